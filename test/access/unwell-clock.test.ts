import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayImOk, sayUnwell, tellOfUnwell } from '../../src/modules/crisis/index.ts';
import { shareRoom, whoSees } from '../../src/modules/sharing/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { fakeClock, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';
import { reads, unwellPeople, type UnwellPeople } from './unwell-people.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let people: UnwellPeople;
let wren: Cast;

interface Message {
  readonly to: string;
  readonly template: string;
  readonly at: string;
}
/** What was written to anybody since the people of this test came, oldest first. */
async function messages(): Promise<Message[]> {
  const { rows } = await here.administrator.query<Message>(
    `select a.name as to, m.template, m.details->>'at' as at from system.message m join system.account a on a.account_id = m.to_account
     where m.to_account = any ($1) order by m.made_at, m.message_id`,
    [[wren, ...people.friends].map(({ account }) => account)],
  );
  return rows;
}
const toldTo = async (who: Cast): Promise<number> => (await messages()).filter(({ to }) => to === who.name).length;
const call = (sql: string, values: readonly unknown[]) => inOwn(here, wren, (tx) => tx.call(sql, values));

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());
beforeEach(async () => {
  await setClock('0');
  people = await unwellPeople(here);
  ({ wren } = people);
});

/** Everybody is asked and says yes, and nothing has been said since. */
async function allAgreed(given: Parameters<UnwellPeople['agrees']>[0] = {}): Promise<void> {
  await people.agrees(given);
  for (const each of people.friends) await people.answers(each);
}

describe('the clock', () => {
  test('it opens within five seconds of the confirmation that was agreed, where no wait was chosen', async () => {
    await allAgreed({ waitHours: 0 });
    const whom = { kind: 'member', member: people.member(2) } as const;
    const endsAt = new Date(Date.now() + 86_400_000);
    const given = { id: newId(), whom, room: 'plan', level: 'see', condition: 'when I am unwell', endsAt } as const;
    await inOwn(here, wren, (tx) => shareRoom(tx, given));
    await people.says(people.friend(0));
    expect(await people.opens(people.friend(2), 'plan')).toBe(false);
    const from = performance.now();
    await people.says(people.friend(1));
    expect(await people.opens(people.friend(2), 'plan')).toBe(true);
    const took = performance.now() - from;
    console.log(`Opened ${Math.round(took)} ms after the agreed confirmation was sent.`);
    expect(took).toBeLessThan(5_000);
  });

  test('after a wait it opens by the clock and closes by it; the person is told of both, once, though two runs tell at once, and nobody else', async () => {
    await allAgreed();
    await people.says(people.friend(0));
    await people.says(people.friend(1));
    const before = await toldTo(wren);
    const all = (await messages()).length;
    const run = () => Promise.all([tellOfUnwell(here.database), tellOfUnwell(here.database)]);
    await run();
    expect(await toldTo(wren), 'it waits').toBe(before);
    await setClock('2 hours 1 minute');
    expect((await people.now()).openUntil).toBeInstanceOf(Date);
    await run();
    await run();
    expect(await toldTo(wren)).toBe(before + 1);
    await setClock('74 hours 1 minute');
    expect((await people.now()).openUntil).toBeNull();
    await run();
    await run();
    expect(await toldTo(wren)).toBe(before + 2);
    expect((await messages()).length, 'only the person').toBe(all + 2);
    const { rows } = await here.administrator.query(
      'select what from record.unwell_told where person_id = $1 order by at',
      [wren.account],
    );
    expect(rows).toEqual([{ what: 'opened' }, { what: 'ended' }]);
  });

  test('nothing is told of what “I’m OK” stopped or ended, nor of what was taken back', async () => {
    await allAgreed();
    await people.says(people.friend(0));
    await people.says(people.friend(1));
    await people.takesBack(people.friend(0));
    await people.says(people.friend(2));
    await inOwn(here, wren, (tx) => sayImOk(tx, { id: newId() }));
    await inOwn(here, wren, (tx) => sayUnwell(tx, { id: newId(), hours: 5 }));
    await inOwn(here, wren, (tx) => sayImOk(tx, { id: newId() }));
    const before = await toldTo(wren);
    for (const offset of ['2 hours 1 minute', '6 hours', '80 hours']) {
      await setClock(offset);
      await tellOfUnwell(here.database);
    }
    expect(await toldTo(wren)).toBe(before);
  });

  test('whoever said so learns of “I’m OK”, how many more it takes, and never who else', async () => {
    await allAgreed();
    await people.says(people.friend(0));
    expect(await reads(here, people.friend(1), wren)).toMatchObject({ confirmed: 1, mineAt: null, isOk: false });
    const words = JSON.stringify(await reads(here, people.friend(1), wren));
    for (const each of [people.friend(0), people.friend(2)]) expect(words).not.toContain(each.name ?? '');
    await inOwn(here, wren, (tx) => sayImOk(tx, { id: newId() }));
    expect(await reads(here, people.friend(0), wren)).toMatchObject({ confirmed: 0, mineAt: null, isOk: true });
    expect(await reads(here, people.friend(1), wren)).toMatchObject({ isOk: false });
    await inOwn(here, wren, (tx) => sayUnwell(tx, { id: newId(), hours: 5 }));
    expect((await reads(here, people.friend(0), wren))?.openUntil, 'the person’s own is theirs to tell').toBeNull();
  });
});

test('who could see a room when the person is unwell is said beside who can see it now', async () => {
  const endsAt = new Date(Date.now() + 86_400_000);
  const share = (index: number, condition: 'always' | 'when I am unwell') =>
    inOwn(here, wren, (tx) =>
      shareRoom(tx, {
        id: newId(),
        whom: { kind: 'member', member: people.member(index) },
        room: 'plan',
        level: 'see',
        condition,
        endsAt,
      }),
    );
  const names = async () => {
    const { now, whenUnwell } = await inOwn(here, wren, (tx) => whoSees(tx, 'plan'));
    return [now.map(({ name }) => name), whenUnwell.map(({ name }) => name)];
  };
  await share(0, 'always');
  await share(0, 'when I am unwell');
  await share(1, 'when I am unwell');
  await share(2, 'when I am unwell');
  await call('select app.never($1, $2)', [newId(), people.friend(2).account]);
  expect(await names()).toEqual([['Ash'], ['Bryn']]);
  await inOwn(here, wren, (tx) => sayUnwell(tx, { id: newId(), hours: 5 }));
  expect((await names()).map((each) => each.toSorted())).toEqual([['Ash', 'Bryn'], []]);
});
