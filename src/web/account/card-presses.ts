import { z } from 'zod';
import { fields, type SignedInAsk } from '../../platform/http/index.ts';
import { endCard, endSessionsOfCard, makeCard } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { idFrom } from '../me/id-in-address.ts';
import { newCodeHere } from '../paper.ts';

const plain = z.object({ once: fields.once });
const back = (): string => to.cards;

/** A printed card for oneself; sent twice, it is one card with one code. */
export const pressMakeCard = {
  fields: plain,
  back,
  act: async (ask: SignedInAsk, { once: id }: z.output<typeof plain>): Promise<string> => {
    const outcome = await makeCard(ask.database, ask.visitor, { id, code: newCodeHere(ask, 'card', id) });
    return outcome === 'made' ? to.printCard(id) : `${to.cards}?done=too-many`;
  },
};

/** Takes a card out of use. */
export const pressEndCard = {
  fields: plain,
  back,
  act: async (ask: SignedInAsk): Promise<string> => {
    await endCard(ask.database, ask.visitor, idFrom(ask, 'card'));
    return `${to.cards}?done=ended`;
  },
};

/** Signs out what a card signed in; this device too, if it did. */
export const pressSignOutCard = {
  fields: plain,
  back,
  act: async (ask: SignedInAsk): Promise<string> => {
    await endSessionsOfCard(ask.database, ask.visitor, idFrom(ask, 'card'));
    return `${to.cards}?done=signed-out`;
  },
};
