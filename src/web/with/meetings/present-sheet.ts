import { TEXTS, textOf, type SheetText } from '../../../modules/meetings/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import { sayDate, type T } from '../../../platform/language/index.ts';

/** A sheet for a meeting in words: where and when, and each text that was written. */
export interface SheetView {
  readonly id: string;
  /** "Meeting on Tuesday 1 December 2026", or plain words where no day was written. */
  readonly heading: string;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly texts: readonly { readonly heading: string; readonly words: string }[];
}

const HEADINGS = {
  words: 'meetings.words',
  well: 'meetings.well',
  hard: 'meetings.hard',
  want: 'meetings.want',
  adjust: 'meetings.adjust',
} as const satisfies Record<SheetText, string>;

/** The same for the person, for their guests and on paper. Parts left empty are not there. */
export function presentSheet(t: T, sheet: Line): SheetView {
  const { day, when, where, who } = sheet.fields;
  const facts = [
    { key: t('meetings.fact.when'), value: when ?? '' },
    { key: t('meetings.fact.where'), value: where ?? '' },
    { key: t('meetings.fact.who'), value: who ?? '' },
  ];
  return {
    id: sheet.id,
    heading: day === undefined ? t('meetings.pageHeading') : t('meetings.onDay', { day: sayDate(t.language, day) }),
    facts: facts.filter(({ value }) => value !== ''),
    texts: TEXTS.map((text) => ({ heading: t(HEADINGS[text]), words: textOf(sheet, text) })).filter(
      ({ words }) => words.trim() !== '',
    ),
  };
}
