import { z } from 'zod';
import type { Fields } from '../../../modules/plans/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, Fold, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { isInUse, numberFields, numberFrom, NumbersFold } from './goal-fields.tsx';

/** What a step's form holds, new or changed. */
export const stepFields = {
  once: fields.once,
  words: fields.neededWords,
  when: fields.line,
  who: fields.line,
  helps: fields.note,
  askOthers: fields.someOf(['yes']),
  confidence: numberFields.confidence,
};

interface TypedStep {
  readonly when: string;
  readonly who: string;
  readonly helps: string;
  readonly askOthers: readonly 'yes'[];
  readonly confidence: string;
}

/** The parts of a step that the person filled in. */
export function fieldsFrom({ when, who, helps, askOthers, confidence }: TypedStep): Fields {
  const number = numberFrom(confidence);
  return {
    when,
    who,
    helps,
    askOthers: askOthers.includes('yes'),
    ...(number === undefined ? {} : { confidence: number }),
  };
}

export function StepWords({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return <PersonalTextArea form={form} name="words" label={t('plan.stepWords')} hint={seen} rows={3} />;
}

/** All that a step may say besides its words; folded, so that one line is enough. */
export function StepParts({ t, form }: { t: T; form: FormState }) {
  const ask = { value: 'yes', text: t('plan.askOthers'), hint: t('plan.askOthersMeans') };
  return (
    <>
      <Fold summary={t('goal.stepMore')} open={isInUse(form, 'when', 'who', 'helps', 'askOthers')}>
        <TextField form={form} name="when" label={t('plan.stepWhen')} hint={t('plan.stepWhenHint')} personal />
        <TextField form={form} name="who" label={t('plan.stepWho')} hint={t('plan.stepWhoHint')} personal />
        <PersonalTextArea form={form} name="helps" label={t('goal.helps')} hint={t('goal.helpsHint')} rows={2} />
        <Choices form={form} name="askOthers" legend={t('plan.stepOthers')} options={[ask]} />
      </Fold>
      <NumbersFold t={t} form={form} names={['confidence']} />
    </>
  );
}

export const stepSchema = z.object(stepFields);
