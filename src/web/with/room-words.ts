import { sayList, sayShortDate, type Language, type T } from '../../platform/language/index.ts';
import type { Level, Room } from '../../platform/record/index.ts';
import {
  ROOMS_TO_SHARE,
  ROOMS_WITH_PAGE,
  type RoomToShare,
  type RoomWithPage,
  type SharedWithMe,
} from '../../modules/sharing/index.ts';

const ROOM_NAMES = {
  'about me': 'common.room.about-me',
  plan: 'common.room.plan',
  'staying well': 'common.room.staying-well',
  'crisis card': 'common.room.crisis-card',
  'advance wishes': 'common.room.advance-wishes',
  people: 'common.room.people',
  care: 'common.room.care',
  diary: 'common.room.diary',
  learning: 'common.room.learning',
  money: 'common.room.money',
  meetings: 'common.room.meetings',
} as const satisfies Record<Room, `common.room.${string}`>;

/** A room's name on its own: a heading, a choice. */
export const sayRoom = (t: T, room: Room): string => t(ROOM_NAMES[room]);

/** Rooms inside a sentence. Welsh sets them apart, so that no word before them changes their first letter. */
export const sayRooms = (t: T, rooms: readonly Room[]): string =>
  sayList(
    t.language,
    rooms.map((room) => t('with.roomInSentence', { room: sayRoom(t, room) })),
  );

/** A word of a list as part of an address: 'about me' is `about-me`. */
export const slugOf = (word: Room | Level): string => word.replaceAll(' ', '-');

/** The room that part of an address names, among those that have a page for the other side; null for anything else. */
export const pageFromSlug = (slug: string | null | undefined): RoomWithPage | null =>
  ROOMS_WITH_PAGE.find((room) => slugOf(room) === slug) ?? null;

/** The same, among those that are shared as a whole. */
export const roomFromSlug = (slug: string | null | undefined): RoomToShare | null =>
  ROOMS_TO_SHARE.find((room) => slugOf(room) === slug) ?? null;

/** The last day on which something holds that ends at this moment. */
export const sayLastDay = (language: Language, endsAt: Date): string =>
  sayShortDate(language, new Date(endsAt.getTime() - 1));

/** Until when what somebody shares is open; of several rooms, when the first of them ends. */
export const sayOpenUntil = (t: T, shared: Pick<SharedWithMe, 'rooms' | 'endsAt'>): string => {
  const day = sayLastDay(t.language, shared.endsAt);
  return shared.rooms.length > 1 ? t('with.firstEnds', { day }) : t('with.openUntil', { day });
};
