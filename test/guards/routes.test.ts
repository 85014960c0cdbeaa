import { afterAll, beforeAll, expect, test } from 'vitest';
import { shareSheet } from '../../src/modules/meetings/index.ts';
import { beginLine } from '../../src/modules/plans/index.ts';
import { shareRoom } from '../../src/modules/sharing/index.ts';
import { makePromise } from '../../src/modules/promises/index.ts';
import { letUsTalk, suggest } from '../../src/modules/suggestions/index.ts';
import { beginWritingHelp } from '../../src/modules/writing-help/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { takeAwayCopy, withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf } from '../../src/platform/session/index.ts';
import { routes } from '../../src/web/routes.ts';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { hiddenFields } from '../product/browser-without-script.ts';
import { projectFiles } from './files.ts';
import { outsideTheDoor, unclearRoutes } from './routes.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
const goal = newId();
const step = newId();
const about = newId();
const card = newId();
const meeting = newId();
const risk = newId();
const agreed = newId();
const talked = {
  plan: newId(),
  'about-me': newId(),
  meetings: newId(),
  'crisis-card': newId(),
  'staying-well': newId(),
  wishes: newId(),
};
const well = { line: newId(), action: newId(), question: newId() };
const wished = { line: newId(), step: newId(), signed: newId() };
const promised = newId();

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'carry out');
  await shareWith(here.database, wren, member, 'about me', 'suggest');
  await shareWith(here.database, wren, member, 'crisis card', 'suggest');
  await shareWith(here.database, wren, member, 'advance wishes', 'carry out');
  await own(async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'A goal' });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: 'A step', fields: { askOthers: true } });
    await beginLine(tx, { id: about, kind: 'about', words: 'About me' });
    await beginLine(tx, { id: card, kind: 'card', words: 'A line of the card' });
    await beginLine(tx, { id: meeting, kind: 'meeting', words: 'A meeting' });
    await beginLine(tx, { id: well.line, kind: 'well', words: 'A sign', fields: { part: 'early signs' } });
    const asks = { askOthers: true };
    await beginLine(tx, { id: well.action, kind: 'action', parent: well.line, words: 'An action', fields: asks });
    await beginLine(tx, { id: well.question, kind: 'question', words: 'A question', fields: { answer: 'number' } });
    const [now, whom] = [new Date(), { kind: 'member', member } as const];
    const [endsAt, parts] = [new Date(now.getTime() + 86_400_000), ['early signs', well.question]];
    await shareRoom(tx, { id: newId(), whom, room: 'staying well', level: 'carry out', endsAt, parts });
    await shareRoom(tx, { id: newId(), whom, room: 'diary', level: 'see', endsAt });
    await shareSheet(tx, { id: newId(), meeting, whom, endsAt: new Date(now.getTime() + 86_400_000), now });
    for (const room of ['plan', 'about me'] as const)
      await beginWritingHelp(tx, { id: newId(), member, room, hours: 1 });
    await beginLine(tx, { id: risk, kind: 'risk', words: 'Something to try' });
    await beginLine(tx, { id: wished.line, kind: 'wish', words: 'A wish', fields: { part: 'want' } });
    await beginLine(tx, { id: wished.step, kind: 'wish step', parent: wished.line, words: 'Do it', fields: asks });
    await tx.call(
      `insert into record.signed (person_id, signed_id, room, language, blocks, lines, parts, name) values ($1, $2, 'advance wishes', 'en', '[]', '[]', '{}', 'Wren')`,
      [wren.account, wished.signed],
    );
    await tx.call(
      `insert into record.agreed (person_id, agreed_id, room, language, blocks, lines) values ($1, $2, 'plan', 'en', '[]', '[]')`,
      [wren.account, agreed],
    );
  });
  await withPerson(
    here.database,
    recordOf(sol, wren.account),
    { rooms: ['plan', 'about me', 'meetings', 'staying well', 'crisis card', 'advance wishes'], reason: 'suggest' },
    async (tx) => {
      const words = { form: 'wording', words: 'Other words', why: '' } as const;
      await suggest(tx, { ...words, id: talked.plan, entry: step });
      await suggest(tx, { ...words, id: talked['about-me'], entry: about });
      await suggest(tx, { ...words, id: talked['crisis-card'], entry: card });
      await suggest(tx, { ...words, id: talked['staying-well'], entry: well.line });
      await suggest(tx, { ...words, id: talked.wishes, entry: wished.line });
      await suggest(tx, { ...words, form: 'outcome', id: talked.meetings, entry: meeting });
      await makePromise(tx, { id: promised, entry: goal, words: 'I will', day: null });
    },
  );
  await own(async (tx) => {
    for (const suggestion of Object.values(talked)) await letUsTalk(tx, { id: newId(), suggestion, words: '' });
  });
});
afterAll(() => here.drop());

test('every route line says who it is for, what for, and what it opens', () => {
  expect(unclearRoutes(routes)).toEqual([]);
});

test('the guard over route lines catches each unclear one', () => {
  const [line] = routes;
  if (!line) throw new Error('There are no routes.');
  const bad = [
    { ...line, path: '/a', purpose: '' },
    { ...line, path: '/b/:person', audience: 'with' as const, opens: { rooms: [], reason: 'answer' as const } },
    { ...line, path: '/c', audience: 'with' as const, opens: { rooms: ['plan' as const], reason: 'answer' as const } },
    { ...line, path: '/d', opens: { rooms: ['plan' as const], reason: 'answer' as const } },
    { ...line, path: '/me/e', audience: 'open' as const },
    { ...line, path: '/f' },
    { ...line, path: '/f' },
  ];
  expect(unclearRoutes(bad)).toHaveLength(6);
});

test('functions of the modules that reach data are inside the door; one that is not is caught', () => {
  expect(outsideTheDoor(projectFiles())).toEqual([]);
  const text = 'export async function everybody(database: Database): Promise<void> {\n  await tx.rows(query);\n}\n';
  expect(outsideTheDoor([{ path: 'src/modules/x/queries.ts', text }])).toHaveLength(1);
});

const looksSoFar = async (): Promise<number> => {
  const { rows } = await here.administrator.query<{ count: number }>(
    'select count(*)::int as count from record.look where viewer = $1',
    [sol.account],
  );
  return rows[0]?.count ?? 0;
};
const filled = (path: string): string =>
  path
    .replace(':person', wren.account)
    .replace(':goal', goal)
    .replace(':meeting', meeting)
    .replace('about-me/lines/:line', `about-me/lines/${about}`)
    .replace('crisis-card/lines/:line', `crisis-card/lines/${card}`)
    .replace('crisis-card/suggestions/:suggestion', `crisis-card/suggestions/${talked['crisis-card']}`)
    .replace('staying-well/lines/:line', `staying-well/lines/${well.line}`)
    .replace('staying-well/actions/:line', `staying-well/actions/${well.action}`)
    .replace('staying-well/answers/:question', `staying-well/answers/${well.question}`)
    .replace('staying-well/parts/:part', 'staying-well/parts/early-signs')
    .replace('staying-well/suggestions/:suggestion', `staying-well/suggestions/${talked['staying-well']}`)
    .replace('advance-wishes/lines/:line', `advance-wishes/lines/${wished.line}`)
    .replace('advance-wishes/steps/:line', `advance-wishes/steps/${wished.step}`)
    .replace('advance-wishes/signed/:id', `advance-wishes/signed/${wished.signed}`)
    .replace('advance-wishes/parts/:part', 'advance-wishes/parts/want')
    .replace('advance-wishes/suggestions/:suggestion', `advance-wishes/suggestions/${talked.wishes}`)
    .replace('plan/try/:line', `plan/try/${risk}`)
    .replace('plan/agreed/:id', `plan/agreed/${agreed}`)
    .replace('meetings/lines/:line', `meetings/lines/${meeting}`)
    .replace(':line', step)
    .replace(':step', step)
    .replace('plan/suggestions/:suggestion', `plan/suggestions/${talked.plan}`)
    .replace('about-me/suggestions/:suggestion', `about-me/suggestions/${talked['about-me']}`)
    .replace('meetings/suggestions/:suggestion', `meetings/suggestions/${talked.meetings}`)
    .replace(':promise', promised);

test.each(routes.filter((route) => route.audience === 'with').map((route) => route.path))(
  '%s leaves a look for every page it shows and every form it takes',
  async (path) => {
    const app = productApp(here.database);
    const headers = { cookie: `__Host-session=${sol.token}`, 'sec-fetch-site': 'same-origin' };
    const route = routes.find((each) => each.path === path);
    if (route?.opens?.reason === 'as stated') {
      await here.database.once('cairn_app', 'select app.open_look($1, $2, $3, $4, $5, null)', [
        sol.token,
        wren.account,
        newId(),
        route.opens.rooms,
        'get ready',
      ]);
    }
    const before = await looksSoFar();
    const shown = await app.request(filled(path), { headers });
    expect(shown.status).toBe(200);
    expect(await looksSoFar()).toBeGreaterThan(before);
    if (!route?.act) return;
    const html = await shown.text();
    const between = await looksSoFar();
    const body = new URLSearchParams(hiddenFields(html, filled(path)));
    body.set('words', 'Still other words');
    body.set(
      'kind',
      path.endsWith('/about-me/suggest-new') ? 'hope' : path.includes('/crisis-card/') ? 'card' : 'goal',
    );
    body.set('how', 'done');
    body.set('stance', 'differ');
    expect((await app.request(filled(path), { method: 'POST', headers, body })).status).toBe(303);
    expect(await looksSoFar()).toBeGreaterThan(between);
  },
);

test('every table of the record is in the copy that the person takes away, and nothing of anybody else', async () => {
  const copy = await own(takeAwayCopy);
  const { rows } = await here.administrator.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'record'::regnamespace and relkind = 'r'`,
  );
  expect(Object.keys(copy['record'] as object).toSorted()).toEqual(rows.map((row) => row.name).toSorted());
  const text = JSON.stringify(copy.record);
  for (const words of ['A goal', 'A step', 'About me', 'get ready']) expect(text).toContain(words);
  const other = await withPerson(here.database, ownRecord(sol), { rooms: [], reason: 'own words' }, takeAwayCopy);
  expect(JSON.stringify({ ...other, labels: {} })).not.toContain('A goal');
});

test('a table that somebody adds is in the copy without being named anywhere', async () => {
  await here.administrator.query('create table record.added_later (person_id uuid not null, words text)');
  await here.administrator.query('grant select on record.added_later to cairn_door');
  await here.administrator.query('insert into record.added_later values ($1, $2)', [wren.account, 'written later']);
  expect(JSON.stringify(await own(takeAwayCopy))).toContain('written later');
});

test('nobody takes a copy of somebody else’s record', async () => {
  const look = newId();
  await here.database.once('cairn_app', 'select app.open_look($1, $2, $3, $4, $5, null)', [
    sol.token,
    wren.account,
    look,
    ['plan'],
    'get ready',
  ]);
  const work = here.database.transaction(
    'cairn_app',
    [{ sql: 'select app.enter($1, $2, $3)', values: [sol.token, wren.account, look] }],
    (queries) => queries.call('select app.take_away_copy()', []),
  );
  await expect(work).rejects.toMatchObject({ code: '42501' });
});
