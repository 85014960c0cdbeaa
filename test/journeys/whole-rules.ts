import { checkIn as aCheckIn, numberFor } from '../../src/modules/check-ins/index.ts';
import { beginLine, type Fields } from '../../src/modules/plans/index.ts';
import { nameSafetyLead, safetyPostsOf, sayMadeWorse, writeSafetyNote } from '../../src/modules/safety/index.ts';
import {
  answerRuleAsk,
  askToTell,
  lookAtRules,
  stepRules,
  tellNow,
  type Named,
} from '../../src/modules/signs/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';

/** Rules in every state, by the ids that pages find them with. */
export interface WholeRules {
  readonly question: string;
  readonly rule: string;
  /** It goes on, and the worker has been told. */
  readonly run: string;
}

interface WholePeople {
  readonly person: Cast;
  readonly worker: Cast;
  readonly administrator: Cast;
  readonly lead: Cast;
}

/** A rule whose run goes on, one that waits for somebody's yes, one that is only the person's; what made things worse, and who looks at it. */
export async function writeWholeRules(here: TestDatabase, people: WholePeople, member: string): Promise<WholeRules> {
  const { person, worker } = people;
  const question = newId();
  await inOwn(here, person, async (tx) => {
    await beginLine(tx, { id: question, kind: 'question', words: 'Sawl awr gysgais i?', fields: { answer: 'hours' } });
    await numberFor(tx, question);
    const bath = { takes: 'Hanner awr', where: 'Gartref' };
    await beginLine(tx, { id: newId(), kind: 'tool', words: 'Bath cynnes a’r radio’n isel', fields: bath });
    const sign = newId();
    await beginLine(tx, { id: sign, kind: 'well', words: 'Rwy’n peidio ag ateb', fields: { part: 'early signs' } });
    await beginLine(tx, { id: newId(), kind: 'action', parent: sign, words: 'Anfon un gair at Ash' });
  });
  const named: Named = `member:${member}`;
  const tellWords = 'Ffoniwch fi, os gwelwch yn dda. Mae’r nosweithiau’n hir.';
  const tells = { tells: [named], tellWords, waitHours: 12, nextHours: 4 } as const;
  const write = async (words: string, fields: Fields): Promise<string> => {
    const id = newId();
    const asks = { asks: question, compare: 'under', than: 4.5, times: 1, outOf: 1 } as const;
    await inOwn(here, person, (tx) => beginLine(tx, { id, kind: 'rule', words, fields: { ...asks, ...fields } }));
    return id;
  };
  const rule = await write('Pan na fyddaf yn cysgu', { shows: ['toolbox', 'early signs'], ...tells });
  const other = await write('', { shows: ['early signs'], times: 3, outOf: 4, ...tells });
  await write('I mi yn unig', { shows: ['toolbox'] });
  const ask = newId();
  await inOwn(here, person, async (tx) => {
    await askToTell(tx, { id: ask, rule, named });
    await askToTell(tx, { id: newId(), rule: other, named });
  });
  await withCommons(here.database, worker, (tx) => answerRuleAsk(tx, { ask, yes: true, hours: '' }));
  const day = isoDay(new Date());
  const runs = await inOwn(here, person, async (tx) => {
    const answers = [{ question, version: 1, value: 3 }];
    await aCheckIn(tx, { id: newId(), today: day, day, answers, words: '', occasion: null });
    return lookAtRules(tx, new Date());
  });
  const run = runs.find((each) => each.rule === rule)?.id ?? '';
  await inOwn(here, person, (tx) => tellNow(tx, { run }));
  await stepRules(here.database);
  await sayWorse(here, people, run);
  return { question, rule, run };
}

async function sayWorse(here: TestDatabase, { person, administrator, lead }: WholePeople, run: string): Promise<void> {
  await inOwn(here, person, (tx) =>
    sayMadeWorse(tx, { id: newId(), about: 'rule notice', thing: run, words: 'Daeth yn y gwaith.' }),
  );
  const [post] = administrator.posts;
  await withCommons(here.database, administrator, async (tx) => {
    const posts = await safetyPostsOf(tx, post?.service ?? '');
    const named = posts.find((each) => each.role === 'lead');
    await nameSafetyLead(tx, { id: newId(), post: named?.post ?? '' });
  });
  await withCommons(here.database, lead, (tx) =>
    writeSafetyNote(tx, { id: newId(), week: null, words: 'Fe wnaethon ni’r geiriau’n fyrrach.' }),
  );
}
