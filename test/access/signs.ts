import { beginLine, type Fields } from '../../src/modules/plans/index.ts';
import { standWith } from '../../src/modules/services/index.ts';
import {
  answerRuleAsk,
  askToTell,
  lookAtRules,
  runsOf,
  toldToMe,
  type Named,
  type Run,
} from '../../src/modules/signs/index.ts';
import { numberFor } from '../../src/modules/check-ins/index.ts';
import { keepCheckIn } from '../database/check-ins.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { beginRun } from '../../src/modules/signs/begin-run.ts';
import { addPerson, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { inOwn } from './duty.ts';

/** What whoever is told by the rules of these tests reads. */
export const TELL_WORDS = 'Please ring me. I sleep badly.';

/** A question about hours of sleep that the person answers. */
export async function addQuestion(here: TestDatabase, person: Cast, words = 'How long did I sleep?'): Promise<string> {
  const id = newId();
  await inOwn(here, person, async (tx) => {
    await beginLine(tx, { id, kind: 'question', words, fields: { answer: 'hours' } });
    await numberFor(tx, id);
  });
  return id;
}

/** A rule that holds as soon as somebody slept less than 4 hours once. */
export async function addRule(
  here: TestDatabase,
  person: Cast,
  question: string,
  tells: readonly Named[],
  given: Fields = {},
): Promise<string> {
  const id = newId();
  const fields: Fields = {
    asks: question,
    compare: 'under',
    than: 4,
    times: 1,
    outOf: 1,
    shows: ['toolbox'],
    ...(tells.length > 0 ? { tells, tellWords: TELL_WORDS, waitHours: 2, nextHours: 1 } : {}),
    ...given,
  };
  await inOwn(here, person, (tx) => beginLine(tx, { id, kind: 'rule', words: 'When I do not sleep', fields }));
  return id;
}

/** Keeps a check-in and looks at the rules in the same transaction, as the page does. */
export async function checksIn(
  here: TestDatabase,
  person: Cast,
  question: string,
  day: string,
  hours: number,
  now = new Date(),
): Promise<Run[]> {
  return inOwn(here, person, async (tx) => {
    const answers = [{ question, version: 1, value: hours }];
    await keepCheckIn(tx, { id: newId(), day, answers, words: '', occasion: null });
    return lookAtRules(tx, now);
  });
}

export const runsNow = (here: TestDatabase, person: Cast): Promise<Run[]> => inOwn(here, person, runsOf);

/** Asks somebody whom the rule names; `by` answers. Returns the ask. */
export async function agreesToBeTold(
  here: TestDatabase,
  person: Cast,
  rule: string,
  named: Named,
  by: Cast,
  { yes = true, hours = '' } = {},
): Promise<string> {
  const id = newId();
  const asked = await inOwn(here, person, (tx) => askToTell(tx, { id, rule, named }));
  if (asked !== 'asked') throw new Error(`It was not asked: ${asked}.`);
  const kept = await withCommons(here.database, by, (tx) => answerRuleAsk(tx, { ask: id, yes, hours }));
  if (kept !== 'kept') throw new Error(`It was not answered: ${kept}.`);
  return id;
}

/** `other` joins the person's circle. Returns how a rule names them. */
export const inCircle = async (
  here: TestDatabase,
  person: Cast,
  other: Cast,
  relation: 'supporter' | 'worker' = 'supporter',
): Promise<Named> => `member:${await inviteAndJoin(here.database, person, other, relation)}`;

/** A team with these people in it, whose service the person stands with. Returns how a rule names it. */
export async function addTeam(
  here: TestDatabase,
  service: string,
  person: Cast,
  people: readonly Cast[],
): Promise<Named> {
  const team = newId();
  await here.administrator.query('insert into commons.team (team_id, service_id, name) values ($1, $2, $3)', [
    team,
    service,
    `Early help ${team.slice(-4)}`,
  ]);
  for (const one of people)
    await here.administrator.query(
      `insert into commons.team_member (team_id, post_id, starts_at)
       select $1, p.post_id, app.clock() from commons.post p where p.account_id = $2 and p.service_id = $3`,
      [team, one.account, service],
    );
  await inOwn(here, person, (tx) => standWith(tx, { id: newId(), service }));
  return `team:${team}`;
}

/** Ids of the messages that rules sent to somebody, newest first. */
export const toldIds = async (here: TestDatabase, who: Cast): Promise<string[]> =>
  (await withCommons(here.database, who, toldToMe)).map((each) => each.id);

/** Kinds of what happened in a run, in order. */
export const kindsOf = (run: Run | undefined): string[] =>
  (run?.events ?? []).map(({ kind, turn }) => (turn === null ? kind : `${kind} ${turn}`));

/** Somebody with a rule that tells two friends who said yes, after an hour and an hour for each, and an open run of it. */
export interface RunOfTwo {
  readonly wren: Cast;
  readonly ash: Cast;
  readonly lee: Cast;
  readonly named: readonly [Named, Named];
  readonly rule: string;
  readonly run: string;
}

export async function aRunOfTwo(here: TestDatabase): Promise<RunOfTwo> {
  const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const ash = await addPerson(here.administrator, here.database, 'Ash Friend');
  const lee = await addPerson(here.administrator, here.database, 'Lee Friend');
  const named = [await inCircle(here, wren, ash), await inCircle(here, wren, lee)] as const;
  const rule = await addRule(here, wren, await addQuestion(here, wren), named, { waitHours: 1, nextHours: 1 });
  await agreesToBeTold(here, wren, rule, named[0], ash);
  await agreesToBeTold(here, wren, rule, named[1], lee);
  const run = newId();
  await inOwn(here, wren, (tx) => beginRun(tx, { id: run, rule, practiceMinutes: null }));
  return { wren, ash, lee, named, rule, run };
}
