import { z } from 'zod';
import { endOverride } from '../../../modules/sharing/index.ts';
import type { SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { dutyHere, serviceWithDuty } from './here.ts';

/** Either of the two closes the rooms before their time. Pressed twice, or when it is closed already, it is closed all the same. */
export const endDuty = {
  fields: z.object({}),
  back: (ask: SignedInAsk): string => to.duties(ask.params['service'] ?? ''),
  act: async (ask: SignedInAsk): Promise<string> => {
    const service = await serviceWithDuty(ask);
    const duty = await dutyHere(ask, service.id);
    if (duty?.mayEnd) await ask.commons((tx) => endOverride(tx, { person: duty.person, override: duty.id }));
    return `${to.duties(service.id)}?done=ended`;
  },
};
