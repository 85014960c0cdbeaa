import { z } from 'zod';
import { CONDITIONS, saySigned } from '../../../modules/wishes/index.ts';
import { fields, NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';

const saysForm = z.object({ once: fields.once, says: fields.someOf(CONDITIONS) });

/** Says of a signed version what of that which the law asks for is so. */
export const saysOfSigned = {
  fields: saysForm,
  back: (ask: RecordAsk): string => to.signed(idFrom(ask, 'id')),
  act: async (ask: RecordAsk, { once: id, says }: z.output<typeof saysForm>): Promise<string> => {
    const signed = idFrom(ask, 'id');
    const outcome = await ask.record((tx) => saySigned(tx, { id, signed, says, isTakenBack: false }));
    if (outcome === 'gone') throw new NotFound();
    return `${to.signed(signed)}?done=says`;
  },
};

const pressed = z.object({ once: fields.once });

/** Takes a signed version back: it holds no more, and nobody else reads it. */
export const takeBack = {
  fields: pressed,
  back: (ask: RecordAsk): string => to.signed(idFrom(ask, 'id')),
  act: async (ask: RecordAsk, { once: id }: z.output<typeof pressed>): Promise<string> => {
    const signed = idFrom(ask, 'id');
    const outcome = await ask.record((tx) => saySigned(tx, { id, signed, says: [], isTakenBack: true }));
    if (outcome === 'gone') throw new NotFound();
    return `${to.signed(signed)}?done=taken-back`;
  },
};
