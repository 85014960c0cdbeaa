import { lineAt, lineOf, type Line } from '../../../modules/plans/index.ts';
import type { Suggestion } from '../../../modules/suggestions/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

type Saying = Pick<Ask, 't' | 'language' | 'now'>;

/** A suggestion beside the line it is about: as that line is now, and as it was when the suggestion was made. */
export interface Beside {
  readonly suggestion: Suggestion;
  readonly now: Line | null;
  readonly before: Line | null;
}

export async function readBeside(tx: PersonTx, suggestion: Suggestion): Promise<Beside> {
  const now = await lineOf(tx, suggestion.entry);
  const isSame = now?.version === suggestion.entryVersion;
  return { suggestion, now, before: isSame ? now : await lineAt(tx, suggestion.entry, suggestion.entryVersion) };
}

/** A suggestion that waits, in words. */
export interface Waiting {
  readonly id: string;
  readonly name: string;
  /** "Sol Worker suggests a new step. Monday at 2:10pm." */
  readonly from: string;
  /** The person's words as they are now; empty for a new step. */
  readonly was: string;
  readonly proposed: string;
  readonly note: string;
  /** The version that this page shows, sent with the answer. */
  readonly version: number;
  /** The words that the suggestion was made about, when the person has changed them since. */
  readonly wordsBefore: string | null;
  /** The line was taken away since. */
  readonly isAway: boolean;
}

export function presentWaiting({ t, language, now: today }: Saying, { suggestion, now, before }: Beside): Waiting {
  const isWording = suggestion.form === 'wording';
  const hasChanged = isWording && now !== null && before !== null && now.words !== before.words;
  return {
    id: suggestion.id,
    name: suggestion.byName,
    from: t(`suggestion.from.${suggestion.form}`, {
      name: suggestion.byName,
      when: sayWhen(language, suggestion.at, today),
    }),
    was: isWording ? (now?.words ?? '') : '',
    proposed: suggestion.words,
    note: suggestion.why ?? '',
    version: now?.version ?? 0,
    wordsBefore: hasChanged ? before.words : null,
    isAway: now === null || now.removed,
  };
}

/** A suggestion and the answer it got, in sentences. */
export interface Answered {
  readonly id: string;
  readonly suggested: string;
  readonly answer: string;
  /** Their why, the person's own words instead, the person's reason: whichever there is. */
  readonly more: readonly string[];
}

/** `taken`: the words that the person took from each suggestion. */
export function presentAnswered(
  saying: Saying,
  suggestion: Suggestion,
  taken: ReadonlyMap<string, string>,
): Answered | null {
  const { t, language, now } = saying;
  const { answer: given, byName: name, words, why } = suggestion;
  if (!given) return null;
  const own = given.answer === 'accepted with changes' ? taken.get(suggestion.id) : undefined;
  const more = [
    why && t('suggestion.theirWhy', { why }),
    own && t('suggestion.yourWords', { words: own }),
    given.reason && t('suggestion.yourReason', { reason: given.reason }),
  ];
  return {
    id: suggestion.id,
    suggested: t(`suggestion.suggested.${suggestion.form}`, { name, words }),
    answer: t(`suggestion.answer.${given.answer}`, { when: sayWhen(language, given.at, now) }),
    more: more.filter((line): line is string => typeof line === 'string' && line !== ''),
  };
}
