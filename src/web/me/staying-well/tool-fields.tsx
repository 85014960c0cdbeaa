import { z } from 'zod';
import { webAddressFrom, type Fields, type Line } from '../../../modules/plans/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { Fold, PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { PictureParts } from '../moments/picture-parts.tsx';
import { HelpedByField } from './line-fields.tsx';

/** What a tool is written in. The picture comes beside these. */
const toolForm = {
  once: fields.once,
  words: fields.neededWords,
  takes: fields.line,
  where: fields.line,
  who: fields.line,
  href: z.string().max(2_000, 'form.tooLong').default(''),
  pictureShows: fields.note,
  helpedBy: fields.line,
};
export const newToolForm = z.object(toolForm);
export const changedToolForm = z.object({ ...toolForm, was: fields.version });

const SHORT = ['takes', 'where', 'who', 'helpedBy'] as const;

/** What was typed, as it is kept, without the picture; null where the web address is none that a link may lead to. */
export function toolFrom(typed: Readonly<Record<(typeof SHORT)[number] | 'href', string>>): Fields | null {
  const href = typed.href.trim() === '' ? '' : webAddressFrom(typed.href);
  if (href === null) return null;
  return { ...Object.fromEntries(SHORT.map((name) => [name, typed[name].trim()])), href, part: 'toolbox' };
}

interface ToolFieldsProps {
  ask: RecordAsk;
  form: FormState;
  seen: string;
  /** The form came back, and what was chosen for it did not. */
  isAgain: boolean;
  /** The tool as it is; null for a new one. */
  tool: Line | null;
}

export function ToolFields({ ask, form, seen, isAgain, tool }: ToolFieldsProps) {
  const { t } = ask;
  const isInUse = (['takes', 'where', 'who', 'href'] as const).some(
    (name) => (form.values[name] ?? '') !== '' || form.errors[name] !== undefined,
  );
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('well.toolWords')} hint={seen} rows={3} />
      <Fold summary={t('well.toolMore')} open={isInUse}>
        <TextField form={form} name="takes" label={t('well.takes')} hint={t('well.takesHint')} personal />
        <TextField form={form} name="where" label={t('well.where')} personal />
        <TextField form={form} name="who" label={t('well.who')} personal />
        <TextField form={form} name="href" label={t('well.href')} hint={t('well.hrefHint')} inputmode="text" />
      </Fold>
      <HelpedByField t={t} form={form} />
      <PictureParts
        ask={ask}
        form={form}
        isAgain={isAgain}
        line={tool}
        alone={t('well.picture')}
        remove={to.removeToolPicture}
      />
      <p>{t('well.onlyYourPicture')}</p>
    </>
  );
}
