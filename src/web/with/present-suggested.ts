import type { Suggestion, TalkWords } from '../../modules/suggestions/index.ts';
import { sayWhen, type T } from '../../platform/language/index.ts';
import type { Room } from '../../platform/record/index.ts';

/** What one of the two wrote, while they talk about a suggestion. */
export interface SaidView {
  /** "You. Monday at 2:10pm." */
  readonly who: string;
  readonly words: string;
}

/** A suggestion of the viewer's own, and what the person answered, or would like to talk about. */
export interface SuggestionView {
  readonly id: string;
  readonly room: Room;
  readonly sentence: string;
  readonly words: string;
  readonly why: string;
  readonly answer: string;
  readonly reason: string;
  readonly said: readonly SaidView[];
  /** The person would like to talk, and has not answered yet. */
  readonly mayWriteBack: boolean;
}

const ANSWERS = {
  accepted: 'with.answer.accepted',
  'accepted with changes': 'with.answer.changed',
  declined: 'with.answer.declined',
} as const;

/** In whose words: the viewer's account, and what the person is called. */
interface Between {
  readonly now: Date;
  readonly viewer: string;
  readonly name: string;
  /** What was written about any of these suggestions. */
  readonly talk: readonly TalkWords[];
  readonly maySuggest: boolean;
}

export function presentSuggested(t: T, suggestion: Suggestion, between: Between): SuggestionView {
  const { now, viewer, name } = between;
  const { answer, talk } = suggestion;
  const when = (at: Date): string => sayWhen(t.language, at, now);
  const open = talk ? t('suggesting.wouldTalk', { name }) : t('with.answer.waiting', { name });
  return {
    id: suggestion.id,
    room: suggestion.room,
    sentence: sayYouSuggested(t, suggestion, when(suggestion.at)),
    words: suggestion.words,
    why: suggestion.why ?? '',
    answer: answer ? t(ANSWERS[answer.answer], { name, when: when(answer.at) }) : open,
    reason: answer?.reason ?? '',
    said: between.talk
      .filter((each) => each.suggestion === suggestion.id)
      .map((each) => ({
        who:
          each.byAccount === viewer
            ? t('suggesting.youWrote', { when: when(each.at) })
            : t('suggesting.theyWrote', { name: each.byName, when: when(each.at) }),
        words: each.words,
      })),
    mayWriteBack: talk !== null && answer === null && between.maySuggest,
  };
}

function sayYouSuggested(t: T, { form, kind, part }: Suggestion, when: string): string {
  if (form === 'wording' && part) return t('suggesting.youSuggestedPart', { part: t(`suggestion.part.${part}`), when });
  if (form === 'new line')
    return t('suggesting.youSuggested.new line', { what: t(`suggestion.what.${kind ?? 'matters'}`), when });
  return t(`suggesting.youSuggested.${form}`, { when });
}
