import type { PersonTx } from '../../../platform/record/index.ts';
import { beginRun, type Begun } from '../begin-run.ts';

export interface BeginPractice {
  /** Made when the form was drawn: sent twice, it is one practice. */
  readonly id: string;
  readonly rule: string;
  /** How long the window and each turn last instead of their hours: 1 to 60. */
  readonly minutes: number;
}

/**
 * Rehearses a rule with the people in it: they are told for real, with "This is a practice" before everything else. It counts as nothing, goes on
 * beside a real run, and can be stopped (`stopPractice`).
 */
export const beginPractice = (tx: PersonTx, { id, rule, minutes }: BeginPractice): Promise<Begun> =>
  beginRun(tx, { id, rule, practiceMinutes: minutes });
