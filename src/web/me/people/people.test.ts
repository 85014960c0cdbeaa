import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { sharingSite, visitorTo } from '../../../../test/journeys/sharing-site.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { page, me, type RecordAsk } from '../../../platform/http/index.ts';
import { Refused, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../../platform/session/index.ts';
import { looksForToday } from './looks-for-today.ts';
import { whoCanSeeLine } from './who-can-see.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let pages: ReturnType<typeof visitorTo>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const opensPlan = (viewer: Cast, words?: string): Promise<string[]> =>
  withPerson(
    here.database,
    recordOf(viewer, wren.account),
    { rooms: ['plan'], reason: 'follow up', words },
    async (tx) => [...tx.rooms],
  );
const monthsOn = (months: number): { day: string; month: string; year: string; iso: string } => {
  const now = new Date();
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15));
  return {
    day: '15',
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
    iso: date.toISOString().slice(0, 10),
  };
};
const titleOf = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';

/** What the Today page and a room ask for, as a page of words. */
const partsOfOthers = page('/parts', me('test'), async (ask: RecordAsk) =>
  ask.record(async (tx) =>
    JSON.stringify({ today: await looksForToday(ask, tx), line: await whoCanSeeLine(ask, tx, 'plan') }),
  ),
);
const parts = async (): Promise<{ today: Awaited<ReturnType<typeof looksForToday>>; line: string }> =>
  JSON.parse((await pages.get(wren, '/parts')).html) as Awaited<ReturnType<typeof parts>>;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  pages = visitorTo(sharingSite(here.database, [partsOfOthers]));
  await own((tx) => beginLine(tx, { id: newId(), kind: 'goal', words: 'Be outside more' }));
});
afterAll(() => here.drop());

test('asking somebody in: a bad answer keeps what was typed; a good one sent twice asks once, and shares nothing', async () => {
  const form = await pages.get(wren, '/me/people/new');
  const bad = await pages.post(wren, form, '/me/people/new', {
    called: 'Mum <3',
    address: 'not an address',
    relation: 'supporter',
  });
  expect(bad.status).toBe(422);
  expect(bad.html).toContain('value="Mum &lt;3"');
  expect(bad.html).toContain('Write an e-mail address');
  const own422 = await pages.post(wren, bad, '/me/people/new', {
    called: 'Me',
    address: wren.address,
    relation: 'supporter',
  });
  expect(own422.html).toContain('This is your own address');

  const filled = { called: 'Mum <3', address: 'Mum@Sample.example ', relation: 'supporter' };
  const twice = await Promise.all([1, 2].map(() => pages.post(wren, form, '/me/people/new', filled)));
  expect(twice.map((each) => each.status)).toEqual([303, 303]);
  expect(twice[0]?.to).toBe(twice[1]?.to);
  const member = await pages.get(wren, twice[0]?.to ?? '');
  expect(member.html).toContain('The invitation is on its way');
  expect(member.html).toContain('mum@sample.example');
  expect(member.html).toContain('Mum &lt;3 cannot see anything of yours.');
  expect(titleOf(member.html)).toBe('One of my people - Cairn');

  const [path = ''] = (twice[0]?.to ?? '').split('?');
  const again = await pages.post(wren, member, `${path}/send-again`);
  expect(again.to).toBe(`${path}?done=sent-again`);
  const sent = await here.administrator.query(`select from system.message where to_address = 'mum@sample.example'`);
  expect(sent.rowCount).toBe(2);
  const queued = await here.administrator.query(`select from jobs.job where name = 'send-message'`);
  expect(queued.rowCount).toBe(2);

  const left = await pages.post(wren, await pages.get(wren, path), `${path}/leave`);
  expect(left.to).toBe('/me/people?done=left');
  expect((await pages.get(wren, path)).status).toBe(404);
});

test('sharing: choose, see just what they would see, say yes; withdraw with one press, and it is closed', async () => {
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  const at = `/me/people/${member}`;
  const until = monthsOn(3);
  const choice = {
    room: 'plan',
    level: 'suggest',
    'until-day': until.day,
    'until-month': until.month,
    'until-year': until.year,
  };
  const form = await pages.get(wren, `${at}/share`);
  expect(form.status).toBe(200);
  // Somebody who comes with a job: half a year, unless the person says otherwise.
  expect(form.html).toMatch(/name="until-month"[^>]*value="\d+"/);

  const tooFar = await pages.post(wren, form, `${at}/share`, {
    ...choice,
    'until-year': String(Number(until.year) + 5),
  });
  expect(tooFar.status).toBe(422);
  expect(tooFar.html).toContain('The last day can be');
  const noDate = await pages.post(wren, form, `${at}/share`, { ...choice, 'until-month': '' });
  expect(noDate.html).toContain('The date needs a month');
  const past = await pages.post(wren, form, `${at}/share`, { ...choice, 'until-year': '2020' });
  expect(past.html).toContain('This day is over');
  const wrongLevel = await pages.post(wren, form, `${at}/share`, { ...choice, room: 'about me', level: 'carry out' });
  expect(wrongLevel.html).toContain('Only a plan has steps');

  const chosen = await pages.post(wren, form, `${at}/share`, choice);
  expect(chosen.to).toBe(`${at}/would-see/plan?level=suggest&until=${until.iso}`);
  const preview = await pages.get(wren, chosen.to ?? '');
  expect(preview.html).toContain('This is what Sol Worker would see');
  expect(preview.html).toContain('Be outside more');
  expect(preview.html).toContain('Nothing is shared yet.');
  await expect(opensPlan(sol)).rejects.toBeInstanceOf(Refused);

  const yes = await Promise.all([1, 2].map(() => pages.post(wren, preview, chosen.to ?? '')));
  expect(yes.map((each) => each.to)).toEqual([`${at}?done=shared`, `${at}?done=shared`]);
  const shown = await pages.get(wren, `${at}?done=shared`);
  expect(shown.html).toContain('It is shared now.');
  expect(shown.html.match(/Sol Worker can see and suggest in Plan until/g)).toHaveLength(1);
  expect(await opensPlan(sol)).toEqual(['plan']);
  expect((await parts()).line).toBe('You and Sol Worker can see this.');

  const action = /action="([^"]*withdraw[^"]*)"/.exec(shown.html)?.[1] ?? '';
  expect((await pages.post(wren, shown, action)).to).toBe(`${at}?done=withdrawn`);
  await expect(opensPlan(sol)).rejects.toBeInstanceOf(Refused);
  expect((await parts()).line).toBe('Only you can see this.');
  // The old page, posted again, does not bring it back.
  expect((await pages.post(wren, preview, chosen.to ?? '')).to).toBe(at);
  await expect(opensPlan(sol)).rejects.toBeInstanceOf(Refused);
});

test('what cannot be trusted in a posted yes is checked again', async () => {
  const kim = await addPerson(here.administrator, here.database, 'Kim Peer');
  const member = await inviteAndJoin(here.database, wren, kim, 'peer');
  const address = `/me/people/${member}/would-see/about-me?level=see&until=${monthsOn(2).iso}`;
  const preview = await pages.get(wren, address);
  const bad = await pages.post(wren, preview, address, { level: 'carry out' });
  expect(bad.status).toBe(422);
  const late = await pages.post(wren, preview, address, { until: '2199-01-01' });
  expect(late.status).toBe(422);
  expect(late.html).toContain('The last day can be');
  const notADay = await pages.post(wren, preview, address, { until: '2027-02-30' });
  expect(notADay.status).toBe(422);
  expect((await pages.get(wren, `/me/people/${member}/would-see/learning`)).status).toBe(404);
  expect((await pages.get(sol, address)).status).toBe(404);
});

test('never: closes a team too, says so, and can be taken back', async () => {
  const [service, team, post] = [newId(), newId(), newId()];
  const lee = await addPerson(here.administrator, here.database, 'Lee Lead');
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Riverside', 'wales', '{en}', '', '', '', '')`,
    [service],
  );
  await here.administrator.query(
    `insert into commons.team (team_id, service_id, name) values ($1, $2, 'Northside team')`,
    [team, service],
  );
  await here.administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, starts_at)
     values ($1, $2, 'worker', $3, $4, app.clock() - interval '1 day')`,
    [post, service, lee.address, lee.account],
  );
  await here.administrator.query(
    `insert into commons.team_member (team_id, post_id, starts_at) values ($1, $2, app.clock() - interval '1 day')`,
    [team, post],
  );
  expect((await pages.get(wren, '/me/people/team')).html).toContain(`/me/people/team/${team}`);
  const address = `/me/people/team/${team}/would-see/plan?level=see&until=${monthsOn(2).iso}`;
  const preview = await pages.get(wren, address);
  expect(preview.html).toContain('In this team now: Lee Lead.');
  await pages.post(wren, preview, address);
  expect(await opensPlan(lee)).toEqual(['plan']);
  expect((await pages.get(wren, '/me/people')).html).toContain('Northside team can see Plan until');

  const teamPage = await pages.get(wren, `/me/people/team/${team}`);
  expect((await pages.post(wren, teamPage, '/me/people/never')).to).toBe('/me/people?done=never');
  await expect(opensPlan(lee)).rejects.toBeInstanceOf(Refused);
  expect((await pages.get(wren, address)).html).toContain('Nobody is in this team now.');
  const list = await pages.get(wren, '/me/people?done=never');
  expect(list.html).toContain('Nothing that you share reaches Lee Lead.');
  await pages.post(wren, list, '/me/people/never/lift');
  expect(await opensPlan(lee)).toEqual(['plan']);
});

test('looks: each is told with its reason and words; attempts are a number first; Today has the same', async () => {
  const ash = await addPerson(here.administrator, here.database, 'Ash Friend');
  const stranger = await addPerson(here.administrator, here.database, 'Not Known');
  const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  await here.administrator.query(`update record.circle_member set called = 'My sister' where member_id = $1`, [member]);
  await shareWith(here.database, wren, member, 'plan', 'see');
  await opensPlan(ash, 'You rang <yesterday>');
  const before = (await parts()).today.refused;
  await expect(opensPlan(stranger)).rejects.toBeInstanceOf(Refused);

  const looks = await pages.get(wren, '/me/looks');
  expect(looks.html).toContain('My sister looked at Plan to follow up what you agreed.');
  expect(looks.html).toContain('<q dir="auto">You rang &lt;yesterday&gt;</q>');
  expect(looks.html).toContain('Not Known tried to open Plan. They saw nothing.');
  expect(looks.html.indexOf('<details>')).toBeLessThan(looks.html.indexOf('Not Known tried'));
  const filtered = await pages.get(wren, `/me/looks?who=${ash.account}`);
  expect(filtered.html).not.toContain('Not Known tried');
  expect(filtered.html).toContain('My sister looked at Plan');

  const { today } = await parts();
  expect(today.refused).toBe(before + 1);
  expect(today.days.flatMap((day) => day.lines).length).toBeLessThanOrEqual(4);
  expect(today.days[0]?.heading).toBe('Today');
  expect(today.days[0]?.lines[0]?.sentence).toBe(
    'My sister looked at Plan to follow up what you agreed. They wrote: “You rang <yesterday>”',
  );
  expect((await pages.get(ash, '/me/looks')).html).toContain('Nobody else has looked at anything of yours.');
});

test('an override is told at the top of the looks, and in who can see', async () => {
  const [service, override, second] = [newId(), newId(), newId()];
  await here.administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
     values ($1, 'Hillside', 'england', '{en}', '', '', '', '')`,
    [service],
  );
  await here.administrator.query(
    `insert into record.override (person_id, override_id, by_account, by_name, service_id, basis, reason, rooms, hours)
     values ($1, $2, $3, 'Dr Evans', $4, 'life at risk', 'We could not reach you.', '{plan}', 24)`,
    [wren.account, override, sol.account, service],
  );
  await here.administrator.query(
    `insert into record.override_agreed (person_id, override_id, second_account, second_name, starts_at, ends_at, told_at)
     values ($1, $2, $3, 'Huw Lead', app.clock() - interval '1 hour', app.clock() + interval '1 hour', app.clock() - interval '1 hour')`,
    [wren.account, override, second],
  );
  const { html } = await pages.get(wren, '/me/looks');
  expect(html).toMatch(/Dr Evans of Hillside could open Plan from .* until /);
  expect(html).toContain('a life was at risk');
  expect(html).toContain('We could not reach you.');
  expect((await parts()).line).toContain('Dr Evans (under a legal duty)');
});

test('in Welsh, every page of one’s people is Welsh', async () => {
  await here.administrator.query(`update system.account set language = 'cy' where account_id = $1`, [wren.account]);
  const { rows } = await here.administrator.query<{ member_id: string }>(
    'select member_id from record.circle_joined where account_id = $1',
    [sol.account],
  );
  const at = `/me/people/${rows[0]?.member_id}`;
  const addresses = ['/me/people', '/me/people/new', '/me/people/team', '/me/looks', at, `${at}/share`];
  for (const address of [...addresses, `${at}/would-see/plan?level=see&until=${isoDay(new Date())}`]) {
    const { status, html } = await pages.get(wren, address);
    expect(status, address).toBe(200);
    expect(html, address).toContain('<html lang="cy"');
    const ours = html.replaceAll(/<(q|blockquote)[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(ours, address).not.toMatch(/\b(You|They|the|share)\b(?![^<]*>)/);
  }
});
