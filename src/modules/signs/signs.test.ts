import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addService, hire, inOwn } from '../../../test/access/duty.ts';
import {
  addQuestion,
  addRule,
  addTeam,
  agreesToBeTold,
  checksIn,
  inCircle,
  kindsOf,
  runsNow,
  TELL_WORDS,
  toldIds,
} from '../../../test/access/signs.ts';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { isoDay } from '../../platform/language/index.ts';
import {
  answerRuleAsk,
  asksOf,
  askToTell,
  beginPractice,
  noteRun,
  openedOf,
  openTold,
  pauseRules,
  resumeRules,
  saySeen,
  sayOk,
  sayToldHappened,
  sayWhatHappened,
  stepRules,
  stopPractice,
  takeRuleAway,
  tellNow,
  toldToMe,
  type Named,
} from './index.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;
let service: string;
let wren: Cast;
let ash: Cast;
let lee: Cast;
let ashNamed: Named;
let leeNamed: Named;
let sleep: string;

/** Moves the clock; everybody stays signed in. */
async function after(offset: string): Promise<void> {
  await setClock(offset);
  await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
}
const steps = (): Promise<void> => stepRules(here.database);
const own = inOwn;
const today = isoDay(new Date());
const newest = async () => (await runsNow(here, wren))[0];
const as = <Out>(who: Cast, work: Parameters<typeof withCommons<Out>>[2]): Promise<Out> =>
  withCommons(here.database, who, work);

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
});
afterAll(() => here.drop());
beforeEach(async () => {
  await setClock('0');
  service = await addService(here, `Riverside ${newId().slice(-6)}`);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Friend');
  lee = await addPerson(here.administrator, here.database, 'Lee Friend');
  ashNamed = await inCircle(here, wren, ash);
  leeNamed = await inCircle(here, wren, lee);
  sleep = await addQuestion(here, wren);
});

test('the person first, then the window, then the first who is named, then the next, until somebody has seen it', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed, leeNamed]);
  await agreesToBeTold(here, wren, rule, ashNamed, ash);
  await agreesToBeTold(here, wren, rule, leeNamed, lee);
  expect(await checksIn(here, wren, sleep, today, 5)).toEqual([]);
  const [begun] = await checksIn(here, wren, sleep, today, 3);
  expect(begun).toMatchObject({ rule, practice: false, shows: ['toolbox'], tellWords: TELL_WORDS });
  expect(await checksIn(here, wren, sleep, today, 2), 'one open run a rule').toEqual([]);
  await after('1 hour 59 minutes');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun']);
  await after('2 hours 1 second');
  await Promise.all([steps(), steps()]);
  expect(kindsOf(await newest())).toEqual(['begun', 'window over', 'told 1']);
  expect([await toldIds(here, lee), (await toldIds(here, ash)).length]).toEqual([[], 1]);
  await after('3 hours 2 seconds');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'window over', 'told 1', 'told 2']);
  const [told = ''] = await toldIds(here, lee);
  expect(await as(lee, (tx) => openTold(tx, { told }))).toMatchObject({
    name: 'Wren Sample',
    words: TELL_WORDS,
    practice: false,
    haveNotSaid: 1,
    couldNotBeReached: 0,
    seenByMe: false,
    over: null,
  });
  expect(await as(ash, (tx) => openTold(tx, { told })), 'each reads their own').toBeNull();
  expect(await as(lee, (tx) => saySeen(tx, { told }))).toBe('kept');
  expect(await as(lee, (tx) => saySeen(tx, { told }))).toBe('kept');
  await after('9 hours');
  await steps();
  expect(await own(here, wren, openedOf)).toMatchObject([{ turn: 2, name: 'Lee Friend' }]);
  expect(await as(lee, (tx) => sayToldHappened(tx, { told, words: 'We talked for an hour.' }))).toBe('kept');
  const run = await newest();
  expect(kindsOf(run)).toEqual(['begun', 'window over', 'told 1', 'told 2', 'seen 2', 'happened 2']);
  expect(run?.events.at(-1)).toMatchObject({ words: 'We talked for an hour.', by: { name: 'Lee Friend' } });
  expect(await own(here, wren, (tx) => sayWhatHappened(tx, { run: run?.id ?? '', words: 'It helped.' }))).toBe('kept');
  // Afterwards the rule rests: it needs days after the one on which it ended.
  expect(await checksIn(here, wren, sleep, today, 2)).toEqual([]);
  const later = new Date(Date.now() + 3 * 86_400_000);
  expect(await checksIn(here, wren, sleep, isoDay(later), 2, later)).toHaveLength(1);
});

test('“I’m OK” ends it, before or after somebody was told; “tell them now” does not wait', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed, leeNamed]);
  await agreesToBeTold(here, wren, rule, ashNamed, ash);
  await agreesToBeTold(here, wren, rule, leeNamed, lee);
  const [first] = await checksIn(here, wren, sleep, today, 3);
  const run = first?.id ?? '';
  expect(await own(here, wren, (tx) => tellNow(tx, { run }))).toBe('kept');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'tell now', 'told 1']);
  expect(await own(here, wren, (tx) => sayOk(tx, { run }))).toBe('kept');
  expect(await own(here, wren, (tx) => sayOk(tx, { run }))).toBe('kept');
  expect(await own(here, wren, (tx) => tellNow(tx, { run })), 'it was said before').toBe('kept');
  expect(await own(here, wren, (tx) => noteRun(tx, { run }))).toBe('over');
  await after('2 days');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'tell now', 'told 1', 'ok']);
  const [told = ''] = await toldIds(here, ash);
  expect(await as(ash, (tx) => openTold(tx, { told }))).toMatchObject({ over: 'ok' });
  expect(await as(ash, (tx) => saySeen(tx, { told })), 'late is kept too, and changes nothing').toBe('kept');
  expect(kindsOf(await newest()).at(-1)).toBe('seen 1');
});

test('nobody is told who has not said yes, or does not stand there any more; the run goes on to the next, and ends', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed, leeNamed]);
  const asked = newId();
  await own(here, wren, (tx) => askToTell(tx, { id: asked, rule, named: ashNamed }));
  await checksIn(here, wren, sleep, today, 3);
  await after('2 hours 1 second');
  await steps();
  const run = await newest();
  expect(kindsOf(run)).toEqual(['begun', 'window over', 'passed over 1', 'passed over 2', 'nobody saw']);
  expect(run?.events.map(({ why }) => why)).toEqual([null, null, 'not answered', 'not asked', null]);
  expect([await toldIds(here, ash), await toldIds(here, lee)]).toEqual([[], []]);
});

test('a run is asked for only when a step of it is due, so that what waits does not stand before what is due', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed], { waitHours: 72, nextHours: 48 });
  await agreesToBeTold(here, wren, rule, ashNamed, ash);
  const [begun] = await checksIn(here, wren, sleep, today, 3);
  const isAsked = async (): Promise<boolean> => {
    const due = await here.database.once<{ run_id: string }>('cairn_jobs', 'select * from session.due_rule_runs()', []);
    return due.some((each) => each.run_id === begun?.id);
  };
  expect(await isAsked()).toBe(false);
  await after('3 days 1 minute');
  expect(await isAsked()).toBe(true);
  await steps();
  const [told = ''] = await toldIds(here, ash);
  await after('4 days 20 hours');
  expect(await as(ash, (tx) => saySeen(tx, { told }))).toBe('kept');
  await after('8 days');
  expect(await isAsked(), 'begun more than seven days ago, seen three days ago').toBe(false);
  await after('12 days');
  expect(await isAsked()).toBe(true);
  await steps();
  expect(kindsOf(await newest()).at(-1)).toBe('nobody wrote');
});

test('a message that could not be delivered is shown, and the next is told so', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed, leeNamed]);
  await agreesToBeTold(here, wren, rule, ashNamed, ash);
  await agreesToBeTold(here, wren, rule, leeNamed, lee);
  const [begun] = await checksIn(here, wren, sleep, today, 3);
  await own(here, wren, (tx) => tellNow(tx, { run: begun?.id ?? '' }));
  await steps();
  await here.administrator.query(
    `update system.message set failed_at = now() where template = 'told' and to_account = $1`,
    [ash.account],
  );
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'tell now', 'told 1', 'not delivered 1', 'told 2']);
  const [told = ''] = await toldIds(here, lee);
  expect(await as(lee, (tx) => openTold(tx, { told }))).toMatchObject({ couldNotBeReached: 1, haveNotSaid: 0 });
  await after('1 hour 1 second');
  await steps();
  expect(kindsOf(await newest()).at(-1)).toBe('nobody saw');
});

test('a team is told by name of its members, under the hours that one of them gave', async () => {
  const sol = await hire(here, service, 'Sol Worker', 'worker');
  const kit = await hire(here, service, 'Kit Peer', 'peer worker');
  const admin = await hire(here, service, 'Ada Admin', 'administrator');
  const team = await addTeam(here, service, wren, [sol, kit, admin]);
  const rule = await addRule(here, wren, sleep, [team]);
  await expect(agreesToBeTold(here, wren, rule, team, kit, { hours: 'Weekdays 9 to 5' })).rejects.toThrow(
    'no such ask',
  );
  const ask = (await own(here, wren, asksOf))[0]?.ask ?? '';
  expect(await as(sol, (tx) => answerRuleAsk(tx, { ask, yes: true, hours: '' }))).toBe('no hours');
  expect(await as(sol, (tx) => answerRuleAsk(tx, { ask, yes: true, hours: 'Weekdays 9 to 5' }))).toBe('kept');
  expect(await own(here, wren, asksOf)).toMatchObject([
    { standing: 'yes', hours: 'Weekdays 9 to 5', answeredBy: 'Sol Worker' },
  ]);
  const [begun] = await checksIn(here, wren, sleep, today, 3);
  await own(here, wren, (tx) => tellNow(tx, { run: begun?.id ?? '' }));
  await steps();
  const [told = ''] = await toldIds(here, kit);
  expect(await as(kit, (tx) => openTold(tx, { told }))).toMatchObject({
    hours: 'Weekdays 9 to 5',
    name: 'Wren Sample',
  });
  expect(await toldIds(here, admin)).toEqual([]);
  await as(kit, (tx) => saySeen(tx, { told }));
  expect(await as(sol, (tx) => openTold(tx, { told }))).toMatchObject({ seenBy: ['Kit Peer'], seenByMe: false });
  await here.administrator.query(
    'update commons.team_member set ends_at = app.clock() where post_id in (select post_id from commons.post where account_id = $1)',
    [sol.account],
  );
  expect(await own(here, wren, asksOf)).toMatchObject([{ standing: 'not here' }]);
  expect(await toldIds(here, sol)).toEqual([]);
});

test('a rule that tells nobody is shown, noted, or ends by itself', async () => {
  const rule = await addRule(here, wren, sleep, []);
  const [begun] = await checksIn(here, wren, sleep, today, 3);
  expect(await own(here, wren, (tx) => tellNow(tx, { run: begun?.id ?? '' }))).toBe('over');
  await after('6 days 23 hours');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun']);
  await after('7 days 1 second');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'quiet']);
  await setClock('0');
  const other = await addRule(here, wren, sleep, []);
  const [again] = (await checksIn(here, wren, sleep, today, 3)).filter((run) => run.rule === other);
  expect(await own(here, wren, (tx) => noteRun(tx, { run: again?.id ?? '' }))).toBe('kept');
  expect(rule).not.toBe(other);
});

test('pausing ends what waits and lets nothing begin; taking a rule away ends its run', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed]);
  await agreesToBeTold(here, wren, rule, ashNamed, ash);
  await checksIn(here, wren, sleep, today, 3);
  const pause = newId();
  await own(here, wren, (tx) => pauseRules(tx, { id: pause }));
  await own(here, wren, (tx) => pauseRules(tx, { id: pause }));
  expect(await checksIn(here, wren, sleep, today, 1)).toEqual([]);
  expect(await own(here, wren, (tx) => beginPractice(tx, { id: newId(), rule, minutes: 5 }))).toBe('paused');
  await own(here, wren, (tx) => resumeRules(tx));
  await after('3 hours');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'paused']);
  expect(await toldIds(here, ash)).toEqual([]);
  const later = new Date(Date.now() + 3 * 86_400_000);
  expect(await checksIn(here, wren, sleep, isoDay(later), 1, later)).toHaveLength(1);
  await own(here, wren, (tx) => takeRuleAway(tx, { id: rule }));
  await after('9 hours');
  await steps();
  expect(kindsOf(await newest())).toEqual(['begun', 'taken away']);
});

test('a practice goes the same way beside a real run, says so first, and can be stopped', async () => {
  const rule = await addRule(here, wren, sleep, [ashNamed, leeNamed]);
  await agreesToBeTold(here, wren, rule, ashNamed, ash);
  await checksIn(here, wren, sleep, today, 3);
  const id = newId();
  expect(await own(here, wren, (tx) => beginPractice(tx, { id, rule, minutes: 5 }))).toBe('begun');
  expect(await own(here, wren, (tx) => beginPractice(tx, { id, rule, minutes: 5 }))).toBe('begun');
  expect(await own(here, wren, (tx) => beginPractice(tx, { id: newId(), rule, minutes: 5 }))).toBe('open already');
  await after('5 minutes 1 second');
  await steps();
  const practice = await newest();
  expect([practice?.practice, kindsOf(practice)]).toEqual([true, ['begun', 'window over', 'told 1']]);
  expect(await as(ash, toldToMe)).toMatchObject([{ practice: true }]);
  const { rows } = await here.administrator.query(
    `select details from system.message where to_account = $1 and template = 'told'`,
    [ash.account],
  );
  expect(rows).toMatchObject([{ details: { practice: true } }]);
  expect(await own(here, wren, (tx) => stopPractice(tx, { run: id }))).toBe('kept');
  const real = (await runsNow(here, wren)).find((run) => !run.practice);
  expect(kindsOf(real)).toEqual(['begun']);
  expect(await own(here, wren, (tx) => stopPractice(tx, { run: real?.id ?? '' }))).toBe('over');
});
