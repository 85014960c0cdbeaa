import { LEVELS, ROOMS, type Level, type Room, type RoomPart } from '../../src/platform/record/index.ts';
import type { Attempt, Instant, Kept, Look, Right, Span, World } from './world.ts';

// The rules of access once more, from the words of the architecture and of the tables, to compare the database with. Shares nothing with it.
const [MINUTE, LONGEST_STAY] = [60_000_000, 30_000_000];
/** Parts of a staying-well plan that everybody's has. */
export const PLAN_PARTS = [
  'when well',
  'toolbox',
  'every day',
  'might need',
  'triggers',
  'early signs',
  'breaking down',
  'get back',
  'thank',
  'change',
];
const during = (span: Span, t: Instant): boolean => span.from <= t && (span.until === null || t < span.until);
const gone = (moment: Instant | null, t: Instant): boolean => moment !== null && moment <= t;

/** Everything that is open to the viewer in this record at t, through whatever opens it: `by` is the sharing, null for a legal override. */
export function rightsOf(
  world: World,
  kept: Kept,
  viewer: string,
  t: Instant,
): (Right & { readonly by: string | null })[] {
  const unwell = kept.unwell.filter((time) => during(time, t) && !kept.oks.some((ok) => time.said <= ok && ok <= t));
  const unwellUntil = Math.max(0, ...unwell.map((time) => time.until));
  const posts = world.posts.filter((post) => post.account === viewer && during(post, t));
  const seats = world.memberships.filter((seat) => during(seat, t));
  const serving = posts.filter((post) => post.role !== 'administrator').map((post) => post.id);
  const leftWork = posts.length === 0 && world.posts.some((post) => post.account === viewer && gone(post.until, t));
  const joined = kept.circle.filter((one) => one.account === viewer && gone(one.joined, t) && !gone(one.left, t));
  const mine = [
    ...joined.filter((one) => one.relation === 'supporter' || !leftWork).map((one) => one.id),
    ...seats.filter((seat) => serving.includes(seat.post)).map((seat) => seat.team),
  ];
  const never = kept.nevers.some((one) => one.account === viewer && during(one, t));
  const shared = kept.sharing
    .filter((one) => !never && mine.includes(one.to) && during(one, t) && !gone(one.withdrawn, t))
    .map((one) => (one.condition === 'always' ? one : { ...one, until: Math.min(one.until, unwellUntil) }))
    .filter((one) => t < one.until)
    .flatMap((one) =>
      roomsOf(one.room, one.parts).map((room) => ({ room, level: one.level, until: one.until, by: one.id })),
    );
  const worksFor = posts.filter((post) => /^(worker|lead)$/.test(post.role)).map((post) => post.service);
  const forced = kept.overrides
    .filter((one) => one.by === viewer && worksFor.includes(one.service) && !gone(one.ended, t))
    .flatMap(({ agreed, rooms }) =>
      agreed && during(agreed, t)
        ? rooms.flatMap((room) => roomsOf(room, [...PLAN_PARTS, ...kept.ownParts])).map((room) => ({ ...agreed, room }))
        : [],
    )
    .map((one) => ({ ...one, level: 'see' as const, by: null }));
  return [...shared, ...forced];
}

/** A room with the parts of it that are opened beside it. */
const roomsOf = (room: Room, parts: readonly string[]): (Room | RoomPart)[] =>
  room === 'staying well' ? [room, ...parts.map((part) => `staying well/${part}` as const)] : [room];

/** Which of these rooms are open at this level, each level holding those before it. */
export const openIn = (rights: readonly Right[], rooms: readonly Room[], level: Level): Room[] =>
  rooms.filter((room) =>
    rights.some((right) => right.room === room && LEVELS.indexOf(right.level) >= LEVELS.indexOf(level)),
  );

/** Which parts of "staying well" are open at this level. */
export const openParts = (rights: readonly Right[], level: Level): RoomPart[] => [
  ...new Set(
    rights
      .filter((right) => LEVELS.indexOf(right.level) >= LEVELS.indexOf(level))
      .flatMap(({ room }) => (isPart(room) ? [room] : [])),
  ),
];
const isPart = (room: Room | RoomPart): room is RoomPart => room.startsWith('staying well/');

/** Sheets for meetings that the viewer reads, or may suggest about, at t: each by a sharing of its own, or all of them under a legal override. */
export function sheetsOf(world: World, kept: Kept, viewer: string, t: Instant, level: Level): string[] {
  const opened = rightsOf(world, kept, viewer, t).filter((right) => openIn([right], ['meetings'], level).length > 0);
  return kept.meetings
    .filter(({ guests }) => opened.some(({ by }) => by === null || guests.includes(by)))
    .map((meeting) => meeting.id);
}

export type Entered = Readonly<Record<Level, readonly (Room | RoomPart)[]>> & { readonly until: Instant };

/** What this attempt opens, and until when it can be read; null when the door stays shut. */
export function enter(world: World, { token, person, look, at: t, how }: Attempt): Entered | null {
  const session = world.sessions.find((one) => one.token === token && during(one, t) && one.ended === null);
  const viewer = world.accounts.find((one) => one.id === session?.account && !one.closed)?.id;
  const kept = world.records.find((one) => one.person === person);
  if (how !== 'door' || !viewer || !kept) return null;
  if (viewer === person) return { see: ROOMS, suggest: [], 'carry out': [], until: t + LONGEST_STAY };
  const fresh = (one: Look): boolean => one.committed && one.at <= t && t < one.at + MINUTE;
  if (!look?.opened || !fresh(look) || look.viewer !== viewer || look.person !== person) return null;
  const rights = rightsOf(world, kept, viewer, t);
  const partsOf = (room: Room | RoomPart): boolean => room.includes('/') && look.rooms.includes('staying well');
  const open = (level: Level): (Room | RoomPart)[] => [
    ...openIn(rights, look.rooms, level),
    ...openParts(
      rights.filter((right) => partsOf(right.room)),
      level,
    ),
  ];
  const until = Math.min(t + LONGEST_STAY, ...rights.map((right) => right.until));
  return open('see').length > 0
    ? { see: open('see'), suggest: open('suggest'), 'carry out': open('carry out'), until }
    : null;
}
