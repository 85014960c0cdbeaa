import { checkIn, type CheckInCommand } from '../../src/modules/check-ins/index.ts';
import type { PersonTx } from '../../src/platform/record/index.ts';

/** The person checks in about a day, on that day, as the product keeps it. */
export async function keepCheckIn(tx: PersonTx, kept: Omit<CheckInCommand, 'today'>): Promise<void> {
  const { outcome } = await checkIn(tx, { ...kept, today: kept.day });
  if (outcome !== 'kept') throw new Error(`A check-in of a test was not kept: ${outcome}.`);
}
