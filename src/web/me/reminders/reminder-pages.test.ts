import { createECDH, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { hardTimesOf, remindersOf, settingsOf, zoneOf } from '../../../modules/reminders/index.ts';
import { linesOf } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { pushKeys } from '../../../platform/push/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord, recordOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  await pushKeys(here.database);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const routinesOf = async (who: Cast) =>
  (await own(who, (tx) => linesOf(tx, 'staying well'))).filter(({ kind }) => kind === 'routine');

async function addRoutine(words: string, at = ''): Promise<string> {
  const form = await pages.get(wren, to.newRoutine);
  const kept = await pages.post(wren, form, to.newRoutine, { words, at });
  expect(kept.to).toBe(`${to.routines}?done=added`);
  return (await routinesOf(wren)).find((line) => line.words === words)?.id ?? '';
}
/** Posts the form of a page of the settings as it is drawn, with other values. */
const chooses = async (path: string, filled: Readonly<Record<string, string>>) =>
  pages.post(wren, await pages.get(wren, path), path, filled);
const checkInDaily = () => chooses(to.remindOf, { days: 'monday', at: '8:30' });
const byMail = async () => pages.post(wren, await pages.get(wren, to.remindHow), to.remindByMail);

test('routines stand by time of day; today’s can be put out of sight, and nothing counts them', async () => {
  await addRoutine('Walk round the block', '17.30');
  const water = await addRoutine('A glass of water', '8:15am');
  await addRoutine('Ring somebody');
  const { html } = await pages.get(wren, to.routines);
  const at = ['A glass of water', 'Walk round the block', 'Ring somebody'].map((words) => html.indexOf(words));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(html).toContain('Every day, 5:30pm');
  const today = await pages.get(wren, to.today);
  expect(today.html).toContain('My routines today');
  expect((await pages.post(wren, today, to.routineDone(water))).to).toBe(`${to.today}?done=routine-away`);
  const after = await pages.get(wren, `${to.today}?done=routine-away`);
  expect(after.html).not.toContain('A glass of water');
  expect(after.html).toContain('Ring somebody');
  expect((await pages.get(wren, to.routines)).html).toContain('A glass of water');
});

test('a time that cannot be read gives back what was typed; a routine is changed, and taken away with its reminder', async () => {
  const form = await pages.get(wren, to.newRoutine);
  const again = await pages.post(wren, form, to.newRoutine, { words: 'Feed the birds', at: 'early' });
  expect(again.status).toBe(422);
  for (const words of ['Feed the birds', 'early', 'Write a time, like 8:30 or 20:15.'])
    expect(again.html).toContain(words);
  const id = await addRoutine('Feed the birds', '7:00');
  await chooses(to.remindOf, { routines: id });
  await byMail();
  expect((await own(wren, remindersOf)).map((each) => each.at)).toEqual(['07:00']);
  const page = await pages.get(wren, to.routine(id));
  expect((await pages.post(wren, page, to.routine(id), { words: 'Feed the birds', at: '9' })).to).toBe(
    `${to.routines}?done=changed`,
  );
  expect((await own(wren, remindersOf)).map((each) => each.at)).toEqual(['09:00']);
  const away = await pages.post(wren, await pages.get(wren, to.routine(id)), to.takeAway(id));
  expect(away.to).toContain(to.routines);
  expect(await own(wren, remindersOf)).toEqual([]);
  await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id));
  expect((await own(wren, remindersOf)).map((each) => each.at)).toEqual(['09:00']);
});

test('nothing comes by default; the words are shown before a way is chosen; one press switches all off', async () => {
  expect((await pages.get(wren, to.reminders)).html).toContain('Nothing comes.');
  await checkInDaily();
  expect(await own(wren, remindersOf)).toEqual([]);
  await chooses(to.remindWords, { says: 'own words', 'own-words': 'Beans <b>' });
  const how = await pages.get(wren, to.remindHow);
  expect(how.html).toContain('Beans &lt;b&gt;');
  expect(how.html.indexOf('Beans')).toBeLessThan(how.html.indexOf('Send reminders by e-mail'));
  expect(how.html).toContain(wren.address);
  expect((await byMail()).to).toBe(`${to.reminders}?done=on`);
  const [reminder] = await own(wren, remindersOf);
  expect(reminder).toMatchObject({ what: 'check-in', days: [1], at: '08:30' });
  const front = await pages.get(wren, to.reminders);
  for (const words of ['Monday, 8:30am', 'Beans &lt;b&gt;', 'By e-mail']) expect(front.html).toContain(words);
  const notice = await pages.get(wren, to.notice(reminder?.id ?? ''));
  expect(notice.html).toContain('You asked to be reminded to check in.');
  expect((await pages.post(wren, notice, to.remindersOff)).to).toBe(`${to.reminders}?done=off`);
  expect(await own(wren, remindersOf)).toEqual([]);
  expect((await pages.get(wren, to.notice(reminder?.id ?? ''))).html).toContain('not there any more');
  expect((await own(wren, settingsOf)).settings.checkIn).not.toBeNull();
});

const WHEN = { zone: 'Europe/London', 'after-quiet': 'no' };

test.for([
  [to.remindOf, { days: 'monday', at: '' }, 'Write at what times'],
  [to.remindOf, { at: '8, 9, 10, 11, 12', days: 'monday' }, 'no more than four'],
  [to.remindOf, { at: '8:30' }, 'Choose on which days'],
  [to.remindWhen, { ...WHEN, 'quiet-from': '22:00' }, 'Write both times of your quiet hours'],
  [to.remindWhen, { ...WHEN, 'quiet-from': '22:00', 'quiet-until': '10pm' }, 'different times'],
  [to.remindWhen, { ...WHEN, digest: '25:00' }, 'Write a time'],
  [to.remindWhen, { ...WHEN, zone: 'Europe/Nowhere' }, 'Choose one'],
  [to.remindWords, { says: 'own words', 'own-words': ' ' }, 'Write your own words'],
  [to.remindWords, { says: 'own words', 'own-words': 'x'.repeat(61) }, 'no more than 60'],
] as const)('%s with %j is asked about again', async ([path, filled, words]) => {
  const again = await chooses(path, filled);
  expect(again.status).toBe(422);
  expect(again.html).toContain(words);
});

test('quiet hours, one message a day and the clock where the person is', async () => {
  await checkInDaily();
  await byMail();
  const when = { 'quiet-from': '22:00', 'quiet-until': '9', 'after-quiet': 'yes', zone: 'Pacific/Auckland' };
  await chooses(to.remindWhen, when);
  expect((await own(wren, remindersOf)).map(({ what, at }) => [what, at])).toEqual([['several', '09:00']]);
  expect(await own(wren, zoneOf)).toBe('Pacific/Auckland');
  await chooses(to.remindWhen, { ...when, 'after-quiet': 'no' });
  expect(await own(wren, remindersOf)).toEqual([]);
  await chooses(to.remindWhen, { ...when, digest: '18:00' });
  const [reminder] = await own(wren, remindersOf);
  expect(reminder).toMatchObject({ what: 'several', at: '18:00', days: [1] });
  expect((await pages.get(wren, to.notice(reminder?.id ?? ''))).html).toContain(
    'This is what you asked to be reminded of.',
  );
});

test('hard times are one press on and one press off', async () => {
  await pages.post(wren, await pages.get(wren, to.hardTimes), to.hardTimesBegin);
  expect(await own(wren, hardTimesOf)).toBe('said so');
  expect((await pages.get(wren, `${to.today}?usual=yes`)).html).toContain('Reminders are quiet, as in hard times.');
  await pages.post(wren, await pages.get(wren, to.reminders), to.hardTimesEnd);
  expect(await own(wren, hardTimesOf)).toBeNull();
  await own(wren, (tx) => tx.call('select app.say_unwell($1, 2)', [newId()]));
  expect((await pages.get(wren, to.reminders)).html).toContain('agreed that you are unwell');
});

test('the link of an e-mail asks first, and a mail program ends reminders with one press: without a cookie, without our form', async () => {
  await checkInDaily();
  await byMail();
  const { rows } = await here.administrator.query<{ link: string }>('select door.stop_link($1) as link', [
    wren.account,
  ]);
  const path = to.stopReminders(rows[0]?.link ?? '');
  const asked = await pages.app.request(path);
  expect(await asked.text()).toContain('Switch reminders off?');
  expect(await own(wren, remindersOf)).toHaveLength(1);
  const pressed = await pages.app.request(path, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect([pressed.status, (await pressed.text()).includes('Reminders are off')]).toEqual([200, true]);
  expect(await own(wren, remindersOf)).toEqual([]);
  expect((await pages.get(wren, to.reminders)).html).toContain('with the link in an e-mail');
  const wrong = await pages.app.request(to.stopReminders('0'.repeat(64)), { method: 'POST' });
  expect(await wrong.text()).toContain('This link does not work');
});

const subscription = (endpoint: string) => ({
  endpoint,
  keys: {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  },
});
const subscribes = async (who: Cast, body: unknown, site = 'same-origin'): Promise<number> => {
  const headers = { cookie: `__Host-session=${who.token}`, 'sec-fetch-site': site, 'content-type': 'application/json' };
  return (await pages.app.request(to.noticeDevice, { method: 'POST', headers, body: JSON.stringify(body) })).status;
};

test('a device shows notices where its browser’s service is known; nobody makes the server ask another host', async () => {
  await checkInDaily();
  for (const endpoint of [
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'http://fcm.googleapis.com/fcm/send/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://fcm.googleapis.com@evil.example/x',
    'https://evil.example/?fcm.googleapis.com',
    'https://notify.windows.com.evil.example/x',
    'https://evilpush.apple.com/x',
    'file:///etc/passwd',
    'not an address',
  ])
    expect([endpoint, await subscribes(wren, subscription(endpoint))]).toEqual([endpoint, 422]);
  const good = subscription('https://web.push.apple.com/QAbc');
  expect(await subscribes(wren, { ...good, keys: { ...good.keys, auth: 'short' } })).toBe(422);
  expect(await subscribes(wren, good, 'cross-site')).toBe(403);
  expect(await own(wren, remindersOf)).toEqual([]);
  expect(await subscribes(wren, good)).toBe(200);
  expect(await own(wren, remindersOf)).toHaveLength(1);
  const how = await pages.get(wren, to.remindHow);
  expect(how.html).toContain('Test (this device)');
  const device = /name="device" value="([^"]+)"/.exec(how.html)?.[1] ?? '';
  await pages.post(wren, how, to.endNoticeDevice, { device });
  expect((await pages.get(wren, to.reminders)).html).toContain('No device shows notices now');
});

test('a device that others use too shows none, and one device shows the notices of one person', async () => {
  const ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  const body = subscription('https://updates.push.services.mozilla.com/wpush/v2/x');
  expect([await subscribes(wren, body), await subscribes(ash, body)]).toEqual([200, 200]);
  expect((await pages.get(wren, to.remindHow)).html).not.toContain('Test (this device)');
  await here.administrator.query('update system.session set shared_device = true where account_id = $1', [ash.account]);
  expect(await subscribes(ash, subscription('https://web.push.apple.com/other'))).toBe(422);
});

test('pages that say so may register our worker, by one policy; no other page may have any', async () => {
  const policyOf = async (path: string): Promise<string> => {
    const headers = { cookie: `__Host-session=${wren.token}` };
    return (await pages.app.request(path, { headers })).headers.get('content-security-policy') ?? '';
  };
  expect(await policyOf(to.remindHow)).toMatch(/; trusted-types cairn-worker$/);
  for (const path of [to.reminders, to.remindWords, to.account, to.plan, `${to.remindHow}/e-mail`])
    expect([path, await policyOf(path)]).toEqual([path, expect.stringMatching(/; trusted-types 'none'$/)]);
});

test('nobody else reads or changes what somebody chose, whatever is shared; who sends reads no record, and pages no keys', async () => {
  await checkInDaily();
  await byMail();
  const ash = await addPerson(here.administrator, here.database, 'Ash Friend');
  await shareWith(here.database, wren, await inviteAndJoin(here.database, wren, ash, 'supporter'), 'plan', 'carry out');
  const asAsh = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(here.database, recordOf(ash, wren.account), { rooms: ['plan'], reason: 'get ready' }, work);
  for (const table of ['reminder_settings', 'hard_times', 'hard_times_over', 'routine_done'])
    expect(await asAsh((tx) => tx.call(`select from record.${table}`, []))).toEqual([]);
  expect(await asAsh(zoneOf)).toBe('Europe/London');
  for (const statement of [
    `select app.put_reminders('[]')`,
    'select app.my_reminders()',
    'select app.in_hard_times()',
    'select app.reminders_stopped_at()',
    'select app.push_public_key()',
    `insert into record.hard_times (person_id, hard_id) values ('${wren.account}', '${newId()}')`,
  ])
    await expect(asAsh((tx) => tx.call(statement, []))).rejects.toThrow();
  const [notice] = await own(wren, remindersOf);
  expect((await pages.get(ash, to.notice(notice?.id ?? ''))).html).toContain('not there any more');
  for (const [role, statement] of [
    ['cairn_jobs', 'select from record.reminder_settings'],
    ['cairn_jobs', 'select from record.entry'],
    ['cairn_jobs', 'select from system.reminder'],
    ['cairn_jobs', 'select from system.push_subscription'],
    ['cairn_jobs', 'select door.stop_link(null)'],
    ['cairn_app', 'select from system.reminder'],
    ['cairn_app', 'select from system.push_key'],
    ['cairn_app', 'select from system.push_subscription'],
    ['cairn_app', 'select session.take_due_reminders(null, 1, 1)'],
    ['cairn_session', 'select app.stop_reminders(null)'],
  ] as const)
    await expect(here.database.once(role, statement, [])).rejects.toMatchObject({ code: '42501' });
});

test('in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  const { html } = await pages.get(wren, to.reminders);
  for (const words of ['Fy nodiadau atgoffa', 'Adegau anodd', 'Nodyn i chi']) expect(html).toContain(words);
});
