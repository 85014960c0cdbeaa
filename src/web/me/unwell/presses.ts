import { z } from 'zod';
import { askKeeperAgain, endAgreement, sayImOk } from '../../../modules/crisis/index.ts';
import { fields, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';

const ok = z.object({ once: fields.once, from: fields.line });
const ending = z.object({ once: fields.once, version: fields.version });
const asking = z.object({ once: fields.once, member: z.uuid('form.notUnderstood') });
const back = (): string => to.unwell;

/** "I'm OK": when the page comes back, nobody reads under it any more. */
export const pressImOk = {
  fields: ok,
  back,
  act: async (ask: RecordAsk, { once: id, from }: z.output<typeof ok>): Promise<string> => {
    await ask.record((tx) => sayImOk(tx, { id }));
    return from === 'today' ? `${to.today}?done=im-ok` : `${to.unwell}?done=ok`;
  },
};

export const pressEndAgreement = {
  fields: ending,
  back,
  act: async (ask: RecordAsk, { version }: z.output<typeof ending>): Promise<string> => {
    await ask.record((tx) => endAgreement(tx, { version }));
    return `${to.unwell}?done=ended`;
  },
};

/** Asks somebody who said no, or took their yes back, once more. */
export const pressAskKeeper = {
  fields: asking,
  back,
  act: async (ask: RecordAsk, { once: id, member }: z.output<typeof asking>): Promise<string> => {
    const outcome = await ask.record((tx) => askKeeperAgain(tx, { id, member }));
    return `${to.unwell}?done=${outcome.replaceAll(' ', '-')}`;
  },
};
