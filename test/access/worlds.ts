import { newId } from '../../src/platform/ids.ts';
import { LEVELS, ROOMS, type Room } from '../../src/platform/record/index.ts';
import { newSecret } from '../../src/platform/session/index.ts';
import type { Attempt, EndingSpan, Instant, Kept, Look, Member, Post, Session, World } from './world.ts';

/** Chance with a seed, so that a world that showed a difference can be made again. */
export interface Chance {
  readonly seed: number;
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  one<Out>(of: readonly Out[]): Out;
  some<Out>(of: readonly Out[], most: number): Out[];
  happens(percent: number): boolean;
}

/** The generator "mulberry32". */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  const one = <Out>(of: readonly Out[]): Out => {
    if (of.length === 0) throw new Error('There is nothing to choose from.');
    return of[upTo(of.length)] as Out;
  };
  return {
    seed,
    upTo,
    one,
    some: (of, most) =>
      Array.from({ length: 1 + upTo(most) }, () => one(of)).filter((each, index, all) => all.indexOf(each) === index),
    happens: (percent) => next() * 100 < percent,
  };
}

const HOUR = 3_600_000_000;
const SECOND = 1_000_000;
const MORNING = Date.UTC(2026, 10, 23, 9) * 1000;
/** Few moments in a world, all whole hours: so much happens at the very same moment, or one microsecond before or after. */
const HOURS = 8;
const hour = (index: number): Instant => MORNING + index * HOUR;
const anHour = (by: Chance): Instant => hour(by.upTo(HOURS));
const perhaps = (by: Chance, percent: number): Instant | null => (by.happens(percent) ? anHour(by) : null);

function ending(by: Chance, from: Instant = anHour(by)): EndingSpan {
  return { from, until: from + (1 + by.upTo(5)) * HOUR };
}
const span = (by: Chance): { from: Instant; until: Instant | null } => ({
  ...ending(by),
  ...(by.happens(50) ? { until: null } : {}),
});
const many = <Out>(count: number, make: (index: number) => Out): Out[] =>
  Array.from({ length: count }, (_, index) => make(index));

function sessionOf(by: Chance, account: string): Session {
  const whole = by.happens(85) ? { from: hour(-1), until: hour(HOURS + 1) } : ending(by);
  return { ...whole, token: newSecret(), account, ended: by.happens(5) ? anHour(by) : null };
}

function keptBy(
  by: Chance,
  person: string,
  viewers: readonly string[],
  teams: readonly string[],
  posts: readonly Post[],
  shared: number,
): Kept {
  const circle = many(5, (): Member => ({
    id: newId(),
    account: by.one(viewers),
    relation: by.one(['supporter', 'peer', 'worker'] as const),
    joined: by.happens(85) ? hour(by.upTo(3)) : null,
    left: perhaps(by, 20),
  }));
  const favourites: readonly Room[] = ['plan', 'about me', 'care', 'meetings', 'staying well', by.one(ROOMS)];
  const sharing = many(shared, () => ({
    ...ending(by),
    id: newId(),
    ...(by.happens(60)
      ? { with: 'member' as const, to: by.one(circle).id }
      : { with: 'team' as const, to: by.one(teams) }),
    room: by.one(favourites),
    parts: by.some(['early signs', 'toolbox', 'routines', 'thank'], 2),
    level: by.one(LEVELS),
    condition: by.happens(35) ? ('when I am unwell' as const) : ('always' as const),
    withdrawn: perhaps(by, 20),
  }));
  // Each sharing of the room for meetings is for one sheet at most; one that is for none opens the room and shows nothing.
  const lines = Object.fromEntries(ROOMS.map((room) => [room, newId()])) as Record<Room, string>;
  const guests = sharing.filter((one) => one.room === 'meetings').map(({ id }) => ({ id, sheet: by.upTo(4) }));
  const meetings = [lines.meetings, newId(), newId()].map((id, sheet) => ({
    id,
    guests: guests.filter((one) => one.sheet === sheet).map((one) => one.id),
  }));
  const spell = (said: Instant) => {
    const circleSaid = by.happens(50);
    return {
      said,
      by: circleSaid ? ('circle' as const) : ('self' as const),
      ...ending(by, said + (circleSaid ? by.upTo(3) * HOUR : 0)),
    };
  };
  return {
    person,
    circle,
    sharing,
    nevers: many(by.upTo(3), () => ({ ...span(by), account: by.one(viewers) })),
    unwell: many(by.upTo(4), () => spell(anHour(by))),
    oks: many(by.upTo(3), () => anHour(by)),
    overrides: many(2, () => {
      const asked = anHour(by);
      const post = by.one(posts);
      return {
        id: newId(),
        by: by.happens(85) ? post.account : by.one(viewers),
        service: post.service,
        rooms: by.some(ROOMS, 3),
        asked,
        agreed: by.happens(75) ? ending(by, asked + by.upTo(2) * HOUR) : null,
        ended: perhaps(by, 25),
      };
    }),
    meetings,
    lines,
    ownParts: [],
    more: [],
  };
}

/** How large a world is. Without sessions nobody knocks: the decision alone is asked. */
interface Size {
  readonly people: number;
  readonly sharing: number;
  readonly sessions: boolean;
}

/** Two people with records and five others, some of whom work somewhere; everything about them by chance. */
export function randomWorld(by: Chance, size: Size = { people: 2, sharing: 28, sessions: true }): World {
  const accounts = many(7, () => ({ id: newId(), closed: by.happens(4) }));
  const ids = accounts.map((account) => account.id);
  const services = many(2, () => newId());
  const teams = many(3, () => ({ id: newId(), service: by.one(services) }));
  const roles = ['worker', 'worker', 'peer worker', 'lead', 'organiser', 'administrator'] as const;
  const posts = many(8, (): Post => ({
    ...span(by),
    id: newId(),
    service: by.one(services),
    account: by.one(ids),
    role: by.one(roles),
  }));
  const memberships = many(9, () => ({ ...span(by), team: by.one(teams).id, post: by.one(posts).id }));
  const people = ids.slice(0, size.people);
  return {
    accounts,
    sessions: (size.sessions ? [...ids, ...ids] : []).map((account) => sessionOf(by, account)),
    services,
    teams,
    posts,
    memberships: memberships.filter(
      (one, index) =>
        memberships.findIndex(
          (other) => other.team === one.team && other.post === one.post && other.from === one.from,
        ) === index,
    ),
    records: people.map((person) =>
      keptBy(
        by,
        person,
        ids,
        teams.map((team) => team.id),
        posts,
        size.sharing,
      ),
    ),
  };
}

/** What an attempt needs beside itself: how its look comes about, and whether it also tries to write. */
export interface Planned {
  readonly attempt: Attempt;
  /** `planted`: a row laid before. `knock`: opened with app.open_look at `look.at`, and committed. The other two: opened in the transaction that reads. */
  readonly look: 'none' | 'planted' | 'knock' | 'same transaction' | 'undone';
  /** Also tries to suggest, to carry out and to write in this room. */
  readonly tries: Room | null;
}

const AGES = [0, 0, 1, 30 * SECOND, 30 * SECOND, 60 * SECOND - 1];
const WRONG_AGES = [60 * SECOND, 60 * SECOND, 61 * SECOND, -1, -1];

/** An attempt at one of a world's moments: most as they should be, each of the others wrong in one way. */
export function randomAttempt(by: Chance, world: World): Planned {
  const session = by.one(world.sessions);
  const kept = by.one(world.records);
  const at = anHour(by) + by.one([-1, 0, 0, 1, HOUR / 2]);
  const readsAt = at + (by.happens(80) ? 0 : by.one([1, 1, 30 * SECOND - 1, 30 * SECOND]));
  const fault = by.upTo(100);
  const somebodyElse = by.one(world.accounts).id;
  const rooms = by.happens(65) ? [...ROOMS] : by.some<Room>(['plan', 'plan', 'about me', 'care', ...ROOMS], 6);
  const look: Look = {
    id: newId(),
    viewer: fault < 4 ? somebodyElse : session.account,
    person: fault >= 4 && fault < 8 ? (world.records.find((other) => other !== kept) ?? kept).person : kept.person,
    rooms,
    opened: fault < 8 || fault >= 12,
    at: at - (fault >= 12 && fault < 18 ? by.one(WRONG_AGES) : by.one(AGES)),
    committed: fault < 18 || fault >= 23,
  };
  const how = fault >= 23 && fault < 25 ? 'made up' : fault >= 25 && fault < 27 ? 'kept' : 'door';
  const laid = !look.committed ? by.one(['same transaction', 'undone'] as const) : fault >= 90 ? 'knock' : 'planted';
  return {
    attempt: {
      token: session.token,
      person: kept.person,
      look: fault >= 27 && fault < 29 ? null : look,
      at,
      readsAt,
      how,
    },
    look: fault >= 27 && fault < 29 ? 'none' : laid,
    tries: by.happens(50) ? by.one<Room>(['plan', ...rooms]) : null,
  };
}
