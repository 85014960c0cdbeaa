import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { beginLine, changeLine, lineOf } from '../../../modules/plans/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let member = '';

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const inDays = (days: number): string => isoDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
const typedDay = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const aSheet = async (words: string, day?: string): Promise<string> => {
  const id = newId();
  await own((tx) => beginLine(tx, { id, kind: 'meeting', words, fields: day === undefined ? {} : { day } }));
  return id;
};
/** States a reason at the door, as a viewer does, and opens the page. */
async function open(who: Cast, path: string) {
  const why = to.why(wren.account);
  const drawn = await pages.get(who, `${why}?room=meetings`);
  await pages.post(who, drawn, `${why}?room=meetings`, { room: 'meetings', reason: 'get ready', words: '' });
  return pages.get(who, path);
}
async function share(sheet: string, key = member, until = inDays(3)): Promise<void> {
  const drawn = await pages.get(wren, to.shareMeeting(sheet));
  const chosen = await pages.post(wren, drawn, to.shareMeeting(sheet), { whom: key, ...typedDay('until', until) });
  const preview = await pages.get(wren, chosen.to ?? '');
  const yes = await pages.post(wren, preview, chosen.to ?? '');
  expect(yes.to).toBe(`${to.meeting(sheet)}?done=shared`);
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await inviteAndJoin(here.database, wren, sol, 'worker');
});
afterAll(() => here.drop());

test('a sheet is made, read, changed, printed, taken away and put back', async () => {
  const drawn = await pages.get(wren, to.newMeeting);
  const day = inDays(5);
  const typed = { words: 'My <new> flat', well: 'I slept', want: '', when: 'at 10', where: 'The library', who: 'Sol' };
  const posted = await pages.post(wren, drawn, to.newMeeting, { ...typed, ...typedDay('day', day) });
  const id = /meetings\/([^?]+)\?done=kept/.exec(posted.to ?? '')?.[1] ?? '';
  const read = await pages.get(wren, posted.to ?? '');
  for (const words of ['My &lt;new&gt; flat', 'I slept', 'at 10', 'The library', 'Only you can see this page.'])
    expect(read.html).toContain(words);
  expect(read.html).not.toContain('What I want to come out with');
  expect(/<title>(.*?)<\/title>/.exec(read.html)?.[1]).not.toContain('flat');
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ kind: 'meeting', fields: { day, when: 'at 10' } });

  const changing = await pages.get(wren, to.changeMeeting(id));
  expect(changing.html).toContain('value="at 10"');
  const changed = await pages.post(wren, changing, to.changeMeeting(id), { words: 'My flat', hard: 'The stairs' });
  expect(changed.to).toBe(`${to.meeting(id)}?done=changed`);
  expect((await own((tx) => lineOf(tx, id)))?.fields).toEqual({ hard: 'The stairs' });

  const paper = await pages.get(wren, to.printMeeting(id));
  expect(paper.html).toContain('<bdi>Wren Sample</bdi>');
  expect(paper.html).toContain('The stairs');

  const away = await pages.post(wren, changing, to.takeAway(id));
  expect(away.to).toBe(`${to.meetings}?done=taken-away&line=${id}`);
  const notice = await pages.get(wren, away.to ?? '');
  expect(notice.html).not.toContain('My flat');
  expect((await pages.get(wren, to.meeting(id))).status).toBe(404);
  await pages.post(wren, notice, to.putBack(id));
  expect((await pages.get(wren, to.meetings)).html).toContain('My flat');
});

test('everything can be left empty but one of the texts; what was typed is kept', async () => {
  const drawn = await pages.get(wren, to.newMeeting);
  const post = (typed: Record<string, string>) => pages.post(wren, drawn, to.newMeeting, typed);
  const nothing = await post({ where: 'The library' });
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain('value="The library"');
  const noDate = await post({ words: 'My flat', 'day-day': '31', 'day-month': '2', 'day-year': '2027' });
  expect(noDate.status).toBe(422);
  expect(noDate.html).toContain('My flat</textarea>');
  expect(noDate.html).toContain('That day is not in the calendar');
  expect((await post({ adjust: 'A quiet room' })).status).toBe(303);
});

test('sheets stand in order: to come with the nearest first, then earlier ones', async () => {
  const kit = await addPerson(here.administrator, here.database, 'Kit Sample');
  const mine = (work: (tx: PersonTx) => Promise<void>) =>
    withPerson(here.database, ownRecord(kit), { rooms: [], reason: 'own words' }, work);
  for (const [words, days] of [
    ['later', 9],
    ['sooner', 2],
    ['over', -3],
    ['long over', -30],
  ] as const)
    await mine((tx) =>
      beginLine(tx, { id: newId(), kind: 'meeting', words: `${words}.`, fields: { day: inDays(days) } }),
    );
  const { html } = await pages.get(kit, to.meetings);
  const places = ['To come', '>sooner.<', '>later.<', 'Earlier', '>over.<', '>long over.<'].map((words) =>
    html.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('changed on two devices at once, both texts are shown', async () => {
  const id = await aSheet('first words');
  const drawn = await pages.get(wren, to.changeMeeting(id));
  await own((tx) => changeLine(tx, { id, was: 1, words: 'words from the phone', fields: { want: 'a date' } }));
  const clash = await pages.post(wren, drawn, to.changeMeeting(id), { words: 'words from the desk' });
  expect(clash.status).toBe(422);
  for (const words of ['words from the phone', 'words from the desk', 'a date']) expect(clash.html).toContain(words);
  expect(await own((tx) => lineOf(tx, id))).toMatchObject({ version: 2, words: 'words from the phone' });
});

test('shared for one meeting: the preview is what they read, and they read that sheet alone', async () => {
  const [sheet, other] = [await aSheet('About the flat', inDays(4)), await aSheet('About my tablets', inDays(4))];
  const drawn = await pages.get(wren, to.shareMeeting(sheet));
  expect(drawn.html).toContain(`value="${inDays(5).slice(0, 4)}"`);
  const chosen = await pages.post(wren, drawn, to.shareMeeting(sheet), {
    whom: member,
    ...typedDay('until', inDays(5)),
  });
  expect(chosen.status).toBe(303);
  const preview = await pages.get(wren, chosen.to ?? '');
  expect(preview.html).toContain('This is what Ash Sample would see');
  const article = /<article>[\s\S]*?<\/article>/.exec(preview.html)?.[0] ?? '';
  expect(article).toContain('About the flat');
  expect((await pages.get(ash, to.theirMeeting(wren.account, sheet))).status).not.toBe(200);
  await Promise.all([1, 2].map(() => pages.post(wren, preview, chosen.to ?? '')));

  const theirs = await open(ash, to.theirMeeting(wren.account, sheet));
  expect(theirs.status).toBe(200);
  expect(theirs.html).toContain(article);
  const list = await pages.get(ash, to.theirRoom(wren.account, 'meetings'));
  expect(list.html).toContain('About the flat');
  expect(list.html).not.toContain('About my tablets');
  expect((await pages.get(ash, to.theirMeeting(wren.account, other))).status).toBe(404);
  expect((await pages.get(ash, to.withMe)).html).toContain('Meetings: read and suggest');
  expect((await pages.get(sol, to.theirMeeting(wren.account, sheet))).status).not.toBe(200);

  const mine = await pages.get(wren, to.meeting(sheet));
  expect(mine.html.match(/Ash Sample can read this page until/g)).toHaveLength(1);
  const stop = /action="([^"]*\/stop\/[^"]*)"/.exec(mine.html)?.[1] ?? '';
  const stopped = await pages.post(wren, mine, stop);
  expect(stopped.to).toBe(`${to.meeting(sheet)}?done=stopped`);
  expect((await pages.get(ash, to.theirMeeting(wren.account, sheet))).status).toBe(403);
  expect((await pages.get(wren, to.looks)).html).toContain('looked at Meetings to get ready to meet you');
});

test('the last day is today at the earliest, and 14 days after the meeting at the latest', async () => {
  const sheet = await aSheet('About the flat', inDays(4));
  const drawn = await pages.get(wren, to.shareMeeting(sheet));
  const choose = (until: string, whom = member) =>
    pages.post(wren, drawn, to.shareMeeting(sheet), { whom, ...typedDay('until', until) });
  expect((await choose(inDays(18))).status).toBe(303);
  const late = await choose(inDays(19));
  expect(late.status).toBe(422);
  expect(late.html).toContain('This page is only for the meeting.');
  expect((await choose(inDays(-1))).html).toContain('This day is over.');
  expect((await choose(inDays(3), newId())).status).toBe(422);
  const past = `${to.wouldSeeMeeting(sheet)}?whom=${member}&until=${inDays(60)}`;
  expect((await pages.post(wren, await pages.get(wren, past), past)).status).toBe(422);
});

test('a team of a service that the person stands with can be a guest; the names are shown first', async () => {
  const [service, team, post] = [newId(), newId(), newId()];
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Northside', 'england', '{en}', '', '', '', '')`,
    [service],
  );
  await here.administrator.query(`insert into commons.team (team_id, service_id, name) values ($1, $2, 'North team')`, [
    team,
    service,
  ]);
  await here.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, 'worker', 'x@sample.example', $3, app.clock())`,
    [post, service, sol.account],
  );
  await here.administrator.query(
    `insert into commons.team_member (team_id, post_id, starts_at) values ($1, $2, app.clock())`,
    [team, post],
  );
  const sheet = await aSheet('For the team');
  expect((await pages.get(wren, to.shareMeeting(sheet))).html).not.toContain(`team/${team}`);
  await own((tx) =>
    tx.call('insert into record.standing (person_id, standing_id, service_id) values ($1, $2, $3)', [
      wren.account,
      newId(),
      service,
    ]),
  );
  const drawn = await pages.get(wren, to.shareMeeting(sheet));
  const typed = { whom: `team/${team}`, ...typedDay('until', inDays(2)) };
  const chosen = await pages.post(wren, drawn, to.shareMeeting(sheet), typed);
  expect((await pages.get(wren, chosen.to ?? '')).html).toContain('In this team now: Sol Sample.');
  await share(sheet, `team/${team}`);
  expect((await open(sol, to.theirMeeting(wren.account, sheet))).html).toContain('For the team');
});

test('the ordinary form for sharing does not offer meetings; what is shared of them stands on the page of that person', async () => {
  const form = await pages.get(wren, to.share(member));
  expect(form.html).not.toContain('value="meetings"');
  const posted = await pages.post(wren, form, to.share(member), {
    room: 'meetings',
    level: 'see',
    ...typedDay('until', inDays(3)),
  });
  expect(posted.status).toBe(422);
  expect((await pages.get(wren, to.wouldSee(member, 'meetings'))).status).toBe(404);
  await share(await aSheet('Once more'));
  expect((await pages.get(wren, to.member(member))).html).toContain('can see and suggest in Meetings until');
});

test('a guest with the plan too goes from one to the other', async () => {
  await shareWith(here.database, wren, member, 'plan', 'see');
  await share(await aSheet('Both'));
  const why = to.why(wren.account);
  const drawn = await pages.get(ash, why);
  expect(drawn.html).toContain('value="meetings"');
  await pages.post(ash, drawn, why, { room: 'plan', reason: 'get ready', words: '' });
  expect((await pages.get(ash, to.theirRoom(wren.account, 'plan'))).html).toContain('Open Meetings too');
});

test('sheets of others, and made up addresses, lead nowhere', async () => {
  const sheet = await aSheet('mine');
  for (const path of [to.meeting(sheet), to.changeMeeting(sheet), to.printMeeting(sheet), to.shareMeeting(sheet)])
    expect((await pages.get(ash, path)).status, path).toBe(404);
  for (const path of [to.meeting(newId()), to.meeting('x'), to.changeMeeting(newId())])
    expect((await pages.get(wren, path)).status, path).toBe(404);
  const nobody = await pages.get(wren, `${to.wouldSeeMeeting(sheet)}?whom=${newId()}&until=${inDays(2)}`);
  expect(nobody.to).toBe(to.shareMeeting(sheet));
});
