import { createHash } from 'node:crypto';
import { saysTheSame, type Goal, type Line, type Plan } from '../plans/index.ts';
import type { Language } from '../../platform/language/index.ts';

/** Where somebody stands. Neither is above the other. */
export const STANCES = ['agree', 'differ'] as const;
export type StanceWord = (typeof STANCES)[number];

/** What somebody said of a text, as they gave it. */
export interface Stance {
  readonly id: string;
  readonly stance: StanceWord;
  /** Why, in their words; may be empty. */
  readonly words: string;
  readonly byAccount: string;
  readonly byName: string;
  readonly at: Date;
  /** The version of a line that was on their screen; null for an agreed version, which never changes. */
  readonly version: number | null;
}

/** One person's place: what they say now, and what they said before, newest first. */
export interface Standing {
  readonly now: Stance;
  readonly earlier: readonly Stance[];
}

/** Where each stands, in the order in which they first spoke: agreement and difference are mixed as they came, so that neither stands above. */
export function standingsFrom(stances: readonly Stance[]): Standing[] {
  const inOrder = stances.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(inOrder, (stance) => stance.byAccount).values()].flatMap((theirs) => {
    const [now, ...earlier] = theirs.toReversed();
    return now ? [{ now, earlier }] : [];
  });
}

/**
 * A part of an agreed version, as it is drawn. Depth 1: the heading of a section. 2: something written. 3: a part of it, or a step of a goal.
 * 4: a part of a step. Label or words may be empty, not both.
 */
export interface Block {
  readonly depth: 1 | 2 | 3 | 4;
  readonly label: string;
  readonly words: string;
}

/** A plan in the words of a screen, ready to be agreed. */
export interface Snapshot {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** Which lines it holds, each in the version that was drawn. */
  readonly lines: readonly { readonly id: string; readonly version: number }[];
}

/** The same for the same words in the same order, and for no others: a page carries it, so that what is agreed is what it showed. */
export const fingerprintOf = ({ language, blocks }: Pick<Snapshot, 'language' | 'blocks'>): string =>
  createHash('sha256')
    .update(JSON.stringify([language, blocks.map(({ depth, label, words }) => [depth, label, words])]))
    .digest('base64url');

/** Every line that a plan holds, in the order in which it is read. */
export const linesIn = (plan: Plan): Line[] => [
  ...plan.matters,
  ...plan.goals.flatMap((goal) => [goal, ...goal.stages, ...goal.steps, ...goal.links]),
  ...plan.hard,
  ...plan.barriers,
  ...plan.risks,
];

/** What is different between two times. Each line stands in one list at most. */
export interface Changes {
  readonly begun: readonly Line[];
  readonly changed: readonly { readonly was: Line; readonly now: Line }[];
  readonly done: readonly Line[];
  readonly gone: readonly Line[];
}

/** A step that is done now and was not: told as done, whatever else changed in it. */
const becameDone = (was: Line, now: Line): boolean =>
  now.kind === 'step' && now.fields.state === 'done' && was.fields.state !== 'done';

/** Both lists as they were read, standing lines only. */
export function changesBetween(before: readonly Line[], now: readonly Line[]): Changes {
  const then = new Map(before.map((line) => [line.id, line]));
  const still = new Set(now.map((line) => line.id));
  const pairs = now.flatMap((line) => {
    const was = then.get(line.id);
    return was && !saysTheSame(was, line) ? [{ was, now: line }] : [];
  });
  return {
    begun: now.filter((line) => !then.has(line.id)),
    changed: pairs.filter((pair) => !becameDone(pair.was, pair.now)),
    done: pairs.filter((pair) => becameDone(pair.was, pair.now)).map((pair) => pair.now),
    gone: before.filter((line) => !still.has(line.id)),
  };
}

export const hasChanges = (changes: Changes): boolean =>
  changes.begun.length + changes.changed.length + changes.done.length + changes.gone.length > 0;

/** Sentences longer than this are named, kindly, where the person asks whether the plan is plain. */
export const LONG_SENTENCE = 25;

const sentences = { en: segmenter('en', 'sentence'), cy: segmenter('cy', 'sentence') };
const wordsIn = { en: segmenter('en', 'word'), cy: segmenter('cy', 'word') };

function segmenter(language: Language, granularity: 'sentence' | 'word'): Intl.Segmenter {
  return new Intl.Segmenter(language, { granularity });
}

const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u;
const RUNS = /[\p{L}\p{N}]+/gu;

/** True for text in Latin letters with so few runs of them that no sentence in it can be long: most lines, found without taking them apart. */
const isShort = (text: string): boolean =>
  !OTHER_LETTERS.test(text) && (text.match(RUNS)?.length ?? 0) <= LONG_SENTENCE;

/** Sentences of more than `LONG_SENTENCE` words, as they were written. A line end ends a sentence. */
export function longSentencesIn(text: string, language: Language): string[] {
  if (isShort(text)) return [];
  // Counting words is by far the slowest part, and of a long text most sentences are short too.
  const isLong = (sentence: string): boolean =>
    !isShort(sentence) &&
    [...wordsIn[language].segment(sentence)].filter((part) => part.isWordLike).length > LONG_SENTENCE;
  return text
    .split('\n')
    .flatMap((line) => [...sentences[language].segment(line)].map((part) => part.segment.trim()))
    .filter(isLong);
}

/** Goals that the person is after and for which no step is being done. A fact to look at; a goal needs no step. */
export const goalsWithoutDoing = (plan: Pick<Plan, 'goals'>): Goal[] =>
  plan.goals.filter((goal) => !goal.fields.standing && !goal.steps.some((step) => step.fields.state === 'doing it'));

/** Questions that the person may ask themselves before they agree. */
export const CHECKS = ['voice', 'mine', 'plain', 'doing'] as const;
export type CheckName = (typeof CHECKS)[number];
export const CHECK_ANSWERS = ['yes', 'not yet'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** Their answers; one left out was left. */
export type PlanCheck = { readonly [Name in CheckName]: CheckAnswer | null } & { readonly note: string };

/** What the person notes about reviewing their plan; each part may be empty. */
export interface ReviewDetails {
  /** 'YYYY-MM-DD', or empty. */
  readonly lookAgain: string;
  readonly ledBy: string;
  readonly place: string;
  readonly funding: string;
  readonly documents: string;
}

export const NO_DETAILS: ReviewDetails = { lookAgain: '', ledBy: '', place: '', funding: '', documents: '' };

export const sameDetails = (a: ReviewDetails, b: ReviewDetails): boolean =>
  a.lookAgain === b.lookAgain &&
  a.ledBy === b.ledBy &&
  a.place === b.place &&
  a.funding === b.funding &&
  a.documents === b.documents;

/** Whether the day that the person chose has come. `today`: 'YYYY-MM-DD' in London. */
export const dayHasCome = (day: string | undefined, today: string): boolean =>
  day !== undefined && day !== '' && day <= today;
