import type { PersonTx } from '../../../platform/record/index.ts';
import type { Word } from '../../../platform/sealing/index.ts';
import { keptAmong } from '../queries.ts';
import { fromBase, saidBefore, type Became, type Before, type Writing } from '../rules.ts';
import { journal } from '../rows.ts';

/** The same writing is being kept by another request at this moment: the transaction is undone, and asking again finds it kept. */
export class Doubled extends Error {}

/** Does to the record what a writing says. `was`: the version that it goes on from; null when it begins its document. */
export type Effect = (tx: PersonTx, writing: Writing, was: number | null) => Promise<Became>;

/**
 * Keeps what a device sent, in its order: each writing's row and what it does to the record stand in this one transaction, so that both are
 * there or neither. What came before gets the answer that it got then. Throws Doubled.
 */
export async function keepWritings(tx: PersonTx, writings: readonly Writing[], effect: Effect): Promise<Word[]> {
  const ids = writings.flatMap(({ id, base }) => (base === null ? [id] : [id, base]));
  const known = await keptAmong(tx, [...new Set(ids)]);
  const words: Word[] = [];
  for (const writing of writings) words.push(await keepOne(tx, writing, known, effect));
  return words;
}

async function keepOne(tx: PersonTx, writing: Writing, known: Map<string, Before>, effect: Effect): Promise<Word> {
  const before = known.get(writing.id);
  if (before) return saidBefore(before, writing.hash);
  const from = fromBase(writing, writing.base === null ? null : (known.get(writing.base) ?? null));
  if (from.goes === 'waits') return { word: 'on this phone', why: 'before' };
  if (from.goes === 'another') return { word: 'needs you', why: 'another' };
  const became: Became =
    from.goes === 'aside' ? { aside: 'both' } : await effect(tx, writing, from.goes === 'on' ? from.was : null);
  await writeDown(tx, writing, became);
  const now: Before = {
    document: writing.document,
    hash: writing.hash,
    version: 'version' in became ? became.version : null,
    why: 'aside' in became ? became.aside : null,
  };
  known.set(writing.id, now);
  return saidBefore(now, writing.hash);
}

async function writeDown(tx: PersonTx, writing: Writing, became: Became): Promise<void> {
  const query = journal
    .insertInto('record.journal_kept')
    .values({
      person_id: tx.person,
      writing_id: writing.id,
      sort: writing.sort,
      document_id: writing.document,
      base_id: writing.base,
      hash: writing.hash,
      version: 'version' in became ? became.version : null,
      why: 'aside' in became ? became.aside : null,
      typed: 'aside' in became ? JSON.stringify(writing.typed) : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('writing_id');
  if ((await tx.rows(query)).length === 0) throw new Doubled();
}
