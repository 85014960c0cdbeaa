import type { Child } from 'hono/jsx';
import { IntlMessageFormat } from 'intl-messageformat';
import type { English, Nothing, Tag } from './messages.generated.ts';
import * as areas from './messages/index.ts';

export type Language = 'en' | 'cy';

/** Draws the words between `<link>` and `</link>`; they may hold what inner tags drew. */
type DrawTag = (words: Child[]) => Child;

type HasTag<Arguments> = Tag extends Arguments[keyof Arguments] ? true : false;
type PlainKey<Messages> = { [K in keyof Messages]: HasTag<Messages[K]> extends true ? never : K }[keyof Messages];

/** What every message of `Union` needs, so that a key put together from parts asks for all that any of them may need. */
type AllOf<Union> = (Union extends unknown ? (every: Union) => void : never) extends (every: infer All) => void
  ? All
  : never;
type Drawn<Arguments> = { [A in keyof Arguments]: Arguments[A] extends Tag ? DrawTag : Arguments[A] };
type Given<Arguments> = keyof Arguments extends never ? [] : [given: Drawn<Arguments>];

export interface TranslatorOf<Messages> {
  /** The message as one string. What is given is put in exactly as it is, never read as a message or as tags. */
  <K extends PlainKey<Messages>>(key: K, ...given: Given<AllOf<Messages[K]>>): string;
  /** The message in parts, to be placed in a page: `{t.rich('x.y', { link: (words) => <a href="/">{words}</a> })}`. */
  rich<K extends keyof Messages>(key: K, ...given: Given<AllOf<Messages[K]>>): Child[];
  readonly language: Language;
}

export type T = TranslatorOf<English>;
export type MessageKey = keyof English;

type Areas = typeof areas;
type Written<L extends Language> = {
  [A in keyof Areas & string]: `${A}.${keyof Areas[A][L] & string}`;
}[keyof Areas & string];
type None<Keys extends never> = Keys;
/** These do not compile while a message lacks its Welsh, or the generator was not run after a key came or went. */
export type MissingInWelsh = None<Exclude<Written<'en'>, Written<'cy'>>>;
export type MissingInGenerated = None<Exclude<Written<'en'>, MessageKey> | Exclude<MessageKey, Written<'en'>>>;

/** The locale of each language for Intl. */
export const locales = { en: 'en-GB', cy: 'cy' } as const;
const translators = { en: makeTranslator('en'), cy: makeTranslator('cy') };

/** One per language for the life of the process; each message is parsed when it is first said. */
export function translator(language: Language): T {
  return translators[language];
}

function makeTranslator(language: Language): T {
  const unread = messagesIn(language);
  const read = new Map<string, string | IntlMessageFormat>();

  function find(key: string): string | IntlMessageFormat {
    const known = read.get(key);
    if (known !== undefined) return known;
    const text = unread.get(key);
    if (text === undefined) throw new Error(`No message is called ${key}`);
    const message = readMessage(text, language);
    read.set(key, message);
    return message;
  }

  function say(key: string, given?: Nothing): string {
    const message = find(key);
    return typeof message === 'string' ? message : String(message.format(given));
  }

  function rich(key: string, given?: Nothing): Child[] {
    const message = find(key);
    return typeof message === 'string' ? [message] : message.formatToParts<Child>(given).map((part) => part.value);
  }

  return Object.assign(say, { rich, language });
}

function messagesIn(language: Language): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [area, words] of Object.entries(areas)) {
    for (const [key, text] of Object.entries(words[language])) messages.set(`${area}.${key}`, text);
  }
  return messages;
}

/** Most messages are only words; those need no formatter afterwards. */
function readMessage(text: string, language: Language): string | IntlMessageFormat {
  const message = new IntlMessageFormat(text, locales[language]);
  const isOnlyWords = message.getAst().every((element) => element.type === 0);
  return isOnlyWords ? String(message.format()) : message;
}
