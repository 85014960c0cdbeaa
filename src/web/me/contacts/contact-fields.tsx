import { z } from 'zod';
import { CONTACT_PARTS, type Fields } from '../../../modules/plans/index.ts';
import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { Choices, PersonalTextArea, TextField, type FormState, type FormValues } from '../../design/index.ts';

const TICKS = ['works', 'first', 'notTell'] as const;
const LONG = ['reach', 'note'] as const;
const AT_WORK = ['role', 'speciality', 'team', 'organisation', 'from', 'until'] as const;

/** What the form of a name and number holds, new or changed. Only the name is needed. */
export const contactSchema = z.object({
  once: fields.once,
  words: fields.neededLine,
  relationship: fields.line,
  reach: fields.note,
  note: fields.note,
  role: fields.line,
  speciality: fields.line,
  team: fields.line,
  organisation: fields.line,
  from: fields.line,
  until: fields.line,
  ticks: fields.someOf(TICKS),
});

/** The parts that were filled in. */
export function contactFrom(command: z.output<typeof contactSchema>): Fields {
  const parts = Object.fromEntries(CONTACT_PARTS.map((part) => [part, command[part].trim()]));
  return { ...parts, ...Object.fromEntries(command.ticks.map((tick) => [tick, true])) };
}

/** A line's parts as the form's first values. */
export function contactValues(words: string, given: Fields): FormValues {
  const parts = Object.fromEntries(CONTACT_PARTS.map((part) => [part, given[part] ?? '']));
  return { words, ...parts, ticks: TICKS.filter((tick) => given[tick] === true) };
}

export function ContactFields({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  const ticks = TICKS.map((value) => ({
    value,
    text: t(`contacts.${value}`),
    hint: value === 'first' ? t('contacts.firstHint') : undefined,
  }));
  return (
    <>
      <TextField form={form} name="words" label={t('contacts.name')} hint={seen} personal />
      <TextField
        form={form}
        name="relationship"
        label={t('contacts.relationship')}
        hint={t('contacts.relationshipHint')}
        personal
      />
      {LONG.map((name) => (
        <PersonalTextArea
          form={form}
          name={name}
          label={t(`contacts.${name}`)}
          hint={name === 'reach' ? t('contacts.reachHint') : undefined}
          rows={2}
        />
      ))}
      <Choices form={form} name="ticks" legend={t('contacts.ticks')} options={ticks} />
      <details open={AT_WORK.some((name) => form.errors[name] !== undefined)}>
        <summary>{t('contacts.more')}</summary>
        {AT_WORK.map((name) => (
          <TextField form={form} name={name} label={t(`contacts.${name}`)} personal />
        ))}
      </details>
    </>
  );
}
