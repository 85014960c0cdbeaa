import type pg from 'pg';
import type { Text } from './device.ts';

/** What must be nothing, each with a few examples. */
export interface Found {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly altered: readonly string[];
  readonly overwritten: readonly string[];
}

/** Every text that the records of those who wrote hold, once for each place: versions of pages and of check-ins, and what was put aside. */
const TEXTS = `
  with writers as (select distinct person_id from record.journal_kept)
  select words from record.entry join writers using (person_id) where kind = 'diary'
  union all select words from record.check_in join writers using (person_id) where words is not null
  union all select typed ->> 'words' from record.journal_kept where why is not null`;

/** Writings that stand on a version which the device that wrote them did not know. */
const OVER = `
  select kept.writing_id as words from record.journal_kept kept
  left join record.journal_kept base on base.person_id = kept.person_id and base.writing_id = kept.base_id
  where kept.version is not null and kept.version <> coalesce(base.version, 0) + 1`;

/** Compares what was typed with what is there. */
export async function lookIn(
  client: pg.Client,
  texts: readonly Text[],
): Promise<Found & { readonly conflicts: number }> {
  const { rows } = await client.query<{ words: string }>(TEXTS);
  const { rows: over } = await client.query<{ words: string }>(OVER);
  const { rows: aside } = await client.query<{ count: number }>(
    `select count(*)::int as count from record.journal_kept where why = 'both'`,
  );
  const times = new Map<string, number>();
  for (const { words } of rows) times.set(words, (times.get(words) ?? 0) + 1);
  const typed = new Set(texts.map((text) => text.words));
  return {
    lost: texts.filter((text) => text.saved && !times.has(text.words)).map((text) => text.words),
    doubled: [...times].filter(([, count]) => count > 1).map(([words]) => words),
    altered: [...times.keys()].filter((words) => !typed.has(words)),
    overwritten: over.map((each) => each.words),
    conflicts: aside[0]?.count ?? 0,
  };
}
