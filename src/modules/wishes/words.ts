import type { Fields, WishPart } from '../plans/index.ts';
import type { T } from '../../platform/language/index.ts';
import type { PartOfWishes } from './rules.ts';

/** What a part is called: as the person calls it, else by its usual name. */
export const sayWishPart = (t: T, part: Pick<PartOfWishes, 'usual' | 'heading'>): string =>
  part.heading === '' && part.usual ? t(`wishes.part.${part.usual}`) : part.heading;

/** What the reason of a line is called: of something that is not wanted, or declined, another than of the rest. */
export const whyLabel = (t: T, fields: Pick<Fields, 'part'>): string =>
  NOT_WANTED.some((part) => part === fields.part) ? t('wishes.whyNot') : t('wishes.why');
const NOT_WANTED: readonly WishPart[] = ['not want', 'decline'];
