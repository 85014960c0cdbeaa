import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export interface Rule {
  /** What must not be written, and what to write. */
  never: RegExp;
  instead: string;
}
/** An exact phrase in which a word is right after all. */
export interface Allowed {
  phrase: string;
  why: string;
}

/** Every way the message can read, with x for what it is given; each branch of a plural or a choice is in one of them. */
export function readings(message: string): string[] {
  const elements = parse(message);
  const count = Math.max(1, ...branchCounts(elements));
  const all = Array.from({ length: count }, (_, branch) => read(elements, branch));
  return [...new Set(all)];
}

/** One line for each rule that a reading breaks outside the allowed phrases. */
export function brokenRules(text: string, rules: readonly Rule[], allowed: readonly Allowed[]): string[] {
  const rest = allowed.reduce((left, { phrase }) => left.replaceAll(phrase, ''), text);
  return rules.flatMap(({ never, instead }) => {
    const found = never.exec(rest);
    return found ? [`“${found[0]}”: ${instead}`] : [];
  });
}

/** The sentences with more words than the limit. */
export function longSentences(text: string, language: string, limit: number): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const wordCount = (sentence: string): number => [...words.segment(sentence)].filter((part) => part.isWordLike).length;
  const all = text.split('\n').flatMap((line) => [...sentences.segment(line)].map((part) => part.segment.trim()));
  return all.filter((sentence) => wordCount(sentence) > limit);
}

function read(elements: MessageFormatElement[], branch: number): string {
  return elements.map((element) => readElement(element, branch)).join('');
}

function readElement(element: MessageFormatElement, branch: number): string {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.tag) return read(element.children, branch);
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return 'x';
  const options = Object.values(element.options);
  const chosen = options[Math.min(branch, options.length - 1)];
  return chosen ? read(chosen.value, branch) : '';
}

function branchCounts(elements: MessageFormatElement[]): number[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return branchCounts(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const options = Object.values(element.options);
    return [options.length, ...options.flatMap((option) => branchCounts(option.value))];
  });
}
