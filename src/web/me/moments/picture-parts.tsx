import { MOST_PICTURES, type Line } from '../../../modules/plans/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { PersonalTextArea, PictureField, type FormState } from '../../design/index.ts';
import { to } from '../../addresses.ts';

interface PicturePartsProps {
  ask: Ask;
  form: FormState;
  /** The form came back, and what was chosen for it did not. */
  isAgain: boolean;
  /** The line as it is; null for a new one. */
  line: Pick<Line, 'id' | 'fields'> | null;
  /** What the picture is called where the person does not say what it shows. */
  alone: string;
  /** Where the picture of this line can be removed. */
  remove: (id: string) => string;
}

/** A line has one picture at most: where there is one, it is shown with the way to remove it. */
export function PictureParts({ ask, form, isAgain, line, alone, remove }: PicturePartsProps) {
  const { t } = ask;
  const picture = line?.fields.picture;
  return (
    <>
      <h2>{t('moments.pictureHeading')}</h2>
      {line && <Picture line={line} alone={alone} />}
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
      {line && picture !== undefined && (
        <p>
          <a href={remove(line.id)}>{t('moments.removePicture')}</a>
        </p>
      )}
    </>
  );
}

/** The picture of a line, with what the person says that it shows. */
export function Picture({ line, alone }: { line: Pick<Line, 'fields'>; alone: string }) {
  const { picture, pictureShows } = line.fields;
  if (picture === undefined) return <></>;
  return <img class="picture" src={to.picture(picture)} alt={pictureShows ?? alone} />;
}
