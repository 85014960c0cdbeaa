import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { UnderLines } from './plan-in-parts.ts';
import { Choices, PersonalTextArea, type FormState } from '../../design/index.ts';

/** What is written under a line is written in these. */
export const underForm = { once: fields.once, words: fields.neededWords, askOthers: fields.someOf(['yes']) };

export function UnderFields({ t, form, seen, under }: { t: T; form: FormState; seen: string; under: UnderLines }) {
  const says = under.says(t);
  const others = { value: 'yes', text: t('plan.askOthers'), hint: says.othersMeans };
  return (
    <>
      <PersonalTextArea form={form} name="words" label={says.words} hint={seen} rows={3} />
      <Choices form={form} name="askOthers" legend={says.others} options={[others]} />
    </>
  );
}
