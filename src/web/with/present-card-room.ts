import type { CrisisCard } from '../../modules/crisis-card/index.ts';
import type { Line } from '../../modules/plans/index.ts';
import type { T } from '../../platform/language/index.ts';
import { presentCard, type PartShown } from '../me/card/present-card.ts';
import type { LineView } from './line-view.ts';

/** A part of the crisis card as a viewer sees it, with what they may do about each line of it. */
export interface CardRoomPart {
  readonly part: PartShown;
  readonly lines: readonly LineView[];
}

export const presentCardRoom = (t: T, card: CrisisCard, lineView: (line: Line) => LineView): CardRoomPart[] =>
  presentCard(t, card).map((part) => {
    const from = card.parts.find((each) => each.place === part.place);
    const text = from?.line && from.line.words.trim() !== '' ? [from.line] : [];
    return { part, lines: [...text, ...(from?.people ?? [])].map(lineView) };
  });
