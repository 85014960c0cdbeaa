/** Hours between what the last of them says and the opening. */
export const WAIT_HOURS = { least: 0, usual: 2, most: 72 } as const;

/** How long it lasts, in hours: three days unless chosen otherwise, 14 days at most in one go. */
export const LENGTH_HOURS = { least: 1, usual: 72, most: 336 } as const;

/** Lengths that are offered; others can be agreed. */
export const LENGTHS = [24, 72, 168, 336] as const;

/** So many people can be named. */
export const MOST_KEEPERS = 10;

/** How many it takes unless chosen otherwise: two, or the one who is named. */
export const usuallyNeeded = (named: number): number => Math.min(2, Math.max(1, named));

/** How it stands with somebody who is named. Only `yes` counts. */
export type Standing = 'yes' | 'not answered' | 'said no' | 'taken back' | 'not asked' | 'never' | 'not here';

/** What is wrong with an agreement before it is kept; empty when nothing is. */
export type AgreementProblem = 'nobody' | 'too many' | 'needed' | 'wait' | 'length' | 'no signs' | 'long signs';

export interface AgreementParts {
  /** Members of the circle (member_id). */
  readonly keepers: readonly string[];
  /** How many of them it takes. NaN where what was typed is no number, as for the two below. */
  readonly needed: number;
  readonly waitHours: number;
  readonly lengthHours: number;
  /** In the person's words. */
  readonly signs: string;
}

export const LONGEST_SIGNS = 20_000;

export function problemsWith(parts: AgreementParts): AgreementProblem[] {
  const { keepers, needed, waitHours, lengthHours, signs } = parts;
  const within = (number: number, { least, most }: { least: number; most: number }): boolean =>
    Number.isInteger(number) && number >= least && number <= most;
  const problems: [boolean, AgreementProblem][] = [
    [keepers.length === 0, 'nobody'],
    [keepers.length > MOST_KEEPERS, 'too many'],
    [!within(needed, { least: 1, most: Math.max(1, keepers.length) }), 'needed'],
    [!within(waitHours, WAIT_HOURS), 'wait'],
    [!within(lengthHours, LENGTH_HOURS), 'length'],
    [signs.trim() === '', 'no signs'],
    [signs.length > LONGEST_SIGNS, 'long signs'],
  ];
  return problems.flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}
