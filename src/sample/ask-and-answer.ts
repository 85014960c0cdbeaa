import { answerWhy, askWhy, looksOf } from '../modules/sharing/index.ts';
import { withCommons } from '../platform/commons/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { withPerson } from '../platform/record/index.ts';
import { ownRecord, type Visitor } from '../platform/session/index.ts';
import { asked } from './cast.ts';

/** The person asks the worker why they looked, and the worker answers. */
export async function askAndAnswer(database: Database, person: Visitor, worker: Visitor): Promise<void> {
  const question = newId();
  await withPerson(database, ownRecord(person), { rooms: [], reason: 'own words' }, async (tx) => {
    const [look] = await looksOf(tx, { outcome: 'opened', viewer: worker.account, most: 1 });
    if (look) await askWhy(tx, { id: question, look: look.id, words: asked.question });
  });
  await withCommons(database, worker, (tx) => answerWhy(tx, { id: newId(), question, words: asked.answer }));
}
