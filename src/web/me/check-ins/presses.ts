import { z } from 'zod';
import { putBackCheckIn, takeAwayCheckIn, type CheckInChanged } from '../../../modules/check-ins/index.ts';
import { fields, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';

const pressed = z.object({ once: fields.once });

const pressOn = (work: (tx: PersonTx, checkIn: { id: string }) => Promise<CheckInChanged>, done: string) => ({
  fields: pressed,
  back: (ask: RecordAsk) => to.checkInOf(idFrom(ask, 'id')),
  act: async (ask: RecordAsk): Promise<string> => {
    const id = idFrom(ask, 'id');
    const changed = await ask.record((tx) => work(tx, { id }));
    if (changed.outcome === 'gone') throw new NotFound();
    return `${to.checkInOf(id)}?done=${done}`;
  },
});

/** Takes a check-in away; it can be put back on the page that comes next. */
export const pressTakeAwayCheckIn = pressOn(takeAwayCheckIn, 'taken-away');

/** Undoes that. */
export const pressPutBackCheckIn = pressOn(putBackCheckIn, 'put-back');
