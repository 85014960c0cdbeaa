import { askToTell, beginPractice, stepRules, tellNow, toldToMe, type Named } from '../../src/modules/signs/index.ts';
import { beginRun } from '../../src/modules/signs/begin-run.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { inOwn } from '../access/duty.ts';
import { addQuestion, addRule, addTeam, agreesToBeTold } from '../access/signs.ts';
import type { Cast, TestDatabase } from '../database/index.ts';

/** What somebody in the circle was told by rules of the person's: for real, in a practice, and what they and their team are asked. */
export interface WholeTold {
  readonly told: string;
  readonly practice: string;
  readonly ask: string;
  readonly teamAsk: string;
}

export async function tellWorker(
  here: TestDatabase,
  person: Cast,
  worker: Cast,
  { service, member }: { readonly service: string; readonly member: string },
): Promise<WholeTold> {
  const named: Named = `member:${member}`;
  const question = await addQuestion(here, person, 'Oriau o gwsg');
  const words = { tellWords: 'Ffoniwch fi, os gwelwch yn dda.\nRwy’n cysgu’n wael.' };
  const rule = await addRule(here, person, question, [named], words);
  await agreesToBeTold(here, person, rule, named, worker);
  const [run, practice] = [newId(), newId()];
  await inOwn(here, person, async (tx) => {
    await beginRun(tx, { id: run, rule, practiceMinutes: null });
    await tellNow(tx, { run });
  });
  await stepRules(here.database);
  const first = await withCommons(here.database, worker, toldToMe);
  await inOwn(here, person, async (tx) => {
    await beginPractice(tx, { id: practice, rule, minutes: 5 });
    await tellNow(tx, { run: practice });
  });
  await stepRules(here.database);
  const both = await withCommons(here.database, worker, toldToMe);
  const team = await addTeam(here, service, person, [worker]);
  const other = await addRule(here, person, question, [named, team], words);
  const [ask, teamAsk] = [newId(), newId()];
  await inOwn(here, person, async (tx) => {
    await askToTell(tx, { id: ask, rule: other, named });
    await askToTell(tx, { id: teamAsk, rule: other, named: team });
  });
  return { told: first[0]?.id ?? '', practice: both.find((each) => each.practice)?.id ?? '', ask, teamAsk };
}
