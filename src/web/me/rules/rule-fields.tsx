import { z } from 'zod';
import type { Question } from '../../../modules/check-ins/index.ts';
import { COMPARISONS, type Comparison } from '../../../modules/plans/index.ts';
import type { RuleParts } from '../../../modules/signs/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import {
  Choice,
  Choices,
  Fold,
  PersonalTextArea,
  Quiet,
  SelectField,
  TextField,
  type FormState,
  type FormValues,
} from '../../design/index.ts';
import { listValue } from '../../design/form-state.ts';
import { shortly } from '../shortly.ts';
import type { Around } from './around.ts';
import { showable } from './present-shown.ts';

const some = z
  .union([
    z.array(z.string().max(60)),
    z
      .string()
      .max(60)
      .transform((value) => [value]),
  ])
  .default([]);

/** What the form of a rule holds, new or changed. `step`: read it back first, keep it as it was read, or go on changing it. */
export const ruleFields = {
  once: fields.once,
  words: fields.line,
  compare: fields.line,
  than: fields.line,
  times: fields.line,
  outOf: fields.line,
  parts: some,
  lines: some,
  'tell-1': fields.line,
  'tell-2': fields.line,
  'tell-3': fields.line,
  tellWords: fields.note,
  waitHours: fields.line,
  nextHours: fields.line,
  step: fields.line,
};
const schema = z.object(ruleFields);
export type RuleTyped = z.output<typeof schema>;

export const TURNS = ['tell-1', 'tell-2', 'tell-3'] as const;
export const NOBODY = 'nobody';

/** What was typed, as the parts of a rule. What is no number is left out; nobody to tell leaves out all that goes with telling. */
export function partsFrom(typed: RuleTyped, question: Question): RuleParts {
  const tells = TURNS.map((turn) => typed[turn]).filter((named) => named !== '' && named !== NOBODY);
  const telling = {
    tells,
    tellWords: typed.tellWords,
    waitHours: numberFrom(typed.waitHours),
    nextHours: numberFrom(typed.nextHours),
  };
  return withoutNothing({
    asks: question.id,
    compare: question.form === 'yes or no' ? 'is' : COMPARISONS.find((each) => each === typed.compare),
    than: numberFrom(typed.than),
    times: numberFrom(typed.times),
    outOf: numberFrom(typed.outOf),
    shows: [...typed.parts, ...typed.lines].filter((key) => key !== ''),
    ...(tells.length > 0 ? telling : {}),
  });
}

/** A comma is taken for a point. */
function numberFrom(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}

type Loose = { readonly [Part in keyof RuleParts]: RuleParts[Part] | undefined };
const withoutNothing = (parts: Loose): RuleParts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as RuleParts;

/** What stands in the form of a rule that was written before. `plan`: tells parts from single lines. */
export function valuesOf(t: T, words: string, rule: RuleParts, around: Around): FormValues {
  const { parts, lines } = showable(t, around.plan);
  const shows = rule.shows ?? [];
  const say = (number: number | undefined): string => (number === undefined ? '' : String(number));
  const [first = NOBODY, second = NOBODY, third = NOBODY] = rule.tells ?? [];
  return {
    words,
    compare: rule.compare ?? '',
    than: say(rule.than),
    times: say(rule.times),
    outOf: say(rule.outOf),
    parts: parts.map(({ key }) => key).filter((key) => shows.includes(key)),
    lines: lines.map(({ key }) => key).filter((key) => shows.includes(key)),
    'tell-1': first,
    'tell-2': second,
    'tell-3': third,
    tellWords: rule.tellWords ?? '',
    waitHours: say(rule.waitHours ?? USUAL.waitHours),
    nextHours: say(rule.nextHours ?? USUAL.nextHours),
  };
}
const USUAL = { waitHours: 12, nextHours: 4 };

interface RuleFieldsProps {
  t: T;
  form: FormState;
  question: Question;
  around: Around;
}

/** The form in plain sentences, from what is answered to who is told. */
export function RuleFields({ t, form, question, around }: RuleFieldsProps) {
  return (
    <>
      <AnswerFields t={t} form={form} question={question} />
      <TextField
        form={form}
        name="times"
        label={t('ruleForm.times')}
        hint={t('ruleForm.timesHint')}
        inputmode="numeric"
        width="3"
      />
      <TextField
        form={form}
        name="outOf"
        label={t('ruleForm.outOf')}
        hint={t('ruleForm.outOfHint')}
        inputmode="numeric"
        width="3"
      />
      <ShowFields t={t} form={form} around={around} />
      <TellFields t={t} form={form} around={around} />
      <TextField form={form} name="words" label={t('ruleForm.words')} hint={t('ruleForm.wordsHint')} personal />
    </>
  );
}

/** Words of comparing that fit the form of the answer, and what it is compared with. */
function AnswerFields({ t, form, question }: Omit<RuleFieldsProps, 'around'>) {
  if (question.form === 'yes or no') {
    const options = [
      { value: '1', text: t('ruleForm.yes') },
      { value: '0', text: t('ruleForm.no') },
    ];
    return <Choice form={form} name="than" legend={t('ruleForm.than.yesNo')} options={options} />;
  }
  const isSteps = question.form === 'steps';
  const word = (each: Comparison) => t(isSteps ? `ruleForm.compare.step.${each}` : `ruleForm.compare.${each}`);
  return (
    <>
      <Choice
        form={form}
        name="compare"
        legend={t('ruleForm.compare')}
        options={COMPARISONS.map((each) => ({ value: each, text: word(each) }))}
      />
      {isSteps ? (
        <SelectField
          form={form}
          name="than"
          label={t('ruleForm.than.step')}
          options={[
            { value: '', text: t('ruleForm.than.choose') },
            ...(question.fields.labels ?? []).map((text, index) => ({ value: String(index + 1), text })),
          ]}
        />
      ) : (
        <TextField
          form={form}
          name="than"
          label={sayMeasure(t, question)}
          hint={question.form === 'hours' ? t('ruleForm.than.hoursHint') : undefined}
          inputmode="decimal"
          width="5"
        />
      )}
    </>
  );
}

function sayMeasure(t: T, question: Question): string {
  if (question.form === 'hours') return t('ruleForm.than.hours');
  const { unit = '' } = question.fields;
  return unit.trim() === '' ? t('ruleForm.than.number') : t('ruleForm.than.unit', { unit });
}

/** Parts of the staying-well plan, and single lines for those who want just one. */
function ShowFields({ t, form, around }: Omit<RuleFieldsProps, 'question'>) {
  const { parts, lines } = showable(t, around.plan);
  if (parts.length === 0) return <p id="parts">{t('ruleForm.nothingToShow')}</p>;
  const asOptions = (shown: typeof parts) => shown.map(({ key, heading }) => ({ value: key, text: heading }));
  return (
    <>
      <Choices
        form={form}
        name="parts"
        legend={t('ruleForm.parts')}
        hint={t('ruleForm.partsHint')}
        options={asOptions(parts)}
      />
      <Fold summary={t('ruleForm.lines')} open={listValue(form, 'lines').length > 0}>
        <Choices form={form} name="lines" legend={t('ruleForm.lines')} options={asOptions(lines)} />
      </Fold>
    </>
  );
}

/** Whom to tell, up to three in order, in which words and after how long. */
function TellFields({ t, form, around }: Omit<RuleFieldsProps, 'question'>) {
  const there = around.nameable.map(({ named, name }) => ({
    value: named as string,
    text: named.startsWith('team:') ? t('ruleForm.team', { name }) : shortly(name, 60),
  }));
  return (
    <>
      <h2>{t('ruleForm.tellHeading')}</h2>
      <p>{t('ruleForm.tellLede')}</p>
      {there.length === 0 && <Quiet>{t('ruleForm.nobodyToTell')}</Quiet>}
      {TURNS.map((turn) => {
        const chosen = form.values[turn];
        const isGone =
          typeof chosen === 'string' && chosen.includes(':') && !there.some(({ value }) => value === chosen);
        const gone = isGone ? [{ value: chosen, text: around.names.get(chosen) ?? t('ruleForm.gone') }] : [];
        return (
          <SelectField
            form={form}
            name={turn}
            label={t(`ruleForm.${turn}`)}
            hint={turn === 'tell-1' ? t('ruleForm.tellHint') : undefined}
            options={[{ value: NOBODY, text: t('ruleForm.nobody') }, ...there, ...gone]}
          />
        );
      })}
      <PersonalTextArea
        form={form}
        name="tellWords"
        label={t('ruleForm.tellWords')}
        hint={t('ruleForm.tellWordsHint')}
        rows={4}
      />
      <TextField
        form={form}
        name="waitHours"
        label={t('ruleForm.waitHours')}
        hint={t('ruleForm.waitHoursHint')}
        inputmode="numeric"
        width="3"
      />
      <TextField
        form={form}
        name="nextHours"
        label={t('ruleForm.nextHours')}
        hint={t('ruleForm.nextHoursHint')}
        inputmode="numeric"
        width="3"
      />
    </>
  );
}
