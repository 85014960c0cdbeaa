import { z } from 'zod';
import type { SignedInAsk } from '../../../platform/http/index.ts';
import { stay } from '../../../platform/leaving/index.ts';
import { to } from '../../addresses.ts';

/** Somebody changes their mind within the seven days, or later where the deleting has not begun. */
export const keepEverything = {
  fields: z.object({}),
  back: (): string => to.deleteEverything,
  act: async (ask: SignedInAsk): Promise<string> => {
    await ask.commons(stay);
    return `${to.account}?done=kept`;
  },
};
