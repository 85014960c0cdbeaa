import { z } from 'zod';
import { sayHardTimes, sayHardTimesOver } from '../../../modules/reminders/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';

const pressed = z.object({ once: fields.once });
type Pressed = z.output<typeof pressed>;

/** From now on Today is one choice at a time, and reminders are quiet. */
export const beginHardTimes = {
  fields: pressed,
  back: (): string => to.hardTimes,
  act: async (ask: RecordAsk, { once }: Pressed): Promise<string> => {
    await ask.record((tx) => sayHardTimes(tx, once));
    return `${to.today}?done=hard`;
  },
};

export const endHardTimes = {
  fields: pressed,
  back: (): string => to.hardTimes,
  act: async (ask: RecordAsk, { once }: Pressed): Promise<string> => {
    await ask.record((tx) => sayHardTimesOver(tx, once));
    return to.hardTimesAfter;
  },
};
