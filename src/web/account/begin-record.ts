import { z } from 'zod';
import type { RecordAsk } from '../../platform/http/index.ts';
import { beginRecord as begin } from '../../platform/record/index.ts';
import { sayWho } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

/** A record of their own, for somebody who came to stand beside others. */
export const beginRecord = {
  fields: z.object({}),
  back: (): string => to.account,
  act: async (ask: RecordAsk): Promise<string> => {
    const { name, language, nation } = ask.visitor;
    await ask.record(begin);
    if (name !== null) await sayWho(ask.database, ask.visitor, { name, language, nation, keepsRecord: true });
    return to.today;
  },
};
