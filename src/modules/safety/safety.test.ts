import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addService, hire, inOwn } from '../../../test/access/duty.ts';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { withCommons, type CommonsTx } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { isoDay } from '../../platform/language/index.ts';
import { PROGRAM } from '../../platform/program.ts';
import { Refused, withPerson } from '../../platform/record/index.ts';
import { recordOf } from '../../platform/session/index.ts';
import { endPost } from '../services/index.ts';
import {
  adverseEvents,
  answerStillHelping,
  byWeek,
  endSafetyLead,
  helpAnswersOf,
  isTimeToAsk,
  madeWorseOf,
  nameSafetyLead,
  safetyLeadsHere,
  safetyNotes,
  safetyPostsOf,
  sayMadeWorse,
  sayToldMadeWorse,
  writeSafetyNote,
} from './index.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let service: string;
let wren: Cast;
let ash: Cast;
let juniper: Cast;
let sol: Cast;
let lee: Cast;
let post = '';

const as = <Out>(who: Cast, work: (tx: CommonsTx) => Promise<Out>): Promise<Out> =>
  withCommons(here.database, who, work);
const postOf = async (who: Cast): Promise<string> => {
  const { rows } = await here.administrator.query<{ post: string }>(
    'select post_id as post from commons.post where account_id = $1',
    [who.account],
  );
  return rows[0]?.post ?? '';
};
const rowsOf = async (table: string): Promise<unknown[]> =>
  (await here.administrator.query(`select * from ${table}`)).rows;
const nameSol = async (id = newId()): Promise<string> => {
  await as(juniper, (tx) => nameSafetyLead(tx, { id, post }));
  return id;
};

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());
beforeEach(async () => {
  await setClock('0');
  for (const table of ['commons.adverse_event', 'commons.safety_note', 'commons.service'])
    await here.administrator.query(`delete from ${table}`);
  service = await addService(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  juniper = await hire(here, service, 'Juniper Sample', 'administrator');
  sol = await hire(here, service, 'Sol Sample', 'worker');
  lee = await hire(here, service, 'Lee Sample', 'lead');
  post = await postOf(sol);
});

test('what made it worse is the person’s, in their words; what is counted holds a day, a sort and a version', async () => {
  const said = { id: newId(), about: 'rule notice', thing: newId(), words: 'It came at work.' } as const;
  await inOwn(here, wren, (tx) => sayMadeWorse(tx, said));
  await inOwn(here, wren, (tx) => sayMadeWorse(tx, said));
  expect(await inOwn(here, wren, madeWorseOf)).toEqual([{ ...said, at: expect.any(Date) as Date }]);
  const events = await rowsOf('commons.adverse_event');
  expect(events).toEqual([
    {
      event_id: expect.any(String) as string,
      day: expect.anything() as unknown,
      about: 'rule notice',
      program: PROGRAM,
    },
  ]);
  // Neither the words, nor who, nor which: nothing of the row stands in the count.
  const counted = JSON.stringify(events);
  for (const own of [said.id, said.thing, said.words, wren.account]) expect(counted).not.toContain(own);
});

test('the catalogue: the count has no column for anybody, for words or for a time of day', async () => {
  const { rows } = await here.administrator.query<{ column: string; type: string }>(
    `select a.attname as column, a.atttypid::regtype::text as type from pg_attribute a
     where a.attrelid = 'commons.adverse_event'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
  );
  expect(rows).toEqual([
    { column: 'event_id', type: 'uuid' },
    { column: 'day', type: 'date' },
    { column: 'about', type: 'text' },
    { column: 'program', type: 'text' },
  ]);
  const { rows: keys } = await here.administrator.query(
    `select from pg_constraint where contype = 'f' and (conrelid = 'commons.adverse_event'::regclass or confrelid = 'commons.adverse_event'::regclass)`,
  );
  expect(keys, 'no key leads to it or away from it').toEqual([]);
});

test('nobody else reads what the person said, and nobody says it for them', async () => {
  await inOwn(here, wren, (tx) => sayMadeWorse(tx, { id: newId(), about: 'rule', thing: null, words: 'Mine.' }));
  expect(await inOwn(here, ash, madeWorseOf)).toEqual([]);
  await expect(
    withPerson(here.database, recordOf(ash, wren.account), { rooms: ['plan'], reason: 'get ready' }, (tx) =>
      sayMadeWorse(tx, { id: newId(), about: 'rule', thing: null, words: '' }),
    ),
  ).rejects.toBeInstanceOf(Refused);
  await expect(
    as(wren, (tx) => tx.call(`select app.say_made_worse($1, 'rule', null, null, '1')`, [newId()])),
  ).rejects.toBeInstanceOf(Refused);
});

test('somebody who was told leaves a count and nothing else; sent twice it is one, and nobody fills the count', async () => {
  const id = newId();
  expect(await as(ash, (tx) => sayToldMadeWorse(tx, { id }))).toBe('said');
  expect(await as(ash, (tx) => sayToldMadeWorse(tx, { id }))).toBe('said before');
  expect(await rowsOf('record.made_worse where person_id = ' + `'${ash.account}'`)).toEqual([]);
  expect(JSON.stringify(await rowsOf('commons.adverse_event'))).not.toContain(id);
  for (let press = 0; press < 8; press += 1) await as(ash, (tx) => sayToldMadeWorse(tx, { id: newId() }));
  expect(await as(ash, (tx) => sayToldMadeWorse(tx, { id: newId() }))).toBe('too many');
  // The person's own is kept all the same, only not counted any more.
  for (let press = 0; press < 12; press += 1)
    await inOwn(here, wren, (tx) => sayMadeWorse(tx, { id: newId(), about: 'digest', thing: null, words: '' }));
  expect(await inOwn(here, wren, madeWorseOf)).toHaveLength(12);
  expect(await rowsOf(`commons.adverse_event where about = 'digest'`)).toHaveLength(10);
});

test('an administrator names and ends; without being named, nobody sees the count: not they, not a lead, not the person', async () => {
  await inOwn(here, wren, (tx) => sayMadeWorse(tx, { id: newId(), about: 'rule', thing: null, words: 'Mine.' }));
  for (const who of [juniper, sol, lee, wren, ash]) {
    for (const read of [adverseEvents, safetyNotes] as const)
      await expect(as(who, async (tx) => void (await read(tx)))).rejects.toBeInstanceOf(Refused);
    await expect(as(who, (tx) => writeSafetyNote(tx, { id: newId(), week: null, words: 'x' }))).rejects.toBeInstanceOf(
      Refused,
    );
  }
  for (const who of [sol, lee, wren]) {
    await expect(as(who, (tx) => nameSafetyLead(tx, { id: newId(), post }))).rejects.toBeInstanceOf(Refused);
    await expect(as(who, (tx) => safetyPostsOf(tx, service))).rejects.toBeInstanceOf(Refused);
  }
  const elsewhere = await hire(here, await addService(here, 'Hillside'), 'Eve Sample', 'administrator');
  await expect(as(elsewhere, (tx) => nameSafetyLead(tx, { id: newId(), post }))).rejects.toBeInstanceOf(Refused);

  const lead = await nameSol();
  await nameSol();
  expect(await rowsOf('commons.safety_lead'), 'named twice is once').toHaveLength(1);
  expect(await as(sol, adverseEvents)).toEqual([
    { week: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, about: 'rule', program: PROGRAM, count: 1 },
  ]);
  expect(await as(ash, safetyLeadsHere)).toEqual([expect.objectContaining({ name: 'Sol Sample', mine: false })]);
  await expect(as(juniper, adverseEvents), 'who named them still sees nothing').rejects.toBeInstanceOf(Refused);
  await expect(as(elsewhere, (tx) => endSafetyLead(tx, lead))).rejects.toBeInstanceOf(Refused);
  await expect(as(lee, (tx) => endSafetyLead(tx, lead))).rejects.toBeInstanceOf(Refused);
  await as(juniper, (tx) => endSafetyLead(tx, lead));
  await expect(as(sol, adverseEvents)).rejects.toBeInstanceOf(Refused);
  expect(await as(juniper, (tx) => safetyPostsOf(tx, service))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        name: 'Sol Sample',
        lead: expect.objectContaining({ byName: 'Juniper Sample', until: expect.any(Date) as Date }) as unknown,
      }),
    ]),
  );
});

test('a safety lead of one service sees the events of the whole installation, and a post that ends takes it along', async () => {
  await nameSol();
  await inOwn(here, wren, (tx) => sayMadeWorse(tx, { id: newId(), about: 'reminder', thing: null, words: '' }));
  const week = (await as(sol, adverseEvents))[0]?.week ?? '';
  const note = { id: newId(), week, words: 'We changed the words of the notice.' };
  await as(sol, (tx) => writeSafetyNote(tx, note));
  await as(sol, (tx) => writeSafetyNote(tx, note));
  expect(await as(sol, safetyNotes)).toEqual([{ ...note, byName: 'Sol Sample', at: expect.any(Date) as Date }]);
  await as(juniper, (tx) => endPost(tx, post));
  await expect(as(sol, adverseEvents)).rejects.toBeInstanceOf(Refused);
  expect(await as(wren, safetyLeadsHere)).toEqual([]);
  expect(await as(juniper, (tx) => nameSafetyLead(tx, { id: newId(), post }))).toBe('no post');
  const next = await postOf(lee);
  await as(juniper, (tx) => nameSafetyLead(tx, { id: newId(), post: next }));
  expect(await as(lee, safetyNotes), 'what was written stays, for whoever is named next').toHaveLength(1);
});

test('the day is the one in London, and weeks begin on Monday', async () => {
  await nameSol();
  const { rows } = await here.administrator.query<{ offset: string }>(
    `select ('2027-07-05 00:30+01'::timestamptz - now())::text as offset`,
  );
  await setClock(rows[0]?.offset ?? '');
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
  await as(ash, (tx) => sayToldMadeWorse(tx, { id: newId() }));
  expect(await as(sol, adverseEvents)).toMatchObject([{ week: '2027-07-05', about: 'told' }]);
});

test('answers to the monthly question are added, never changed, and the last one counts', async () => {
  const rule = newId();
  const first = { id: newId(), rule, answer: 'later' } as const;
  await inOwn(here, wren, (tx) => answerStillHelping(tx, first));
  await inOwn(here, wren, (tx) => answerStillHelping(tx, { ...first, answer: 'yes' }));
  expect((await inOwn(here, wren, helpAnswersOf)).get(rule)?.answer).toBe('later');
  await setClock('31 days');
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
  await inOwn(here, wren, (tx) => answerStillHelping(tx, { id: newId(), rule, answer: 'yes' }));
  expect((await inOwn(here, wren, helpAnswersOf)).get(rule)?.answer).toBe('yes');
  expect(await inOwn(here, ash, helpAnswersOf)).toEqual(new Map());
});

const HOUR = 60 * 60 * 1000;
const moment = fc.integer({ min: 0, max: 400 * 24 }).map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * HOUR));

test('“is this still helping?” waits a month after each answer, whatever it was, and asks nothing of a rule that rests', () => {
  fc.assert(
    fc.property(moment, fc.option(moment), fc.boolean(), moment, (writtenAt, answeredAt, paused, now) => {
      const asks = isTimeToAsk({ writtenAt, answeredAt, paused }, now);
      if (paused) expect(asks).toBe(false);
      const last = Math.max(writtenAt.getTime(), answeredAt?.getTime() ?? 0);
      // A day in London can be an hour shorter than another.
      if (now.getTime() - last < 29 * 24 * HOUR - HOUR) expect(asks).toBe(false);
      if (!paused && now.getTime() - last > 31 * 24 * HOUR) expect(asks).toBe(true);
    }),
  );
  const writtenAt = new Date('2026-10-01T22:30:00Z');
  const at = (day: string): boolean =>
    isTimeToAsk({ writtenAt, answeredAt: null, paused: false }, new Date(`${day}T09:00:00Z`));
  expect([isoDay(writtenAt), at('2026-10-30'), at('2026-10-31')]).toEqual(['2026-10-01', false, true]);
});

test('counts are put together by week', () => {
  const one = { about: 'rule', program: '1', count: 2 } as const;
  const other = { about: 'told', program: '1', count: 1 } as const;
  expect(
    byWeek([
      { week: '2026-11-23', ...one },
      { week: '2026-11-23', ...other },
      { week: '2026-11-16', ...other },
    ]),
  ).toEqual([
    { week: '2026-11-23', count: 3, sorts: [one, other] },
    { week: '2026-11-16', count: 1, sorts: [other] },
  ]);
});
