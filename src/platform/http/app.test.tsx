import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { formToken } from '../session/index.ts';
import { anyone, fields, form, makeApp, me, open, page, theirs, type Site } from './index.ts';

const site: Site = {
  address: 'http://localhost',
  brand: 'neutral',
  sample: false,
  leaveTo: 'https://example.org',
  nation: 'england',
  behindProxy: false,
  pushHosts: [],
  rules: true,
  codesFromPlace: 100,
  registrationsFromPlace: 100,
};
const done: string[] = [];
const faults: unknown[] = [];

const words = z.object({ words: fields.neededWords });
const routes = [
  page('/hello', open('say hello'), () => 'hello'),
  page('/mine', me('my own page'), async (ask) => ask.record(async (tx) => `in ${tx.person} as ${tx.capacity}`)),
  page('/theirs/:person/plan', theirs('their plan', { rooms: ['plan'], reason: 'get ready' }), async (ask) =>
    ask.record(async (tx) => `rooms ${[...tx.rooms].join()}`),
  ),
  page('/theirs/:person/about', theirs('their about me', { rooms: ['about me'], reason: 'get ready' }), async (ask) =>
    ask.record(async () => 'about'),
  ),
  page('/signed-out', open('sign out'), (ask) => {
    ask.cookies.clear('session');
    return 'signed out';
  }),
  page('/broken', open('break'), () => {
    throw Object.assign(new Error('secret words of somebody'), { code: 'XX000' });
  }),
  form('/write', anyone('write'), {
    fields: words,
    show: (ask, again) =>
      `form ${again?.problems['words'] ?? ''} [${String(again?.typed['words'] ?? '')}] csrf=${ask.csrf};`,
    act: (_ask, command) => {
      done.push(command.words);
      return '/hello';
    },
  }),
];

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let app: ReturnType<typeof makeApp>;

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'see');
  app = makeApp({
    database: here.database,
    site,
    routes,
    trouble: (_ask, trouble, typed) => `${trouble} [${String(typed['words'] ?? '')}]`,
    statedReason: async () => null,
    askWhy: (person) => `/why/${person}`,
    comesFirst: () => null,
    now: () => new Date(),
    fault: (problem) => faults.push(problem),
  });
});
afterAll(() => here.drop());

const as = (visitor: Cast): Record<string, string> => ({ cookie: `__Host-session=${visitor.token}` });
const post = (visitor: Cast | null, body: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request('/write', {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { 'sec-fetch-site': 'same-origin', ...(visitor ? as(visitor) : {}), ...headers },
  });

test('every answer carries the same strict headers, troubles too', async () => {
  for (const path of ['/hello', '/nowhere', '/broken']) {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('a fault of ours says so, and its report is left to the one place that keeps words out', async () => {
  const answer = await app.request('/broken');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret');
  expect(faults.length).toBeGreaterThan(0);
});

test('a page of the record asks for a session first, and comes back to it', async () => {
  const answer = await app.request('/mine?page=2');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fmine%3Fpage%3D2');
});

test('the route line decides which rooms open; the attempt on another room is refused and recorded', async () => {
  expect(await (await app.request('/mine', { headers: as(wren) })).text()).toBe(`in ${wren.account} as self`);
  expect(await (await app.request(`/theirs/${wren.account}/plan`, { headers: as(sol) })).text()).toBe('rooms plan');
  const refused = await app.request(`/theirs/${wren.account}/about`, { headers: as(sol) });
  expect(refused.status).toBe(403);
  const looks = await here.administrator.query<{ outcome: string; rooms: string[] }>(
    'select outcome, rooms from record.look where viewer = $1 order by at',
    [sol.account],
  );
  expect(looks.rows).toEqual([
    { outcome: 'opened', rooms: ['plan'] },
    { outcome: 'refused', rooms: ['about me'] },
  ]);
});

test('a form posts once it proves that it is ours', async () => {
  const ours = { csrf: formToken(wren.token), words: 'kept' };
  expect((await post(wren, ours)).status).toBe(303);
  expect(done).toEqual(['kept']);
  expect((await post(wren, { words: 'no token' })).status).toBe(409);
  expect((await post(wren, { csrf: formToken(sol.token), words: 'the token of somebody else' })).status).toBe(409);
  expect((await post(wren, ours, { 'sec-fetch-site': 'cross-site' })).status).toBe(409);
  const old = await app.request('/write', {
    method: 'POST',
    body: new URLSearchParams(ours),
    headers: { ...as(wren), origin: 'https://elsewhere.example', host: 'localhost' },
  });
  expect(old.status).toBe(409);
  expect(done).toEqual(['kept']);
});

test('what was typed comes back when it cannot be taken', async () => {
  const csrf = formToken(wren.token);
  const empty = await post(wren, { csrf, words: '  ' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('[  ]');
  const long = await post(wren, { csrf, words: 'x'.repeat(20_001) });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain('x'.repeat(20_001));
  const control = await post(wren, { csrf, words: 'bell\u0007 nul\u0000 שלום 🌈' });
  expect(control.status).toBe(422);
  expect(await control.text()).toContain('[bell nul שלום 🌈]');
  const signedOut = await post(null, { csrf, words: 'typed before the session ended' });
  expect(await signedOut.text()).toContain('typed before the session ended');
  expect((await post(wren, { csrf, words: 'x'.repeat(600_000) })).status).toBe(413);
});

test('line ends become one kind and nothing else changes', async () => {
  await post(wren, { csrf: formToken(wren.token), words: 'one\r\ntwo\rthree\n  four ' });
  expect(done.at(-1)).toBe('one\ntwo\nthree\n  four ');
});

test('somebody whose record it is, or an id that is none, finds no page at the address for others', async () => {
  expect((await app.request(`/theirs/${wren.account}/plan`, { headers: as(wren) })).status).toBe(404);
  expect((await app.request('/theirs/not-an-id/plan', { headers: as(sol) })).status).toBe(404);
});

test('when the database is gone, pages for anybody are shown to whoever was signed in, and pages of the record say that it is our fault', async () => {
  const gone = makeApp({
    database: {
      ...here.database,
      once: async () => {
        throw new Error('the database is gone');
      },
    },
    site,
    routes,
    trouble: (_ask, trouble, typed) => `${trouble} [${String(typed['words'] ?? '')}]`,
    statedReason: async () => null,
    askWhy: (person) => `/why/${person}`,
    comesFirst: () => null,
    now: () => new Date(),
    fault: () => undefined,
  });
  const help = await gone.request('/hello', { headers: as(wren) });
  expect([help.status, await help.text()]).toEqual([200, 'hello']);
  const mine = await gone.request('/mine', { headers: as(wren) });
  expect([mine.status, await mine.text()]).toEqual([500, 'broken []']);
  const body = new URLSearchParams({ csrf: formToken(wren.token), words: 'typed meanwhile' });
  const written = await gone.request('/write', {
    method: 'POST',
    body,
    headers: { ...as(wren), 'sec-fetch-site': 'same-origin' },
  });
  expect(await written.text()).toBe('broken [typed meanwhile]');
});

test('signing out takes the cookie and what the browser kept of the site', async () => {
  const { headers } = await app.request('/signed-out', { headers: as(wren) });
  expect(headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect(headers.getSetCookie().find((line) => line.startsWith('__Host-session='))).toMatch(/max-age=0/i);
});
