import type { PersonTx } from '../../../platform/record/index.ts';
import { MOST_KEPT, toKeep } from '../answers-kept.ts';
import { numbersWith } from '../numbers.ts';
import { checkInOf } from '../queries.ts';
import type { CheckIn } from '../rules.ts';
import { writeCheckIn } from '../write-check-in.ts';
import { changeCheckIn } from './change-check-in.ts';
import type { CheckInCommand } from './check-in-command.ts';

/**
 * kept: what is kept now. not yet: the day is still to come. too much: the answers together are longer than one check-in holds.
 * changed meanwhile: the form was sent before, and what it kept was changed on another device since.
 */
export type CheckedIn =
  | { readonly outcome: 'kept'; readonly checkIn: CheckIn }
  | { readonly outcome: 'not yet' }
  | { readonly outcome: 'too much' }
  | { readonly outcome: 'changed meanwhile'; readonly now: CheckIn };

/**
 * The person checks in. Without an answer and without words it is a check-in that was skipped, and is kept as one. The same form sent again
 * is the same check-in; sent again with other answers (after "back" in the browser), these become a new version, so that nothing is lost.
 */
export async function checkIn(tx: PersonTx, command: CheckInCommand): Promise<CheckedIn> {
  const { id, day, words, occasion } = command;
  if (day > command.today) return { outcome: 'not yet' };
  const asked = command.answers.map((answer) => answer.question);
  const answers = toKeep(command.answers, await numbersWith(tx, asked));
  if (answers.length > MOST_KEPT) return { outcome: 'too much' };
  const writtenAt = await writeCheckIn(tx, { id, version: 1, day, answers, words, occasion, removed: false });
  if (writtenAt === null) return sentAgain(tx, command);
  const kept: CheckIn = { id, version: 1, day, answers: command.answers, words, occasion, removed: false, writtenAt };
  return { outcome: 'kept', checkIn: kept };
}

async function sentAgain(tx: PersonTx, command: CheckInCommand): Promise<CheckedIn> {
  const changed = await changeCheckIn(tx, { ...command, was: 1 });
  if (changed.outcome === 'gone') throw new Error('A check-in that is kept cannot be found.');
  if (changed.outcome !== 'kept') return changed;
  const now = await checkInOf(tx, command.id);
  if (!now) throw new Error('A check-in that is kept cannot be found.');
  return { outcome: 'kept', checkIn: now };
}
