import { z } from 'zod';
import { endAsking, takeRequestBack } from '../../../modules/stays/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';

const plain = z.object({ once: fields.once });

/** Takes a request back. When the page comes back, nobody at the house reads it. Once a week is agreed, leaving is what ends it. */
export const pressTakeBack = {
  fields: plain,
  back: (ask: RecordAsk) => to.stay(idFrom(ask, 'request')),
  act: async (ask: RecordAsk): Promise<string> => {
    const request = idFrom(ask, 'request');
    const outcome = await ask.record((tx) => takeRequestBack(tx, request));
    return outcome === 'taken back' ? `${to.stay(request)}?done=back` : to.leaveStay(request);
  },
};

/** Somebody may not ask a house for the person any more. */
export const pressEndAsker = {
  fields: plain,
  back: () => to.stayAskers,
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record((tx) => endAsking(tx, { asker: idFrom(ask, 'asker') }));
    return `${to.stayAskers}?done=stopped`;
  },
};
