import type pg from 'pg';
import { expect, test } from 'vitest';
import rehearse from '../../src/modules/crisis/rehearse.sql';
import decideUnwell from '../../src/modules/sharing/decide_unwell.sql';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { seedOf } from './harness.ts';
import { within, type Mutation } from './mutations.ts';
import {
  aRehearsal,
  differences,
  expected,
  plantRehearsals,
  real,
  rehearsed,
  turnOn,
  type Rehearsing,
} from './rehearsal.ts';
import { chance, type Chance } from './worlds.ts';

const WORLDS = 20_000;
const AT_ONCE = 500;
/** Batches that share a database. What is asked of one world takes longer the more others lie beside it. */
const TOGETHER = 2;

const some = (by: Chance, count: number): Rehearsing[] => Array.from({ length: count }, () => aRehearsal(by));

/** Plans made for empty tables would be kept for full ones. */
async function lay(administrator: pg.Client, all: readonly Rehearsing[], isFirst: boolean): Promise<void> {
  await plantRehearsals(administrator, all);
  if (isFirst) await administrator.query('analyze');
}

interface Tally {
  worlds: number;
  rehearsed: number;
  real: number;
  onlyThen: number;
  readonly wrong: string[];
}

/** Rehearses many worlds at one moment each, turns it on in all of them, and holds both against the rules written a second time. */
async function compareUntil(enough: number, by: Chance, tally: Tally): Promise<void> {
  while (tally.worlds < enough) {
    const here = await freshDatabase();
    try {
      for (let batch = 0; batch < TOGETHER && tally.worlds < enough; batch += 1)
        await compare(here, by, tally, batch === 0);
    } finally {
      await here.drop();
    }
  }
}

async function compare({ administrator }: TestDatabase, by: Chance, tally: Tally, isFirst: boolean): Promise<void> {
  tally.worlds += AT_ONCE;
  const all = some(by, AT_ONCE);
  await lay(administrator, all, isFirst);
  const before = await rehearsed(administrator, all);
  await turnOn(administrator, all);
  const after = await real(administrator, all);
  const wanted = expected(all);
  tally.wrong.push(...differences(before, wanted.told), ...differences(after, wanted.real));
  tally.rehearsed += before.length;
  tally.real += after.length;
  tally.onlyThen += wanted.onlyThen;
}

test('20,000 worlds: who would see what, rehearsed, is who then sees what', async () => {
  const seed = seedOf();
  const tally: Tally = { worlds: 0, rehearsed: 0, real: 0, onlyThen: 0, wrong: [] };
  const began = performance.now();
  await Promise.all([seed, seed + 1].map((each) => compareUntil(WORLDS, chance(each), tally)));
  const { wrong, ...counted } = tally;
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`seed ${seed}:`, { ...counted, differences: wrong.length, seconds });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(tally.onlyThen, 'being unwell changes much').toBeGreaterThan(WORLDS / 10);
}, 400_000);

const decides = within(decideUnwell, 'door.decide');
const tells = within(decideUnwell, 'door.told_of');
const near = within(rehearse, 'door.near');
const rehearses = within(rehearse, 'door.rehearse');

const faults: readonly Mutation[] = [
  decides('what is thought of lasts a moment too long', 't < as_if_unwell_until', 't <= as_if_unwell_until'),
  decides(
    'what is thought of never ends',
    'case when t < as_if_unwell_until then as_if_unwell_until end',
    "t + interval '1 day'",
  ),
  decides(
    'what is thought of changes nothing',
    'case when t < as_if_unwell_until then as_if_unwell_until end',
    'null::timestamptz',
  ),
  decides(
    'never is thought away too',
    'n.account_id = viewer and n.at <= t',
    'n.account_id = viewer and as_if_unwell_until is null and n.at <= t',
  ),
  decides('sharing is thought longer than it is', 't < s.ends_at', '(t < s.ends_at or t < as_if_unwell_until)'),
  tells('a delayed override is told of', 'o.told_at <= known', 'true'),
  tells('no override is told of', 'o.told_at <= known', 'false'),
  near('teams are forgotten', 's.person_id = who and p.account_id', 'false and p.account_id'),
  near('the circle is forgotten', 'j.person_id = who and j.account_id', 'false and j.account_id'),
  near('who holds an override is forgotten', 'o.person_id = who and o.by_account', 'false and o.by_account'),
  rehearses('a closed account looks', 'a.closed_at is null', 'true'),
  rehearses('a later day is answered as now', 'who, t, as_if_unwell_until', 'who, known, as_if_unwell_until'),
  rehearses('the time is not thought of', 'who, t, as_if_unwell_until => until) d', 'who, t) d'),
];

/** A fault of the rarest kind shows itself in about one world of fifty. */
const FAULTY_WORLDS = 100;
const MOST_TRIES = 8;

test('each fault planted in the rehearsal is found', async () => {
  const here = await freshDatabase();
  try {
    const by = chance(seedOf());
    const { administrator } = here;
    const tries: { readonly all: Rehearsing[]; readonly told: ReadonlyMap<string, string> }[] = [];
    for (let index = 0; index < MOST_TRIES; index += 1) {
      const all = some(by, FAULTY_WORLDS);
      await lay(administrator, all, index === 0);
      tries.push({ all, told: expected(all).told });
    }
    const differs = async (): Promise<boolean> => {
      for (const { all, told } of tries)
        if (differences(await rehearsed(administrator, all), told).length > 0) return true;
      return false;
    };
    const missed: string[] = [];
    for (const fault of faults) {
      await administrator.query(fault.breaks);
      if (!(await differs())) missed.push(fault.name);
      await administrator.query(fault.mends);
    }
    expect(missed).toEqual([]);
    expect(await differs(), 'it is whole again after all of them').toBe(false);
  } finally {
    await here.drop();
  }
}, 200_000);
