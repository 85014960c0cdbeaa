import { z } from 'zod';
import type { SignedInAsk } from '../../platform/http/index.ts';
import { signOutDevice as endDevice, signOutEverywhere as endEverywhere } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

const form = z.object({ device: z.uuid('form.notUnderstood') });

/** Signs another of one's own devices out: its next request shows nothing. */
export const signOutDevice = {
  fields: form,
  back: (): string => to.account,
  act: async (ask: SignedInAsk, command: z.output<typeof form>): Promise<string> => {
    await endDevice(ask.database, ask.visitor, command.device);
    return `${to.account}?done=device`;
  },
};

/** Signs every device out, this one too. */
export const signOutEverywhere = {
  fields: z.object({}),
  back: (): string => to.account,
  act: async (ask: SignedInAsk): Promise<string> => {
    await endEverywhere(ask.database, ask.visitor);
    ask.cookies.clear('session');
    return `${to.start}?done=signed-out-everywhere`;
  },
};
