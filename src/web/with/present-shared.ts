import { ROOMS_WITH_PAGE, type SharedWithMe } from '../../modules/sharing/index.ts';
import type { T } from '../../platform/language/index.ts';
import { sayOpenUntil, sayRoom } from './room-words.ts';

export interface SharedView {
  readonly person: string;
  readonly name: string;
  /** One sentence a room: what it is, and what may be done there. */
  readonly rooms: readonly string[];
  readonly until: string;
}

const OPEN = { see: 'with.openSee', suggest: 'with.openSuggest', 'carry out': 'with.openCarryOut' } as const;

/** In the order of the list of rooms, not of the query. */
const withPage = (rooms: SharedWithMe['rooms']): SharedWithMe['rooms'] =>
  ROOMS_WITH_PAGE.flatMap((room) => rooms.filter((each) => each.room === room));

/** What others share, as the list of the other side says it. Rooms without a page for the other side are left out. */
export function presentShared(t: T, shared: readonly SharedWithMe[]): SharedView[] {
  return shared
    .map((each) => ({ ...each, rooms: withPage(each.rooms) }))
    .filter((each) => each.rooms.length > 0)
    .map((each) => ({
      person: each.person,
      name: each.name,
      rooms: each.rooms.map(({ room, level }) => t(OPEN[level], { room: sayRoom(t, room) })),
      until: sayOpenUntil(t, each),
    }));
}
