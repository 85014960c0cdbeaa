import { askWhy, answerWhy, looksOf } from '../../src/modules/sharing/index.ts';
import { beginWritingHelp, writeDown } from '../../src/modules/writing-help/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson, type PersonTx, type Reason, type Room } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';
import type { World } from './whole-world.ts';

export const asWorker = <Out>(
  here: TestDatabase,
  person: Cast,
  worker: Cast,
  purpose: { readonly rooms: readonly Room[]; readonly reason: Reason },
  work: (tx: PersonTx) => Promise<Out>,
): Promise<Out> => withPerson(here.database, recordOf(worker, person.account), purpose, work);

/** Somebody writes down what the person says; one line became theirs, two wait, in two rooms. */
export async function writeItDown(
  here: TestDatabase,
  person: Cast,
  worker: Cast,
  member: string,
  goal: string,
): Promise<string> {
  const written = newId();
  await inOwn(here, person, async (tx) => {
    for (const room of ['plan', 'about me'] as const)
      await beginWritingHelp(tx, { id: newId(), member, room, hours: 4 });
  });
  await asWorker(here, person, worker, { rooms: ['plan', 'about me'], reason: 'suggest' }, async (tx) => {
    const line = { heading: '', section: null } as const;
    await writeDown(tx, { ...line, id: written, room: 'plan', kind: 'goal', goal: null, words: 'Nofio yn y môr.' });
    await writeDown(tx, { ...line, id: newId(), room: 'plan', kind: 'step', goal, words: 'Prynu gwisg nofio.' });
    const heading = 'Bwyd';
    await writeDown(tx, {
      ...line,
      heading,
      id: newId(),
      room: 'about me',
      kind: 'about',
      goal: null,
      words: 'Dim madarch.',
    });
  });
  return written;
}

/** Looks, one of them asked about and answered, one asked about, and one that nobody asked about. */
export async function lookAndAsk(here: TestDatabase, person: Cast, worker: Cast): Promise<World['looks']> {
  for (const reason of ['follow up', 'support now', 'get ready'] as const)
    await asWorker(here, person, worker, { rooms: ['plan', 'about me', 'meetings'], reason }, async () => undefined);
  const [answered, question] = [newId(), newId()];
  const look = await inOwn(here, person, async (tx) => {
    const [first, second, third] = await looksOf(tx, { outcome: 'opened', viewer: worker.account, most: 3 });
    await askWhy(tx, { id: answered, look: first?.id ?? '', words: 'Pam ar ddydd Sul?' });
    await askWhy(tx, { id: question, look: second?.id ?? '', words: '' });
    return third?.id ?? '';
  });
  const words = 'Roeddwn yn paratoi ar gyfer dydd Llun.';
  await withCommons(here.database, worker, (tx) => answerWhy(tx, { id: newId(), question: answered, words }));
  return { look, question };
}
