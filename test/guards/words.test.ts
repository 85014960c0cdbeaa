import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as areas from '../../src/platform/language/messages/index.ts';
import * as words from '../../tools/language/never-words.ts';
import { brokenRules, longSentences, readings, type Rule } from '../../tools/language/plain-words.ts';
import { visibleText } from '../../tools/language/visible-text.ts';

const project = path.join(import.meta.dirname, '../..');
const longestSentence = 25;
type Messages = [key: string, message: string][];

function messagesIn(language: 'en' | 'cy'): Messages {
  return Object.entries(areas).flatMap(([area, both]) =>
    Object.entries(both[language]).map(([key, message]): [string, string] => [`${area}.${key}`, message]),
  );
}

function wordFaults(messages: Messages, rules: readonly Rule[]): string[] {
  return messages.flatMap(([key, message]) =>
    readings(message).flatMap((text) => brokenRules(text, rules, words.allowedPhrases).map((why) => `${key} ${why}`)),
  );
}

function sentenceFaults(messages: Messages): string[] {
  return messages.flatMap(([key, message]) =>
    readings(message).flatMap((text) => longSentences(text, 'en', longestSentence).map((long) => `${key} “${long}”`)),
  );
}

function titleFaults(messages: Messages): string[] {
  const allowed = new Set(words.allowedTitles.map(({ key }) => key));
  const titles = messages.filter(([key]) => words.titleKeys.test(key) && !allowed.has(key));
  return wordFaults(titles, words.tellingInTitles);
}

/** Words written in a page, unless they may stay so, or are the key of a message handed on to be said. */
function pageFaults(file: string): string[] {
  const keys = new Set(messagesIn('en').map(([key]) => key));
  const allowed = new Set(words.untranslated.map((each) => each.words));
  const found = visibleText(file, readFileSync(path.join(project, file), 'utf8'));
  const faults = found.filter(({ text }) => !allowed.has(text) && !keys.has(text));
  return faults.map(({ line, text }) => `${file}:${line} “${text}”`);
}

describe('what is written for people', () => {
  const english = messagesIn('en');

  test('English never makes a person smaller', () => {
    expect(wordFaults(english, words.neverInEnglish)).toEqual([]);
  });

  test('nor does Welsh', () => {
    expect(wordFaults(messagesIn('cy'), words.neverInWelsh)).toEqual([]);
  });

  test('uses nobody’s trade mark', () => {
    expect(wordFaults([...english, ...messagesIn('cy')], words.tradeMarks)).toEqual([]);
  });

  test(`has no sentence over ${longestSentence} words`, () => {
    expect(sentenceFaults(english)).toEqual([]);
  });

  test('has titles that tell nothing to someone looking on', () => {
    expect(titleFaults(english)).toEqual([]);
  });

  test('is never written in a page, where it would have no Welsh', () => {
    const pages = globSync('src/web/**/*.tsx', { cwd: project }).filter((file) => !file.endsWith('.test.tsx'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(pageFaults)).toEqual([]);
  });
});

describe('each guard wakes', () => {
  test.for([
    'Every service user has one',
    'For patients and families',
    'She suffers from low mood',
    'A non-compliant person',
    'He refuses his medicine',
    'This is attention-seeking',
    'He committed suicide',
    'Help for the mentally ill',
    'A relapse is near',
    'Your step is overdue',
    '{count, plural, one {# person} other {# service users}}',
    'Read <link>for {who, select, us {people} other {patients}}</link>',
  ])('on “%s”', (message) => {
    expect(wordFaults([['bad.words', message]], words.neverInEnglish)).toHaveLength(1);
  });

  test('on Welsh words', () => {
    expect(wordFaults([['bad.words', 'Gwybodaeth i gleifion']], words.neverInWelsh)).toHaveLength(1);
  });

  test.for(['Make your WRAP', 'A Wellness Recovery Action Plan'])('on the trade mark in “%s”', (message) => {
    expect(wordFaults([['bad.mark', message]], words.tradeMarks)).toHaveLength(1);
  });

  test('and sleeps on allowed names and on words that only look alike', () => {
    const fine = 'Ask the Patient Advice and Liaison Service. Wrap up warm. Be patiently heard. You can refuse.';
    expect(wordFaults([['good.words', fine]], [...words.neverInEnglish, ...words.tradeMarks])).toEqual([]);
  });

  test('on a sentence of 26 words, in any branch, and not on 25', () => {
    const sentence = (count: number): string => `A${' word'.repeat(count - 1)}.`;
    expect(sentenceFaults([['good.long', `${sentence(25)} ${sentence(25)}`]])).toEqual([]);
    expect(sentenceFaults([['bad.long', sentence(26)]])).toHaveLength(1);
    expect(sentenceFaults([['bad.long', `{n, plural, one {Word.} other {${sentence(26)}}}`]])).toHaveLength(1);
  });

  test('on a telling title, notice, subject or file name, and not on a heading', () => {
    const telling = ['bad.title', 'bad.page.title', 'bad.pageTitle', 'bad.notice', 'bad.subject', 'bad.fileName'];
    for (const key of telling) expect(titleFaults([[key, 'Your crisis plan']]), key).toHaveLength(1);
    expect(titleFaults([['good.heading', 'Your crisis plan']])).toEqual([]);
    expect(titleFaults([['good.title', 'You have a message']])).toEqual([]);
  });

  test('on words written in a page', () => {
    const fixture = 'test/guards/fixtures/bad/words-page.tsx';
    const found = pageFaults(fixture).map((fault) => fault.replace(`${fixture}:`, ''));
    expect(found).toEqual([
      '2 “Here is what we know about you”',
      '9 “Hello”',
      '10 “Goodbye”',
      '11 “Open”',
      '11 “Closed to”',
      '12 “now”',
      '13 “A path”',
      '14 “Your name”',
      '15 “Remove”',
      '16 “Send”',
      '16 “Important”',
    ]);
  });
});
