import {
  answersIn,
  askedFrom,
  checkInsOf,
  daysKept,
  questionFrom,
  todayFor,
  usualSpan,
  type Answered,
  type Asked,
  type AskedVersions,
  type CheckIn,
  type Question,
  type Span,
} from '../../../modules/check-ins/index.ts';
import { arrangementOf, inOrder, linesAt, linesOf, type Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { whoSeesAnswers } from '../staying-well/who-sees.ts';
import { chosenIn, spanOf, type Chosen } from './chosen-span.tsx';

/** All that the pages show of some days. */
export interface Goings {
  readonly chosen: Chosen;
  readonly span: Span;
  readonly today: string;
  /** From the first day that was ever answered about to the last; null before the first. */
  readonly kept: Span | null;
  /** Those taken away too, in the person's order. */
  readonly questions: readonly Question[];
  readonly checkIns: readonly CheckIn[];
  /** By question: the answers of these days, and those of the last eight weeks. */
  readonly answered: ReadonlyMap<string, readonly Answered[]>;
  readonly lately: ReadonlyMap<string, readonly Answered[]>;
  /** Everything that happened, whenever it was, by its day. */
  readonly events: readonly Line[];
  readonly seen: string;
}

/** `usual`: what is shown where the address does not say which days. */
export async function readGoings(ask: RecordAsk, tx: PersonTx, usual: 'month' | 'all'): Promise<Goings> {
  const today = await todayFor(tx, ask.now);
  const chosen = chosenIn(ask.query, usual, today);
  const kept = await daysKept(tx);
  const span = spanOf(chosen, kept, today);
  const eight = usualSpan(today);
  const hasEight = span.from <= eight.from && eight.until <= span.until;
  const [checkIns, newest, lines, order] = await Promise.all([
    checkInsOf(tx, span),
    hasEight ? [] : checkInsOf(tx, eight),
    linesOf(tx, 'staying well', ['question', 'event']),
    arrangementOf(tx, 'questions'),
  ]);
  const lately = hasEight ? checkIns.filter(({ day }) => day >= eight.from && day <= eight.until) : newest;
  const asked = await askedIn(tx, [...checkIns, ...newest], lines);
  const questions = inTheirOrder(lines, order);
  const { id: one } = ask.params;
  const answers = questions.map(({ id }) => id).filter((id) => one === undefined || id === one);
  return {
    chosen,
    span,
    today,
    kept,
    questions,
    checkIns,
    answered: answersIn(checkIns, asked),
    lately: answersIn(lately, asked),
    events: eventsIn(lines),
    seen: await whoSeesAnswers(ask, tx, answers),
  };
}

/** How each question was asked in every version that was answered. `lines`: some of them as they are now. */
export async function askedIn(
  tx: PersonTx,
  checkIns: readonly CheckIn[],
  lines: readonly Line[],
): Promise<AskedVersions> {
  const asked = new Map<string, Map<number, Asked>>();
  const note = (line: Line): void => {
    const versions = asked.get(line.id) ?? new Map<number, Asked>();
    asked.set(line.id, versions.set(line.version, askedFrom(line)));
  };
  for (const line of lines) if (line.kind === 'question') note(line);
  const missing = new Map<string, Set<number>>();
  for (const { answers } of checkIns)
    for (const { question, version } of answers) {
      if (asked.get(question)?.has(version)) continue;
      const versions = missing.get(question) ?? new Set<number>();
      missing.set(question, versions.add(version));
    }
  const earlier = [...missing].flatMap(([id, versions]) => [...versions].map((version) => ({ id, version })));
  if (earlier.length > 0) for (const line of await linesAt(tx, earlier)) note(line);
  return asked;
}

/** Questions in the person's order, else as they were begun. Those that they left out are among them: their answers are here all the same. */
function inTheirOrder(lines: readonly Line[], order: Parameters<typeof inOrder>[1]): Question[] {
  const questions = new Map(
    lines
      .filter((line) => line.kind === 'question')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((line) => [line.id, questionFrom(line)]),
  );
  return inOrder([...questions.keys()], order).flatMap((id) => questions.get(id) ?? []);
}

/** What happened, by its day; what has none comes last. */
export function eventsIn(lines: readonly Line[]): Line[] {
  const dayOf = (line: Line): string => line.fields.day ?? '9999';
  return lines
    .filter((line) => line.kind === 'event' && !line.removed)
    .toSorted((a, b) => (dayOf(a) === dayOf(b) ? (a.id < b.id ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1));
}

/** What happened in some days, or went on into them. */
export const eventsDuring = (events: readonly Line[], { from, until }: Span): Line[] =>
  events.filter(
    ({ fields }) => fields.day !== undefined && fields.day <= until && (fields.until ?? fields.day) >= from,
  );
