import { z } from 'zod';
import type { Ask } from '../../platform/http/index.ts';
import { signOut as endSession } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

/** Signs this device out. Pressed twice, or with nobody signed in, it ends at the same page. */
export const signOut = {
  fields: z.object({}),
  back: (): string => to.start,
  act: async (ask: Ask): Promise<string> => {
    if (ask.visitor) await endSession(ask.database, ask.visitor);
    ask.cookies.clear('session');
    return `${to.start}?done=signed-out`;
  },
};
