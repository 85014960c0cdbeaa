import { lineAt, lineOf, type Line } from '../../../modules/plans/index.ts';
import {
  talkAbout,
  textOf,
  waitsForThePerson,
  type Suggestion,
  type TalkWords,
} from '../../../modules/suggestions/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayWhen, type T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

type Saying = Pick<Ask, 't' | 'language' | 'now'>;

/** A suggestion beside the line it is about: as that line is now, and as it was when the suggestion was made. Null where it concerns a whole room. */
export interface Beside {
  readonly suggestion: Suggestion;
  readonly now: Line | null;
  readonly before: Line | null;
  /** What the two wrote about it; left out where a page only lists it. */
  readonly talk?: readonly TalkWords[];
}

export async function readBeside(tx: PersonTx, suggestion: Suggestion): Promise<Beside> {
  const { entry, entryVersion } = suggestion;
  const talk = suggestion.talk ? await talkAbout(tx, [suggestion.id]) : [];
  if (entry === null || entryVersion === null) return { suggestion, now: null, before: null, talk };
  const now = await lineOf(tx, entry);
  const before = now?.version === entryVersion ? now : await lineAt(tx, entry, entryVersion);
  return { suggestion, now, before, talk };
}

/** What is suggested, as it stands inside a sentence: "a new step", "other words for one part: when". */
export function sayWhat(t: T, { form, kind, part }: Pick<Suggestion, 'form' | 'kind' | 'part'>): string {
  if (form === 'new line') return t(`suggestion.what.${kind ?? 'matters'}`);
  if (form === 'wording' && part) return t('suggestion.what.part', { part: t(`suggestion.part.${part}`) });
  return t(`suggestion.what.${form}`);
}

/** A suggestion that waits, in words. */
export interface Waiting {
  readonly id: string;
  readonly form: Suggestion['form'];
  readonly name: string;
  /** "Sol Worker suggests a new step. Monday at 2:10pm." */
  readonly from: string;
  /** The person's words as they are now; empty where something new is suggested. */
  readonly was: string;
  readonly proposed: string;
  readonly note: string;
  /** The version that this page shows, sent with the answer. */
  readonly version: number;
  /** The words that the suggestion was made about, when the person has changed them since. */
  readonly wordsBefore: string | null;
  /** The line was taken away since. */
  readonly isAway: boolean;
  /** "You said that you would like to talk about it. Monday at 2:10pm."; null while they have not. */
  readonly talking: string | null;
  readonly said: readonly Said[];
}

/** What one of the two wrote. */
export interface Said {
  /** "You. Monday at 2:10pm." */
  readonly who: string;
  readonly words: string;
}

export function presentWaiting(saying: Saying, { suggestion, now, before, talk = [] }: Beside): Waiting {
  const { t, language, now: today } = saying;
  const { form, part, byName: name } = suggestion;
  const isWording = form === 'wording';
  const wordsNow = isWording && now ? textOf(now, part) : '';
  const wordsBefore = isWording && before ? textOf(before, part) : '';
  return {
    id: suggestion.id,
    form,
    name,
    from: sayFrom(saying, suggestion),
    was: wordsNow,
    proposed: suggestion.words,
    note: suggestion.why ?? '',
    version: now?.version ?? 0,
    wordsBefore: now && before && wordsNow !== wordsBefore ? wordsBefore : null,
    isAway: suggestion.entry !== null && (now === null || now.removed),
    talking: suggestion.talk && t('suggestion.talking', { when: sayWhen(language, suggestion.talk.since, today) }),
    said: presentTalk(saying, suggestion, talk),
  };
}

/** Who suggests what, and when; or that they wrote back, while the two talk about it. */
function sayFrom({ t, language, now }: Saying, suggestion: Suggestion): string {
  const { byName: name, talk } = suggestion;
  const about = { name, what: sayWhat(t, suggestion) };
  if (talk && waitsForThePerson(suggestion))
    return t('suggestion.theyWroteBack', { ...about, when: sayWhen(language, talk.lastAt, now) });
  return t('suggestion.from', { ...about, when: sayWhen(language, suggestion.at, now) });
}

/** What the two wrote to each other, in the order in which they did. */
export function presentTalk({ t, language, now }: Saying, suggestion: Suggestion, talk: readonly TalkWords[]): Said[] {
  return talk.map(({ byAccount, byName, words, at }) => {
    const when = sayWhen(language, at, now);
    const isTheirs = byAccount === suggestion.byAccount;
    return {
      who: isTheirs ? t('suggestion.theyWrote', { name: byName, when }) : t('suggestion.youWrote', { when }),
      words,
    };
  });
}

/** A suggestion and the answer it got, in sentences. */
export interface Answered {
  readonly id: string;
  readonly suggested: string;
  readonly answer: string;
  /** Their why, the person's own words instead, the person's reason: whichever there is. */
  readonly more: readonly string[];
  /** They talked about it; what they wrote stands on the suggestion's own page. */
  readonly hasTalk: boolean;
}

/** `taken`: what the person took from each suggestion. */
export function presentAnswered(
  saying: Saying,
  suggestion: Suggestion,
  taken: ReadonlyMap<string, Pick<Line, 'words' | 'fields'>>,
): Answered | null {
  const { t, language, now } = saying;
  const { answer: given, why } = suggestion;
  if (!given) return null;
  const line = taken.get(suggestion.id);
  const own = given.words ?? (line && textOf(line, suggestion.part));
  const more = [
    why && t('suggestion.theirWhy', { why }),
    own && given.answer === 'accepted with changes' && t('suggestion.yourWords', { words: own }),
    given.reason && t('suggestion.yourReason', { reason: given.reason }),
  ];
  return {
    id: suggestion.id,
    suggested: saySuggested(t, suggestion),
    answer: t(`suggestion.answer.${given.answer}`, { when: sayWhen(language, given.at, now) }),
    more: more.filter((each): each is string => typeof each === 'string' && each !== ''),
    hasTalk: suggestion.talk !== null,
  };
}

function saySuggested(t: T, suggestion: Suggestion): string {
  const { form, part, byName: name, words } = suggestion;
  if (form === 'new step' || (form === 'wording' && !part)) return t(`suggestion.suggested.${form}`, { name, words });
  return t('suggestion.suggested', { name, words, what: sayWhat(t, suggestion) });
}
