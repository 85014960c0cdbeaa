import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { PersonalTextArea, type FormState } from '../../design/index.ts';
import { HelpedByField } from '../staying-well/line-fields.tsx';

/** What a wish is written in. */
export const wishForm = { once: fields.once, words: fields.neededWords, why: fields.note, helpedBy: fields.line };

interface WishFieldsProps {
  t: T;
  form: FormState;
  seen: string;
  why: string;
}

export function WishFields({ t, form, seen, why }: WishFieldsProps) {
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('well.words')} hint={seen} rows={4} />
      <PersonalTextArea form={form} name="why" label={why} hint={t('wishes.whyHint')} rows={2} />
      <HelpedByField t={t} form={form} />
    </>
  );
}
