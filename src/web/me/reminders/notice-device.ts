import { z } from 'zod';
import { chooseReminders } from '../../../modules/reminders/index.ts';
import type { RecordAsk, Said } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids.ts';
import { isPushService, keepSubscription } from '../../../platform/push/index.ts';
import { to } from '../../addresses.ts';

const bytes = (length: number) =>
  z
    .string()
    .max(200)
    .regex(/^[\w-]+=*$/)
    .transform((written) => Buffer.from(written, 'base64url'))
    .refine((read) => read.length === length);

/** What a browser's own subscription says of itself, as JSON. */
const subscription = z.object({
  endpoint: z.string().max(1_000),
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
});

/** This device shows notices from now on, and reminders come that way. Only for push services that are known: the server will ask them. */
export const noticeDevice = {
  fields: subscription,
  say: async (ask: RecordAsk, { endpoint, keys }: z.output<typeof subscription>): Promise<Said> => {
    if (!isPushService(endpoint, ask.site.pushHosts)) return null;
    const kept = await ask.record(async (tx) => {
      const { p256dh: publicKey, auth: authSecret } = keys;
      const outcome = await keepSubscription(tx, ask.visitor, { id: newId(), endpoint, publicKey, authSecret });
      if (outcome === 'kept')
        await chooseReminders(tx, { id: newId(), change: (before) => ({ ...before, way: 'device' }) }, ask.now);
      return outcome;
    });
    if (kept === 'shared device') return null;
    return kept === 'too many' ? {} : { to: `${to.remindHow}?done=on` };
  },
};
