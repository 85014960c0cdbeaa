import { z } from 'zod';
import { dayIn } from '../../../platform/language/index.ts';
import { putRoutineAway, zoneOf } from '../../../modules/reminders/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';

/** Puts a routine out of sight until tomorrow, where the person is. */
export const routineDone = {
  fields: z.object({ once: fields.once }),
  back: (): string => to.today,
  act: async (ask: RecordAsk): Promise<string> => {
    const id = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, id, 'routine');
      await putRoutineAway(tx, id, dayIn(await zoneOf(tx), ask.now));
    });
    return `${to.today}?done=routine-away`;
  },
};
