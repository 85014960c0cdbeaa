import type { PersonTx } from '../../platform/record/index.ts';
import { sql } from 'kysely';
import type { Named, Run, RunEvent, RunEventKind, WhyNot } from './life.ts';
import type { Nameable } from './problems.ts';
import { signs, type EventRow, type RunRow } from './rows.ts';

/** One of the people or teams that a rule tells, as the person sees them beside the rule. */
export interface Asked {
  readonly ask: string;
  readonly rule: string;
  readonly named: Named;
  /** What the person calls them; of a team, its name. */
  readonly name: string;
  readonly askedAt: Date;
  /** yes: may be told now. The rest: why not. */
  readonly standing: 'yes' | WhyNot;
  /** Who answered, by name; null while nobody did. */
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  /** A team's hours, in its words. */
  readonly hours: string | null;
}

/** Who opened a message, and when. Opening is not "I have seen this": they may have been somebody else at the same screen. */
export interface Opened {
  readonly run: string;
  readonly turn: number;
  readonly name: string;
  readonly at: Date;
}

const NEWEST = 200;

/** The person's runs, newest first, practices too. */
export async function runsOf(tx: PersonTx): Promise<Run[]> {
  const query = signs
    .selectFrom('record.rule_run')
    .selectAll()
    .where('person_id', '=', tx.person)
    .orderBy('run_id', 'desc')
    .limit(NEWEST);
  return withEvents(tx, await tx.rows(query));
}

/** One run; null when there is none of this id. */
export async function runOf(tx: PersonTx, run: string): Promise<Run | null> {
  const query = signs
    .selectFrom('record.rule_run')
    .selectAll()
    .where('person_id', '=', tx.person)
    .where('run_id', '=', run);
  return (await withEvents(tx, await tx.rows(query)))[0] ?? null;
}

async function withEvents(tx: PersonTx, rows: readonly RunRow[]): Promise<Run[]> {
  const query = signs
    .selectFrom('record.rule_event')
    .selectAll()
    .where('person_id', '=', tx.person)
    .where(sql<boolean>`run_id = any(${rows.map((row) => row.run_id)}::uuid[])`)
    .orderBy('run_id')
    .orderBy('number');
  const events = Map.groupBy(await tx.rows(query), (row) => row.run_id);
  return rows.map((row) => runFrom(row, events.get(row.run_id) ?? []));
}

export const runFrom = (row: RunRow, events: readonly EventRow[]): Run => ({
  id: row.run_id,
  rule: row.rule_id,
  practice: row.practice,
  name: row.name,
  tells: row.tells as Named[],
  tellWords: row.tell_words,
  shows: row.shows,
  waitMinutes: row.wait_minutes,
  nextMinutes: row.next_minutes,
  events: events.map(eventFrom),
});

const eventFrom = (row: EventRow): RunEvent => ({
  kind: row.kind as RunEventKind,
  at: row.at,
  turn: row.turn,
  by: row.by_account === null ? null : { account: row.by_account, name: row.by_name ?? '' },
  words: row.words,
  why: row.why as WhyNot | null,
});

/** Everybody whom the person asked to be told by a rule, in the order in which they were asked; ended ones too, the newest of each last. */
export async function asksOf(tx: PersonTx): Promise<Asked[]> {
  interface Row {
    readonly ask_id: string;
    readonly rule_id: string;
    readonly named: Named;
    readonly name: string;
    readonly asked_at: Date;
    readonly standing: Asked['standing'];
    readonly by_name: string | null;
    readonly answered_at: Date | null;
    readonly hours: string | null;
  }
  const rows = await tx.call<Row>('select * from app.my_rule_asks()', []);
  return rows.map((row) => ({
    ask: row.ask_id,
    rule: row.rule_id,
    named: row.named,
    name: row.name,
    askedAt: row.asked_at,
    standing: row.standing,
    answeredBy: row.by_name,
    answeredAt: row.answered_at,
    hours: row.hours,
  }));
}

/** Whom a rule can name now: members of the circle who said yes and have an account, and teams of services that the person stands with. Nobody else. */
export const mayBeNamed = (tx: PersonTx): Promise<Nameable[]> =>
  tx.call<Nameable>('select named, name from app.may_be_named()', []);

/** Who opened messages of these runs. */
export async function openedOf(tx: PersonTx): Promise<Opened[]> {
  const query = signs
    .selectFrom('record.rule_opened')
    .select(['run_id as run', 'turn', 'name', 'at'])
    .where('person_id', '=', tx.person)
    .orderBy('at');
  return tx.rows(query);
}

/** Since when all rules are paused; null while they are not. */
export async function pausedSince(tx: PersonTx): Promise<Date | null> {
  const query = signs
    .selectFrom('record.rule_pause as p')
    .leftJoin('record.rule_pause_end as e', (join) =>
      join.onRef('e.person_id', '=', 'p.person_id').onRef('e.pause_id', '=', 'p.pause_id'),
    )
    .select('p.at')
    .where('p.person_id', '=', tx.person)
    .where('e.at', 'is', null)
    .orderBy('p.at');
  return (await tx.rows(query))[0]?.at ?? null;
}
