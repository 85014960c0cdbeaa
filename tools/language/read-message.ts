import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The arguments of one message, by name, each with the TypeScript type it asks for. */
export type Arguments = Map<string, string>;
export interface ReadMessage {
  arguments: Arguments;
  problems: string[];
}

type Found = Map<string, Set<string>>;
interface Reading {
  locale: string;
  found: Found;
  problems: string[];
}

/** Reads one ICU message in the given locale. A message that cannot be parsed has one problem and no arguments. */
export function readMessage(text: string, locale: string): ReadMessage {
  const reading: Reading = { locale, found: new Map(), problems: [] };
  if (/'[{}<>#|]/.test(text))
    reading.problems.push('has a straight apostrophe beside a bracket, which hides it; write ’');
  try {
    readElements(parse(text), reading);
  } catch (error) {
    return { arguments: new Map(), problems: [`cannot be read: ${error instanceof Error ? error.message : error}`] };
  }
  return { arguments: settle(reading), problems: reading.problems };
}

function readElements(elements: MessageFormatElement[], reading: Reading): void {
  for (const element of elements) readElement(element, reading);
}

function readElement(element: MessageFormatElement, reading: Reading): void {
  switch (element.type) {
    case TYPE.literal:
      if (element.value.includes('#'))
        reading.problems.push('has a # outside a plural, which stays a #; name the argument');
      return;
    case TYPE.argument:
      return note(reading, element.value, 'Words');
    case TYPE.number:
      return note(reading, element.value, 'number');
    case TYPE.date:
    case TYPE.time:
      reading.problems.push(
        `takes {${element.value}} as a ${TYPE[element.type]}; pass words made by sayDate and its family`,
      );
      return;
    case TYPE.select:
      for (const option of Object.keys(element.options)) note(reading, element.value, `'${option}'`);
      break;
    case TYPE.plural:
      note(reading, element.value, 'number');
      checkForms(element.value, Object.keys(element.options), element.pluralType ?? 'cardinal', reading);
      break;
    case TYPE.tag:
      note(reading, element.value, 'Tag');
      return readElements(element.children, reading);
    case TYPE.pound:
      return;
  }
  for (const option of Object.values(element.options)) readElements(option.value, reading);
}

function note(reading: Reading, name: string, type: string): void {
  const types = reading.found.get(name) ?? new Set();
  reading.found.set(name, types.add(type));
}

function checkForms(name: string, written: string[], type: Intl.PluralRuleType, reading: Reading): void {
  const needed: string[] = new Intl.PluralRules(reading.locale, { type }).resolvedOptions().pluralCategories;
  const missing = needed.filter((form) => !written.includes(form));
  const unknown = written.filter((form) => !form.startsWith('=') && !needed.includes(form));
  if (missing.length > 0) reading.problems.push(`plural of {${name}} lacks: ${missing.join(' ')}`);
  if (unknown.length > 0) reading.problems.push(`plural of {${name}} never uses: ${unknown.join(' ')}`);
}

/** An argument may be printed as well as counted or chosen by, but not be two of tag, number and choice. */
function settle({ found, problems }: Reading): Arguments {
  const settled: Arguments = new Map();
  for (const [name, types] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const isMixed = types.size > 1 && (types.has('Tag') || (types.has('number') && [...types].some(isChoice)));
    if (isMixed) problems.push(`{${name}} is used as ${[...types].join(' and ')}`);
    if (types.size > 1) types.delete('Words');
    settled.set(name, [...types].toSorted().join(' | '));
  }
  return settled;
}

function isChoice(type: string): boolean {
  return type.startsWith("'");
}
