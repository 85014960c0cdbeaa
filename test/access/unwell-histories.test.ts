import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endAgreement, endKeeping, sayImOk, sayUnwell } from '../../src/modules/crisis/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { fakeClock, freshDatabase, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';
import { anyAct, UnwellModel, type Act, type Stands } from './unwell-histories.ts';
import { orRefused, unwellPeople, type UnwellPeople } from './unwell-people.ts';

let here: TestDatabase;
let setClock: (offset: string) => Promise<void>;

beforeAll(async () => {
  here = await freshDatabase();
  setClock = await fakeClock(here.administrator);
  // These friends say so again and again within an hour of the test: what is tried here is the count, not the limit.
  await here.administrator.query(
    `create or replace function door.take(what text, key text, t timestamptz, most int) returns boolean language sql set search_path = '' as 'select true'`,
  );
});
afterAll(() => here.drop());

const RUNS = 40;
const histories = fc.array(anyAct, { minLength: 12, maxLength: 25 });
const BEGIN: readonly Act[] = [
  { act: 'agree', needed: 2, wait: 2, all: true },
  ...[0, 1, 2].map((who) => ({ act: 'answer', who, yes: true }) as const),
];

/** Does in the database what the act says. */
async function does(people: UnwellPeople, act: Act, version: number): Promise<void> {
  const { wren } = people;
  const own = (sql: string, values: readonly unknown[]) => inOwn(here, wren, (tx) => tx.call(sql, values));
  if (act.act === 'agree') {
    const keepers = act.all ? people.members : people.members.slice(0, 2);
    await people.agrees({ keepers, needed: act.needed, waitHours: act.wait, lengthHours: 24, signs: newId() });
  } else if (act.act === 'answer') await people.answers(people.friend(act.who), act.yes);
  else if (act.act === 'say') await orRefused(people.says(people.friend(act.who)));
  else if (act.act === 'take back') await people.takesBack(people.friend(act.who));
  else if (act.act === 'end keeping')
    await withCommons(here.database, people.friend(act.who), (tx) => endKeeping(tx, { person: wren.account }));
  else if (act.act === 'never') await own('select app.never($1, $2)', [newId(), people.friend(act.who).account]);
  else if (act.act === 'lift never') await own('select app.lift_never($1)', [people.friend(act.who).account]);
  else if (act.act === 'ok') await inOwn(here, wren, (tx) => sayImOk(tx, { id: newId() }));
  else if (act.act === 'self') await inOwn(here, wren, (tx) => sayUnwell(tx, { id: newId(), hours: act.hours }));
  else if (act.act === 'end agreement') await inOwn(here, wren, (tx) => endAgreement(tx, { version }));
}

async function standsIn(people: UnwellPeople): Promise<Stands> {
  const now = await people.now();
  const counting = now.counting.map((member) => people.members.indexOf(member));
  return {
    counting: [...new Set(counting)].toSorted(),
    waits: now.waitsUntil !== null,
    open: now.openUntil !== null,
  };
}

/** Lives one history beside the model; `look` sees both after each act, and says whether to go on. */
async function live(
  history: readonly Act[],
  look: (act: Act, stands: Stands, model: Stands) => boolean,
): Promise<void> {
  await setClock('0');
  const people = await unwellPeople(here);
  const model = new UnwellModel();
  let passed = 0;
  for (const act of [...BEGIN, ...history]) {
    if (act.act === 'pass') {
      passed += act.hours;
      await setClock(`${Math.round(passed * 3600)} seconds`);
    } else await does(people, act, model.version);
    model.take(act);
    if (!look(act, await standsIn(people), model.stands)) return;
  }
}

test(`in ${RUNS} random histories the database opens, waits and counts as an independent model does`, async () => {
  let acts = 0;
  const seen = { open: 0, waits: 0, counting: 0 };
  const property = fc.asyncProperty(histories, (history) =>
    live(history, (act, stands, model) => {
      expect(stands, JSON.stringify({ act, history })).toEqual(model);
      acts += 1;
      seen.open += Number(stands.open);
      seen.waits += Number(stands.waits);
      seen.counting += Number(stands.counting.length > 0);
      return true;
    }),
  );
  await fc.assert(property, { numRuns: RUNS, seed: 20_261_125 });
  console.log(
    `${acts} acts: open ${seen.open} times, waiting ${seen.waits}, counting ${seen.counting}; 0 differences.`,
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50);
}, 120_000);

const says = (...whose: readonly number[]): Act[] => whose.map((who) => ({ act: 'say', who }));
const SHORT: readonly (readonly Act[])[] = [
  [...says(0), { act: 'take back', who: 0 }],
  [...says(0), { act: 'pass', hours: 49.69 }, { act: 'pass', hours: 23.61 }],
  [...says(0, 1), { act: 'take back', who: 0 }, { act: 'pass', hours: 2.57 }],
  [...says(0, 1, 2), { act: 'take back', who: 2 }],
  [...says(0), { act: 'ok' }],
  [...says(0), { act: 'never', who: 0 }],
];

/** What could be wrong in the functions, one at a time. */
const FAULTS: readonly [fault: string, in_: string, good: string, bad: string][] = [
  ['whoever has not said yes is counted', 'door.keeper_standing', `return 'not answered'`, `return 'yes'`],
  ['a yes that was taken back is counted', 'door.keeper_standing', `else 'taken back' end`, `else 'yes' end`],
  [
    '“never” does not reach them',
    'door.in_circle_now',
    'n.account_id = j.account_id and n.at <= t',
    'n.account_id = j.account_id and n.at > t',
  ],
  [
    'what was taken back is counted',
    'door.confirmations_that_count',
    'b.person_id = who and b.confirmation_id',
    'b.person_id <> who and b.confirmation_id',
  ],
  [
    '“I’m OK” does not clear what was said before',
    'door.confirmations_that_count',
    'o.at >= c.at',
    "o.at < c.at - interval '1 year'",
  ],
  [
    'what opened once is counted again',
    'door.confirmations_that_count',
    'u.said_at >= c.at',
    "u.said_at > c.at + interval '1 year'",
  ],
  ['what was said is never forgotten', 'door.confirmations_that_count', `interval '72 hours'`, `interval '720 hours'`],
  [
    'an older version is counted',
    'door.confirmations_that_count',
    'c.agreement = (door.unwell_agreed(who)).version',
    'c.agreement <= (door.unwell_agreed(who)).version',
  ],
  ['what was stopped opens', 'door.unwell_until', 's.unwell_id = u.unwell_id', 's.unwell_id <> u.unwell_id'],
  ['taking back does not stop what waits', 'door.stop_where_too_few', ') < (', ') < 0 * ('],
  ['taking back stops though enough still say so', 'door.stop_where_too_few', ') < (', ') <= ('],
];

test.each(FAULTS)(
  'planted: %s: a history finds it',
  async (_fault, in_, good, bad) => {
    const { rows } = await here.administrator.query<{ text: string }>(
      'select pg_get_functiondef($1::regproc) as text',
      [in_],
    );
    const text = rows[0]?.text ?? '';
    expect(text).toContain(good);
    await here.administrator.query(text.replaceAll(good, bad));
    let found = false;
    // First the short histories in which such faults would show; then any.
    const tried = [...SHORT, ...fc.sample(histories, { numRuns: 120, seed: 20_261_126 })];
    try {
      for (const history of tried) {
        await live(history, (_act, stands, model) => {
          found ||= JSON.stringify(stands) !== JSON.stringify(model);
          return !found;
        });
        if (found) break;
      }
    } finally {
      await here.administrator.query(text);
    }
    expect(found).toBe(true);
  },
  120_000,
);
