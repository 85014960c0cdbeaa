import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { trialPushService, type TrialPushService } from '../../../test/post/push-service.ts';
import { withCommons } from '../../platform/commons/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { leave } from '../../platform/leaving/index.ts';
import type { Written } from '../../platform/messages/index.ts';
import { keepSubscription, pushKeys, pushPost, subscriptionsOf, type PushPost } from '../../platform/push/index.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, signOut } from '../../platform/session/index.ts';
import { beginLine, takeAway } from '../plans/index.ts';
import { chooseReminders, refreshReminders } from './operations/choose-reminders.ts';
import { sayHardTimes, sayHardTimesOver } from './operations/hard-times.ts';
import { putRoutineAway } from './operations/put-routine-away.ts';
import { stopReminders } from './operations/stop-reminders.ts';
import { remindersOf, settingsOf } from './queries.ts';
import { EVERY_DAY, type ReminderSettings } from './rules.ts';
import { sendBatch, sendSome, takeDue, type Sending } from './send-due.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let service: TrialPushService;
let push: PushPost;
let sentMail: { to: string; message: Written; id: string }[];
let mailRefuses = false;

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  service = await trialPushService();
  const keys = await pushKeys(here.database);
  push = pushPost({ keys, contact: 'mailto:us@cairn.example', moreHosts: [service.origin] });
});
afterAll(async () => {
  push.close();
  await service.stop();
  await here.drop();
});
beforeEach(async () => {
  await setClock('0');
  sentMail = [];
  mailRefuses = false;
  service.taken.length = 0;
});
afterEach(() => here.administrator.query('delete from system.reminder'));

const sending = (database: Database = here.database): Sending => ({
  database,
  mail: {
    async send(message, to, id) {
      if (mailRefuses) throw new Error('550 no');
      sentMail.push({ to, message, id });
    },
    close: () => undefined,
  },
  toMailbox: false,
  push,
  address: 'https://cairn.example',
});
const sendDue = async (all: Sending): Promise<number> => (await sendSome(all, Infinity)).sent;
const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const person = (name: string): Promise<Cast> => addPerson(here.administrator, here.database, name);
const chooses = (who: Cast, change: Partial<ReminderSettings>): Promise<void> =>
  own(who, (tx) => chooseReminders(tx, { id: newId(), change: (now) => ({ ...now, ...change }) }, new Date()));
/** Somebody who is reminded to check in, every day at one time. */
async function reminded(name: string, change: Partial<ReminderSettings> = {}): Promise<Cast> {
  const who = await person(name);
  const checkIn = { days: EVERY_DAY, at: ['12:00'], hard: false };
  await chooses(who, { way: 'e-mail', checkIn, ...change });
  return who;
}
const routine = async (who: Cast, words: string, at = '12:00'): Promise<string> => {
  const id = newId();
  await own(who, (tx) => beginLine(tx, { id, kind: 'routine', words, fields: { at } }));
  return id;
};
const comes = (who: Cast) => own(who, remindersOf);
/** Moves the clock to so many minutes after the next reminder of somebody. Everybody stays signed in. */
async function clockAfterDue(who: Cast, minutes: number): Promise<void> {
  const [first] = await comes(who);
  await setClock(`${(first?.nextAt.getTime() ?? 0) + minutes * 60_000 - Date.now()} milliseconds`);
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
}

test('an e-mail comes once, in the words that the person chose, and tells nothing else; then the next day', async () => {
  const wren = await reminded('Wren Sample', { says: 'own words', ownWords: 'Water the beans' });
  const [before] = await comes(wren);
  await clockAfterDue(wren, -1);
  expect(await sendDue(sending())).toBe(0);
  await clockAfterDue(wren, 1);
  expect(await sendDue(sending())).toBe(1);
  expect(await sendDue(sending())).toBe(0);
  expect(sentMail).toHaveLength(1);
  const [{ to, message } = { to: '', message: null }] = sentMail;
  expect(to).toBe(wren.address);
  expect(message?.subject).toBe('Water the beans');
  expect(message?.paragraphs).toContain(`https://cairn.example/me/reminders/notice/${before?.id}`);
  expect(message?.paragraphs.join(' ')).not.toMatch(/check.?in|plan|recovery|routine|well/i);
  const [after] = await comes(wren);
  expect((after?.nextAt.getTime() ?? 0) - (before?.nextAt.getTime() ?? 0)).toBe(24 * 60 * 60_000);
});

test('two servers at once send each once', async () => {
  const people: Cast[] = [];
  while (people.length < 90) people.push(await reminded(`Person ${people.length}`));
  await clockAfterDue(people[0] as Cast, 1);
  const counts = await Promise.all([sendDue(sending()), sendDue(sending()), sendDue(sending())]);
  expect(counts.reduce((a, b) => a + b)).toBe(90);
  expect(new Set(sentMail.map(({ to }) => to)).size).toBe(90);
  expect(sentMail).toHaveLength(90);
});

test('killed after sending and before it is marked, it is sent again under the same name once its time with the dead is over', async () => {
  const wren = await reminded('Wren Sample');
  await clockAfterDue(wren, 1);
  const killed: Database = {
    ...here.database,
    once: (role, sql, values) =>
      sql.includes('put_next') ? Promise.reject(new Error('killed')) : here.database.once(role, sql, values),
  };
  await expect(sendDue(sending(killed))).rejects.toThrow('killed');
  expect(await sendDue(sending())).toBe(0);
  await clockAfterDue(wren, 4);
  expect(await sendDue(sending())).toBe(1);
  expect(await sendDue(sending())).toBe(0);
  expect(sentMail).toHaveLength(2);
  expect(sentMail[0]?.id).toBe(sentMail[1]?.id);
});

test('what the person changes while it is being sent stays as they changed it', async () => {
  const wren = await reminded('Wren Sample');
  await clockAfterDue(wren, 1);
  const lease = newId();
  const taken = await takeDue(here.database, lease);
  await own(wren, (tx) =>
    chooseReminders(tx, { id: newId(), change: (now) => ({ ...now, way: 'none' }) }, new Date(Date.now())),
  );
  await sendBatch(sending(), lease, taken);
  expect(await comes(wren)).toEqual([]);
});

test('a server that was down sends no heap: what is more than an hour late is passed over', async () => {
  const wren = await reminded('Wren Sample', {
    checkIn: { days: EVERY_DAY, at: ['06:00', '12:00', '18:00'], hard: false },
  });
  const latest = (await comes(wren)).toSorted((a, b) => b.nextAt.getTime() - a.nextAt.getTime())[0];
  await setClock(`${(latest?.nextAt.getTime() ?? 0) + 61 * 60_000 - Date.now()} milliseconds`);
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
  expect(await sendDue(sending())).toBe(0);
  expect((await comes(wren)).every(({ nextAt }) => nextAt > (latest?.nextAt ?? nextAt))).toBe(true);
});

test('in hard times only what was chosen for them comes, and nothing is sent later instead', async () => {
  const wren = await person('Wren Sample');
  const [walk, tablet] = [await routine(wren, 'Walk'), await routine(wren, 'Tablet')];
  await chooses(wren, {
    way: 'e-mail',
    routines: [
      { routine: walk, hard: false },
      { routine: tablet, hard: true },
    ],
  });
  const tabletId = (await comes(wren)).find(({ about }) => about === tablet)?.id;
  await own(wren, (tx) => sayHardTimes(tx, newId()));
  await clockAfterDue(wren, 1);
  expect(await sendDue(sending())).toBe(1);
  expect(sentMail[0]?.message.link).toBe(`/me/reminders/notice/${tabletId}`);
  await own(wren, (tx) => sayHardTimesOver(tx, newId()));
  expect(await sendDue(sending())).toBe(0);
  await clockAfterDue(wren, 1);
  expect(await sendDue(sending())).toBe(2);
});

test('being unwell by agreement counts as hard times, and a zone that is not known holds up nobody', async () => {
  const [wren, ash] = [await reminded('Wren Sample'), await reminded('Ash Sample')];
  await here.administrator.query(`update system.reminder set zone = 'Mars/Base' where account_id = $1`, [ash.account]);
  await clockAfterDue(wren, 1);
  await own(wren, (tx) => tx.call('select app.say_unwell($1, 2)', [newId()]));
  expect(await sendDue(sending())).toBe(0);
});

test('a routine that is done for the day, or taken away, does not come', async () => {
  const wren = await person('Wren Sample');
  const [walk, call] = [await routine(wren, 'Walk'), await routine(wren, 'Call')];
  await chooses(wren, { way: 'e-mail', routines: [walk, call].map((id) => ({ routine: id, hard: false })) });
  const [{ nextAt } = { nextAt: new Date() }] = await comes(wren);
  await own(wren, (tx) => putRoutineAway(tx, walk, nextAt.toISOString().slice(0, 10)));
  await clockAfterDue(wren, 1);
  // Not through its page: whatever takes it away, the database knows.
  await own(wren, (tx) => takeAway(tx, { id: call }));
  expect(await sendDue(sending())).toBe(0);
  await own(wren, (tx) => refreshReminders(tx, new Date()));
  expect((await comes(wren)).map(({ about }) => about)).toEqual([walk]);
});

test('nothing comes while everything is being deleted', async () => {
  const wren = await reminded('Wren Sample');
  await withCommons(here.database, wren, (tx) => leave(tx, newId()));
  await clockAfterDue(wren, 1);
  expect(await sendDue(sending())).toBe(0);
});

test('one that cannot be sent is tried again for an hour, and then told of, until one is sent again', async () => {
  const wren = await reminded('Wren Sample');
  mailRefuses = true;
  for (const minutes of [1, 3, 6, 20]) {
    await clockAfterDue(wren, minutes);
    expect(await sendDue(sending())).toBe(0);
  }
  expect((await comes(wren))[0]?.notSentAt).toBeNull();
  await clockAfterDue(wren, 62);
  await sendDue(sending());
  expect((await comes(wren))[0]?.notSentAt).not.toBeNull();
  mailRefuses = false;
  await clockAfterDue(wren, 1);
  expect(await sendDue(sending())).toBe(1);
  expect((await comes(wren))[0]?.notSentAt).toBeNull();
});

const deviceOf = async (who: Cast) => {
  const device = service.device();
  const { endpoint, publicKey, authSecret } = device;
  const kept = await own(who, (tx) => keepSubscription(tx, who, { id: newId(), endpoint, publicKey, authSecret }));
  expect(kept).toBe('kept');
  return device;
};

test('a notice is encrypted for the device and holds the chosen words, its page and a tag; all are equally long', async () => {
  const wren = await reminded('Wren Sample', { way: 'device', says: 'time' });
  const ash = await reminded('Ash Sample', { way: 'device', says: 'own words', ownWords: 'é'.repeat(60) });
  const device = await deviceOf(wren);
  await deviceOf(ash);
  const [reminder] = await comes(wren);
  await clockAfterDue(wren, 1);
  expect(await sendDue(sending())).toBe(2);
  const [hers, other] = [
    service.taken.find(({ path }) => device.endpoint.endsWith(path)),
    service.taken.find(({ path }) => !device.endpoint.endsWith(path)),
  ];
  expect(hers?.notice).toEqual({ words: 'It is time', open: `/me/reminders/notice/${reminder?.id}`, tag: hers?.topic });
  expect(hers?.topic).toMatch(/^[\w-]{32}$/);
  expect(hers?.ttl).toBe(3_600);
  expect(hers?.stated).toEqual({
    audience: service.origin,
    contact: 'mailto:us@cairn.example',
    key: (await pushKeys(here.database)).publicKey,
  });
  expect(other?.bytes).toBe(hers?.bytes);
});

test('a device that is gone is forgotten; one that was signed out shows nothing any more', async () => {
  const wren = await reminded('Wren Sample', { way: 'device' });
  await deviceOf(wren);
  await clockAfterDue(wren, 1);
  service.answers = [410];
  expect(await sendDue(sending())).toBe(0);
  expect(await own(wren, (tx) => subscriptionsOf(tx, wren))).toEqual([]);

  await deviceOf(wren);
  await clockAfterDue(wren, 1);
  await signOut(here.database, wren);
  expect(await sendDue(sending())).toBe(0);
  expect(service.taken).toEqual([]);
  const { rows } = await here.administrator.query('select from system.push_subscription where account_id = $1', [
    wren.account,
  ]);
  expect(rows).toEqual([]);
});

test('the link in an e-mail switches reminders off, does nothing else, and cannot be made by others', async () => {
  const [wren, ash] = [await reminded('Wren Sample'), await reminded('Ash Sample')];
  await clockAfterDue(wren, 1);
  await sendDue(sending());
  const link = sentMail.find(({ to }) => to === wren.address)?.message.endBy?.slice('/reminders/off/'.length) ?? '';
  const { version } = await own(wren, settingsOf);
  const ofAsh = ash.account.replaceAll('-', '') + link.slice(32);
  for (const made of ['', 'x', link.slice(0, 63), `${link.slice(0, 63)}g`, ofAsh, `${link}'; drop`])
    expect(await stopReminders(here.database, made)).toBe(false);
  expect([(await comes(wren)).length, (await comes(ash)).length]).toEqual([1, 1]);
  expect(await stopReminders(here.database, link)).toBe(true);
  expect(await stopReminders(here.database, link)).toBe(true);
  expect([(await comes(wren)).length, (await comes(ash)).length]).toEqual([0, 1]);
  const off = await own(wren, settingsOf);
  expect([off.version, off.settings.way, off.stoppedAt !== null]).toEqual([version, 'none', true]);
  // Nothing but choosing a way brings them back.
  await own(wren, (tx) => refreshReminders(tx, new Date()));
  await chooses(wren, { quiet: { from: '22:00', until: '08:00' } });
  expect(await comes(wren)).toEqual([]);
  await chooses(wren, { way: 'e-mail' });
  expect(await comes(wren)).toHaveLength(1);
});

test('two devices of one person choose at once: neither choice is lost, and the due list is that of both', async () => {
  const wren = await reminded('Wren Sample');
  await Promise.all([chooses(wren, { says: 'hello' }), chooses(wren, { digestAt: '10:00' })]);
  expect((await own(wren, settingsOf)).settings).toMatchObject({ says: 'hello', digestAt: '10:00' });
  expect((await comes(wren)).map(({ what, at }) => [what, at])).toEqual([['several', '10:00']]);
});
