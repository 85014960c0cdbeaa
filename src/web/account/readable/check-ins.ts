import { questionFrom, type Question, type Value } from '../../../modules/check-ins/index.ts';
import type { Fields } from '../../../modules/plans/index.ts';
import { sayDate, type T } from '../../../platform/language/index.ts';
import type { CopiedRow, WholeCopy } from '../../../platform/record/index.ts';
import { sayAnswer } from '../../me/check-ins/present-check-in.ts';
import { moreOf } from './columns.ts';
import { picturesIn } from './lines.ts';
import { saying, text, when, type Part, type Said, type Section } from './parts.ts';

/** Questions by id and version, in the words and with the labels that they had then. */
type Questions = ReadonlyMap<string, Question>;

interface Reading {
  readonly copy: WholeCopy;
  readonly t: T;
  readonly questions: Questions;
  readonly questionOf: ReadonlyMap<string, string>;
  readonly occasions: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

/** Check-ins, oldest day first: each answer under its question as it was asked, and how the check-in read before. Tables: check_in, question_number. */
export function checkInSection(copy: WholeCopy, t: T): Section {
  const entries = copy.record['entry'] ?? [];
  const of = (kind: string): CopiedRow[] => entries.filter((row) => row['kind'] === kind);
  const reading: Reading = {
    copy,
    t,
    questions: new Map(
      of('question').map((row) => [`${text(row, 'entry_id')}.${String(row['version'])}`, asQuestion(row)]),
    ),
    questionOf: new Map(
      (copy.record['question_number'] ?? []).map((row) => [String(row['number']), text(row, 'question_id')]),
    ),
    occasions: new Map(of('occasion').map((row) => [text(row, 'entry_id'), text(row, 'words')])),
    pictures: picturesIn(copy),
  };
  const checkIns = Map.groupBy(copy.record['check_in'] ?? [], (row) => text(row, 'check_in_id'));
  const newestFirst = [...checkIns.values()].map((versions) =>
    versions.toSorted((a, b) => Number(b['version']) - Number(a['version'])),
  );
  const inOrder = newestFirst.toSorted((a, b) => (text(a[0], 'day') < text(b[0], 'day') ? -1 : 1));
  return {
    id: 'check-ins',
    heading: t('readable.section.checkIns'),
    groups: inOrder.length === 0 ? [] : [{ heading: null, parts: partsOf(reading, inOrder) }],
  };
}

function* partsOf(reading: Reading, checkIns: readonly (readonly CopiedRow[])[]): Iterable<Part> {
  for (const [newest, ...earlier] of checkIns) {
    if (!newest) continue;
    yield { ...partOf(reading, newest), within: earlier.map((row) => partOf(reading, row)) };
  }
}

function partOf(reading: Reading, row: CopiedRow): Part {
  const { copy, t, occasions } = reading;
  const day = text(row, 'day');
  const written = when(t, row, 'written_at');
  return {
    words: text(row, 'words'),
    said: saying(
      { key: t('readable.field.day'), value: day === '' ? '' : sayDate(t.language, day) },
      { key: t('readable.occasion'), value: occasions.get(text(row, 'occasion_id')) ?? '', own: true },
      ...answersIn(reading, row),
      ...moreOf(copy, t, 'check_in', row),
      { key: row['removed'] === true ? t('readable.takenAwayOn') : t('readable.written'), value: written },
    ),
  };
}

function answersIn({ t, questions, questionOf, pictures }: Reading, row: CopiedRow): Said[] {
  const answers = (row['answers'] ?? {}) as Readonly<Record<string, readonly [number, Value]>>;
  return Object.entries(answers).map(([number, [version, value]]) => {
    const question = questions.get(`${questionOf.get(number) ?? ''}.${version}`);
    if (!question) return { key: number, value: String(value ?? ''), own: true };
    const src = question.form === 'picture' ? pictures.get(String(value)) : undefined;
    if (src !== undefined) return { key: question.words, value: '', picture: { src, shows: question.words } };
    return { key: question.words, value: sayAnswer(t, question, value) ?? '', own: true };
  });
}

const asQuestion = (row: CopiedRow): Question =>
  questionFrom({
    id: text(row, 'entry_id'),
    version: Number(row['version']),
    kind: 'question',
    parent: null,
    words: text(row, 'words'),
    fields: (row['fields'] ?? {}) as Fields,
    removed: row['removed'] === true,
    writtenAt: new Date(text(row, 'written_at')),
  });
