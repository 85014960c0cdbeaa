import { WISH_PARTS, type Line, type WishPart } from '../../../modules/plans/index.ts';
import { sayWishPart, wishesOf, wishLinesOf, type PartOfWishes } from '../../../modules/wishes/index.ts';
import { Elsewhere, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

export interface WishPartHere {
  readonly part: PartOfWishes;
  /** Every line of the room, those taken away too. */
  readonly lines: readonly Line[];
}

/** The place of the part that the address names. Throws NotFound. */
export function wishPlaceFrom(ask: RecordAsk): string {
  const named = ask.params['part'];
  const place = WISH_PARTS.find((each) => each.replaceAll(' ', '-') === named) ?? named;
  if (place === undefined || !(WISH_PARTS.some((each) => each === place) || isId(place))) throw new NotFound();
  return place;
}

/** The part that the address names. A part of the person's own that was taken away is put back from the page for the order. Throws NotFound. */
export async function wishPartHere(ask: RecordAsk, tx: PersonTx): Promise<WishPartHere> {
  const place = wishPlaceFrom(ask);
  const { wishes, lines } = await wishLinesOf(tx);
  const part = wishes.parts.find((each) => each.place === place);
  if (part) return { part, lines };
  if (lines.some((line) => line.id === place && line.kind === 'wish part' && line.removed))
    throw new Elsewhere(to.orderWishes);
  throw new NotFound();
}

/** The part in which a wish stands, for the way back to it; null where its part was taken away. */
export async function partOfWish(tx: PersonTx, id: string): Promise<PartOfWishes | null> {
  const { parts } = await wishesOf(tx);
  return parts.find((part) => part.lines.some((line) => line.id === id)) ?? null;
}

/** Who can see what stands in a part, in a sentence. */
export const whoSeesWishes = (
  ask: RecordAsk,
  tx: PersonTx,
  part: Pick<PartOfWishes, 'isLeftOut'> | null,
): Promise<string> | string => (part?.isLeftOut ? ask.t('well.partLeftOut') : whoCanSeeLine(ask, tx, 'advance wishes'));

/** What the part with this place is called, for a sentence about it. */
export async function wishPartName(t: T, tx: PersonTx, place: string): Promise<string> {
  const part = (await wishesOf(tx)).parts.find((each) => each.place === place);
  return part ? sayWishPart(t, part) : t('common.room.advance-wishes');
}

const NUMBERS = ['1', '2', '3'] as const;

/** Questions to think about, in our words. Nothing is ever filled in from them. */
export const wishQuestionsOn = (t: T, part: WishPart): string[] =>
  NUMBERS.map((number) => t(`wishes.question.${part}.${number}`));
