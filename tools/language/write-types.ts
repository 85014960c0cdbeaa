import { readMessage, type Arguments } from './read-message.ts';

export type Areas = Record<string, { en: Record<string, string>; cy: Record<string, string> }>;
export interface Written {
  source: string;
  /** One line a fault, each beginning with the key of its message. */
  problems: string[];
}
type Messages = Map<string, Arguments>;

/** The source of messages.generated.ts, and all that is wrong with the messages. */
export function writeTypes(areas: Areas): Written {
  const problems: string[] = [];
  const english = readAll(areas, 'en', problems);
  const welsh = readAll(areas, 'cy', problems);
  for (const key of new Set([...english.keys(), ...welsh.keys()])) {
    const [inEnglish, inWelsh] = [english.get(key), welsh.get(key)];
    if (inWelsh === undefined) problems.push(`${key}: is not written in Welsh`);
    else if (inEnglish === undefined) problems.push(`${key}: is written in Welsh only`);
    else if (asType(inEnglish) !== asType(inWelsh)) {
      problems.push(`${key}: English takes ${asType(inEnglish)}, Welsh takes ${asType(inWelsh)}`);
    }
  }
  return { source: sourceOf(english, welsh), problems };
}

function readAll(areas: Areas, language: 'en' | 'cy', problems: string[]): Messages {
  const [locale, name] = language === 'en' ? ['en-GB', 'English'] : ['cy', 'Welsh'];
  const messages: Messages = new Map();
  for (const [area, words] of Object.entries(areas)) {
    for (const [key, text] of Object.entries(words[language])) {
      const message = readMessage(text, locale);
      messages.set(`${area}.${key}`, message.arguments);
      problems.push(...message.problems.map((problem) => `${area}.${key}: ${name} ${problem}`));
    }
  }
  return messages;
}

function asType(found: Arguments): string {
  if (found.size === 0) return 'Nothing';
  return `{ ${[...found].map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

function sourceOf(english: Messages, welsh: Messages): string {
  return `/** Written by tools/language/generate.ts from the messages; do not edit. */

/** What each message takes in English. */
export interface English {
${linesOf(english)}
}

/** What each message takes in Welsh. */
export interface Welsh {
${linesOf(welsh)}
}

export type Nothing = Record<never, never>;
/** Put in exactly as given. */
export type Words = string | number;
/** \`<name>words</name>\` in the message: the page draws what stands round the words. */
export interface Tag {
  readonly isTag: true;
}

type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Differing = {
  [K in keyof English | keyof Welsh]: K extends keyof English & keyof Welsh
    ? Same<English[K], Welsh[K]> extends true
      ? never
      : K
    : K;
}[keyof English | keyof Welsh];
type NoKey<Keys extends never> = Keys;
/** Does not compile while a message takes other arguments or tags in Welsh than in English; the error names its key. */
export type WelshDiffersIn = NoKey<Differing>;
`;
}

function linesOf(messages: Messages): string {
  const sorted = [...messages].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, found]) => lineOf(key, found)).join('\n');
}

/** Broken as the formatter would break it, so that formatting the project changes nothing here. */
function lineOf(key: string, found: Arguments): string {
  const line = `  '${key}': ${asType(found)};`;
  if (line.length <= 120) return line;
  return `  '${key}': {\n${[...found].map(([name, type]) => `    ${name}: ${type};\n`).join('')}  };`;
}
