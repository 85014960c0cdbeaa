import type { z } from 'zod';
import type { MessageKey, T } from '../language/index.ts';
import type { Problems, SentPicture, Typed } from './route.ts';

/** The largest form taken, in bytes: a full plan page pasted twice over. */
export const LARGEST_FORM = 512 * 1024;

// What PostgreSQL or a page cannot keep: control characters other than tab and line end, and lone halves of surrogate pairs.
const UNKEEPABLE =
  // oxlint-disable-next-line no-control-regex -- these are the characters looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export interface Read {
  readonly typed: Typed;
  /** Fields from which characters had to be taken out. */
  readonly cleaned: readonly string[];
  /** The picture that came along, on the few pages that take one. */
  readonly picture: SentPicture;
}

export const NOTHING_READ: Read = { typed: {}, cleaned: [], picture: { sent: 'none' } };

/** Reads a posted form (application/x-www-form-urlencoded). */
export const readTyped = (body: string): Read => readFields(new URLSearchParams(body));

/** Reads the fields of a form. Line ends become "\n", as a text area shows them; nothing else is changed. */
export function readFields(
  fields: Iterable<readonly [string, string]>,
  picture: SentPicture = NOTHING_READ.picture,
): Read {
  const typed: Record<string, string | string[]> = {};
  const cleaned: string[] = [];
  for (const [name, sent] of fields) {
    const oneLineEnd = sent.replace(/\r\n?/g, '\n');
    const value = oneLineEnd.replace(UNKEEPABLE, '');
    if (value !== oneLineEnd) cleaned.push(name);
    const before = typed[name];
    typed[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value];
  }
  return { typed, cleaned, picture };
}

export type Checked = { readonly command: unknown } | { readonly problems: Problems };

/** Makes a command of what was typed, or says for each field what to look at. A schema's messages are keys of messages. */
export function check(fields: z.ZodType, read: Read, t: T): Checked {
  const result = fields.safeParse(read.typed);
  const problems: Record<string, string> = {};
  if (!result.success) {
    for (const issue of result.error.issues) {
      const field = String(issue.path[0] ?? 'form');
      problems[field] ??= sayProblem(issue.message, t);
    }
  }
  for (const field of read.cleaned) problems[field] ??= t('form.cleaned');
  return Object.keys(problems).length > 0 ? { problems } : { command: result.data };
}

function sayProblem(key: string, t: T): string {
  return key.startsWith('form.') ? t(key as MessageKey & `form.${PlainFormKey}`) : t('form.notUnderstood');
}

/** Messages about a field take no arguments, so that a schema can name them. */
type PlainFormKey = 'tooLong' | 'empty' | 'notUnderstood' | 'notAnAddress' | 'choose' | 'cleaned' | 'nameTooLong';
