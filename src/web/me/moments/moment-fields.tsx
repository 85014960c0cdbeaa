import { z } from 'zod';
import { MOST_PICTURES, type Line } from '../../../modules/plans/index.ts';
import { fields, type Ask } from '../../../platform/http/index.ts';
import { PersonalTextArea, PictureField, TextField, type FormState } from '../../design/index.ts';
import { to } from '../../addresses.ts';

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

/** A moment has one picture at most: where there is one, it is shown with the way to remove it. */
export function MomentFields({ ask, form, isAgain, moment }: MomentFieldsProps) {
  const { t } = ask;
  const picture = moment?.fields.picture;
  return (
    <>
      <PersonalTextArea form={form} name="words" label={t('moments.words')} rows={4} />
      <TextField form={form} name="when" label={t('moments.when')} hint={t('moments.whenHint')} personal />
      <h2>{t('moments.pictureHeading')}</h2>
      {moment && <Picture ask={ask} line={moment} />}
      {picture === undefined && (
        <PictureField
          form={form}
          name="picture"
          label={t('moments.picture')}
          hint={[
            t('moments.pictureHint'),
            t('moments.limits', { most: MOST_PICTURES }),
            ...(isAgain ? [t('moments.pictureAgain')] : []),
          ].join(' ')}
        />
      )}
      <PersonalTextArea
        form={form}
        name="pictureShows"
        label={t('moments.pictureShows')}
        hint={t('moments.pictureShowsHint')}
        rows={2}
      />
      {moment && picture !== undefined && (
        <p>
          <a href={to.removePicture(moment.id)}>{t('moments.removePicture')}</a>
        </p>
      )}
    </>
  );
}

/** The picture of a moment, with what the person says that it shows. */
export function Picture({ ask, line }: { ask: Ask; line: Pick<Line, 'fields'> }) {
  const { picture, pictureShows } = line.fields;
  if (picture === undefined) return <></>;
  return <img class="picture" src={to.picture(picture)} alt={pictureShows ?? ask.t('moments.pictureAlone')} />;
}
