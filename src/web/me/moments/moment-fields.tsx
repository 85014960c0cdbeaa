import { z } from 'zod';
import type { Line } from '../../../modules/plans/index.ts';
import { fields, type Ask } from '../../../platform/http/index.ts';
import { PersonalTextArea, TextField, type FormState } from '../../design/index.ts';
import { to } from '../../addresses.ts';
import { PictureParts } from './picture-parts.tsx';

/** What a good moment is written in. The picture comes beside these. */
export const momentForm = {
  once: fields.once,
  words: fields.words,
  when: fields.line,
  pictureShows: fields.note,
};
export const newMomentForm = z.object(momentForm);
export const changedMomentForm = z.object({ ...momentForm, was: fields.version });

interface MomentFieldsProps {
  ask: Ask;
  form: FormState;
  /** The form came back, and what was chosen for it did not. */
  isAgain: boolean;
  /** The moment as it is; null for a new one. */
  moment: Line | null;
}

export function MomentFields({ ask, form, isAgain, moment }: MomentFieldsProps) {
  const { t } = ask;
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('moments.words')} rows={4} />
      <TextField form={form} name="when" label={t('moments.when')} hint={t('moments.whenHint')} personal />
      <PictureParts
        ask={ask}
        form={form}
        isAgain={isAgain}
        line={moment}
        alone={t('moments.pictureAlone')}
        remove={to.removePicture}
      />
    </>
  );
}
