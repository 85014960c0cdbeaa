import { expect, test } from 'vitest';
import guests from '../../src/modules/meetings/guests.sql';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { seedOf } from './harness.ts';
import { sheetsOf } from './model.ts';
import { within, type Mutation } from './mutations.ts';
import { plant, written } from './plant.ts';
import type { Instant, World } from './world.ts';
import { chance, randomWorld, type Chance } from './worlds.ts';

const DECISIONS = 10_000;
/** A fault of the rarest kind shows itself in about one world of twenty. */
const MOST_WORLDS = 150;

const sheets = within(guests, 'door.meetings_of');
const mutations: readonly Mutation[] = [
  sheets('a guest of one meeting reads every sheet', 's.sharing_id = g.sharing_id', 's.room = g.room'),
  sheets('a sheet is shared before its time', 's.starts_at <= t and ', ''),
  sheets('a sheet is shared a moment too long', 't < s.ends_at', 't <= s.ends_at'),
  sheets('a sheet withdrawn is read', 'e.sharing_id = s.sharing_id and e.at <= t', 'false'),
  sheets(
    'a sheet for hard times is always open',
    "(s.condition = 'always' or door.unwell_until(who, t) is not null)",
    'true',
  ),
  sheets('a guest who left the circle reads on', 'l.member_id = j.member_id and l.at <= t', 'false'),
  sheets('anybody in the circle is a guest', 'j.account_id = viewer and ', ''),
  sheets('one guest has the sheet of another', 'j.member_id = s.member_id and ', ''),
  sheets('one team has the sheet of another', 'm.team_id = s.team_id and ', 's.team_id is not null and '),
  sheets('a sheet for a worker outlives their post', ' or not left_work', ' or true'),
  sheets(
    'a guest of a team outlives their place in it',
    'm.starts_at <= t and (m.ends_at is null or t < m.ends_at)',
    'm.starts_at <= t',
  ),
  sheets('administrators read sheets', "p.role <> 'administrator'", 'true'),
  sheets('never does not beat a meeting', 'n.account_id = viewer', 'false'),
  sheets('an override for another room reads sheets', "'meetings' = any (o.rooms)", 'true'),
  sheets('an override for meetings reads nothing', "'meetings' = any (o.rooms)", 'false'),
  sheets('whoever reads a sheet may suggest', "in ('suggest', 'carry out')", "in ('see', 'suggest', 'carry out')"),
];

interface Asked {
  readonly who: string;
  readonly viewer: string;
  readonly at: Instant;
  readonly see: string;
  readonly suggest: string;
}
const inOrder = (ids: readonly string[]): string => ids.toSorted().join();

/** Everybody at every moment at which something begins or ends, and a microsecond before: what the rules, written a second time, say. */
function askAll(world: World): Asked[] {
  return world.records.flatMap((kept) => {
    const moments = new Set(kept.sharing.flatMap((one) => [one.from, one.from - 1, one.until, one.until - 1]));
    return world.accounts
      .filter(({ id }) => id !== kept.person)
      .flatMap(({ id: viewer }) =>
        [...moments].map((at) => ({
          who: kept.person,
          viewer,
          at,
          see: inOrder(sheetsOf(world, kept, viewer, at, 'see')),
          suggest: inOrder(sheetsOf(world, kept, viewer, at, 'suggest')),
        })),
      );
  });
}

/** Where the database says otherwise. */
async function differences(here: TestDatabase, asked: readonly Asked[]): Promise<Asked[]> {
  const { rows } = await here.administrator.query<{ n: number; see: string[]; suggest: string[] }>(
    `select (a.n - 1)::int as n, m.see::text[], m.suggest::text[]
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality a (who, viewer, at, n)
     cross join lateral door.meetings_of(a.viewer, a.who, a.at) m`,
    [asked.map((one) => one.who), asked.map((one) => one.viewer), asked.map((one) => written(one.at))],
  );
  return rows.flatMap(({ n, see, suggest }) => {
    const one = asked[n];
    return one && one.see === inOrder(see) && one.suggest === inOrder(suggest) ? [] : [one as Asked];
  });
}

async function aWorld(here: TestDatabase, by: Chance): Promise<Asked[]> {
  const world = randomWorld(by);
  await plant(here.administrator, [world], []);
  return askAll(world);
}

test('guests read the sheets of their meetings and no others, as the rules, written a second time, say', async () => {
  const here = await freshDatabase();
  try {
    const seed = seedOf();
    const by = chance(seed);
    let [decisions, open] = [0, 0];
    while (decisions < DECISIONS) {
      const asked = await aWorld(here, by);
      expect(await differences(here, asked), `seed ${seed}`).toEqual([]);
      decisions += asked.length;
      open += asked.filter((one) => one.see !== '').length;
    }
    console.log(`seed ${seed}: ${decisions} decisions about sheets, ${open} of them with something to read`);
    expect(open).toBeGreaterThan(DECISIONS / 50);
  } finally {
    await here.drop();
  }
}, 120_000);

test('every fault planted in that decision is found', async () => {
  const here = await freshDatabase();
  try {
    const by = chance(seedOf());
    const worlds: Asked[][] = [];
    const found = new Map<string, number | null>();
    for (const { name, breaks, mends } of mutations) {
      found.set(name, null);
      for (let index = 0; index < MOST_WORLDS && found.get(name) === null; index += 1) {
        const asked = worlds[index] ?? (worlds[index] = await aWorld(here, by));
        await here.administrator.query(breaks);
        if ((await differences(here, asked)).length > 0) found.set(name, index + 1);
        await here.administrator.query(mends);
      }
    }
    console.log(`worlds until each of ${mutations.length} planted faults was found\n`, Object.fromEntries(found));
    expect([...found].filter(([, needed]) => needed === null)).toEqual([]);
    for (const asked of worlds) expect(await differences(here, asked), 'whole again').toEqual([]);
  } finally {
    await here.drop();
  }
}, 120_000);
