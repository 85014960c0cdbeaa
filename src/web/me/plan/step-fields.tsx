import { z } from 'zod';
import type { Fields } from '../../../modules/plans/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';

/** What a step's form holds, new or changed. */
export const stepFields = {
  once: fields.once,
  words: fields.neededWords,
  when: fields.line,
  who: fields.line,
  askOthers: fields.someOf(['yes']),
};

/** The parts of a step that the person filled in. */
export function fieldsFrom(command: {
  readonly when: string;
  readonly who: string;
  readonly askOthers: readonly 'yes'[];
}): Fields {
  return { when: command.when, who: command.who, askOthers: command.askOthers.includes('yes') };
}

export function StepWords({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return <PersonalTextArea form={form} name="words" label={t('plan.stepWords')} hint={seen} rows={3} />;
}

export function StepParts({ t, form }: { t: T; form: FormState }) {
  const ask = { value: 'yes', text: t('plan.askOthers'), hint: t('plan.askOthersMeans') };
  return (
    <>
      <TextField form={form} name="when" label={t('plan.stepWhen')} hint={t('plan.stepWhenHint')} personal />
      <TextField form={form} name="who" label={t('plan.stepWho')} hint={t('plan.stepWhoHint')} personal />
      <Choices form={form} name="askOthers" legend={t('plan.stepOthers')} options={[ask]} />
    </>
  );
}

export const stepSchema = z.object(stepFields);
