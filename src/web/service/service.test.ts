import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { makeSetUpCode } from '../../modules/services/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { servicePages, type Got, type ServicePages } from '../../../test/journeys/service-pages.ts';

let here: TestDatabase;
let pages: ServicePages;
let alex: Cast;
let sol: Cast;
let wren: Cast;
let service = '';

beforeAll(async () => {
  here = await freshDatabase();
  pages = servicePages(here.database);
  alex = await addPerson(here.administrator, here.database, 'Alex Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

const people = (): string => `/service/${service}/people`;
const lastLink = async (address: string): Promise<string> => {
  const { rows } = await here.administrator.query<{ token: string }>(
    `select details->>'token' as token from system.message where to_address = $1 order by made_at desc limit 1`,
    [address],
  );
  return `/post/${rows[0]?.token}`;
};
const look = (who: Cast): Promise<string> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['plan'], reason: 'get ready' }, async (tx) =>
    [...tx.rooms].join(),
  );
const inWelsh = (who: Cast): Promise<unknown> =>
  here.administrator.query(`update system.account set language = 'cy' where account_id = $1`, [who.account]);
/** The address behind the first link whose words begin so. */
const linkIn = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

// One story, told in order: each test goes on from the one before.
describe('from the code in the terminal to the end of a post', () => {
  let code = '';
  let setUpPage: Got;
  const filled = {
    name: 'Riverside',
    nation: 'wales',
    languages: ['en', 'cy'],
    moreLanguages: 'Polish',
    isWhat: 'Support at home\nand by phone',
    isNot: 'Not open at night',
    contact: '01632 960 001',
    hours: 'Weekdays 9 to 5',
    teams: 'North\nSouth',
  };

  test('nobody sets up a service without signing in', async () => {
    expect((await pages.get(null, '/set-up')).to).toBe('/sign-in?to=%2Fset-up');
  });

  test('a wrong code is said in plain words, and keeps what was typed', async () => {
    code = (await makeSetUpCode(here.administrator)) ?? '';
    setUpPage = await pages.get(alex, '/set-up');
    expect(setUpPage.html).toContain('An administrator has no way into anybody’s record.');
    const got = await pages.post(alex, setUpPage, '/set-up', { ...filled, code: 'ABCD-EFGH' });
    expect(got.status).toBe(422);
    expect(got.html).toContain('This code is not right');
    expect(got.html).toContain('value="Riverside"');
    expect(got.html).toContain('Support at home\nand by phone');
    expect(got.html).toContain('North\nSouth');
  });

  test('a form with no name and no language says both', async () => {
    const nothing = await pages.post(alex, setUpPage, '/set-up', { ...filled, code, name: ' ' });
    expect(nothing.status).toBe(422);
    const silent = await pages.post(alex, setUpPage, '/set-up', { ...filled, code, languages: [], moreLanguages: '' });
    expect(silent.status).toBe(422);
    expect(silent.html).toContain('href="#languages"');
  });

  test('the right code, typed with spaces and small letters, sets the service up, once', async () => {
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const got = await pages.post(alex, setUpPage, '/set-up', { ...filled, code: typed });
    expect([got.status, got.to]).toEqual([303, '/service?done=set-up']);
    const again = await pages.post(alex, setUpPage, '/set-up', { ...filled, code: typed });
    expect(again.to).toBe('/service?done=set-up');
    const other = await pages.post(sol, await pages.get(sol, '/set-up'), '/set-up', { ...filled, code });
    expect(other.html).toContain('This code has been used already.');
    expect(await makeSetUpCode(here.administrator)).toBeNull();
  });

  test('the service page says what was done, and that an administrator has no way into records', async () => {
    const { html } = await pages.get(alex, '/service?done=set-up');
    expect(html).toContain('Your service is set up.');
    expect(html).toContain('You have no way into anybody’s record.');
    expect(html).toContain('<p dir="auto">and by phone</p>');
    expect(html).toContain('English, Welsh and Polish');
    service = linkIn(html, /href="\/service\/([0-9a-f-]+)\/people"/);
    expect(service).toHaveLength(36);
    expect((await pages.get(alex, '/service?done=anything')).html).not.toContain('role="status"');
  });

  test('the administrator changes the words, and everybody reads the new ones', async () => {
    const page = await pages.get(alex, `/service/${service}/describe`);
    expect(page.html).toContain('value="Polish"');
    const empty = await pages.post(alex, page, `/service/${service}/describe`, { ...filled, name: '' });
    expect(empty.status).toBe(422);
    const got = await pages.post(alex, page, `/service/${service}/describe`, { ...filled, hours: 'Every day' });
    expect(got.to).toBe('/service?done=words');
    expect((await pages.get(alex, '/service')).html).toContain('<p dir="auto">Every day</p>');
  });

  test('a team is added once', async () => {
    const page = await pages.get(alex, `/service/${service}/teams/new`);
    const post = (name: string): Promise<Got> => pages.post(alex, page, `/service/${service}/teams/new`, { name });
    expect((await post('North')).html).toContain('There is a team with this name already.');
    expect((await post('West')).to).toBe(`${people()}?done=team`);
    expect((await post('West')).to).toBe(`${people()}?done=team`);
  });

  test('somebody is asked in: bad addresses and an administrator in a team are told, one form is one e-mail', async () => {
    const page = await pages.get(alex, `${people()}/new`);
    const north = linkIn(page.html, /<option value="([0-9a-f-]+)"[^>]*>\s*North/);
    const post = (given: Record<string, string>): Promise<Got> =>
      pages.post(alex, page, `${people()}/new`, { address: sol.address, role: 'worker', team: north, ...given });
    const wrong = await post({ address: 'sol at example' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="sol at example"');
    expect((await post({ role: '' })).status).toBe(422);
    expect((await post({ role: 'administrator' })).html).toContain('An administrator is in no team.');
    expect((await post({ team: newId() })).status).toBe(422);
    expect((await post({})).to).toBe(`${people()}?done=asked`);
    expect((await post({})).to).toBe(`${people()}?done=asked`);
    const sent = await here.administrator.query(`select from system.message where to_address = $1`, [sol.address]);
    expect(sent.rowCount).toBe(1);
    const list = await pages.get(alex, `${people()}?done=asked`);
    expect(list.html).toContain('Asked, no answer yet');
    expect(list.html).toContain(sol.address);
  });

  test('the link tells somebody else nothing but that it is not theirs', async () => {
    const link = await lastLink(sol.address);
    const { html } = await pages.get(wren, link);
    expect(html).toContain('This link is for another address');
    expect(html).not.toContain('Riverside');
    expect((await pages.get(wren, '/post/made-up')).html).toContain('This link does not work');
  });

  test('the worker takes the post up, and it may be sent twice', async () => {
    const link = await lastLink(sol.address);
    const page = await pages.get(sol, link);
    expect(page.html).toContain('Riverside asks you to join');
    expect(page.html).toContain('You see nothing that is not shared.');
    expect((await pages.post(sol, page, link)).to).toBe('/service?done=post');
    expect((await pages.post(sol, page, link)).to).toBe('/service?done=post');
    expect((await pages.get(sol, link)).html).toContain('You have this post');
    expect((await pages.get(sol, '/service?done=post')).html).toContain('Your post: Worker');
  });

  test('a worker finds no page about who works here', async () => {
    for (const path of [people(), `${people()}/new`, `/service/${service}/describe`, `/service/${service}/teams/new`]) {
      expect((await pages.get(sol, path)).status, path).toBe(404);
    }
    expect((await pages.get(wren, '/service')).status).toBe(404);
  });

  test('what is shared with the team reaches the worker and never the administrator', async () => {
    await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, (tx) =>
      tx.call(
        `select app.share($1, null, (select team_id from commons.team where name = 'North'), 'plan', 'see', 'always', app.clock() + interval '1 day')`,
        [newId()],
      ),
    );
    await here.administrator.query(
      `insert into commons.team_member (team_id, post_id)
       select (select team_id from commons.team where name = 'North'), post_id from commons.post where account_id = $1`,
      [alex.account],
    );
    expect(await look(sol)).toBe('plan');
    await expect(look(alex)).rejects.toBeInstanceOf(Refused);
  });

  test('ending the post says what it closes, and closes it at once', async () => {
    const list = await pages.get(alex, people());
    const end = linkIn(list.html, /href="([^"]+\/end)"[^>]*>End this post<span[^>]*> Sol Worker/);
    const page = await pages.get(alex, end);
    expect(page.html).toContain('End the post of Sol Worker');
    expect(page.html).toContain('What people share with North closes to Sol Worker.');
    expect((await pages.post(alex, page, end)).to).toBe(`${people()}?done=ended`);
    await expect(look(sol)).rejects.toBeInstanceOf(Refused);
    expect((await pages.get(sol, '/service')).status).toBe(404);
    expect((await pages.get(alex, people())).html).toContain('No longer here');
    expect((await pages.get(alex, end)).html).toContain('This post has ended already.');
    expect((await pages.get(sol, await lastLink(sol.address))).html).toContain('This post has ended');
  });

  test('the last administrator is told why their post does not end', async () => {
    const list = await pages.get(alex, people());
    const end = linkIn(list.html, /href="([^"]+\/end)"[^>]*>End this post<span[^>]*> Alex Sample/);
    const got = await pages.post(alex, await pages.get(alex, end), end);
    expect(got.status).toBe(422);
    expect(got.html).toContain('This is the last administrator');
    expect(got.html).toContain('href="#end"');
    expect(got.html).toContain('id="end"');
  });

  test('in Welsh', async () => {
    await inWelsh(alex);
    expect((await pages.get(alex, '/service')).html).toContain('Lle rwy’n gweithio');
    expect((await pages.get(alex, people())).html).toContain('Pobl yn Riverside');
    expect((await pages.get(alex, '/set-up')).html).toContain('Sefydlu eich gwasanaeth');
    const page = await pages.get(alex, `${people()}/new`);
    const got = await pages.post(alex, page, `${people()}/new`, { address: 'x', role: 'worker' });
    expect(got.html).toContain('Ysgrifennwch gyfeiriad e-bost');
    expect((await pages.get(alex, '/post/made-up')).html).toContain('Nid yw’r ddolen hon yn gweithio');
  });
});

describe('services that a person stands with', () => {
  const standing = '/me/services';

  test('standing with one shares nothing, and can be sent twice', async () => {
    const page = await pages.get(wren, standing);
    expect(page.html).toContain('Standing with one shares nothing by itself.');
    const press = (answer: string): Promise<Got> => pages.post(wren, page, standing, { answer });
    const before = await here.administrator.query('select count(*) from record.sharing');
    expect((await press('stand')).to).toBe(`${standing}?done=stand`);
    expect((await press('stand')).to).toBe(`${standing}?done=stand`);
    expect((await here.administrator.query('select count(*) from record.sharing')).rows).toEqual(before.rows);
    expect((await here.administrator.query('select from record.standing')).rowCount).toBe(1);
    const { html } = await pages.get(wren, `${standing}?done=stand`);
    expect(html).toContain('You have stood with it since');
    expect(html).toContain('Nothing was shared.');
  });

  test('and no longer standing with it ends it, until they stand with it again', async () => {
    const page = await pages.get(wren, standing);
    expect((await pages.post(wren, page, standing, { answer: 'leave' })).to).toBe(`${standing}?done=leave`);
    const after = await pages.get(wren, standing);
    expect(after.html).not.toContain('You have stood with it since');
    await pages.post(wren, after, standing, { answer: 'stand' });
    expect((await pages.get(wren, standing)).html).toContain('You have stood with it since');
  });

  test('nobody stands with a service that is not there, or sees where another person stands', async () => {
    const page = await pages.get(sol, standing);
    expect((await pages.post(sol, page, standing, { answer: 'stand', service: newId() })).status).toBe(404);
    expect((await pages.post(sol, page, standing, { answer: 'sideways' })).status).toBe(422);
    expect(page.html).not.toContain('You have stood with it since');
  });

  test('in Welsh', async () => {
    await inWelsh(wren);
    expect((await pages.get(wren, standing)).html).toContain('Gwasanaethau rwy’n sefyll gyda nhw');
  });
});
