import { z } from 'zod';
import type { Ask, SignedInAsk } from '../platform/http/index.ts';
import { CODE_LENGTH, newSecret, printedCode, type PrintedFor, type ReadCode } from '../platform/session/index.ts';
import type { T } from '../platform/language/index.ts';
import { ownPath } from './account/next.ts';
import { to } from './addresses.ts';

/** As long as the database lets a code be printed (session.card_to_print, app.code_to_print), as a part of a day. */
const WHILE_PRINTING = 15 / (24 * 60);

/** Called where a form is drawn that makes a code: from this browser's secret the code comes about, here and nowhere else. */
export function readyForPaper(ask: Ask): string {
  const secret = ask.cookies.get('paper') ?? newSecret();
  ask.cookies.set('paper', secret, WHILE_PRINTING);
  return secret;
}

/** A new code for the card or invitation with this id; the same when the form is sent twice. */
export const newCodeHere = (ask: Ask, what: PrintedFor, id: string): string =>
  printedCode(readyForPaper(ask), what, id);

/** The code, in the browser that made it; null anywhere else, and later. */
export function codeHere(ask: Ask, what: PrintedFor, id: string): string | null {
  const secret = ask.cookies.get('paper');
  return secret === undefined ? null : printedCode(secret, what, id);
}

/** What to look at in a code that was typed. */
export function sayWrongCode(t: T, why: Extract<ReadCode, { ok: false }>['why'], what: PrintedFor): string {
  return why === 'length' ? t('paper.wrong.length', { count: CODE_LENGTH[what] }) : t(`paper.wrong.${why}`);
}

const form = z.object({ next: z.string().max(200, 'form.notUnderstood') });

/** The paper is in the right hands: this browser forgets its secret, and no page shows the code again. */
export const putAway = {
  fields: form,
  back: (): string => to.account,
  act: (ask: SignedInAsk, command: z.output<typeof form>): string => {
    ask.cookies.clear('paper');
    return ownPath(command.next) ?? to.account;
  },
};
