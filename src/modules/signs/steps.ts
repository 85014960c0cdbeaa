import type { Database, Queries } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { due, type Around, type Due, type Named, type RunEventKind, type RunFacts } from './life.ts';

/**
 * Takes the steps that the clock brings, every minute. It asks the database what is due, so whatever came due while the program was down is done by
 * the first run after; two servers that do it at once do it once.
 */
export async function startStepping(database: Database, jobs: Jobs): Promise<void> {
  await jobs.work('step rules', () => stepRules(database));
  await jobs.everyMinutes('step rules', 1);
}

/** As many as the database names at once. */
const AT_ONCE = 1000;

/**
 * Takes every step that is due, each in a transaction of its own with the e-mails that go with it: a kill leaves a step done or not begun, and the next
 * run goes on. A run that cannot be stepped does not hold up the others; this then fails, so that it is told and tried again.
 */
export async function stepRules(database: Database): Promise<void> {
  const problems: unknown[] = [];
  // A whole list without a step that could be taken is not asked for again: the next minute looks anew.
  for (let found = AT_ONCE, moved = true; found === AT_ONCE && moved && problems.length === 0;) {
    const runs = await database.once<{ person_id: string; run_id: string }>(
      'cairn_jobs',
      'select * from session.due_rule_runs()',
      [],
    );
    found = runs.length;
    moved = false;
    for (const run of runs) {
      try {
        while (await stepOnce(database, run.person_id, run.run_id)) moved = true;
      } catch (problem) {
        problems.push(problem);
      }
    }
  }
  if (problems.length > 0) throw new AggregateError(problems, 'A run of a rule could not go on.');
}

/** One step in one transaction. False when nothing is due, or something else came first: the next run looks again. */
async function stepOnce(database: Database, person: string, run: string): Promise<boolean> {
  return database.transaction('cairn_jobs', [], async (queries) => {
    const { run: known, around, now } = await runNow(queries, person, run);
    const step = due(known, around, now);
    return step !== null && (await take(queries, person, run, known.events.length, step));
  });
}

async function take(queries: Queries, person: string, run: string, follows: number, step: Due): Promise<boolean> {
  const [row] = await queries.call<{ taken: boolean; messages: string[] }>(
    'select taken, messages from session.step_rule_run($1, $2, $3, $4, $5)',
    [person, run, follows, step.kind, step.turn],
  );
  for (const message of row?.messages ?? []) await queries.queue('send message', { message });
  return row?.taken ?? false;
}

interface Now extends Around {
  readonly now: string;
  readonly tells: readonly Named[];
  readonly practice: boolean;
  readonly waitMinutes: number;
  readonly nextMinutes: number;
  readonly events: readonly { readonly kind: RunEventKind; readonly at: string; readonly turn: number | null }[];
}

async function runNow(
  queries: Queries,
  person: string,
  run: string,
): Promise<{ run: RunFacts; around: Around; now: Date }> {
  const [row] = await queries.call<{ facts: Now }>('select session.rule_run_now($1, $2) as facts', [person, run]);
  if (!row) throw new Error('The door gave no answer.');
  const { now, tells, practice, waitMinutes, nextMinutes, events, ...around } = row.facts;
  const happened = events.map(({ kind, at, turn }) => ({ kind, at: new Date(at), turn }));
  return { run: { tells, practice, waitMinutes, nextMinutes, events: happened }, around, now: new Date(now) };
}
