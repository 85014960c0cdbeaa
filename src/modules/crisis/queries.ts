import type { PersonTx } from '../../platform/record/index.ts';
import { crisis } from './rows.ts';
import type { AgreementParts, Standing } from './rules.ts';

/** One version of what the person agreed when well. Versions are never changed: a change is a new one. */
export interface Agreement extends AgreementParts {
  readonly version: number;
  readonly at: Date;
  /** When the person ended it; null for the one that counts, and for those that a newer one took the place of. */
  readonly endedAt: Date | null;
}

/** Every version, newest first. Only the first can count. */
export async function agreementsOf(tx: PersonTx): Promise<Agreement[]> {
  const query = crisis
    .selectFrom('record.unwell_agreement as a')
    .leftJoin('record.unwell_agreement_end as e', (join) =>
      join.onRef('e.person_id', '=', 'a.person_id').onRef('e.version', '=', 'a.version'),
    )
    .select([
      'a.version',
      'a.keepers',
      'a.needed',
      'a.wait_hours',
      'a.length_hours',
      'a.signs',
      'a.at',
      'e.at as ended_at',
    ])
    .where('a.person_id', '=', tx.person)
    .orderBy('a.version', 'desc');
  return (await tx.rows(query)).map((row) => ({
    version: row.version,
    keepers: row.keepers,
    needed: row.needed,
    waitHours: row.wait_hours,
    lengthHours: row.length_hours,
    signs: row.signs,
    at: row.at,
    endedAt: row.ended_at,
  }));
}

/** Somebody whom the agreement names. */
export interface Keeper {
  readonly member: string;
  /** What the person calls them. */
  readonly name: string;
  readonly standing: Standing;
  readonly askedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** Whom the agreement that counts names, in its order. */
export async function keepersOf(tx: PersonTx): Promise<Keeper[]> {
  interface Row {
    readonly member_id: string;
    readonly name: string;
    readonly standing: Standing;
    readonly asked_at: Date | null;
    readonly answered_at: Date | null;
  }
  const rows = await tx.call<Row>('select * from app.my_keepers()', []);
  return rows.map(({ member_id: member, asked_at: askedAt, answered_at: answeredAt, ...rest }) => ({
    member,
    askedAt,
    answeredAt,
    ...rest,
  }));
}

/** Whom an agreement can name now: everybody in the circle who said yes to being there. */
export async function mayKeep(tx: PersonTx): Promise<{ readonly member: string; readonly name: string }[]> {
  const rows = await tx.call<{ member_id: string; name: string }>('select * from app.may_keep()', []);
  return rows.map(({ member_id: member, name }) => ({ member, name }));
}

/** How it stands with the person now. */
export interface UnwellNow {
  /** When it will open; null unless enough people have said so and the wait is not over. */
  readonly waitsUntil: Date | null;
  /** The first moment at which it is closed again; null while it is not open. */
  readonly openUntil: Date | null;
  /** Who said so; null while it neither waits nor is open. */
  readonly saidBy: 'self' | 'circle' | null;
  readonly saidAt: Date | null;
  readonly openedAt: Date | null;
  /** Members whose saying so it was; empty where the person said it. */
  readonly because: readonly string[];
  /** Members whose saying so counts towards the next opening. */
  readonly counting: readonly string[];
}

export async function unwellNow(tx: PersonTx): Promise<UnwellNow> {
  interface Row {
    readonly waits_until: Date | null;
    readonly open_until: Date | null;
    readonly said_by: 'self' | 'circle' | null;
    readonly said_at: Date | null;
    readonly opened_at: Date | null;
    readonly because: string[];
    readonly counting: string[];
  }
  const [row] = await tx.call<Row>('select * from app.my_unwell()', []);
  return {
    waitsUntil: row?.waits_until ?? null,
    openUntil: row?.open_until ?? null,
    saidBy: row?.said_by ?? null,
    saidAt: row?.said_at ?? null,
    openedAt: row?.opened_at ?? null,
    because: row?.because ?? [],
    counting: row?.counting ?? [],
  };
}

/** Who has opened the written signs, newest first, `most` of them. */
export async function signsReadOf(
  tx: PersonTx,
  most: number,
): Promise<{ readonly member: string; readonly at: Date }[]> {
  const query = crisis
    .selectFrom('record.unwell_read')
    .select(['member_id', 'at'])
    .where('person_id', '=', tx.person)
    .orderBy('at', 'desc')
    .limit(most);
  return (await tx.rows(query)).map(({ member_id: member, at }) => ({ member, at }));
}
