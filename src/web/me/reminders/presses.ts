import { z } from 'zod';
import { chooseReminders, type Way } from '../../../modules/reminders/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { endSubscription } from '../../../platform/push/index.ts';
import { to } from '../../addresses.ts';

const pressed = z.object({ once: fields.once });
type Pressed = z.output<typeof pressed>;

const choosing = (way: Way, goTo: string) => ({
  fields: pressed,
  back: (): string => to.remindHow,
  act: async (ask: RecordAsk, { once }: Pressed): Promise<string> => {
    await ask.record((tx) => chooseReminders(tx, { id: once, change: (before) => ({ ...before, way }) }, ask.now));
    return goTo;
  },
});

export const remindByMail = choosing('e-mail', `${to.reminders}?done=on`);
/** Devices that were chosen before show reminders again. */
export const remindOnDevices = choosing('device', `${to.reminders}?done=on`);
/** One press, and nothing comes any more. */
export const remindersOff = choosing('none', `${to.reminders}?done=off`);

const device = z.object({ once: fields.once, device: z.uuid('form.notUnderstood') });

/** One device shows no more notices. */
export const endNoticeDevice = {
  fields: device,
  back: (): string => to.remindHow,
  act: async (ask: RecordAsk, command: z.output<typeof device>): Promise<string> => {
    await ask.record((tx) => endSubscription(tx, ask.visitor, command.device));
    return `${to.remindHow}?done=ended`;
  },
};
