import { checkIn } from '../../src/modules/check-ins/index.ts';
import { keepWritings, type Writing } from '../../src/modules/journal/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import type { PersonTx } from '../../src/platform/record/index.ts';

/** Two things written without a network: one sent, and one put aside beside what was changed meanwhile. */
export async function writeAside(tx: PersonTx): Promise<{ aside: string }> {
  const today = isoDay(new Date());
  const document = newId();
  await checkIn(tx, { id: document, day: today, today, answers: [], words: 'O’r gegin.', occasion: null });
  const writing = (words: string): Writing => ({
    id: newId(),
    sort: 'check-in',
    document,
    base: null,
    hash: Buffer.alloc(32),
    typed: { once: document, drawnFor: today, words, occasion: '' },
    cleaned: [],
  });
  const aside = writing('O’r bws, wrth i’r glaw ddod i lawr dros y gamlas.');
  await keepWritings(tx, [writing('O’r gegin.'), aside], (_tx, { id }) =>
    Promise.resolve(id === aside.id ? { aside: 'both' } : { version: 1 }),
  );
  return { aside: aside.id };
}
