import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { beginLine, changeLine } from '../../src/modules/plans/index.ts';
import { agreedOf, detailsOf, planCheckOf, sayStance, stancesOn, type About } from '../../src/modules/reviews/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { asTheyWould, Refused, withPerson, type PersonTx, type Room } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf } from '../../src/platform/session/index.ts';

let here: TestDatabase;
let wren: Cast;
let ash: Cast;
let sol: Cast;
let stranger: Cast;
let ashIs: string;
let solIs: string;
const [risk, goal, agreed] = [newId(), newId(), newId()];

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>, rooms: readonly Room[] = ['plan']): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms, reason: 'answer' }, work);
const said = (): Promise<string[]> =>
  own(async (tx) => [
    ...(await stancesOn(tx, { line: risk })).map((each) => `${each.byName}: ${each.stance}, ${each.words}`),
    ...(await stancesOn(tx, { agreed })).map((each) => `${each.byName} of the version: ${each.stance}`),
  ]);
const say =
  (about: About, words: string, stance: 'agree' | 'differ' = 'differ', id = newId()) =>
  (tx: PersonTx) =>
    sayStance(tx, { id, about, stance, words });
const ofTheTry: About = { line: risk, version: 1 };

/** Straight into the table, past every check of the code. */
const insert = (columns: string, values: readonly unknown[]) => (tx: PersonTx) =>
  tx.call(
    `insert into record.stance (person_id, stance_id, room, ${columns}) values ($1, $2, 'plan', ${values.map((_, at) => `$${at + 3}`).join(', ')})`,
    [tx.person, newId(), ...values],
  );

beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
  stranger = await addPerson(here.administrator, here.database, 'Stranger Sample');
  ashIs = await inviteAndJoin(here.database, wren, ash, 'supporter');
  solIs = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, ashIs, 'plan', 'see');
  await shareWith(here.database, wren, solIs, 'about me', 'suggest');
  await own(async (tx) => {
    await beginLine(tx, { id: risk, kind: 'risk', words: 'Go by train, alone' });
    await beginLine(tx, { id: goal, kind: 'goal', words: 'A goal' });
    await tx.call(
      `insert into record.agreed (person_id, agreed_id, room, language, blocks, lines)
       values ($1, $2, 'plan', 'en', '[{"depth": 1, "label": "", "words": "as agreed"}]', '[]')`,
      [wren.account, agreed],
    );
    await tx.call('insert into record.plan_check (person_id, agreed_id, note) values ($1, $2, $3)', [
      wren.account,
      agreed,
      'only for me',
    ]);
    await tx.call(`insert into record.review_details (person_id, version, place) values ($1, 1, 'Home')`, [
      wren.account,
    ]);
  });
});
afterAll(() => here.drop());

test('an agreed version is read by the person and by those with the plan; the person’s own questions by nobody else', async () => {
  expect(await own((tx) => agreedOf(tx, agreed))).toMatchObject({ blocks: [{ words: 'as agreed' }] });
  expect(await as(ash, (tx) => agreedOf(tx, agreed))).toMatchObject({ blocks: [{ words: 'as agreed' }] });
  await expect(as(sol, (tx) => agreedOf(tx, agreed))).rejects.toBeInstanceOf(Refused);
  expect(await as(sol, (tx) => agreedOf(tx, agreed), ['about me'])).toBeNull();
  await expect(as(stranger, (tx) => agreedOf(tx, agreed))).rejects.toBeInstanceOf(Refused);
  expect(await own((tx) => planCheckOf(tx, agreed))).toMatchObject({ note: 'only for me' });
  expect(await as(ash, (tx) => planCheckOf(tx, agreed))).toBeNull();
  expect(await as(ash, detailsOf)).toMatchObject({ version: 0 });
});

test('nobody but the person agrees a version, or writes anything of a review', async () => {
  for (const statement of [
    `insert into record.agreed (person_id, agreed_id, room, language, blocks, lines) values ($1, $2, 'plan', 'en', '[]', '[]')`,
    `insert into record.plan_check (person_id, agreed_id, note) values ($1, $2, 'theirs')`,
    `insert into record.review_details (person_id, version, place) values ($1, 2, 'theirs ' || $2::text)`,
  ])
    await expect(as(ash, (tx) => tx.call(statement, [wren.account, newId()]))).rejects.toBeInstanceOf(Refused);
});

test('whoever sees the plan says where they stand, with a look; so does the person; each under their own name', async () => {
  const looks = async (): Promise<string[]> =>
    (
      await own((tx) => tx.call<{ reason: string }>('select reason from record.look where viewer = $1', [ash.account]))
    ).map((row) => row.reason);
  const before = await looks();
  expect(await as(ash, say(ofTheTry, 'Not in winter'))).toBe('kept');
  expect(await looks()).toEqual([...before, 'answer']);
  expect(await own(say(ofTheTry, 'I have a phone', 'agree'))).toBe('kept');
  expect(await as(ash, say({ agreed }, '', 'agree'))).toBe('kept');
  expect((await said()).toSorted()).toEqual([
    'Ash Sample of the version: agree',
    'Ash Sample: differ, Not in winter',
    'Wren Sample: agree, I have a phone',
  ]);
});

test('a dissent stays a dissent: something newer stands beside it, and nobody changes or removes it', async () => {
  await as(ash, say(ofTheTry, 'Now I am for it', 'agree'));
  expect(await said()).toEqual(
    expect.arrayContaining(['Ash Sample: differ, Not in winter', 'Ash Sample: agree, Now I am for it']),
  );
  const before = await said();
  for (const statement of [
    `update record.stance set stance = 'agree'`,
    `update record.stance set words = ''`,
    'delete from record.stance',
  ]) {
    await expect(own((tx) => tx.call(statement, []))).rejects.toBeInstanceOf(Refused);
    await expect(as(ash, (tx) => tx.call(statement, []))).rejects.toBeInstanceOf(Refused);
  }
  expect(await said()).toEqual(before);
});

test('nobody speaks for somebody else: the database takes no name, no account and no time from anybody', async () => {
  const before = await said();
  const about = [risk, 1, 'agree'];
  for (const [column, value] of [
    ['by_account', sol.account],
    ['by_name', 'Sol Sample'],
    ['at', '2020-01-01'],
  ] as const) {
    const forged = insert(`line_id, line_version, stance, ${column}`, [...about, value]);
    await expect(own(forged)).rejects.toBeInstanceOf(Refused);
    await expect(as(ash, forged)).rejects.toBeInstanceOf(Refused);
  }
  expect(await said()).toEqual(before);
});

test('the person who looks through somebody’s eyes cannot speak with their mouth', async () => {
  const before = await said();
  const imagined = { account: ash.account, member: null, also: ['plan'] as const };
  const seen = await asTheyWould(here.database, ownRecord(wren), imagined, (tx) => stancesOn(tx, { line: risk }));
  expect(seen.length).toBeGreaterThan(0);
  const forged = insert('line_id, line_version, stance', [risk, 1, 'agree']);
  await expect(asTheyWould(here.database, ownRecord(wren), imagined, forged)).rejects.toBeInstanceOf(Refused);
  expect(await said()).toEqual(before);
});

test('without that rule of the database they could: the test above is awake', async () => {
  const { administrator } = here;
  const imagined = { account: ash.account, member: null, also: ['plan'] as const };
  await administrator.query('alter policy write on record.stance with check (room = any (app.rooms()))');
  const undone = new Error('written, and undone');
  const forging = asTheyWould(here.database, ownRecord(wren), imagined, async (tx) => {
    await insert('line_id, line_version, stance', [risk, 1, 'agree'])(tx);
    throw undone;
  });
  await expect(forging).rejects.toBe(undone);
  await administrator.query(
    'alter policy write on record.stance with check (room = any (app.rooms()) and app.in_person())',
  );
});

test('not in a closed room, not as a stranger, not about anything but a thing to try or an agreed version', async () => {
  const before = await said();
  const straight = insert('line_id, line_version, stance', [risk, 1, 'differ']);
  await expect(as(sol, say(ofTheTry, 'x'))).rejects.toBeInstanceOf(Refused);
  expect(await as(sol, say(ofTheTry, 'x'), ['about me'])).toBe('gone');
  await expect(as(sol, straight, ['about me'])).rejects.toBeInstanceOf(Refused);
  await expect(as(stranger, straight)).rejects.toBeInstanceOf(Refused);
  expect(await as(ash, say({ line: goal, version: 1 }, 'x'))).toBe('gone');
  await expect(as(ash, insert('line_id, line_version, stance', [goal, 1, 'differ']))).rejects.toMatchObject({
    code: '23503',
  });
  await expect(as(ash, insert('line_id, line_version, stance', [risk, 99, 'differ']))).rejects.toMatchObject({
    code: '23503',
  });
  await expect(as(ash, insert('stance', ['differ']))).rejects.toMatchObject({ code: '23514' });
  await expect(
    as(ash, insert('line_id, line_version, agreed_id, stance', [risk, 1, agreed, 'differ'])),
  ).rejects.toMatchObject({ code: '23514' });
  expect(await said()).toEqual(before);
});

test('a legal override lets somebody see, and not say where they stand', async () => {
  const [service, override] = [newId(), newId()];
  const { administrator, database } = here;
  await administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not) values ($1, 'Riverside', 'wales', '{cy,en}', '', '', '', '')`,
    [service],
  );
  const lead = await addPerson(administrator, database, 'Lee Lead');
  for (const [who, role] of [
    [stranger, 'worker'],
    [lead, 'lead'],
  ] as const)
    await administrator.query(
      'insert into commons.post (post_id, service_id, role, address, account_id, starts_at) values ($1, $2, $3, $4, $5, app.clock())',
      [newId(), service, role, who.address, who.account],
    );
  await own((tx) =>
    tx.call('insert into record.standing (person_id, standing_id, service_id) values ($1, $2, $3)', [
      wren.account,
      newId(),
      service,
    ]),
  );
  await database.once('cairn_app', 'select app.ask_override($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
    stranger.token,
    wren.address,
    override,
    service,
    'court order',
    'The court ordered it on Monday.',
    ['plan'],
    24,
    0,
    null,
  ]);
  const agreeing = [lead.token, wren.account, override, newId()];
  await database.once('cairn_app', 'select app.agree_override($1, $2, $3, $4)', agreeing);
  expect(await as(stranger, (tx) => agreedOf(tx, agreed))).not.toBeNull();
  await expect(as(stranger, say(ofTheTry, 'x'))).rejects.toBeInstanceOf(Refused);
  await own((tx) => tx.call('select app.never($1, $2)', [newId(), stranger.account]));
  await expect(as(stranger, say({ agreed }, 'x'))).rejects.toBeInstanceOf(Refused);
});

test('a form sent three times at once is one; sent again with other words after “back”, both are kept', async () => {
  const [id, before] = [newId(), (await said()).length];
  await Promise.all([1, 2, 3].map(() => as(ash, say({ agreed }, 'Good', 'agree', id))));
  expect(await said()).toHaveLength(before + 1);
  await as(ash, say({ agreed }, 'Good, and one thing more', 'differ', id));
  expect(await said()).toHaveLength(before + 2);
});

test('words that changed while somebody was reading are read first; what was said of the old ones stays with them', async () => {
  await own((tx) => changeLine(tx, { id: risk, was: 1, words: 'Go by train, with Ash' }));
  const before = await said();
  expect(await as(ash, say(ofTheTry, 'about the old words'))).toBe('changed meanwhile');
  expect(await said()).toEqual(before);
  expect(await as(ash, say({ line: risk, version: 2 }, 'about the new ones', 'agree'))).toBe('kept');
  const versions = (await own((tx) => stancesOn(tx, { line: risk }))).map((each) => each.version);
  expect(new Set(versions)).toEqual(new Set([1, 2]));
});

test('not after withdrawal, and what was said before stays to be read', async () => {
  const before = await said();
  for (const sharing of await own((tx) =>
    tx.call<{ sharing_id: string }>('select sharing_id from app.my_sharing()', []),
  ))
    await own((tx) => tx.call('select app.withdraw($1)', [sharing.sharing_id]));
  await expect(as(ash, say({ agreed }, 'after'))).rejects.toBeInstanceOf(Refused);
  expect(await said()).toEqual(before);
});
