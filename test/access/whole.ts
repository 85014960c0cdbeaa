import { beginLine, changeLine, carryOutStep, takeAway } from '../../src/modules/plans/index.ts';
import { answerStillHelping, sayMadeWorse } from '../../src/modules/safety/index.ts';
import {
  chooseReminders,
  EVERY_DAY,
  putRoutineAway,
  sayHardTimes,
  sayHardTimesOver,
} from '../../src/modules/reminders/index.ts';
import { inviteIntoCircle, sayNever } from '../../src/modules/sharing/index.ts';
import { declineSuggestion, suggest } from '../../src/modules/suggestions/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { keepSubscription } from '../../src/platform/push/index.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';

/** A row in every corner of a record: `mark` stands in all words that the person wrote. */
export async function fillRecord(
  here: TestDatabase,
  person: Cast,
  others: { readonly worker: Cast; readonly friend: Cast },
  mark: string,
): Promise<{ goal: string; step: string }> {
  const [goal, step, gone, hope, moment] = [newId(), newId(), newId(), newId(), newId()];
  const { worker, friend } = others;
  await inOwn(here, person, async (tx) => {
    await beginLine(tx, { id: goal, kind: 'goal', words: `${mark} goal`, fields: { why: `${mark} why` } });
    await beginLine(tx, { id: step, kind: 'step', parent: goal, words: `${mark} step`, fields: { askOthers: true } });
    await changeLine(tx, {
      id: step,
      was: 1,
      words: `${mark} other step`,
      fields: { askOthers: true, state: 'doing it' },
    });
    await beginLine(tx, { id: gone, kind: 'matters', words: `${mark} taken away` });
    await takeAway(tx, { id: gone });
    await beginLine(tx, { id: hope, kind: 'hope', words: `${mark} hope` });
    await beginLine(tx, { id: moment, kind: 'moment', words: `${mark} moment`, fields: { when: `${mark} when` } });
    await inviteIntoCircle(tx, {
      id: newId(),
      relation: 'supporter',
      called: `${mark} called`,
      address: `${mark.toLowerCase()}.asked@sample.example`,
    });
  });
  await inOwn(here, person, async (tx) => {
    const [routine, key] = [newId(), newId()];
    await beginLine(tx, { id: routine, kind: 'routine', words: `${mark} routine` });
    const checkIn = { days: EVERY_DAY, at: ['09:00'], hard: false };
    const chosen = { way: 'device', says: 'own words', ownWords: `${mark} shown`, checkIn } as const;
    await chooseReminders(tx, { id: newId(), change: (now) => ({ ...now, ...chosen }) }, new Date());
    await putRoutineAway(tx, routine, '2026-11-25');
    await sayHardTimes(tx, newId());
    await sayHardTimesOver(tx, newId());
    await keepSubscription(tx, person, {
      id: key,
      endpoint: `https://web.push.apple.com/${mark}/${key}`,
      publicKey: Buffer.alloc(65, 4),
      authSecret: Buffer.alloc(16, 1),
    });
  });
  await here.administrator.query('insert into system.reminder_stop (account_id, at) values ($1, app.clock())', [
    person.account,
  ]);
  const member = await inviteAndJoin(here.database, person, worker, 'worker');
  await shareWith(here.database, person, member, 'plan', 'carry out');
  await shareWith(
    here.database,
    person,
    await inviteAndJoin(here.database, person, friend, 'supporter'),
    'about me',
    'see',
  );
  const asWorker = { rooms: ['plan'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(worker, person.account), asWorker, async (tx) => {
    await suggest(tx, { id: newId(), form: 'new step', entry: goal, words: 'Suggested words', why: 'Suggested why' });
  });
  await withPerson(here.database, recordOf(worker, person.account), { ...asWorker, reason: 'carry out' }, (tx) =>
    carryOutStep(tx, { id: newId(), step, note: 'Noted by the worker' }),
  );
  const [asked] = await inOwn(here, person, (tx) =>
    tx.call<{ suggestion_id: string }>('select suggestion_id from record.suggestion', []),
  );
  await inOwn(here, person, async (tx) => {
    await declineSuggestion(tx, { id: asked?.suggestion_id ?? '', reason: `${mark} no thank you` });
    await sayNever(tx, { id: newId(), account: friend.account });
    await tx.call(`select app.agree_when_unwell(1, array[$1]::uuid[], 1, 2, 72, $2)`, [member, `${mark} signs`]);
    await tx.call('select app.say_unwell($1, 2)', [newId()]);
    await tx.call('select app.say_ok($1)', [newId()]);
    await sayMadeWorse(tx, { id: newId(), about: 'rule', thing: goal, words: `${mark} made worse` });
    await answerStillHelping(tx, { id: newId(), rule: goal, answer: 'yes' });
  });
  await here.administrator.query(
    `insert into system.passkey (credential_id, account_id, public_key, counter, transports, called, made_at)
     values ($1, $2, 'public', 0, '{}', $3, app.clock())`,
    [newId(), person.account, `${mark} passkey`],
  );
  return { goal, step };
}

/** As many goals and steps as a plan may ever hold, each step changed once. */
export async function fillPlan(here: TestDatabase, person: Cast, goals: number, steps: number): Promise<void> {
  await here.administrator.query(
    `with goal as (
       select n, ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id from generate_series(1, $2::int) n)
     insert into record.entry (person_id, entry_id, version, room, kind, words)
     select $1, id, 1, 'plan', 'goal', 'Goal number ' || n || repeat(' and more of it', 5) from goal`,
    [person.account, goals],
  );
  for (const version of [1, 2]) {
    await here.administrator.query(
      `insert into record.entry (person_id, entry_id, version, room, kind, parent_id, words, fields)
       select $1, ('018f0001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $4::int, 'plan', 'step',
         ('018f0000-0000-7000-8000-' || lpad(to_hex(n % $2::int + 1), 12, '0'))::uuid, 'Step number ' || n || ', version ' || $4::int, '{"state": "doing it"}'
       from generate_series(1, $3::int) n`,
      [person.account, goals, steps, version],
    );
  }
}
