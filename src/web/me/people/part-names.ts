import { questionsOf } from '../../../modules/check-ins/index.ts';
import { WELL_PARTS } from '../../../modules/plans/index.ts';
import { ROUTINES } from '../../../modules/sharing/index.ts';
import { isUsual, stayingWellOf, type PartOfWell } from '../../../modules/staying-well/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { shortly } from '../shortly.ts';

/** What the person calls parts of "staying well" in their own words: parts they named or added, and questions. By part; empty for one left out. */
export type OwnNames = ReadonlyMap<string, string>;
export const NO_NAMES: OwnNames = new Map();

const MOST = 60;

/** Own names of every part that stands. */
export async function ownNamesOf(tx: PersonTx): Promise<OwnNames> {
  const { parts } = await stayingWellOf(tx);
  const questions = (await questionsOf(tx)).filter((question) => !question.removed);
  return new Map([
    ...parts
      .filter(({ heading, isLeftOut }) => heading !== '' || isLeftOut)
      .map(({ place, heading, isLeftOut }) => [place, isLeftOut ? '' : heading] as const),
    ...questions.map(({ id, words }) => [id, words] as const),
  ]);
}

/** What a part is called. Null for one that nobody else reads now: left out, or taken away. */
export function sayNamed(t: T, names: OwnNames, part: string): string | null {
  const own = names.get(part);
  if (own === '') return null;
  if (own !== undefined) return shortly(own, MOST);
  if (part === ROUTINES) return t('wellShared.routines');
  return isUsual(part) ? t(`well.part.${part}`) : null;
}

/** Parts in the usual order, then the person's own and questions, then routines. */
export const inUsualOrder = (parts: readonly string[]): string[] => {
  const place = (part: string): number => {
    if (part === ROUTINES) return WELL_PARTS.length + 1;
    return isUsual(part) ? WELL_PARTS.indexOf(part) : WELL_PARTS.length;
  };
  return parts.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
};

/** One part that can be shared, and what sharing it opens. */
export interface PartChoice {
  readonly part: string;
  readonly name: string;
  readonly opens: string;
}

export interface PartChoices {
  readonly plan: readonly PartChoice[];
  readonly answers: readonly PartChoice[];
  readonly routines: readonly PartChoice[];
}

/** Everything of "staying well" that can be shared: parts of the plan in the person's order, questions for their answers, routines. */
export async function partChoicesOf(t: T, tx: PersonTx): Promise<PartChoices> {
  const { parts } = await stayingWellOf(tx);
  const questions = (await questionsOf(tx)).filter(({ removed, form }) => !removed && form !== 'picture');
  return {
    plan: parts.map((part) => ({ part: part.place, name: nameOf(t, part), opens: opensPart(t, part) })),
    answers: questions.map(({ id, words }) => ({
      part: id,
      name: shortly(words, MOST),
      opens: t('wellShared.opensAnswers'),
    })),
    routines: [{ part: ROUTINES, name: t('wellShared.routines'), opens: t('wellShared.opensRoutines') }],
  };
}

export const everyChoice = ({ plan, answers, routines }: PartChoices): PartChoice[] => [
  ...plan,
  ...answers,
  ...routines,
];

const nameOf = (t: T, { place, heading }: PartOfWell): string =>
  sayNamed(t, heading === '' ? NO_NAMES : new Map([[place, heading]]), place) ?? heading;

function opensPart(t: T, part: PartOfWell): string {
  if (part.isLeftOut) return t('wellShared.opensLeftOut');
  const count = part.lines.length;
  if (count === 0) return t('wellShared.opensLater');
  const hasSome = part.lines.some(({ actions }) => actions.length > 0);
  return hasSome ? t('wellShared.opensWithActions', { count }) : t('wellShared.opensLines', { count });
}
