import { z } from 'zod';
import { checkLastDay, letEnd, renewSharing } from '../../../modules/sharing/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { endOfDay, isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { backTo, fromField } from './back-from.ts';
import { companionIn, keyIn } from './companion.ts';
import { dayField } from './day-field.ts';

const renewing = z.object({ once: fields.once, until: dayField, from: fromField });
const letting = z.object({ once: fields.once, from: fromField });
const back = (ask: RecordAsk): string => to.member(keyIn(ask));

/** Shares the same room again, of "staying well" the same parts, at the same level, until the day that the button named. What was withdrawn meanwhile stays withdrawn. */
export const renewPress = {
  fields: renewing,
  back,
  act: async (ask: RecordAsk, command: z.output<typeof renewing>): Promise<string> => {
    const { once: id, until, from } = command;
    const { now } = ask;
    if (checkLastDay(until, isoDay(now)) !== 'fine') return back(ask);
    const sharing = idFrom(ask, 'sharing');
    const isShared = await ask.record(async (tx) => {
      const companion = await companionIn(ask, tx);
      if (companion.live.some((each) => each.id === id)) return true;
      const before = companion.live.find((each) => each.id === sharing);
      if (!before || companion.never) return false;
      const { room, level, parts, condition } = before;
      const renewed = {
        id,
        whom: companion.whom,
        room,
        level,
        condition,
        parts,
        changes: before.id,
        endsAt: endOfDay(until),
        now,
      };
      const outcome = await renewSharing(tx, renewed);
      return outcome === 'shared';
    });
    return isShared ? backTo(from, 'renewed') : back(ask);
  },
};

/** Lets a sharing end on its day. It stays open until then. */
export const letEndPress = {
  fields: letting,
  back,
  act: async (ask: RecordAsk, { from }: z.output<typeof letting>): Promise<string> => {
    const sharing = idFrom(ask, 'sharing');
    const isTheirs = await ask.record(async (tx) => {
      const { live } = await companionIn(ask, tx);
      if (!live.some((each) => each.id === sharing)) return false;
      await letEnd(tx, { sharing });
      return true;
    });
    return isTheirs ? backTo(from, 'let-end') : back(ask);
  },
};
