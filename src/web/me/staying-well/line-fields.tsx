import { fields } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { PersonalTextArea, TextField, type FormState } from '../../design/index.ts';

/** What a line of the plan is written in. */
export const lineForm = { once: fields.once, words: fields.neededWords, helpedBy: fields.line };

export function LineWordsField({ t, form, seen }: { t: T; form: FormState; seen: string }) {
  return <PersonalTextArea form={form} name="words" label={t('well.words')} hint={seen} rows={4} />;
}

export function HelpedByField({ t, form }: { t: T; form: FormState }) {
  return <TextField form={form} name="helpedBy" label={t('about.helpedBy')} hint={t('about.helpedByHint')} personal />;
}
