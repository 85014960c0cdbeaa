import type { CommonsTx } from '../../platform/commons/index.ts';
import type { PersonTx, Room } from '../../platform/record/index.ts';

/** The legal bases on which rooms may be opened that are not shared: a closed list, the same as the table's. */
export const BASES = [
  'court order',
  'life at risk',
  'safeguarding a child',
  'safeguarding an adult',
  'statutory inquiry',
] as const;
export type Basis = (typeof BASES)[number];

/** No override opens rooms for longer, and no delay in telling lasts longer. */
export const MOST_HOURS = 72;
export const MOST_DELAY_DAYS = 28;

/** A legal duty that opened, or was to open, rooms that the person had not shared. */
export interface Override {
  readonly id: string;
  readonly byName: string;
  /** Null when nobody agreed: nothing was opened. */
  readonly secondName: string | null;
  /** Who was asked to agree and did not; null where nobody said so. */
  readonly declinedName: string | null;
  readonly serviceName: string;
  readonly basis: Basis;
  readonly reason: string;
  readonly rooms: readonly Room[];
  readonly askedAt: Date;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** Why the person was told later; null when they were told at once. */
  readonly delayReason: string | null;
  /** From when the person could see it. */
  readonly shownFrom: Date;
}

interface OverrideRow {
  readonly override_id: string;
  readonly by_name: string;
  readonly second_name: string | null;
  readonly declined_name: string | null;
  readonly service_name: string;
  readonly basis: Basis;
  readonly reason: string;
  readonly rooms: Room[];
  readonly asked_at: Date;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly delay_reason: string | null;
  readonly shown_from: Date;
}

/** Legal overrides that the person can see now, newest first. */
export async function overridesOf(tx: PersonTx): Promise<Override[]> {
  const rows = await tx.call<OverrideRow>('select * from app.my_overrides()', []);
  return rows.map((row) => ({
    id: row.override_id,
    byName: row.by_name,
    secondName: row.second_name,
    declinedName: row.declined_name,
    serviceName: row.service_name,
    basis: row.basis,
    reason: row.reason,
    rooms: row.rooms,
    askedAt: row.asked_at,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    delayReason: row.delay_reason,
    shownFrom: row.shown_from,
  }));
}

/** An override as those at the service see it: it waits for a second person, or is open now. */
export interface Duty {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  /** Asked for by whoever is signed in. */
  readonly mine: boolean;
  readonly byName: string;
  readonly basis: Basis;
  readonly reason: string;
  readonly rooms: readonly Room[];
  readonly hours: number;
  readonly delayDays: number;
  readonly delayReason: string | null;
  readonly askedAt: Date;
  readonly secondName: string | null;
  /** Null while it waits. */
  readonly endsAt: Date | null;
  readonly mayAnswer: boolean;
  readonly mayEnd: boolean;
}

interface DutyRow {
  readonly override_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly mine: boolean;
  readonly by_name: string;
  readonly basis: Basis;
  readonly reason: string;
  readonly rooms: Room[];
  readonly hours: number;
  readonly delay_days: number;
  readonly delay_reason: string | null;
  readonly asked_at: Date;
  readonly second_name: string | null;
  readonly ends_at: Date | null;
  readonly may_answer: boolean;
  readonly may_end: boolean;
}

/** Overrides of a service that wait or are open, newest first: to a lead all of them, to a worker their own. Refused to anybody else. */
export async function dutiesAt(tx: CommonsTx, service: string): Promise<Duty[]> {
  const rows = await tx.call<DutyRow>('select * from app.duties($1, $2)', [tx.token, service]);
  return rows.map((row) => ({
    id: row.override_id,
    person: row.person_id,
    name: row.name,
    mine: row.mine,
    byName: row.by_name,
    basis: row.basis,
    reason: row.reason,
    rooms: row.rooms,
    hours: row.hours,
    delayDays: row.delay_days,
    delayReason: row.delay_reason,
    askedAt: row.asked_at,
    secondName: row.second_name,
    endsAt: row.ends_at,
    mayAnswer: row.may_answer,
    mayEnd: row.may_end,
  }));
}

/** How often a service asked, in one year on one basis. Null where the number is under five, which the database does not tell. */
export interface DutyCount {
  readonly year: number;
  readonly basis: Basis;
  readonly asked: number | null;
  readonly agreed: number | null;
  readonly delayed: number | null;
  /** Hours allowed, on average. */
  readonly hours: number | null;
}

/** For anybody to read; no row tells of anybody. */
export async function dutyCounts(tx: CommonsTx, service: string): Promise<DutyCount[]> {
  type Row = Omit<DutyCount, 'hours'> & { readonly hours: string | null };
  const rows = await tx.call<Row>('select * from app.override_counts($1)', [service]);
  return rows.map((row) => ({ ...row, hours: row.hours === null ? null : Number(row.hours) }));
}
