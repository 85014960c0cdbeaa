import type { RequestWords, Source, Standing, Wish } from './rules.ts';

/** What the person opens to the house's team for a stay. */
export interface Brought {
  /** Rooms that are opened as a whole. */
  readonly rooms: readonly string[];
  /** Parts of "staying well". */
  readonly parts: readonly string[];
}

/** Something that was opened for a stay. */
export interface OpenedForStay {
  readonly sharing: string;
  readonly room: string;
  readonly parts: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When it was ended before its last moment. */
  readonly endedAt: Date | null;
}

/** A week that the house offers; it is agreed when the person says so. */
export interface Week {
  readonly number: number;
  /** 'YYYY-MM-DD' */
  readonly from: string;
  /** The day on which they leave, unless another week is agreed. */
  readonly until: string;
  readonly words: string;
  readonly byName: string;
  readonly at: Date;
  readonly agreed: { readonly words: string; readonly at: Date } | null;
}

/** A note to the guest, with the guest's own words beside it. */
export interface NoteToMe {
  readonly id: string;
  readonly words: string;
  readonly byName: string;
  readonly at: Date;
  readonly mine: readonly { readonly words: string; readonly at: Date }[];
}

/** A place that the person asked for, with everything that came of it. */
export interface MyStay {
  readonly id: string;
  readonly house: string;
  readonly source: Source;
  readonly byName: string;
  readonly called: string;
  readonly words: RequestWords;
  readonly at: Date;
  /** When the house answers at the latest. */
  readonly answerBy: Date;
  readonly said: {
    readonly said: 'mine' | 'not mine';
    readonly words: string;
    readonly at: Date;
    readonly beforehand: boolean;
  } | null;
  readonly takenBackAt: Date | null;
  readonly answer: {
    readonly answer: 'yes' | 'no';
    readonly words: string;
    readonly byName: string;
    readonly at: Date;
  } | null;
  readonly options: readonly {
    readonly place: string;
    readonly house: string | null;
    readonly said: string;
    readonly byName: string;
  }[];
  readonly weeks: readonly Week[];
  readonly reviews: readonly {
    readonly id: string;
    readonly number: number;
    readonly wish: Wish | null;
    readonly words: string;
    readonly at: Date;
  }[];
  readonly end: {
    readonly by: 'person' | 'house';
    readonly byName: string;
    readonly words: string;
    readonly at: Date;
  } | null;
  readonly notes: readonly NoteToMe[];
  /** Who at the house opened it, and when; newest first. */
  readonly openings: readonly { readonly name: string; readonly place: string | null; readonly at: Date }[];
  readonly opened: readonly OpenedForStay[];
  readonly standing: Standing;
}

/** The hours that the house publishes count from when it could hear of the request: for one that waited for the person's yes, from that. */
export function answerByOf(
  asked: { readonly at: Date; readonly answerBy: Date },
  source: Source,
  said: Date | null,
): Date {
  const waited = source === 'for me' && said !== null ? said.getTime() - asked.at.getTime() : 0;
  return new Date(asked.answerBy.getTime() + waited);
}

/** First and last day of what was agreed so far; null before. */
export function agreedDays(weeks: readonly Week[]): { readonly from: string; readonly until: string } | null {
  const agreed = weeks.filter((week) => week.agreed !== null);
  const [first, last] = [agreed[0], agreed.at(-1)];
  return first && last ? { from: first.from, until: last.until } : null;
}

/** The week that waits for the person's word: the first that is not agreed and has not passed. `today`: 'YYYY-MM-DD' in London. */
export const weekToAnswer = (weeks: readonly Week[], today: string): Week | null =>
  weeks.find((week) => week.agreed === null && today <= week.until) ?? null;

/** Nobody said no to it, and its days have passed without a yes. */
export const hasPassed = ({ standing, weeks }: Pick<MyStay, 'standing' | 'weeks'>, today: string): boolean =>
  standing === 'offered' && weekToAnswer(weeks, today) === null;

/** The last agreed week that has begun; null before the stay does. */
export const weekNow = (weeks: readonly Week[], today: string): Week | null =>
  weeks.findLast((week) => week.agreed !== null && week.from <= today) ?? null;

/** Still going on, one way or another: something can come of it. */
export const isOpen = (stay: Pick<MyStay, 'standing' | 'weeks'>, today: string): boolean =>
  ['to confirm', 'asked', 'offered', 'to come', 'staying'].includes(stay.standing) && !hasPassed(stay, today);

/** Open to the house's team at this moment. */
export const isOpenNow = (opened: OpenedForStay, now: Date): boolean =>
  opened.endedAt === null && opened.startsAt <= now && now < opened.endsAt;

/** Open now, or from the first day of the stay. */
export const isGiven = (opened: OpenedForStay, now: Date): boolean => opened.endedAt === null && now < opened.endsAt;

/** What the person brings to a stay as it stands. */
export const broughtNow = (opened: readonly OpenedForStay[], now: Date): Brought => {
  const given = opened.filter((each) => isGiven(each, now));
  return {
    rooms: given.filter((each) => each.room !== 'staying well').map((each) => each.room),
    parts: given.flatMap((each) => (each.room === 'staying well' ? each.parts : [])),
  };
};
