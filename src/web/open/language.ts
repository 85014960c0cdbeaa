import { z } from 'zod';
import { fields, type Ask } from '../../platform/http/index.ts';
import { chooseLanguage } from '../../platform/session/index.ts';
import { ownPath } from '../account/next.ts';
import { to } from '../addresses.ts';

const form = z.object({ language: fields.oneOf(['en', 'cy']), to: z.string().max(2_000).default('') });
const REMEMBERED_DAYS = 365;

/** Chooses the language of pages, and of messages for somebody signed in; then back to where they were. */
export const language = {
  fields: form,
  back: (): string => to.start,
  act: async (ask: Ask, command: z.output<typeof form>): Promise<string> => {
    ask.cookies.set('language', command.language, ask.visitor?.sharedDevice ? undefined : REMEMBERED_DAYS);
    if (ask.visitor) await chooseLanguage(ask.database, ask.visitor, command.language);
    return ownPath(command.to) ?? to.start;
  },
};
