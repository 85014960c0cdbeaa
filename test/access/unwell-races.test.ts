import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayImOk } from '../../src/modules/crisis/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';
import { orRefused, unwellPeople, type UnwellPeople } from './unwell-people.ts';

let here: TestDatabase;
let people: UnwellPeople;

/** Somebody new, so that no long past of the test itself is counted through. */
async function anew(): Promise<void> {
  people = await unwellPeople(here);
  await people.agrees({ waitHours: 0 });
  for (const each of people.friends) await people.answers(each);
}

beforeAll(async () => {
  here = await freshDatabase();
  await here.administrator.query(
    `create or replace function door.take(what text, key text, t timestamptz, most int) returns boolean language sql set search_path = '' as 'select true'`,
  );
});
afterAll(() => here.drop());

const BATCH = 10;
const RACES = 120;
const ok = (): Promise<void> => inOwn(here, people.wren, (tx) => sayImOk(tx, { id: newId() }));
const counted = async (table: string): Promise<number> => {
  const { rows } = await here.administrator.query<{ count: number }>(
    `select count(*)::int as count from record.${table} where person_id = $1`,
    [people.wren.account],
  );
  return rows[0]?.count ?? 0;
};

/** Two at once: the second of two who are needed says so, and the person says "I'm OK". Whichever comes first, it is closed afterwards. */
async function okAgainstTheLast(times: number): Promise<{ left: number; opened: number }> {
  let [left, opened] = [0, 0];
  for (let n = 0; n < times; n += 1) {
    if (n % BATCH === 0) await anew();
    const before = await counted('unwell');
    await ok();
    await people.says(people.friend(0));
    // Either may be sent first; both are under way when the other arrives.
    await Promise.all(n % 2 === 0 ? [ok(), people.says(people.friend(1))] : [people.says(people.friend(1)), ok()]);
    const now = await people.now();
    if (now.openUntil !== null) left += 1;
    opened += (await counted('unwell')) - before;
  }
  return { left, opened };
}

/** The two who are needed say so at once: it opens, once. */
async function bothAtOnce(times: number): Promise<{ once: number; never: number; more: number }> {
  const found = { once: 0, never: 0, more: 0 };
  for (let n = 0; n < times; n += 1) {
    if (n % BATCH === 0) await anew();
    await ok();
    const before = await counted('unwell');
    await Promise.all([people.says(people.friend(0)), people.says(people.friend(1))]);
    const opened = (await counted('unwell')) - before;
    found[opened === 1 ? 'once' : opened === 0 ? 'never' : 'more'] += 1;
  }
  return found;
}

/** Lets confirming go on without waiting for whoever else is at it; between counting and keeping, the other has time to come. */
async function withoutTheLock<Out>(work: () => Promise<Out>): Promise<Out> {
  const { rows } = await here.administrator.query<{ text: string }>(
    `select pg_get_functiondef('app.confirm_signs'::regproc) as text`,
  );
  const text = rows[0]?.text ?? '';
  const lock = 'perform pg_advisory_xact_lock(door.lock_of(who));';
  const counts = 'if confirmed < agreed.needed then';
  expect(text).toContain(lock);
  expect(text).toContain(counts);
  await here.administrator.query(
    text
      .replace(lock, '')
      .replace(counts, `perform pg_sleep(0.02); ${counts}`)
      .replace('opens_at := t + make', 't := app.clock(); opens_at := t + make'),
  );
  try {
    return await work();
  } finally {
    await here.administrator.query(text);
  }
}

test(`${RACES} times “I’m OK” against the last confirmation: it is closed afterwards, whichever came first`, async () => {
  const { left, opened } = await okAgainstTheLast(RACES);
  console.log(`${RACES} races of “I’m OK” against the last confirmation: ${opened} opened first, ${left} left open.`);
  expect(left).toBe(0);
}, 60_000);

test(`${RACES} times both of the two who are needed at once: it opens, and once`, async () => {
  expect(await bothAtOnce(RACES)).toEqual({ once: RACES, never: 0, more: 0 });
}, 60_000);

test('a confirmation and a new version at once: what was said of the old signs never counts under the new', async () => {
  for (let n = 0; n < 30; n += 1) {
    if (n % BATCH === 0) await anew();
    await ok();
    await people.says(people.friend(0));
    const signs = `The signs, changed ${n}`;
    await Promise.all([orRefused(people.says(people.friend(1))), people.agrees({ waitHours: 0, signs })]);
    const now = await people.now();
    expect(now.counting).toEqual([]);
  }
}, 60_000);

test('without the lock there are some of each: left open, not opened', async () => {
  const { left } = await withoutTheLock(() => okAgainstTheLast(30));
  expect(left).toBeGreaterThan(0);
  const { never } = await withoutTheLock(() => bothAtOnce(10));
  expect(never).toBeGreaterThan(0);
  expect(await bothAtOnce(5), 'mended').toEqual({ once: 5, never: 0, more: 0 });
}, 60_000);
