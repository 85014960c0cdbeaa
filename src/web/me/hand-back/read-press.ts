import { z } from 'zod';
import { isOver, readHandBack } from '../../../modules/crisis/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { timeHere } from './read-hand-back.ts';

/** It leaves the first page. While the time still holds there is more to come, so nothing is closed. */
export const pressReadHandBack = {
  fields: z.object({ once: fields.once }),
  back: (ask: RecordAsk): string => to.handBack(idFrom(ask, 'time')),
  act: async (ask: RecordAsk): Promise<string> => {
    const time = await ask.record(async (tx) => {
      const here = await timeHere(ask, tx);
      if (isOver(here, ask.now)) await readHandBack(tx, here.id);
      return here;
    });
    return `${to.handBack(time.id)}${isOver(time, ask.now) ? '?done=read' : ''}`;
  },
};
