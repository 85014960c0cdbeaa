import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, PersonalTextArea, type FormState } from '../../design/index.ts';

/** What to do about a line is written in these. */
export const actionForm = { once: fields.once, words: fields.neededWords, askOthers: fields.someOf(['yes']) };

export function ActionFields({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  const others = { value: 'yes', text: t('plan.askOthers'), hint: t('well.actionOthersMeans') };
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('well.actionWords')} hint={seen} rows={3} />
      <Choices form={form} name="askOthers" legend={t('well.actionOthers')} options={[others]} />
    </>
  );
}
