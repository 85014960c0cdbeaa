import { z } from 'zod';
import { dropCardHere } from '../../../modules/crisis-card/index.ts';
import { CHOICES, endPack as end, packsOf, packStays, takePack as take } from '../../../modules/offline/index.ts';
import type { Ask, RecordAsk, Said } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids.ts';
import { hashOf, signOut } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { readPack } from './read-pack.ts';

const wanted = z.object({
  chosen: z.array(z.enum(CHOICES)).min(1).max(CHOICES.length),
  /** The pack that this device keeps already, to be brought up to date. */
  pack: z.uuid().nullable(),
});

/** The pack's words, for this device alone. null (422): others use the device, or the pack was taken back meanwhile. */
export const takePack = {
  fields: wanted,
  say: async (ask: RecordAsk, { chosen, pack }: z.output<typeof wanted>): Promise<Said> =>
    ask.record(async (tx) => {
      const known = pack !== null && (await packsOf(tx, ask.visitor)).some((each) => each.id === pack && each.thisOne);
      if (pack !== null && !known) return null;
      const id = pack ?? newId();
      if ((await take(tx, ask.visitor, id)) === 'shared device') return null;
      const inOrder = CHOICES.filter((choice) => chosen.includes(choice));
      return { ...(await readPack(ask, tx, { pack: id, chosen: inOrder })) };
    }),
};

const which = z.object({ pack: z.uuid('form.notUnderstood') });

/** Takes a pack off one of one's own devices, this one or another. */
export const endPack = {
  fields: which,
  back: (): string => to.myOffline,
  act: async (ask: RecordAsk, { pack }: z.output<typeof which>): Promise<string> => {
    await ask.record((tx) => end(tx, ask.visitor, pack));
    return `${to.myOffline}?done=ended`;
  },
};

/** Whether the device that asks may keep its pack; asked by the service worker at each contact, also when nobody is signed in any more. */
export const stillMine = {
  fields: which,
  say: async (ask: Ask, { pack }: z.output<typeof which>): Promise<Said> => ({
    stays: await packStays(ask.database, ask.visitor, pack),
  }),
};

/** Signs out what left this device without a network, or takes everything off it: the card's key goes too. */
export const leaveDevice = {
  fields: z.object({}),
  say: async (ask: Ask): Promise<Said> => {
    if (ask.visitor) await signOut(ask.database, ask.visitor);
    const card = ask.cookies.get('card');
    if (card !== undefined) await dropCardHere(ask.database, hashOf(card));
    ask.cookies.clear('session');
    ask.cookies.clear('card');
    return { to: `${to.start}?done=signed-out` };
  },
};
