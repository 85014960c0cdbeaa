import { newId } from '../../../platform/ids.ts';
import { dayIn } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { checkInsOf, questionsOf } from '../../check-ins/index.ts';
import { linesOf, type Line } from '../../plans/index.ts';
import { zoneOf } from '../../reminders/index.ts';
import { beginRun } from '../begin-run.ts';
import type { Run } from '../life.ts';
import { pausedSince, runOf, runsOf } from '../queries.ts';
import { answersByDay, canHold, closingOf, dayAfter, DAYS_FOR_EACH, lookAt } from '../rules.ts';

/**
 * Looks at the person's rules in the transaction that keeps a check-in, and begins a run for each that holds now. Gives the runs that began, so that
 * the page shows what the person wrote for themselves. A rule whose run is open begins nothing.
 */
export async function lookAtRules(tx: PersonTx, now: Date): Promise<Run[]> {
  const rules = (await linesOf(tx, 'staying well', ['rule'])).filter((line) => !line.removed);
  if (rules.length === 0 || (await pausedSince(tx)) !== null) return [];
  const [questions, runs] = [await questionsOf(tx), await runsOf(tx)];
  const zone = await zoneOf(tx);
  const today = dayIn(zone, now);
  const sound = rules.filter((rule) =>
    canHold(rule.fields, questions.find((each) => each.id === rule.fields.asks) ?? null),
  );
  const longest = Math.max(0, ...sound.map((rule) => rule.fields.outOf ?? 0));
  if (longest === 0) return [];
  const days = { from: dayAfter(today, -DAYS_FOR_EACH * longest), until: dayAfter(today, 1) };
  const checkIns = await checkInsOf(tx, days);
  const begun: Run[] = [];
  for (const rule of sound) {
    const before = runs.find((run) => run.rule === rule.id && !run.practice);
    const closed = before ? closingOf(before) : null;
    if (before && !closed) continue;
    const answers = answersByDay(rule.fields.asks ?? '', checkIns);
    const closedOn = closed ? dayIn(zone, closed.at) : null;
    if (!lookAt(rule.fields, answers, { today, closedOn }).holds) continue;
    const run = await begin(tx, rule);
    if (run) begun.push(run);
  }
  return begun;
}

async function begin(tx: PersonTx, rule: Line): Promise<Run | null> {
  const id = newId();
  const outcome = await beginRun(tx, { id, rule: rule.id, practiceMinutes: null });
  return outcome === 'begun' ? runOf(tx, id) : null;
}
