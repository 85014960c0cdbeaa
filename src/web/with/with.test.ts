import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  shareWith,
  type Cast,
  type TestDatabase,
} from '../../../test/database/index.ts';
import { sharingSite, visitorTo, type Got } from '../../../test/journeys/sharing-site.ts';
import { beginLine, carriedOutIn, planOf } from '../../modules/plans/index.ts';
import { inviteIntoCircle, looksOf, withdrawSharing } from '../../modules/sharing/index.ts';
import { declineSuggestion, suggestionsOf } from '../../modules/suggestions/index.ts';
import { newId } from '../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';

let here: TestDatabase;
let pages: ReturnType<typeof visitorTo>;

const own = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const looksAt = (person: Cast, viewer: Cast, outcome: 'opened' | 'refused') =>
  own(person, (tx) => looksOf(tx, { outcome, viewer: viewer.account, most: 100 }));

/** Somebody with a goal and two steps, one of them asked of others. */
async function somebody(
  name: string,
): Promise<{ person: Cast; goal: string; step: string; asked: string; about: string }> {
  const person = await addPerson(here.administrator, here.database, name);
  const [goal, step, asked, about] = [newId(), newId(), newId(), newId()];
  await own(person, async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: 'Be outside more', fields: { why: 'I sleep better' } });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: 'Walk on Thursdays' });
    await beginLine(tx, {
      id: asked,
      kind: 'step',
      parent: goal,
      words: 'Ring the council',
      fields: { askOthers: true },
    });
    await beginLine(tx, { id: about, kind: 'about', words: 'I talk when we walk', fields: { heading: 'Talking' } });
  });
  return { person, goal, step, asked, about };
}

/** Says why, as the page asks, and opens the room that it leads to. */
async function open(
  who: Cast,
  person: Cast,
  room: 'plan' | 'about me' = 'plan',
  filled: Record<string, string> = {},
): Promise<Got> {
  const address = `/with/${person.account}`;
  const page = await pages.get(who, address);
  const stated = await pages.post(who, page, address, { room, reason: 'get ready', ...filled });
  expect(stated.status).toBe(303);
  return pages.get(who, stated.to ?? '');
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = visitorTo(sharingSite(here.database));
});
afterAll(() => here.drop());

test('an invitation says who asks and what it opens, is for one person, and works once', async () => {
  const { person } = await somebody('Wren Asks');
  const ash = await addPerson(here.administrator, here.database, 'Ash Asked');
  const other = await addPerson(here.administrator, here.database, 'Other Person');
  const member = newId();
  await own(person, (tx) =>
    inviteIntoCircle(tx, { id: member, relation: 'supporter', called: 'Ash', address: ash.address }),
  );
  await shareWith(here.database, person, member, 'plan', 'see');
  const { rows } = await here.administrator.query<{ token: string }>(
    `select details->>'token' as token from system.message where to_address = $1`,
    [ash.address],
  );
  const link = `/invitation/${rows[0]?.token}`;
  expect((await pages.get(other, link)).html).toContain('This invitation is for somebody else');
  expect((await pages.get(ash, '/invitation/made-up')).html).toContain('This invitation no longer works');
  const page = await pages.get(ash, link);
  expect(page.html).toContain('Wren Asks would like you in their circle');
  expect(page.html).toContain('Wren Asks shares this with you: Plan.');
  expect(page.html).toContain('<title>Invitation - Cairn</title>');
  const yes = await Promise.all([1, 2].map(() => pages.post(ash, page, link)));
  expect(yes.map((each) => each.to)).toEqual(['/with?done=joined', '/with?done=joined']);
  const list = await pages.get(ash, '/with?done=joined');
  expect(list.html).toContain('Wren Asks');
  expect(list.html).toContain('Plan: read');
  expect((await pages.get(ash, link)).html).toContain('You said yes to this before');
  expect(await looksAt(person, ash, 'opened')).toEqual([]);
});

test('opening asks why once; the person reads when and why; half an hour later it asks again', async () => {
  const { person } = await somebody('Wren Opened');
  const sol = await addPerson(here.administrator, here.database, 'Sol Opens');
  await shareWith(here.database, person, await inviteAndJoin(here.database, person, sol, 'worker'), 'plan', 'see');
  const plan = `/with/${person.account}/plan`;
  const straight = await pages.get(sol, plan);
  expect([straight.status, straight.to]).toEqual([303, `/with/${person.account}?room=plan`]);
  const asking = await pages.get(sol, straight.to ?? '');
  expect(asking.html).toContain('Wren Opened will see that you looked, when and why.');
  const address = `/with/${person.account}?room=plan`;
  const empty = await pages.post(sol, asking, address, { reason: 'own words', words: '  ' });
  expect(empty.status).toBe(422);
  const none = await pages.post(sol, asking, address, { reason: 'suggest' });
  expect(none.status).toBe(422);
  expect(await looksAt(person, sol, 'opened')).toEqual([]);

  const stated = await pages.post(sol, asking, address, { reason: 'follow up', words: 'About <the> shed' });
  expect(stated.to).toBe(plan);
  const shown = await pages.get(sol, plan);
  expect(shown.html).toContain('Wren Opened’s plan');
  expect(shown.html).toContain('Be outside more');
  expect(shown.html).not.toContain('/suggest');
  const looks = await looksAt(person, sol, 'opened');
  expect(looks.map((look) => [look.reason, look.words])).toEqual([
    ['follow up', 'About <the> shed'],
    ['follow up', 'About <the> shed'],
  ]);
  await here.administrator.query(`update record.look set at = at - interval '31 minutes' where person_id = $1`, [
    person.account,
  ]);
  expect((await pages.get(sol, plan)).to).toBe(address);
});

test('a room not shared, and a record not shared at all, are refused and recorded; what is withdrawn is refused at the next request', async () => {
  const { person, goal } = await somebody('Wren Private');
  const sol = await addPerson(here.administrator, here.database, 'Sol Sees');
  const stranger = await addPerson(here.administrator, here.database, 'Not Known');
  const member = await inviteAndJoin(here.database, person, sol, 'worker');
  const sharing = await shareWith(here.database, person, member, 'plan', 'suggest');
  expect((await open(sol, person)).status).toBe(200);

  const aboutMe = await pages.get(sol, `/with/${person.account}/about-me`);
  expect(aboutMe.status).toBe(403);
  expect(aboutMe.html).not.toContain('I talk when we walk');
  expect((await looksAt(person, sol, 'refused')).map((look) => look.rooms)).toEqual([['about me']]);

  const knocked = await pages.get(stranger, `/with/${person.account}`);
  expect(knocked.status).toBe(403);
  expect(knocked.html).not.toContain('Wren Private');
  expect(await looksAt(person, stranger, 'refused')).toHaveLength(1);
  expect((await pages.get(stranger, `/with/${newId()}`)).status).toBe(403);
  expect((await pages.get(person, `/with/${person.account}`)).to).toBe('/me');

  const address = `/with/${person.account}/plan/lines/${goal}/suggest?about=step`;
  const form = await pages.get(sol, address);
  await own(person, (tx) => withdrawSharing(tx, { sharing }));
  const late = await pages.post(sol, form, address, { words: 'Words that must not be lost', why: '' });
  expect(late.status).toBe(403);
  expect(late.html).toContain('Words that must not be lost');
  const next = await pages.get(sol, `/with/${person.account}/plan`);
  expect(next.status).toBe(403);
  expect(next.html).not.toContain('Be outside more');
  expect(await own(person, suggestionsOf)).toEqual([]);
  expect((await pages.get(sol, '/with')).html).not.toContain('Wren Private');
});

test('suggesting: empty and unchanged words are asked about again; sent twice it is one; the answer and its reason come back', async () => {
  const { person, goal, step, about } = await somebody('Wren Decides');
  const sol = await addPerson(here.administrator, here.database, 'Sol Suggests');
  const member = await inviteAndJoin(here.database, person, sol, 'worker');
  await shareWith(here.database, person, member, 'plan', 'suggest');
  await shareWith(here.database, person, member, 'about me', 'see');
  const at = `/with/${person.account}/plan`;
  const stepForm = await pages.get(sol, `${at}/lines/${goal}/suggest?about=step`);
  const bad = await pages.post(sol, stepForm, `${at}/lines/${goal}/suggest?about=step`, { words: ' ', why: 'kept' });
  expect(bad.status).toBe(422);
  expect(bad.html).toContain('kept</textarea>');
  const filled = { words: 'Try the walking group', why: 'You said you miss company' };
  const twice = await Promise.all(
    [1, 2].map(() => pages.post(sol, bad, `${at}/lines/${goal}/suggest?about=step`, filled)),
  );
  expect(twice.map((each) => each.to)).toEqual([`${at}?done=suggested`, `${at}?done=suggested`]);

  const wordsForm = await pages.get(sol, `${at}/lines/${step}/suggest`);
  expect(wordsForm.html).toContain('Walk on Thursdays</textarea>');
  const same = await pages.post(sol, wordsForm, `${at}/lines/${step}/suggest`, {
    words: 'Walk on Thursdays',
    why: '',
  });
  expect([same.status, same.html.includes('These are the same words as before')]).toEqual([422, true]);
  await pages.post(sol, wordsForm, `${at}/lines/${step}/suggest`, { words: 'Walk on Fridays', why: '' });

  const found = await own(person, suggestionsOf);
  expect(found.map((each) => [each.form, each.words])).toEqual([
    ['wording', 'Walk on Fridays'],
    ['new step', 'Try the walking group'],
  ]);
  expect((await own(person, planOf)).goals[0]?.steps.map((each) => each.words)).toContain('Walk on Thursdays');
  await own(person, (tx) => declineSuggestion(tx, { id: found[0]?.id ?? '', reason: 'Thursdays are for my sister' }));
  const shown = await open(sol, person);
  expect(shown.html).toContain('Wren Decides said no to this.');
  expect(shown.html).toContain('Thursdays are for my sister');
  expect(shown.html).toContain('Wren Decides has not answered yet.');

  // See is not suggest.
  expect((await pages.get(sol, `/with/${person.account}/about-me/lines/${about}/suggest`)).status).toBe(403);
  expect((await pages.get(sol, `${at}/lines/${step}/suggest?about=step`)).status).toBe(404);
  expect((await pages.get(sol, `${at}/lines/no-id/suggest`)).status).toBe(404);
});

test('a step is ticked off for the person only where they ask for it', async () => {
  const { person, step, asked } = await somebody('Wren Asks Others');
  const ash = await addPerson(here.administrator, here.database, 'Ash Does');
  await shareWith(
    here.database,
    person,
    await inviteAndJoin(here.database, person, ash, 'supporter'),
    'plan',
    'carry out',
  );
  const at = `/with/${person.account}/plan`;
  const shown = await open(ash, person);
  expect(shown.html).toContain(`${at}/steps/${asked}/carry-out`);
  expect(shown.html).not.toContain(`${at}/steps/${step}/carry-out`);
  const form = await pages.get(ash, `${at}/steps/${asked}/carry-out`);
  const twice = await Promise.all(
    [1, 2].map(() => pages.post(ash, form, `${at}/steps/${asked}/carry-out`, { note: 'They call back' })),
  );
  expect(twice.map((each) => each.to)).toEqual([`${at}?done=carried-out`, `${at}?done=carried-out`]);
  expect((await own(person, carriedOutIn)).map((each) => [each.byName, each.note])).toEqual([
    ['Ash Does', 'They call back'],
  ]);
  expect((await pages.get(ash, `${at}?done=carried-out`)).html).toContain('Ash Does did this.');
  const other = await pages.get(ash, `${at}/steps/${step}/carry-out`);
  const notAsked = await pages.post(ash, other, `${at}/steps/${step}/carry-out`, { note: 'kept' });
  expect([notAsked.status, notAsked.html.includes('kept</textarea>')]).toEqual([422, true]);
});

test('in Welsh, the other side is Welsh, and no address or title names anybody', async () => {
  const { person, goal } = await somebody('Xyzzy Qwest');
  const sol = await addPerson(here.administrator, here.database, 'Sol Cymraeg');
  await shareWith(here.database, person, await inviteAndJoin(here.database, person, sol, 'worker'), 'plan', 'suggest');
  await here.administrator.query(`update system.account set language = 'cy' where account_id = $1`, [sol.account]);
  const at = `/with/${person.account}`;
  await open(sol, person);
  for (const address of ['/with', at, `${at}/plan?done=suggested`, `${at}/plan/lines/${goal}/suggest?about=step`]) {
    const { status, html } = await pages.get(sol, address);
    expect(status, address).toBe(200);
    expect(html, address).toContain('<html lang="cy"');
    expect(html, address).toContain('Xyzzy Qwest');
    expect(/<title>.*?<\/title>/.exec(html)?.[0], address).not.toContain('Xyzzy');
    for (const [, href = ''] of html.matchAll(/(?:href|action)="([^"]*)"/g)) expect(href).not.toMatch(/Xyzzy|Qwest/i);
  }
});
