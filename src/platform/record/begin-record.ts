import type { PersonTx } from './with-person.ts';

/** Begins the record of whoever acts. Twice is the same as once. */
export async function beginRecord(tx: PersonTx): Promise<void> {
  await tx.call('insert into record.person (person_id) values ($1) on conflict do nothing', [tx.person]);
}
