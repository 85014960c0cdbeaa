import type { Happening } from '../../../modules/reviews/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { isoDay, sayMonth, sayWhen, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { differences, planKindOf, sayKind } from '../review/present-changes.ts';
import { shortly } from '../shortly.ts';

type Saying = Pick<Ask, 't' | 'language' | 'now'>;

/** A month of the story. */
export interface Chapter {
  /** 'September 2026' */
  readonly heading: string;
  readonly tellings: readonly Telling[];
}

/** One thing that happened, as the page tells it. */
export interface Telling {
  readonly when: string;
  /** What sort of line it was; empty where the sentence says all. */
  readonly kind: string;
  readonly sentence: string;
  /** The goal it belongs to, in a sentence; empty where there is none. */
  readonly within: string;
  readonly told: readonly Told[];
  /** Where more of it can be read. */
  readonly link: string | null;
}

/** Words that were written, under what they were. Long ones are begun, and there whole for whoever opens them. */
export interface Told {
  readonly label: string;
  readonly shown: string;
  readonly whole: string | null;
}

const BEGUN = 300;

export function presentStory(ask: Saying, happenings: readonly Happening[]): Chapter[] {
  const months = Map.groupBy(happenings, (each) => isoDay(each.at).slice(0, 7));
  return [...months].map(([month, within]) => ({
    heading: sayMonth(ask.language, `${month}-01`),
    tellings: within.map((each) => ({ when: sayWhen(ask.language, each.at, ask.now), ...tell(ask.t, each) })),
  }));
}

const told = (label: string, words: string | null): Told[] => {
  if (words === null || words.trim() === '') return [];
  const shown = shortly(words, BEGUN);
  return [{ label, shown, whole: shown === words.trim() ? null : words }];
};

const plain = { kind: '', within: '', told: [], link: null };

function tell(t: T, happening: Happening): Omit<Telling, 'when'> {
  switch (happening.what) {
    case 'wrote':
      return tellWritten(t, happening);
    case 'suggested': {
      const { byName: name, words, why } = happening.of;
      return {
        ...plain,
        sentence: t('story.suggested', { name }),
        told: [...told('', words), ...told(t('story.why'), why)],
      };
    }
    case 'answered': {
      const { byName: name, words, answer, reason } = happening.of;
      const sentence = t(`story.answered.${answer}`, { name });
      return { ...plain, sentence, told: [...told('', words), ...told(t('story.why'), reason)] };
    }
    case 'carried out': {
      const { byName: name, words, note } = happening.of;
      const sentence = t('story.carriedOut', { name });
      return { ...plain, sentence, told: [...told('', words), ...told(t('story.theyWrote'), note)] };
    }
    case 'said': {
      const { about, words } = happening.of;
      return {
        ...plain,
        sentence: sayWhoSaid(t, happening.of),
        told: [...told('', about), ...told(t('story.why'), words)],
      };
    }
    case 'agreed':
      return { ...plain, sentence: t('story.agreed'), link: to.agreed(happening.of.moment.id) };
  }
}

function sayWhoSaid(t: T, { own, stance, about, byName: name }: Extract<Happening, { what: 'said' }>['of']): string {
  if (own) return about === null ? t(`story.ownVersion.${stance}`) : t(`story.ownTry.${stance}`);
  return about === null ? t(`story.version.${stance}`, { name }) : t(`story.try.${stance}`, { name });
}

function tellWritten(t: T, { of, within }: Extract<Happening, { what: 'wrote' }>): Omit<Telling, 'when'> {
  const { line, was } = of;
  const whole = {
    kind: sayKind(t, line),
    within: within === null ? '' : t('story.within', { goal: shortly(within, 60) }),
    link: null,
  };
  const named = told('', line.words.trim() === '' ? t('review.noWords') : line.words);
  const kind = planKindOf(line);
  if (!was) return { ...whole, kind: '', sentence: kind ? t(`story.wrote.${kind}`) : '', told: named };
  if (line.removed !== was.removed) {
    return { ...whole, sentence: t(line.removed ? 'story.taken away' : 'story.put back'), told: named };
  }
  const changes = differences(t, was, line);
  const isOfWords = changes.some((change) => change.label === '');
  return {
    ...whole,
    sentence: t('story.changed'),
    told: [
      // Where only a part changed, its line is named first.
      ...(isOfWords ? [] : named),
      ...changes.flatMap(({ label, was: before, now }) => [
        ...told(joined(label, t('story.before')), before),
        ...told(joined(label, t('story.now')), now === '' ? t('story.nothing') : now),
      ]),
    ],
  };
}

const joined = (part: string, when: string): string => (part === '' ? when : `${part}. ${when}`);
