import { z } from 'zod';
import { namesIn, SPOKEN, type Service } from '../../modules/services/index.ts';
import { fields } from '../../platform/http/index.ts';
import type { T } from '../../platform/language/index.ts';
import { Choices, PersonalTextArea, TextField, type FormState, type FormValues } from '../design/index.ts';

const longNote = z.string().max(4_000, 'form.tooLong').default('');

/** What a service says about itself, as fields of a form. */
export const described = {
  name: fields.neededLine,
  languages: fields.someOf(SPOKEN),
  moreLanguages: fields.line,
  contact: fields.note,
  hours: fields.note,
  isWhat: longNote,
  isNot: longNote,
} as const;

interface Said {
  readonly languages: readonly string[];
  readonly moreLanguages: string;
}

/** Ticked and written languages together; none is a thing to look at. */
export const languagesIn = (said: Said): string[] => [...said.languages, ...namesIn(said.moreLanguages, /[,\n]/)];

export const NO_LANGUAGE = (t: T): { problems: Record<string, string> } => ({
  problems: { languages: t('form.choose') },
});

/** What the fields hold on the first showing. */
export function describedValues(service: Service): FormValues {
  const named: readonly string[] = SPOKEN;
  return {
    name: service.name,
    languages: service.languages.filter((language) => named.includes(language)),
    moreLanguages: service.languages.filter((language) => !named.includes(language)).join(', '),
    contact: service.contact,
    hours: service.hours,
    isWhat: service.isWhat,
    isNot: service.isNot,
  };
}

export function NameField({ form, t }: { form: FormState; t: T }) {
  return <TextField form={form} name="name" label={t('service.name')} personal />;
}

export function DescribingFields({ form, t }: { form: FormState; t: T }) {
  const options = SPOKEN.map((value) => ({ value, text: t(`service.language.${value}`) }));
  return (
    <>
      <Choices form={form} name="languages" legend={t('service.languages')} options={options} />
      <TextField
        form={form}
        name="moreLanguages"
        label={t('service.moreLanguages')}
        hint={t('service.moreLanguagesHint')}
      />
      <PersonalTextArea form={form} name="isWhat" label={t('service.isWhat')} hint={t('service.isWhatHint')} rows={4} />
      <PersonalTextArea form={form} name="isNot" label={t('service.isNot')} hint={t('service.isNotHint')} rows={4} />
      <PersonalTextArea
        form={form}
        name="contact"
        label={t('service.contact')}
        hint={t('service.contactHint')}
        rows={3}
      />
      <PersonalTextArea form={form} name="hours" label={t('service.hours')} hint={t('service.hoursHint')} rows={3} />
    </>
  );
}
