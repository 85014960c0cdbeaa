import { type Line, WELL_PARTS } from '../../../modules/plans/index.ts';
import { wellLinesOf, type PartOfWell } from '../../../modules/staying-well/index.ts';
import { Elsewhere, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';

export interface PartHere {
  readonly part: PartOfWell;
  /** Every line of the room, those taken away too. */
  readonly lines: readonly Line[];
}

/** The place of the part that the address names. Throws NotFound. */
export function placeFrom(ask: RecordAsk): string {
  const named = ask.params['part'];
  const place = WELL_PARTS.find((each) => each.replaceAll(' ', '-') === named) ?? named;
  if (place === undefined || !(WELL_PARTS.some((each) => each === place) || isId(place))) throw new NotFound();
  return place;
}

/** The part that the address names. A part of the person's own that was taken away is put back from the page for the order. Throws NotFound. */
export async function partHere(ask: RecordAsk, tx: PersonTx): Promise<PartHere> {
  const place = placeFrom(ask);
  const { plan, lines } = await wellLinesOf(tx);
  const part = plan.parts.find((each) => each.place === place);
  if (part) return { part, lines };
  if (lines.some((line) => line.id === place && line.kind === 'part' && line.removed))
    throw new Elsewhere(to.orderWell);
  throw new NotFound();
}

/** The part in which a line stands, for the way back to it; null where its part was taken away. */
export async function partOfLine(tx: PersonTx, id: string): Promise<PartOfWell | null> {
  const { plan } = await wellLinesOf(tx);
  return plan.parts.find((part) => part.lines.some((line) => line.id === id)) ?? null;
}
