import { sql } from 'kysely';
import type { PersonTx } from '../../platform/record/index.ts';
import { lineFrom, LINE_COLUMNS } from './queries.ts';
import type { Line } from './rules.ts';
import { plans } from './rows.ts';

/** Some of the good moments, and how many there are in all. */
export interface Moments {
  readonly moments: readonly Line[];
  readonly count: number;
}

/** Each moment once, as it is now. */
const latest = (tx: PersonTx) =>
  plans
    .selectFrom('record.entry')
    .distinctOn('entry_id')
    .select(LINE_COLUMNS)
    .where('person_id', '=', tx.person)
    .where('room', '=', 'diary')
    .where('kind', '=', 'moment')
    .orderBy('entry_id', 'desc')
    .orderBy('version', 'desc');

/** Good moments, newest first, a page of them: those that stand, or those that were taken away. Nothing of them for anybody but the person. */
export async function momentsOf(
  tx: PersonTx,
  which: 'standing' | 'taken away',
  page: { readonly from: number; readonly most: number },
): Promise<Moments> {
  const removed = which === 'taken away';
  const some = plans
    .with('moment', () => latest(tx))
    .selectFrom('moment')
    .selectAll()
    .where('removed', '=', removed)
    .orderBy('entry_id', 'desc')
    .offset(page.from)
    .limit(page.most);
  const all = plans
    .with('moment', () => latest(tx))
    .selectFrom('moment')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('removed', '=', removed);
  const [moments, [counted]] = await Promise.all([tx.rows(some), tx.rows(all)]);
  return { moments: moments.map(lineFrom), count: counted?.count ?? 0 };
}

/** One good moment by chance, another than `after` where there is another; null when there is none. */
export async function oneMoment(tx: PersonTx, after: string | null): Promise<Line | null> {
  const query = plans
    .with('moment', () => latest(tx))
    .selectFrom('moment')
    .selectAll()
    .where('removed', '=', false)
    .orderBy(sql`entry_id is not distinct from ${after}::uuid`)
    .orderBy(sql`random()`)
    .limit(1);
  const [row] = await tx.rows(query);
  return row ? lineFrom(row) : null;
}

/** A picture as it is served. */
export interface Picture {
  readonly bytes: Buffer;
  readonly type: string;
}

/** One of the person's own pictures; null when there is none, or it was removed. */
export async function pictureOf(tx: PersonTx, id: string): Promise<Picture | null> {
  const query = plans
    .selectFrom('record.picture')
    .select(['bytes', 'type'])
    .where('person_id', '=', tx.person)
    .where('picture_id', '=', id);
  const [row] = await tx.rows(query);
  return row ?? null;
}
