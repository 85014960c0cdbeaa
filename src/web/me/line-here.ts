import { changeLine, lineOf, ROOM_OF, type ChangeLine, type Kind, type Line } from '../../modules/plans/index.ts';
import { placeOfLine } from '../../modules/staying-well/index.ts';
import { placeOfWish } from '../../modules/wishes/index.ts';
import { NotFound, type Outcome, type RecordAsk } from '../../platform/http/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';

/** The line that a page is about. One that was taken away is only found for a posted form, whose words must not be lost. Throws NotFound. */
export async function lineHere(tx: PersonTx, id: string, kind: Kind, takenAwayToo = false): Promise<Line> {
  const line = await lineOf(tx, id);
  if (!line || line.kind !== kind || (line.removed && !takenAwayToo)) throw new NotFound();
  return line;
}

/** Keeps a changed line and says where to go. When it has newer words already, the form is shown again with both texts. Throws NotFound. */
export async function keepChange(ask: RecordAsk, kind: Kind, change: ChangeLine, done: string): Promise<Outcome> {
  const changed = await ask.record(async (tx) => {
    await lineHere(tx, change.id, kind, true);
    return changeLine(tx, change);
  });
  if (changed.outcome === 'gone') throw new NotFound();
  return changed.outcome === 'kept' ? done : { problems: { words: ask.t('plan.clash') } };
}

/** The page where a line stands. */
export function placeOf(line: Pick<Line, 'id' | 'kind' | 'parent' | 'fields'>): string {
  if (line.kind === 'goal') return to.goal(line.id);
  if (line.kind === 'action') return to.wellLine(line.parent ?? line.id);
  if (line.kind === 'wish step') return to.wish(line.parent ?? line.id);
  if (line.parent) return to.goal(line.parent);
  if (line.kind === 'contact') return to.contacts;
  if (line.kind === 'details') return to.details;
  if (line.kind === 'meeting') return to.meetings;
  if (line.kind === 'risk') return to.tryOf(line.id);
  if (line.kind === 'moment') return to.moments;
  if (line.kind === 'question' || line.kind === 'occasion') return to.questions;
  if (line.kind === 'diary') return to.diary;
  if (line.kind === 'rule') return to.rule(line.id);
  if (line.kind === 'hard') return to.hard;
  if (line.kind === 'event') return to.events;
  if (line.kind === 'barrier') return to.barriers;
  if (line.kind === 'routine') return to.routines;
  if (line.kind === 'card') return to.myCard;
  const wishPart = placeOfWish(line);
  if (wishPart !== null) return to.wishPart(wishPart);
  const part = placeOfLine(line);
  if (part !== null) return to.wellPart(part);
  const room = ROOM_OF[line.kind];
  if (room === 'staying well') return to.stayingWell;
  if (room === 'advance wishes') return to.wishes;
  return room === 'about me' ? to.aboutMe : to.plan;
}
