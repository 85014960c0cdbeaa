import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, PersonalTextArea, type FormState } from '../../design/index.ts';

/** What others may do about a wish is written in these. */
export const wishStepForm = { once: fields.once, words: fields.neededWords, askOthers: fields.someOf(['yes']) };

export function WishStepFields({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  const others = { value: 'yes', text: t('plan.askOthers'), hint: t('wishes.stepOthersMeans') };
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('wishes.stepWords')} hint={seen} rows={3} />
      <Choices form={form} name="askOthers" legend={t('wishes.stepOthers')} options={[others]} />
    </>
  );
}
