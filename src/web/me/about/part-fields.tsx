import { z } from 'zod';
import type { AboutSection, Line } from '../../../modules/plans/index.ts';
import { fields, type Again } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { typedText, type Text } from '../both-texts.tsx';

/** What a part of About me is written in. */
export const partForm = {
  once: fields.once,
  heading: fields.line,
  words: fields.neededWords,
  helpedBy: fields.line,
};

export const changedPart = z.object({ ...partForm, was: fields.version });

interface PartFieldsProps {
  t: T;
  form: FormState;
  /** The heading that it stands under when the person gives none. */
  section: AboutSection | null;
  seen: string;
}

export function PartFields({ t, form, section, seen }: PartFieldsProps) {
  const heading = section
    ? {
        label: t('about.sectionHeading'),
        hint: t('about.sectionHeadingHint', { heading: t(`about.section.${section}`) }),
      }
    : { label: t('about.partHeading') };
  const words = <PersonalTextArea form={form} name="words" label={t('about.partWords')} hint={seen} rows={6} />;
  const head = <TextField form={form} name="heading" personal {...heading} />;
  return (
    <>
      {section ? [words, head] : [head, words]}
      <TextField form={form} name="helpedBy" label={t('about.helpedBy')} hint={t('about.helpedByHint')} personal />
    </>
  );
}

/** A part in both its texts, for when it was written in two places at once. */
export const textsOf = (t: T, part: Line, again: Again | null): Text[] => [
  { label: t('about.partHeading'), now: part.fields.heading ?? '', mine: typedText(again, 'heading') },
  { label: t('about.partWords'), now: part.words, mine: typedText(again, 'words') },
  { label: t('about.helpedBy'), now: part.fields.helpedBy ?? '', mine: typedText(again, 'helpedBy') },
];
