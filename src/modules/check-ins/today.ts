import { dayIn } from '../../platform/language/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { zoneOf } from '../reminders/index.ts';

/** The day it is where the person is, 'YYYY-MM-DD', by the server's clock and the time zone they chose: what a device says of the time changes nothing. */
export const todayFor = async (tx: PersonTx, now: Date): Promise<string> => dayIn(await zoneOf(tx), now);
