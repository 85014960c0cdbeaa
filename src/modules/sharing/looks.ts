import { sql } from 'kysely';
import type { RowOf } from '../../platform/database/index.ts';
import type { PersonTx, Reason, Room } from '../../platform/record/index.ts';
import { looks, type lookColumns } from './rows.ts';

/** Somebody else opened the record, or tried to. */
export interface Look {
  readonly id: string;
  readonly viewer: string;
  /** Their name, as it was then. */
  readonly viewerName: string;
  /** The team or service they worked for then. */
  readonly viewerPlace: string | null;
  readonly rooms: readonly Room[];
  readonly reason: Reason;
  readonly words: string | null;
  readonly outcome: 'opened' | 'refused';
  readonly through: 'sharing' | 'override' | 'nothing';
  readonly at: Date;
}

export interface WhichLooks {
  readonly outcome: Look['outcome'];
  readonly viewer?: string | undefined;
  readonly room?: Room | undefined;
  readonly since?: Date | undefined;
  /** Only looks earlier than this moment. */
  readonly until?: Date | undefined;
  /** Only looks older than this one. */
  readonly before?: string | undefined;
  readonly most: number;
}

const asked = (tx: PersonTx, which: Omit<WhichLooks, 'most'>) => {
  const { viewer, room, since, until, before } = which;
  return looks
    .selectFrom('record.look')
    .where('person_id', '=', tx.person)
    .where('outcome', '=', which.outcome)
    .$if(viewer !== undefined, (query) => query.where('viewer', '=', viewer ?? ''))
    .$if(room !== undefined, (query) => query.where(sql<boolean>`${room ?? ''} = any (rooms)`))
    .$if(until !== undefined, (query) => query.where('at', '<', until ?? new Date(0)))
    .$if(since !== undefined, (query) => query.where('at', '>=', since ?? new Date(0)))
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(at, look_id) < (select o.at, o.look_id from record.look o where o.person_id = ${tx.person} and o.look_id = ${before ?? ''})`,
      ),
    );
};

const COLUMNS = [
  'look_id',
  'viewer',
  'viewer_name',
  'viewer_place',
  'rooms',
  'reason',
  'words',
  'outcome',
  'through',
  'at',
] as const;

type Row = Pick<RowOf<typeof lookColumns>, (typeof COLUMNS)[number]>;

const lookFrom = (row: Row): Look => ({
  id: row.look_id,
  viewer: row.viewer,
  viewerName: row.viewer_name,
  viewerPlace: row.viewer_place,
  rooms: row.rooms as Room[],
  reason: row.reason as Reason,
  words: row.words,
  outcome: row.outcome as Look['outcome'],
  through: row.through as Look['through'],
  at: row.at,
});

/** Looks that the person may see, newest first. */
export async function looksOf(tx: PersonTx, which: WhichLooks): Promise<Look[]> {
  const query = asked(tx, which).select(COLUMNS).orderBy('at', 'desc').orderBy('look_id', 'desc').limit(which.most);
  return (await tx.rows(query)).map(lookFrom);
}

/** One look that the person may see; null when there is none. */
export async function lookOf(tx: PersonTx, id: string): Promise<Look | null> {
  const query = looks
    .selectFrom('record.look')
    .select(COLUMNS)
    .where('person_id', '=', tx.person)
    .where('look_id', '=', id);
  const [row] = await tx.rows(query);
  return row ? lookFrom(row) : null;
}

/** How many looks there are of this kind. */
export async function countLooks(tx: PersonTx, which: Omit<WhichLooks, 'most' | 'before'>): Promise<number> {
  const query = asked(tx, which).select((make) => make.fn.countAll<string>().as('count'));
  const [row] = await tx.rows(query);
  return Number(row?.count ?? 0);
}

/** Everybody who ever opened the record, or tried to, under the name they had last. */
export async function viewersOf(tx: PersonTx): Promise<{ readonly account: string; readonly name: string }[]> {
  const query = looks
    .selectFrom('record.look')
    .distinctOn('viewer')
    .select(['viewer as account', 'viewer_name as name'])
    .where('person_id', '=', tx.person)
    .orderBy('viewer')
    .orderBy('at', 'desc');
  return tx.rows(query);
}
