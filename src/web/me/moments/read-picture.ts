import type { Ask, SentPicture } from '../../../platform/http/index.ts';
import { encodePicture, type Encoded } from '../../../platform/pictures/index.ts';

/** A picture that was drawn anew. */
export type Drawn = Extract<Encoded, { outcome: 'encoded' }>;

/** The picture that came with the form, drawn anew; null when none came. Or why it cannot be kept, in words for its field. */
export async function readPicture(
  ask: Ask,
  picture: SentPicture,
): Promise<{ readonly drawn: Drawn | null } | { readonly problem: string }> {
  const { t } = ask;
  if (picture.sent === 'none') return { drawn: null };
  if (picture.sent === 'too large') return { problem: t('moments.pictureTooLarge') };
  const encoded = await encodePicture(picture.bytes);
  switch (encoded.outcome) {
    case 'encoded':
      return { drawn: encoded };
    case 'not a picture':
      return { problem: t('moments.pictureNotOne') };
    case 'too many pixels':
      return { problem: t('moments.pictureDense') };
    case 'broken':
      return { problem: t('moments.pictureBroken') };
  }
}
