import type pg from 'pg';
import { ROOMS, LEVELS, type Level, type Room, type RoomPart } from '../../src/platform/record/index.ts';
import { openIn, openParts, rightsOf } from './model.ts';
import { plant, written } from './plant.ts';
import type { Instant, Kept, World } from './world.ts';
import { randomWorld, type Chance } from './worlds.ts';

const HOUR = 3_600_000_000;
const DAY = 24 * HOUR;

/** A person in a small world, who thinks of turning it on at a moment for some hours; and a moment at which everybody looks. */
export interface Rehearsing {
  readonly world: World;
  readonly kept: Kept;
  readonly on: Instant;
  readonly until: Instant;
  readonly at: Instant;
}

/** From when the person may know of an override: some are delayed. By its id, so that the same world is the same again. */
const delayOf = (id: string): number => (Number.parseInt(id.slice(-2), 16) < 100 ? 20 * DAY : 0);

export function aRehearsal(by: Chance): Rehearsing {
  const world = randomWorld(by, { people: 1, sharing: 12, sessions: false });
  const [whole] = world.records;
  if (!whole) throw new Error('There is nobody in this world.');
  const edges = whole.sharing.flatMap((one) => [one.from, one.until]);
  const on = by.one(edges) + by.one([-1, 0, 0, 1]);
  const until = on + by.one([1, 2, 3, 5]) * HOUR;
  const near = edges.filter((edge) => on <= edge && edge <= until);
  // What the person says after that moment is not known when they rehearse.
  const kept = { ...whole, oks: whole.oks.filter((ok) => ok < on) };
  const always = [on, until - 1, until];
  const at = by.happens(60) || near.length === 0 ? by.one(always) : Math.max(on, by.one(near) + by.one([-1, 0, 0, 1]));
  return { world: { ...world, records: [kept] }, kept, on, until, at };
}

export async function plantRehearsals(administrator: pg.Client, all: readonly Rehearsing[]): Promise<void> {
  await plant(
    administrator,
    all.map(({ world }) => world),
    [],
  );
  const delayed = all.flatMap(({ kept }) => kept.overrides.map(({ id }) => id)).filter((id) => delayOf(id) > 0);
  await administrator.query(
    `update record.override_agreed set told_at = told_at + interval '20 days' where override_id = any ($1::uuid[])`,
    [delayed],
  );
}

export interface Seen {
  readonly n: number;
  readonly viewer: string;
  readonly see: string[];
  readonly suggest: string[];
  readonly carry_out: string[];
}

const asked = (all: readonly Rehearsing[]): string =>
  JSON.stringify(
    all.map(({ kept, on, until, at, world }, n) => ({
      n,
      who: kept.person,
      known: written(on),
      moment: written(at),
      until: written(until),
      viewers: world.accounts.map(({ id }) => id).filter((id) => id !== kept.person),
    })),
  );
const ASKED = `jsonb_to_recordset($1) as a(n int, who uuid, known timestamptz, moment timestamptz, until timestamptz, viewers uuid[])`;

/** What the rehearsal says before anything is turned on. */
export async function rehearsed(administrator: pg.Client, all: readonly Rehearsing[]): Promise<Seen[]> {
  const { rows } = await administrator.query<Seen>(
    `select a.n, r.account_id as viewer, r.see, r.suggest, r.carry_out
     from ${ASKED} cross join lateral door.rehearse(a.who, a.known, a.moment, a.until) r
     where cardinality(r.see) > 0`,
    [asked(all)],
  );
  return rows;
}

/** Turns it on for everybody, as app.say_unwell writes it. */
export async function turnOn(administrator: pg.Client, all: readonly Rehearsing[]): Promise<void> {
  const rows = all.map(({ kept, on, until }) => ({ who: kept.person, from: written(on), until: written(until) }));
  await administrator.query(
    `insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
     select x.who, gen_random_uuid(), 'self', x."from", x."from", x.until
     from jsonb_to_recordset($1) as x(who uuid, "from" timestamptz, until timestamptz)`,
    [JSON.stringify(rows)],
  );
}

/** What the door's decision then is, for everybody who lives, near or not. */
export async function real(administrator: pg.Client, all: readonly Rehearsing[]): Promise<Seen[]> {
  const { rows } = await administrator.query<Seen>(
    `select a.n, v.viewer, d.see, d.suggest, d.carry_out
     from ${ASKED} cross join lateral unnest(a.viewers) v (viewer) cross join lateral door.decide(v.viewer, a.who, a.moment) d
     where cardinality(d.see) > 0`,
    [asked(all)],
  );
  return rows;
}

interface Expected {
  /** As the door will have it. */
  readonly real: ReadonlyMap<string, string>;
  /** As the person may know of it: without accounts that are closed, and without legal overrides that they may not be told of yet. */
  readonly told: ReadonlyMap<string, string>;
  /** How many of them being unwell alone lets in. */
  readonly onlyThen: number;
}

const key = (n: number, viewer: string): string => `${n}/${viewer}`;
const value = (see: readonly string[], suggest: readonly string[], carryOut: readonly string[]): string =>
  [see, suggest, carryOut].map((each) => each.toSorted().join()).join(' | ');

/** The same from the rules, written a second time: what is true in each world once it is on. */
export function expected(all: readonly Rehearsing[]): Expected {
  const [reality, told] = [new Map<string, string>(), new Map<string, string>()];
  let onlyThen = 0;
  for (const [n, { world, kept, on, until, at }] of all.entries()) {
    const then = { ...kept, unwell: [...kept.unwell, { said: on, by: 'self' as const, from: on, until }] };
    const known = {
      ...then,
      overrides: then.overrides.filter(({ id, agreed }) => agreed && agreed.from + delayOf(id) <= on),
    };
    for (const account of world.accounts.filter(({ id }) => id !== kept.person)) {
      const open = opened(world, then, account.id, at);
      if (open !== '') reality.set(key(n, account.id), open);
      const toTell = account.closed ? '' : opened(world, known, account.id, at);
      if (toTell !== '') told.set(key(n, account.id), toTell);
      if (open !== '' && open !== opened(world, kept, account.id, at)) onlyThen += 1;
    }
  }
  return { real: reality, told, onlyThen };
}

function opened(world: World, kept: Kept, viewer: string, t: Instant): string {
  const rights = rightsOf(world, kept, viewer, t);
  if (rights.length === 0) return '';
  const at = (level: Level): (Room | RoomPart)[] => [...openIn(rights, ROOMS, level), ...openParts(rights, level)];
  const [see, suggest, carryOut] = LEVELS;
  return value(at(see), at(suggest), at(carryOut));
}

/** Where two accounts of the same worlds differ. */
export function differences(rows: readonly Seen[], wanted: ReadonlyMap<string, string>): string[] {
  const found = new Map(rows.map((row) => [key(row.n, row.viewer), value(row.see, row.suggest, row.carry_out)]));
  return [...new Set([...found.keys(), ...wanted.keys()])].flatMap((each) =>
    found.get(each) === wanted.get(each) ? [] : [`${each}: ${wanted.get(each)} expected, ${found.get(each)} found`],
  );
}
