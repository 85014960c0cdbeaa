import { z } from 'zod';
import { Doubled, hashOf, keepWritings, SORTS, type Writing } from '../../../modules/journal/index.ts';
import { stateOf, type Database } from '../../../platform/database/index.ts';
import { readFields, type RecordAsk, type Said } from '../../../platform/http/index.ts';
import {
  boundTo,
  CannotOpen,
  fieldsIn,
  openingKey,
  unseal,
  type SealedWriting,
  type Word,
} from '../../../platform/sealing/index.ts';
import { effectIn } from './effect.ts';

/** A device sends far fewer at once, and far less (src/web/offline/journal/core.ts). */
const MOST = 50;

const writing = z.object({
  id: z.uuid(),
  sort: z.enum(SORTS),
  document: z.uuid(),
  base: z.uuid().nullable(),
  key: z.uuid(),
  sealed: z
    .string()
    .max(400_000)
    .regex(/^[\w-]+$/),
});
const sent = z.object({ person: z.uuid(), writings: z.array(writing).min(1).max(MOST) });
type Sealed = z.output<typeof writing>;

/**
 * Takes what a device kept while it had no network. Each writing has its answer: it is in the record, or it needs the person, or it waits for
 * the one before. Nothing is said before it is committed.
 */
export const sendWritings = {
  fields: sent,
  say: async (ask: RecordAsk, { person, writings }: z.output<typeof sent>): Promise<Said> => {
    // Whoever is signed in now may not be who wrote it: theirs stays on the device until they sign in.
    if (person !== ask.person) return { refused: 'somebody else' };
    const opened = await Promise.all(writings.map((each) => open(ask.database, person, each)));
    const good = opened.filter((each) => each !== null);
    const words = good.length === 0 ? [] : await keep(ask, good);
    const said = new Map(good.map((each, index) => [each, words[index]]));
    return { words: opened.map((each): Word => (each && said.get(each)) || { word: 'needs you', why: 'closed' }) };
  },
};

/** Keys never change, so they are asked for once. */
const keys = new Map<string, string>();

async function open(database: Database, person: string, sealed: Sealed): Promise<Writing | null> {
  const key = keys.get(sealed.key) ?? (await openingKey(database, sealed.key));
  if (key === null) return null;
  keys.set(sealed.key, key);
  const words = await unseal(key, boundTo(person, sealed), sealed.sealed).catch((problem: unknown) => {
    if (problem instanceof CannotOpen) return null;
    throw problem;
  });
  const fields = words === null ? null : fieldsIn(words);
  if (fields === null) return null;
  const { id, sort, document, base } = sealed;
  const { typed, cleaned } = readFields(fields);
  return { id, sort, document, base, hash: hashOf(sealed satisfies SealedWriting), typed, cleaned };
}

/** Two requests with the same writings, or with writings of the same documents, can meet: one of them is undone and asks again. */
const MEETINGS = 8;

async function keep(ask: RecordAsk, writings: readonly Writing[]): Promise<readonly Word[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask.record((tx) => keepWritings(tx, writings, effectIn(ask)));
    } catch (problem) {
      const met = problem instanceof Doubled || ['40P01', '40001'].includes(stateOf(problem) ?? '');
      if (!met || tries === MEETINGS) throw problem;
    }
  }
}
