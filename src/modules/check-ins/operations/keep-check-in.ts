import type { PersonTx } from '../../../platform/record/index.ts';
import { toKeep } from '../answers-kept.ts';
import { numbersByQuestion } from '../numbers.ts';
import type { Answer } from '../rules.ts';
import { writeCheckIn } from '../write-check-in.ts';

export interface KeepCheckIn {
  /** Made when the form was drawn. */
  readonly id: string;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly answers: readonly Answer[];
  readonly words: string;
  readonly occasion: string | null;
}

export interface CheckInCommand extends KeepCheckIn {
  /** The day it is for the person now (`todayFor`). */
  readonly today: string;
}

/** Keeps a check-in for the first time, as it is given. The same id again is the same check-in: what is kept stays as it is. */
export async function keepCheckIn(tx: PersonTx, checkIn: KeepCheckIn): Promise<void> {
  const { id, day, words, occasion } = checkIn;
  const answers = toKeep(checkIn.answers, await numbersByQuestion(tx));
  await writeCheckIn(tx, { id, version: 1, day, answers, words, occasion, removed: false });
}
