import { z } from 'zod';
import {
  changeCheckIn,
  checkIn,
  checkInAt,
  checkInOf,
  questionsAt,
  todayFor,
  type CheckIn,
  type CheckInCommand,
} from '../../../modules/check-ins/index.ts';
import type { Became, Effect, Writing } from '../../../modules/journal/index.ts';
import { changeLine, lineAt, lineOf, saysTheSame, writeVersion } from '../../../modules/plans/index.ts';
import { lookAtRules } from '../../../modules/signs/index.ts';
import { check, type Problems, type RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { askedIn, readAll } from '../check-ins/asked-fields.tsx';
import { checkInFields } from '../check-ins/check-in.tsx';
import { readDay } from '../check-ins/day-of.tsx';
import { diaryFields, pageFrom } from '../diary/diary-fields.tsx';

export const diaryForm = z.object(diaryFields);
export const checkInForm = z.looseObject({ ...checkInFields, skip: z.string().max(10).default('') });

/** Does to the record what a writing says: the same as its form would have done, had it arrived at once. */
export function effectIn(ask: RecordAsk): Effect {
  // Asked once for all that a device sends together.
  let today: Promise<string> | undefined;
  return async (tx, writing, was) => {
    today ??= todayFor(tx, ask.now);
    const on = { ask, today: await today };
    return writing.sort === 'diary' ? keepPage(on, tx, writing, was) : keepCheckIn(on, tx, writing, was);
  };
}

/** Who asks, and the day that it is for them. */
interface On {
  readonly ask: RecordAsk;
  readonly today: string;
}

type Written = Pick<Writing, 'typed' | 'cleaned'>;

const readBack = (fields: z.ZodType, { typed, cleaned }: Written, ask: RecordAsk) =>
  check(fields, { typed, cleaned, picture: { sent: 'none' } }, ask.t);

async function keepPage(on: On, tx: PersonTx, writing: Writing, was: number | null): Promise<Became> {
  const read = readPage(on, writing);
  if ('problems' in read) return { aside: 'look' };
  const said = { words: read.words, fields: read.fields, removed: false };
  const id = writing.document;
  if (was === null) {
    const first = { id, version: 1, kind: 'diary' as const, parent: null, ...said };
    if (await writeVersion(tx, first)) return { version: 1 };
    // Its form arrived after all, and only the answer was lost; or something else stands there, which is not written over.
    const kept = await lineAt(tx, id, 1);
    return kept && saysTheSame(kept, said) ? { version: 1 } : { aside: 'both' };
  }
  const changed = await changeLine(tx, { id, was, ...said });
  if (changed.outcome !== 'kept') return { aside: 'both' };
  // It may have said so already, in a version that another device wrote: then that one holds.
  const then = await lineAt(tx, id, was + 1);
  return { version: then && saysTheSame(then, said) ? was + 1 : ((await lineOf(tx, id))?.version ?? was) };
}

/** A page of the diary as it was typed, or what to look at. */
export function readPage({ ask, today }: On, written: Written): ReturnType<typeof pageFrom> {
  const checked = readBack(diaryForm, written, ask);
  if ('problems' in checked) return { problems: { ...checked.problems } };
  return pageFrom(ask.t, checked.command as z.output<typeof diaryForm>, today);
}

async function keepCheckIn(on: On, tx: PersonTx, writing: Writing, was: number | null): Promise<Became> {
  const read = await readCheckIn(on, tx, writing);
  if ('problems' in read) return { aside: 'look' };
  const command = { ...read, id: writing.document };
  const became = was === null ? await beginCheckIn(tx, command) : await goOnCheckIn(tx, command, was);
  // In this transaction, as when its form arrives at once.
  if ('version' in became && on.ask.site.rules) await lookAtRules(tx, on.ask.now);
  return became;
}

/** A check-in as it was typed, or what to look at. A picture is not kept without a network, and its question counts as left blank. */
export async function readCheckIn(
  { ask, today }: On,
  tx: PersonTx,
  written: Written,
): Promise<Omit<CheckInCommand, 'id'> | { readonly problems: Problems }> {
  const { typed } = written;
  const checked = readBack(checkInForm, written, ask);
  if ('problems' in checked) return checked;
  const command = checked.command as z.output<typeof checkInForm>;
  const asked = await questionsAt(tx, askedIn(typed));
  const { answers, problems } = readAll(ask.t, asked, typed);
  const day = readDay(ask.t, command, today);
  const all = { ...problems, ...('problem' in day ? { day: day.problem } : {}) };
  if ('problem' in day || Object.keys(all).length > 0) return { problems: all };
  const isEmpty = command.words.trim() === '' && answers.every((each) => each.value === null);
  const occasion = isId(command.occasion) ? command.occasion : null;
  return {
    today,
    day: day.day,
    answers: command.skip !== '' && isEmpty ? [] : answers,
    words: command.words,
    occasion,
  };
}

async function beginCheckIn(tx: PersonTx, command: CheckInCommand): Promise<Became> {
  if ((await checkInOf(tx, command.id)) === null) {
    const kept = await checkIn(tx, command);
    if (kept.outcome === 'kept') return { version: kept.checkIn.version };
    return { aside: kept.outcome === 'changed meanwhile' ? 'both' : 'look' };
  }
  const first = await checkInAt(tx, command.id, 1);
  return first && saysWhat(first) === saysWhat({ ...command, removed: false }) ? { version: 1 } : { aside: 'both' };
}

async function goOnCheckIn(tx: PersonTx, command: CheckInCommand, was: number): Promise<Became> {
  const changed = await changeCheckIn(tx, { ...command, was });
  if (changed.outcome !== 'kept') {
    return { aside: changed.outcome === 'not yet' || changed.outcome === 'too much' ? 'look' : 'both' };
  }
  const now = await checkInOf(tx, command.id);
  return { version: now?.version ?? was + 1 };
}

/** What a check-in says, as one text. */
const saysWhat = ({ day, answers, words, occasion, removed }: Omit<CheckIn, 'id' | 'version' | 'writtenAt'>): string =>
  JSON.stringify([
    day,
    words,
    occasion,
    removed,
    answers
      .map(({ question, version, value }) => [question, version, value])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]);
