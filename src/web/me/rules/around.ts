import { questionsOf, type Question } from '../../../modules/check-ins/index.ts';
import { linesOf, type Line } from '../../../modules/plans/index.ts';
import { helpAnswersOf } from '../../../modules/safety/index.ts';
import { everyoneEverAsked } from '../../../modules/sharing/index.ts';
import {
  asksOf,
  mayBeNamed,
  pausedSince,
  runsOf,
  type Asked,
  type Nameable,
  type Run,
} from '../../../modules/signs/index.ts';
import { wellLinesOf, type StayingWell } from '../../../modules/staying-well/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** What pages need to say a rule in words: its question, what it shows, whom it names. */
export interface Around {
  readonly questions: readonly Question[];
  readonly plan: StayingWell;
  /** Whom a rule can name now. */
  readonly nameable: readonly Nameable[];
  /** What the person calls whomever a rule names, those who are gone too. */
  readonly names: ReadonlyMap<string, string>;
  readonly asks: readonly Asked[];
}

/** A rule of the person's is a line of that kind. */
export type Rule = Line;

/** Everything that stands around the person's rules. */
export interface RulesNow extends Around {
  /** Rules that stand, in the order in which they were begun. */
  readonly rules: readonly Rule[];
  /** Newest first. */
  readonly runs: readonly Run[];
  readonly pausedSince: Date | null;
}

export async function readRules(tx: PersonTx): Promise<RulesNow> {
  const { plan, lines } = await wellLinesOf(tx);
  const rules = lines.filter((line) => line.kind === 'rule' && !line.removed);
  return {
    ...(await readAround(tx, plan)),
    rules: rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    runs: await runsOf(tx),
    pausedSince: await pausedSince(tx),
  };
}

/** What Today shows of rules, with the answers to whether they still help; null at once for everybody who has no rule. */
export async function readRulesForToday(tx: PersonTx) {
  const lines = await linesOf(tx, 'staying well', ['rule']);
  if (lines.every((line) => line.removed)) return null;
  return { now: await readRules(tx), answers: await helpAnswersOf(tx) };
}

export async function readAround(tx: PersonTx, plan: StayingWell): Promise<Around> {
  const [questions, nameable, asks, circle] = [
    await questionsOf(tx),
    await mayBeNamed(tx),
    await asksOf(tx),
    await everyoneEverAsked(tx),
  ];
  const names = new Map([
    ...circle.map(({ id, called }) => [`member:${id}`, called] as const),
    ...asks.map(({ named, name }) => [named, name] as const),
    ...nameable.map(({ named, name }) => [named, name] as const),
  ]);
  return { questions, plan, nameable, names, asks };
}

/** Asks are listed in the order in which they were made: the last one of each is how it stands. */
export const askOf = (asks: readonly Asked[], rule: string, named: string): Asked | null =>
  asks.findLast((ask) => ask.rule === rule && ask.named === named) ?? null;
