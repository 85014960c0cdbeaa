import type { PersonTx } from '../../../platform/record/index.ts';
import { MOST_KEPT, toKeep } from '../answers-kept.ts';
import { numbersByQuestion } from '../numbers.ts';
import { checkInOf } from '../queries.ts';
import type { CheckIn } from '../rules.ts';
import { writeCheckIn, type CheckInVersion } from '../write-check-in.ts';
import type { CheckInCommand } from './check-in-command.ts';

export interface ChangeCheckIn extends CheckInCommand {
  /** The version that the form was drawn from. */
  readonly was: number;
}

/** As a line is changed: two changes of one version cannot both be kept, and the second is shown both. */
export type CheckInChanged =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'not yet' }
  | { readonly outcome: 'too much' }
  | { readonly outcome: 'changed meanwhile'; readonly now: CheckIn }
  | { readonly outcome: 'gone' };

type Said = Pick<CheckInVersion, 'day' | 'answers' | 'words' | 'occasion' | 'removed'>;

/** Writes a new version of a check-in beside the old ones. */
export async function changeCheckIn(tx: PersonTx, change: ChangeCheckIn): Promise<CheckInChanged> {
  const { id, was, day, words, occasion } = change;
  if (day > change.today) return { outcome: 'not yet' };
  const numberOf = await numbersByQuestion(tx);
  const answers = toKeep(change.answers, numberOf);
  if (answers.length > MOST_KEPT) return { outcome: 'too much' };
  return writeNext(tx, { id, was, numberOf, said: { day, answers, words, occasion, removed: false } });
}

/** Takes a check-in away: a version that says so. Earlier versions stay. */
export const takeAwayCheckIn = (tx: PersonTx, checkIn: { readonly id: string }): Promise<CheckInChanged> =>
  withRemoved(tx, checkIn.id, true);

/** Puts a check-in back as it was when it was taken away. */
export const putBackCheckIn = (tx: PersonTx, checkIn: { readonly id: string }): Promise<CheckInChanged> =>
  withRemoved(tx, checkIn.id, false);

async function withRemoved(tx: PersonTx, id: string, removed: boolean): Promise<CheckInChanged> {
  const now = await checkInOf(tx, id);
  if (!now) return { outcome: 'gone' };
  const numberOf = await numbersByQuestion(tx);
  const { day, words, occasion } = now;
  const said = { day, words, occasion, removed, answers: toKeep(now.answers, numberOf) };
  return writeNext(tx, { id, was: now.version, numberOf, said });
}

interface Next {
  readonly id: string;
  readonly was: number;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly said: Said;
}

async function writeNext(tx: PersonTx, { id, was, numberOf, said }: Next): Promise<CheckInChanged> {
  const saysThis = (checkIn: CheckIn): boolean =>
    checkIn.day === said.day &&
    checkIn.words === said.words &&
    checkIn.occasion === said.occasion &&
    checkIn.removed === said.removed &&
    toKeep(checkIn.answers, numberOf) === said.answers;
  const now = await checkInOf(tx, id);
  if (!now) return { outcome: 'gone' };
  if (saysThis(now)) return { outcome: 'kept' };
  if (now.version !== was) return { outcome: 'changed meanwhile', now };
  if (await writeCheckIn(tx, { id, version: was + 1, ...said })) return { outcome: 'kept' };
  const newer = await checkInOf(tx, id);
  if (!newer) return { outcome: 'gone' };
  return saysThis(newer) ? { outcome: 'kept' } : { outcome: 'changed meanwhile', now: newer };
}
