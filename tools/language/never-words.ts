import type { Allowed, Rule } from './plain-words.ts';

/** Words that make a person smaller, or that belong to somebody else. From the content guide and the principles. */
export const neverInEnglish: readonly Rule[] = [
  { never: /\bservice[- ]users?\b/i, instead: 'say “people” or “you”' },
  { never: /\bpatients?\b/i, instead: 'say “people” or “you”' },
  { never: /\bsuffer(s|ed|ing|ers?)?\b/i, instead: 'say “lives with” or “has”, or ask what the person calls it' },
  { never: /\bnon[- ]?complian(t|ce)\b|\bnon[- ]?engag\w*/i, instead: 'say what the person chose' },
  { never: /\brefuses\b/i, instead: 'say “said no” or “chose not to”' },
  { never: /\battention[- ]seek\w*/i, instead: 'say what happened' },
  { never: /\bmanipulative\b|\bchallenging behaviours?\b/i, instead: 'say what happened' },
  { never: /\bcommit(s|ted|ting)? suicide\b/i, instead: 'say “died by suicide” or “took their own life”' },
  { never: /\b(failed|successful|unsuccessful) (suicide|attempt)\w*/i, instead: 'say what happened' },
  { never: /\bmentally ill\b|\bmental patients?\b/i, instead: 'say “people”, and what they live with if it matters' },
  { never: /\brelaps(e|es|ed|ing)\b/i, instead: 'say “a hard time”; nobody has failed' },
  { never: /\bfail(s|ed|ing)? to (engage|attend)\b|\bdid not attend\b/i, instead: 'say “was not there”' },
  { never: /\boverdue\b|\bincomplete\b|\bstreaks?\b/i, instead: 'nothing here is late or unfinished; it waits' },
];

export const neverInWelsh: readonly Rule[] = [
  { never: /\bdefnydd(iwr|wyr) gwasanaethau?\b/i, instead: 'dywedwch “pobl” neu “chi”' },
  { never: /\b(claf|cleifion|gleifion)\b/i, instead: 'dywedwch “pobl” neu “chi”' },
  { never: /\b(dioddef|ddioddef)\b/i, instead: 'dywedwch “byw gyda”' },
  { never: /\b(cyflawni|gyflawni) hunanladdiad\b/i, instead: 'dywedwch “marw drwy hunanladdiad”' },
  { never: /\b(ceisio|geisio|tynnu|dynnu) sylw ato\b/i, instead: 'dywedwch beth ddigwyddodd' },
];

/** Names protected by others. Cairn has staying-well plans of its own. */
export const tradeMarks: readonly Rule[] = [
  { never: /\bWRAP\b/, instead: 'a trade mark; say “staying-well plan”' },
  { never: /\bwellness recovery action plan/i, instead: 'a trade mark; say “staying-well plan”' },
];

export const allowedPhrases: readonly Allowed[] = [
  { phrase: 'Patient Advice and Liaison Service', why: 'the name of the service in England' },
  { phrase: 'Patient and Client Council', why: 'the name of the body in Northern Ireland' },
];

/** A title shows in a tab, a history, a notice on a locked phone: it must tell nothing to someone looking on. */
export const tellingInTitles: readonly Rule[] = [
  {
    never:
      /\b(cris[ei]s|suicid\w*|self[- ]harm\w*|mental\w*|psych\w*|diagnos\w*|medic(ine|ines|ation)|hospital\w*|wards?|ill|illness|unwell|section(ed|ing)|abuse\w*|violen\w*|therap\w*|counsel\w*|distress\w*|trauma\w*|drugs?|alcohol)\b/i,
    instead: 'a title is neutral; put the telling words in a heading on the page',
  },
];

/** `title`, `pageTitle`, `notice`, `subject`, `fileName` and the like: the last part of a key says what the words are for. */
export const titleKeys = /(^|\.)(title|subject|notice|fileName|\w+(Title|Subject|Notice|FileName))$/;

/** Titles that name a thing whose name is telling, each with the reason that it may. */
export const allowedTitles: readonly { key: string; why: string }[] = [];

/** Words that pages may show as they are, in any language. */
export const untranslated: readonly { words: string; why: string }[] = [
  { words: 'Cymraeg', why: 'a language is named in itself' },
  { words: 'English', why: 'a language is named in itself' },
  { words: 'Cairn', why: 'the name of the product' },
];
