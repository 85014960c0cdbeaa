import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { placesIn, tidyPlaces, type Part, type Place } from './lens.ts';
import { plans } from './rows.ts';

/** Where the person put a line. Version 0 for one that was never placed. */
export interface Placing {
  readonly version: number;
  readonly places: readonly Place[];
  readonly at: Date | null;
}

const NOWHERE: Placing = { version: 0, places: [], at: null };

/** Where a line stands now. */
export async function placingOf(tx: PersonTx, line: string): Promise<Placing> {
  const query = plans
    .selectFrom('record.placing')
    .select(['version', 'parts', 'at'])
    .where('person_id', '=', tx.person)
    .where('entry_id', '=', line)
    .orderBy('version', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  return row ? { version: row.version, places: tidyPlaces(row.parts), at: row.at } : NOWHERE;
}

/** The lines that the person put in one part of the lens, each with all its places there. Lines since taken away are among them. */
export async function placedIn(tx: PersonTx, part: Part): Promise<ReadonlyMap<string, readonly Place[]>> {
  const latest = plans
    .selectFrom('record.placing')
    .distinctOn('entry_id')
    .select(['entry_id', 'parts'])
    .where('person_id', '=', tx.person)
    .orderBy('entry_id')
    .orderBy('version', 'desc')
    .as('latest');
  const here = placesIn(part);
  const query = plans
    .selectFrom(latest)
    .select(['entry_id', 'parts'])
    .where(sql<boolean>`parts && ${here}::text[]`)
    .orderBy('entry_id');
  const rows = await tx.rows(query);
  return new Map(rows.map((row) => [row.entry_id, tidyPlaces(row.parts)]));
}
