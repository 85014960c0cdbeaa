import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  agreementsOf,
  askKeeperAgain,
  endAgreement,
  endKeeping,
  keepersOf,
  mayKeep,
  saySigns,
  sayImOk,
  sayUnwell,
  signsReadOf,
  unwellWithMe,
} from '../../src/modules/crisis/index.ts';
import { shareRoom } from '../../src/modules/sharing/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { asTheyWould, withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf } from '../../src/platform/session/index.ts';
import { addPerson, fakeClock, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';
import { orRefused, reads, SIGNS, unwellPeople, type UnwellPeople } from './unwell-people.ts';

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
const standings = async (): Promise<string[]> => (await inOwn(here, wren, keepersOf)).map(({ standing }) => standing);
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

describe('asking', () => {
  test('everybody who is named is asked, in words that say nothing, and nobody else is told of it', async () => {
    const other = await addPerson(here.administrator, here.database, 'Dara');
    await inviteAndJoin(here.database, wren, other, 'supporter');
    await here.administrator.query('delete from system.message');
    await people.agrees();
    const { rows } = await here.administrator.query<{ all: string; to: string }>(
      'select to_jsonb(m)::text as all, a.name as to from system.message m join system.account a on a.account_id = m.to_account',
    );
    expect(rows.map(({ to }) => to).toSorted()).toEqual(['Ash', 'Bryn', 'Cai']);
    expect(rows.map(({ all }) => all).join(' ')).not.toMatch(/unwell|sign|phone|wren/i);
    expect(await standings()).toEqual(['not answered', 'not answered', 'not answered']);
    expect(await people.answers(people.friend(0))).toBe('kept');
    expect(await people.answers(people.friend(0)), 'sent twice').toBe('kept');
    expect(await people.answers(people.friend(0), false), 'one answer each').toBe('answered before');
    expect(await people.answers(people.friend(1), false)).toBe('kept');
    expect(await standings()).toEqual(['yes', 'said no', 'not answered']);
    expect(await people.answers(other)).toBe('no such ask');
  });

  test('whoever has not said yes is not counted and cannot say so; whoever said no reads nothing any more, until they are asked again', async () => {
    await people.agrees({ needed: 1 });
    expect(await orRefused(people.says(people.friend(0))), 'not answered').toBe('refused');
    await people.answers(people.friend(0), false);
    expect(await orRefused(people.says(people.friend(0))), 'said no').toBe('refused');
    expect(await reads(here, people.friend(0), wren)).toBeNull();
    expect(await withCommons(here.database, people.friend(0), unwellWithMe)).toEqual([]);
    const again = { id: newId(), member: people.member(0) };
    expect(await inOwn(here, wren, (tx) => askKeeperAgain(tx, again))).toBe('asked');
    expect(await inOwn(here, wren, (tx) => askKeeperAgain(tx, again)), 'sent twice').toBe('asked');
    expect(await inOwn(here, wren, (tx) => askKeeperAgain(tx, { ...again, id: newId() })), 'waits').toBe('not here');
    await people.answers(people.friend(0));
    expect((await people.says(people.friend(0))).opensAt).toBeInstanceOf(Date);
  });

  test('only people in the circle who said yes to being there can be named, and the same form sent twice is one version', async () => {
    const stranger = await addPerson(here.administrator, here.database, 'Dara');
    expect(await people.agrees({ keepers: [stranger.account] })).toBe('not here');
    expect(await people.agrees()).toBe('kept');
    expect(await people.agrees({ was: 0 }), 'the same again').toBe('kept');
    expect(await people.agrees({ was: 0, needed: 3 }), 'from an old page').toBe('changed meanwhile');
    expect(await inOwn(here, wren, agreementsOf)).toMatchObject([{ version: 1, needed: 2 }]);
    expect((await messages()).filter(({ template }) => template === 'asked to be told')).toHaveLength(3);
    await call('select app.take_leave($1)', [people.member(2)]);
    expect((await inOwn(here, wren, mayKeep)).map(({ name }) => name)).toEqual(['Ash', 'Bryn']);
    expect(await people.agrees()).toBe('not here');
  });
});

describe('the written signs', () => {
  test('are read by those who were named, and by nobody else; each opening is told to the person; nothing else of the record opens', async () => {
    await people.agrees();
    const stranger = await addPerson(here.administrator, here.database, 'Dara');
    await inviteAndJoin(here.database, wren, stranger, 'worker');
    expect(await reads(here, stranger, wren)).toBeNull();
    expect(await reads(here, wren, wren), 'the person has a page of their own').toBeNull();
    const seen = await reads(here, people.friend(0), wren);
    expect(seen).toMatchObject({ signs: SIGNS, standing: 'not answered', needed: 2, name: 'Wren Sample' });
    await reads(here, people.friend(0), wren);
    expect(await inOwn(here, wren, (tx) => signsReadOf(tx, 10))).toMatchObject([{ member: people.member(0) }]);
    await setClock('11 minutes');
    await reads(here, people.friend(0), wren);
    expect(await inOwn(here, wren, (tx) => signsReadOf(tx, 10))).toHaveLength(2);
    expect(await people.opens(people.friend(0), 'crisis card')).toBe(false);
  });

  test('are closed to somebody who left the circle, whom the person said never to, or whose work here has ended', async () => {
    await allAgreed();
    await call('select app.take_leave($1)', [people.member(0)]);
    await call('select app.never($1, $2)', [newId(), people.friend(1).account]);
    await here.administrator.query(
      `update record.circle_member set relation = 'worker' where person_id = $1 and member_id = $2`,
      [wren.account, people.member(2)],
    );
    const service = newId();
    await here.administrator.query(
      `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, 'S', 'wales', '{en}', '', '', '', '')`,
      [service],
    );
    await here.administrator.query(
      `insert into commons.post (post_id, service_id, role, address, account_id, starts_at, ends_at)
       values ($1, $2, 'worker', 'x@sample.example', $3, app.clock() - interval '2 days', app.clock() - interval '1 day')`,
      [newId(), service, people.friend(2).account],
    );
    for (const each of people.friends) {
      expect(await reads(here, each, wren), each.name ?? '').toBeNull();
      expect(await orRefused(people.says(each)), each.name ?? '').toBe('refused');
      expect(await withCommons(here.database, each, unwellWithMe)).toEqual([]);
    }
    expect(await standings()).toEqual(['not here', 'never', 'not here']);
  });

  test('no row of the agreement is there for somebody who comes in by sharing, nor when the person looks through their eyes', async () => {
    await allAgreed();
    await people.says(people.friend(1));
    const whom = { kind: 'member', member: people.member(0) } as const;
    const endsAt = new Date(Date.now() + 86_400_000);
    await inOwn(here, wren, (tx) => shareRoom(tx, { id: newId(), whom, room: 'plan', level: 'carry out', endsAt }));
    const purpose = { rooms: ['plan'], reason: 'support now' } as const;
    const { rows: tables } = await here.administrator.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'record'::regnamespace and relkind = 'r' and relname like 'unwell%' order by 1`,
    );
    expect(tables.length).toBe(13);
    for (const { name } of tables) {
      const count = (tx: PersonTx) =>
        tx.call<{ count: number }>(`select count(*)::int as count from record.${name}`, []);
      const eyes = { account: people.friend(0).account, member: null, also: ['plan' as const] };
      // Refused, or nothing is there; most of these tables nobody reads but through functions.
      const looked = [
        orRefused(withPerson(here.database, recordOf(people.friend(0), wren.account), purpose, count)),
        orRefused(asTheyWould(here.database, ownRecord(wren), eyes, count)),
      ];
      for (const seen of await Promise.all(looked)) expect([[{ count: 0 }], 'refused'], name).toContainEqual(seen);
    }
    await expect(
      withPerson(here.database, recordOf(people.friend(0), wren.account), purpose, (tx) =>
        tx.call('select * from app.my_unwell()', []),
      ),
    ).rejects.toThrow();
  });
});

describe('saying so', () => {
  test('the person is told at once, each time; the same again tells nothing; nobody else is told', async () => {
    await allAgreed();
    const before = await toldTo(wren);
    const others = (await messages()).length - before;
    expect(await people.says(people.friend(0))).toEqual({ outcome: 'said', opensAt: null });
    expect(await people.says(people.friend(0))).toMatchObject({ outcome: 'said already' });
    expect(await toldTo(wren)).toBe(before + 1);
    expect(await people.now()).toMatchObject({ counting: [people.member(0)], waitsUntil: null, openUntil: null });
    expect((await people.says(people.friend(1))).opensAt).toBeInstanceOf(Date);
    expect(await toldTo(wren)).toBe(before + 2);
    expect((await messages()).length - (await toldTo(wren)), 'only the person').toBe(others);
    expect((await messages()).filter(({ to }) => to === wren.name).map(({ at }) => at)).toContain('/me');
    expect(await people.now()).toMatchObject({
      saidBy: 'circle',
      because: [people.member(0), people.member(1)],
      counting: [],
    });
  });

  test('what somebody takes back before it opens stops it; where enough others say so, it goes on', async () => {
    await allAgreed();
    await people.says(people.friend(0));
    await people.says(people.friend(1));
    expect((await people.now()).waitsUntil).toBeInstanceOf(Date);
    expect(await people.takesBack(people.friend(1))).toBe('taken back');
    expect(await people.now()).toMatchObject({ waitsUntil: null, counting: [people.member(0)] });
    await setClock('3 hours');
    expect((await people.now()).openUntil).toBeNull();
    await people.says(people.friend(2));
    expect(await people.takesBack(people.friend(1)), 'nothing is left of it').toBe('nothing to take back');
    const waits = (await people.now()).waitsUntil;
    expect(waits).toBeInstanceOf(Date);
    await people.says(people.friend(1));
    await people.takesBack(people.friend(2));
    expect((await people.now()).waitsUntil, 'two still say so').toEqual(waits);
    await setClock('5 hours 1 minute');
    expect((await people.now()).openUntil).toBeInstanceOf(Date);
    expect(await people.takesBack(people.friend(0)), 'it is open').toBe('nothing to take back');
    expect((await people.now()).openUntil).toBeInstanceOf(Date);
  });

  test('a longer time needs enough of them afresh, or the person', async () => {
    await allAgreed({ waitHours: 0, lengthHours: 24 });
    await people.says(people.friend(0));
    await people.says(people.friend(1));
    const first = (await people.now()).openUntil;
    await setClock('20 hours');
    expect((await people.says(people.friend(0))).opensAt, 'one is not two').toBeNull();
    expect((await people.now()).openUntil).toEqual(first);
    await people.says(people.friend(2));
    expect((await people.now()).openUntil?.getTime()).toBeGreaterThan(first?.getTime() ?? 0);
    await inOwn(here, wren, (tx) => sayUnwell(tx, { id: newId(), hours: 336 }));
    const [now] = [await people.now()];
    expect((now.openUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(14 * 86_400_000);
    await inOwn(here, wren, (tx) => sayImOk(tx, { id: newId() }));
    expect((await people.now()).openUntil, 'all of it').toBeNull();
  });

  test('a new version counts nothing that was said under an old one, and whoever said so under an old page reads again', async () => {
    await allAgreed();
    await people.says(people.friend(0));
    await people.agrees({ signs: 'Other signs' });
    expect(await standings(), 'a yes is a yes to being asked').toEqual(['yes', 'yes', 'yes']);
    expect((await people.now()).counting).toEqual([]);
    expect((await people.says(people.friend(0), 1)).outcome).toBe('changed meanwhile');
    expect((await people.says(people.friend(1))).opensAt, 'one is not two').toBeNull();
    await people.agrees({ keepers: [people.member(0), people.member(1)] });
    expect(await reads(here, people.friend(2), wren)).toBeNull();
    await people.agrees();
    expect(await standings(), 'named again, asked again').toEqual(['yes', 'yes', 'not answered']);
  });

  test('when the person ends it, nothing counts and what waits does not open; when somebody takes their yes back, they are not counted', async () => {
    await allAgreed();
    await people.says(people.friend(0));
    await people.says(people.friend(1));
    const end = (by: Cast) => withCommons(here.database, by, (tx) => endKeeping(tx, { person: wren.account }));
    expect(await end(people.friend(1))).toBe('ended');
    expect(await end(people.friend(1)), 'sent twice').toBe('no such ask');
    expect(await people.now(), 'what they said is taken back too').toMatchObject({
      waitsUntil: null,
      counting: [people.member(0)],
    });
    expect(await orRefused(people.says(people.friend(1)))).toBe('refused');
    await people.says(people.friend(2));
    expect((await people.now()).waitsUntil).toBeInstanceOf(Date);
    await inOwn(here, wren, (tx) => endAgreement(tx, { version: 1 }));
    expect(await people.now()).toMatchObject({ waitsUntil: null, counting: [] });
    await setClock('3 hours');
    expect((await people.now()).openUntil).toBeNull();
    expect(await orRefused(people.says(people.friend(2)))).toBe('refused');
    expect(await reads(here, people.friend(2), wren)).toBeNull();
  });

  test('each form sent twice counts once', async () => {
    await allAgreed({ needed: 1 });
    const once = { id: newId(), unwell: newId(), person: wren.account, version: 1 };
    const send = () => withCommons(here.database, people.friend(0), (tx) => saySigns(tx, once));
    expect((await send()).outcome).toBe('said');
    expect((await send()).outcome).toBe('said already');
    const [unwell, over] = [newId(), newId()];
    const ends = await inOwn(here, wren, (tx) => sayUnwell(tx, { id: unwell, hours: 5 }));
    expect(await inOwn(here, wren, (tx) => sayUnwell(tx, { id: unwell, hours: 5 }))).toEqual(ends);
    await inOwn(here, wren, (tx) => sayImOk(tx, { id: over }));
    await inOwn(here, wren, (tx) => sayImOk(tx, { id: over }));
    const { rows } = await here.administrator.query<{ unwell: number; over: number }>(
      `select (select count(*)::int from record.unwell where person_id = $1) as unwell,
         (select count(*)::int from record.unwell_over where person_id = $1) as over`,
      [wren.account],
    );
    expect(rows).toEqual([{ unwell: 2, over: 1 }]);
  });
});
