import { answerIfFollowed, askedIfFollowed, noteHandBack, unwellTimesOf } from '../modules/crisis/index.ts';
import { planOf } from '../modules/plans/index.ts';
import { suggest } from '../modules/suggestions/index.ts';
import { withCommons } from '../platform/commons/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { withPerson, type PersonTx, type Purpose } from '../platform/record/index.ts';
import { ownRecord, recordOf, type Visitor } from '../platform/session/index.ts';

const YEAR = '300 days';
const told = {
  why: 'To know that I am alright',
  suggested: 'Ring Robin on Monday mornings, before the day gets loud',
  suggestedWhy: 'You said that Mondays are the hard ones.',
  because: 'The quiet room was taken. We sat in the garden instead.',
  note: 'Roedd yr ardd yn dda. Y tro nesaf hoffwn gael fy holi’n gyntaf.',
} as const;

/** Eira was unwell, said so herself, and is OK again: what happened waits for her to read. `member`: Robin, in her circle. */
export async function writeEiraAfterwards(
  database: Database,
  { eira, robin }: { readonly eira: Visitor; readonly robin: Visitor },
  member: string,
): Promise<void> {
  const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(database, ownRecord(eira), { rooms: [], reason: 'own words' }, work);
  const asRobin = <Out>(purpose: Purpose, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(database, recordOf(robin, eira.account), purpose, work);
  await own(async (tx) => {
    for (const [room, level] of [
      ['crisis card', 'see'],
      ['plan', 'suggest'],
    ] as const)
      await tx.call(`select app.share($1, $2, null, $3, $4, 'when I am unwell', app.clock() + $5::interval)`, [
        newId(),
        member,
        room,
        level,
        YEAR,
      ]);
    await tx.call('select app.say_unwell($1, 72)', [newId()]);
  });
  await asRobin({ rooms: ['crisis card'], reason: 'support now' }, async () => undefined);
  const [goal] = (await asRobin({ rooms: ['plan'], reason: 'support now', words: told.why }, planOf)).goals;
  if (!goal) throw new Error('The sample plan has no goal to suggest something for.');
  const suggestion = { id: newId(), form: 'new step', entry: goal.id } as const;
  await asRobin({ rooms: ['plan'], reason: 'suggest' }, (tx) =>
    suggest(tx, { ...suggestion, words: told.suggested, why: told.suggestedWhy }),
  );
  await own((tx) => tx.call('select app.say_ok($1)', [newId()]));
  await withCommons(database, robin, async (tx) => {
    const [asked] = await askedIfFollowed(tx);
    if (!asked) throw new Error('Robin was not asked.');
    await answerIfFollowed(tx, { id: newId(), look: asked.look, followed: 'partly', because: told.because });
  });
  await own(async (tx) => {
    const [time] = await unwellTimesOf(tx);
    if (time) await noteHandBack(tx, { id: newId(), time: time.id, words: told.note });
  });
}
