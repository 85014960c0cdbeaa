import { locales, type Language } from './translator.ts';

const lists = { en: listFormat('en'), cy: listFormat('cy') };
const orders = { en: order('en'), cy: order('cy') };

/** 'a, b and c'; in Welsh 'a, b ac c'. The words themselves are left exactly as given, so they do not mutate. */
export function sayList(language: Language, words: readonly string[]): string {
  if (language === 'en') return lists.en.format(words);
  const parts = lists.cy.formatToParts(words);
  // Intl (CLDR 48) writes 'a(c)' and leaves the choice to the reader.
  const lastJoin = parts.length - 2;
  return parts
    .map(({ value }, index) => (index === lastJoin ? ` ${welshAnd(parts[index + 1]?.value)} ` : value))
    .join('');
}

/** A new array in the order of the alphabet of the language; in Welsh ch, dd, ff, ng, ll, ph, rh and th are letters. */
export function sortWords<Item>(language: Language, items: readonly Item[], wordOf: (item: Item) => string): Item[];
export function sortWords(language: Language, words: readonly string[]): string[];
export function sortWords<Item>(
  language: Language,
  items: readonly Item[],
  wordOf: (item: Item) => string = String,
): Item[] {
  return items.toSorted((a, b) => orders[language].compare(wordOf(a), wordOf(b)));
}

/** 'ac' before a vowel, 'a' before a consonant. A first w is a vowel before y (wyau) and a consonant elsewhere (Wrecsam). */
function welshAnd(next = ''): string {
  const plain = next.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
  return /^([aeiouy]|wy)/i.test(plain) ? 'ac' : 'a';
}

function listFormat(language: Language): Intl.ListFormat {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' });
}

/** Numeric, so that 'Step 2' comes before 'Step 10'. */
function order(language: Language): Intl.Collator {
  return new Intl.Collator(locales[language], { numeric: true });
}
