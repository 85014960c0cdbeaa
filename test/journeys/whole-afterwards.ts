import { answerIfFollowed, askedIfFollowed, noteHandBack, unwellTimesOf } from '../../src/modules/crisis/index.ts';
import { carryOutStep } from '../../src/modules/plans/index.ts';
import { suggest } from '../../src/modules/suggestions/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson, type PersonTx, type Reason, type Room } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';

/** Times when the person was unwell that are over: one that they have read, and one in which everything happened. */
export interface WholeAfterwards {
  readonly time: string;
  /** Of the worker, who is asked about it. */
  readonly look: string;
}

export async function beUnwell(
  here: TestDatabase,
  person: Cast,
  worker: Cast,
  member: string,
  lines: { readonly asksOthers: string; readonly goal: string },
): Promise<WholeAfterwards> {
  const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> => inOwn(here, person, work);
  const look = <Out>(room: Room, reason: Reason, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(here.database, recordOf(worker, person.account), { rooms: [room], reason }, work);
  await own(async (tx) => {
    for (const room of ['crisis card', 'advance wishes'])
      await tx.call(
        `select app.share($1, $2, null, $3, 'see', 'when I am unwell', app.clock() + interval '100 days')`,
        [newId(), member, room],
      );
  });
  const times: string[] = [];
  for (const words of [null, 'Y tro nesaf hoffwn gael fy holi’n gyntaf.\nRoedd yr ardd yn dda.']) {
    await own((tx) => tx.call('select app.say_unwell($1, 72)', [newId()]));
    for (const room of ['crisis card', 'advance wishes'] as const)
      await look(room, 'support now', async () => undefined);
    await look('plan', 'carry out', (tx) =>
      carryOutStep(tx, { id: newId(), step: lines.asksOthers, note: 'Ffoniais y cyngor ddydd Llun.' }),
    );
    await look('plan', 'suggest', (tx) =>
      suggest(tx, { id: newId(), form: 'new step', entry: lines.goal, words: 'Te yn yr ardd', why: '' }),
    );
    await own((tx) => tx.call('select app.say_ok($1)', [newId()]));
    const [time] = await own(unwellTimesOf);
    times.push(time?.id ?? '');
    if (words !== null) await own((tx) => noteHandBack(tx, { id: newId(), time: time?.id ?? '', words }));
  }
  const [newest, ...older] = await withCommons(here.database, worker, askedIfFollowed);
  for (const each of older)
    for (const [followed, because] of [
      ['partly', 'Doedd dim ystafell dawel.'],
      ['yes', ''],
    ] as const)
      await withCommons(here.database, worker, (tx) =>
        answerIfFollowed(tx, { id: newId(), look: each.look, followed, because }),
      );
  return { time: times.at(-1) ?? '', look: newest?.look ?? '' };
}
