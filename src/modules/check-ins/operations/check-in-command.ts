import type { Answer } from '../rules.ts';

/** A check-in as the person gives it. */
export interface CheckInCommand {
  /** Made when the form was drawn. */
  readonly id: string;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  /** The day it is for the person now (`todayFor`). */
  readonly today: string;
  readonly answers: readonly Answer[];
  readonly words: string;
  readonly occasion: string | null;
}
