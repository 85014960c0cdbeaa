import type { Page } from 'playwright-core';
import {
  ABOUT_SECTIONS,
  BARRIERS,
  GOAL_STATES,
  LIFE_AREAS,
  LINKED,
  STEP_STATES,
} from '../../src/modules/plans/index.ts';
import { BASES, STATED_REASONS } from '../../src/modules/sharing/index.ts';
import { translator } from '../../src/platform/language/index.ts';
import * as areas from '../../src/platform/language/messages/index.ts';
import { faultsWithoutScript } from './axe.ts';

const t = translator('cy');
const NARROW = { width: 320, height: 640 };
/** A4 at 96 dots an inch. */
const PAPER = { width: 794, height: 1123 };

/** What a page is to be like wherever it stands. Opens it, and says each fault in a sentence of its own; it does not stop at the first. */
export async function faultsAt(page: Page, address: string, names: readonly string[]): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const answer = await page.goto(address);
  const status = answer?.status() ?? 0;
  const came = new URL(page.url());
  const facts = await page.evaluate<Facts>(FACTS);
  const found = [
    ...(status === 200 ? [] : [`It answers ${status}.`]),
    ...(came.pathname === new URL(address, came).pathname ? [] : [`It leads on to ${came.pathname}.`]),
    ...faultsIn(facts, names),
    ...(await faultsWithoutScript(page)).map((fault) => `axe: ${fault}`),
    ...(await faultsOnPaper(page)),
  ];
  return found;
}

interface Facts {
  readonly title: string;
  readonly language: string;
  readonly headings: number;
  readonly tooWide: number;
  readonly links: readonly string[];
  /** All that is written in the language of the page. */
  readonly words: readonly string[];
}

const FACTS = `(() => {
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent.closest('script, style, [lang=en]')) words.push(walker.currentNode.data);
  }
  for (const named of document.querySelectorAll('[aria-label]'))
    if (!named.closest('[lang=en]')) words.push(named.getAttribute('aria-label'));
  return {
    title: document.title,
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    links: [...document.querySelectorAll('a')].filter((a) => a.checkVisibility()).map((a) => a.innerText.trim()),
    words: words.map((each) => each.replace(/\\s+/g, ' ').trim()).filter((each) => each !== ''),
  };
})()`;

function faultsIn(facts: Facts, names: readonly string[]): string[] {
  const { title, language, headings, tooWide, links, words } = facts;
  const named = names.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(title));
  const missing = [t('common.helpNow'), t('common.leaveSite')].filter((link) => !links.includes(link));
  return [
    ...(language === 'cy' ? [] : [`It says that it is in "${language}".`]),
    ...(headings === 1 ? [] : [`It has ${headings} first headings.`]),
    ...(tooWide <= 0 ? [] : [`It sticks out by ${tooWide} pixels.`]),
    ...missing.map((link) => `It has no link "${link}".`),
    ...(title.trim() === '' ? ['It has no title.'] : []),
    ...named.map((name) => `Its title names ${name}.`),
    ...englishIn(words).map((piece) => `It says in English: ${piece}`),
  ];
}

/** On paper nothing of the frame can be pressed, and nobody leaves. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const { tooWide, pressable } = await page.evaluate<{ tooWide: number; pressable: string[] }>(`({
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    pressable: [...document.querySelectorAll(':is(header, footer) :is(a, button, summary), [data-leave]')]
      .filter((each) => each.checkVisibility()).map((each) => each.innerText.trim()),
  })`);
  await page.emulateMedia({ media: null });
  return [
    ...(tooWide <= 0 ? [] : [`On paper it sticks out by ${tooWide} pixels.`]),
    ...pressable.map((each) => `On paper there is "${each}" to press.`),
  ];
}

/** English of ours on a Welsh page: whole messages, and long enough pieces of those into which something is put. */
function englishIn(words: readonly string[]): string[] {
  const all = words.join(' ');
  const codes = all.match(CODES) ?? [];
  return [
    ...new Set([
      ...words.filter((each) => WHOLE.has(each)),
      ...PIECES.filter((piece) => all.includes(piece)),
      ...codes,
    ]),
  ];
}

const messagesIn = (language: 'en' | 'cy'): string[] =>
  Object.values(areas).flatMap((area) => Object.values<string>(area[language]));
const WELSH = messagesIn('cy');
const ALL_WELSH = WELSH.join('\n');
/** Words such as "Cymraeg" or a name are the same in both. */
const ENGLISH = messagesIn('en').filter((message) => !WELSH.includes(message));
/** Words by which the database knows things, shown as they are kept. "cost" is a Welsh word too. */
const CODES = new RegExp(
  `\\b(${[
    ...LIFE_AREAS,
    ...STEP_STATES,
    ...GOAL_STATES,
    ...BARRIERS,
    ...LINKED,
    ...ABOUT_SECTIONS,
    ...BASES,
    ...STATED_REASONS,
  ]
    .filter((code) => !new RegExp(`\\b${code}\\b`).test(ALL_WELSH))
    .join('|')})\\b`,
  'g',
);
const WHOLE = new Set(ENGLISH.filter((message) => !/[{<]/.test(message)));
const PIECES = [
  ...new Set(
    ENGLISH.filter((message) => !message.includes(', plural,') && !message.includes(', select,'))
      .flatMap((message) => message.split(/\{[^{}]*\}|<[^>]*>/))
      .map((piece) => piece.trim())
      .filter((piece) => /\w \w+ \w+/.test(piece) && piece.length > 15 && !ALL_WELSH.includes(piece)),
  ),
];
