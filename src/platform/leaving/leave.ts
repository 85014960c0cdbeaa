import type { CommonsTx } from '../commons/index.ts';
import { newId } from '../ids.ts';

/** Days between asking to have everything deleted and the deleting, in which one can change one's mind. */
export const DAYS_TO_CHANGE_ONES_MIND = 7;

/**
 * Whoever is signed in has everything deleted in seven days; everything they share ends before this returns. An e-mail tells them, in case it
 * was somebody else at their device. last administrator: of a service; nothing was done.
 */
export async function leave(tx: CommonsTx, id: string): Promise<'leaving' | 'last administrator'> {
  const message = newId();
  const [row] = await tx.call<{ outcome: 'leaving' | 'last administrator'; told: boolean }>(
    'select * from app.leave($1, $2, $3)',
    [tx.token, id, message],
  );
  if (!row) throw new Error('The door gave no answer.');
  if (row.told) await tx.queue('send message', { message });
  return row.outcome;
}

/** They keep everything after all. What was shared stays ended. */
export async function stay(tx: CommonsTx): Promise<void> {
  await tx.call('select app.stay($1)', [tx.token]);
}

/** Names of the services that would be left without an administrator. */
export async function onlyAdministratorOf(tx: CommonsTx): Promise<string[]> {
  const rows = await tx.call<{ name: string }>('select * from app.only_administrator_of($1)', [tx.token]);
  return rows.map((row) => row.name);
}
