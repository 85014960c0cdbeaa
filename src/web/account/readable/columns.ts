import type { T } from '../../../platform/language/index.ts';
import type { CopiedRow, WholeCopy } from '../../../platform/record/index.ts';
import { saying, sayValue, type Said } from './parts.ts';

/** Columns that a section puts into words of its own, or that say only where a row belongs. */
const IN_WORDS: Readonly<Record<string, readonly string[]>> = {
  person: ['began_at'],
  entry: ['version', 'room', 'kind', 'words', 'fields', 'removed', 'written_at', 'previous', 'parent_version'],
  carried_out: ['room', 'step_version', 'note', 'by_name', 'at'],
  suggestion: ['room', 'form', 'entry_version', 'words', 'why', 'by_name', 'at'],
  suggestion_answer: ['room', 'answer', 'reason', 'at'],
  look: ['viewer_name', 'viewer_place', 'rooms', 'reason', 'words', 'outcome', 'through', 'at', 'shown_from'],
  circle_member: ['relation', 'called', 'address', 'added_at'],
  circle_joined: ['at'],
  circle_left: ['at'],
  sharing: ['room', 'level', 'condition', 'starts_at', 'ends_at'],
  sharing_end: ['at'],
  never: ['at', 'lifted_at'],
  standing: ['at'],
  standing_end: ['at'],
  override: ['by_name', 'basis', 'reason', 'rooms', 'hours', 'delay_days', 'delay_reason', 'asked_at'],
  override_agreed: ['second_name', 'starts_at', 'ends_at', 'told_at'],
  override_declined: ['second_name', 'at'],
  override_end: ['at'],
  override_told: ['at'],
  question_number: ['number', 'question_id'],
  check_in: ['check_in_id', 'version', 'day', 'removed', 'written_at', 'answers', 'words', 'previous'],
  made_worse: ['about', 'words', 'at'],
  still_helping: ['rule_id', 'answer', 'at'],
};

/** Tables of the record that have a section of their own. Every other one is in "Everything else", whoever adds it and whenever. */
export const TABLES_WITH_SECTIONS: readonly string[] = Object.keys(IN_WORDS);

/** What else a row says: columns that came later, under the words that describe them, so that a section cannot forget one. */
export function moreOf(copy: WholeCopy, t: T, table: string, row: CopiedRow | undefined): Said[] {
  const labels = copy.labels[`record.${table}`] ?? {};
  const known = IN_WORDS[table] ?? [];
  const more = Object.entries(row ?? {}).filter(([column]) => column !== 'person_id' && !known.includes(column));
  return saying(
    ...more.map(([column, value]) => ({ key: labels[column] ?? column, value: sayValue(t, value), own: true })),
  );
}
