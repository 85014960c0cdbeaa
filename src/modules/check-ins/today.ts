import { isoDay } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';

/**
 * The day it is where the person is, 'YYYY-MM-DD', by the server's clock: what a device says of the time changes nothing. London, until
 * people can say where they are.
 */
export const todayFor = (_tx: PersonTx, now: Date): Promise<string> => Promise.resolve(isoDay(now));
