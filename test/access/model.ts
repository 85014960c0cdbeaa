import { LEVELS, ROOMS, type Level, type Room } from '../../src/platform/record/index.ts';
import type { Attempt, Instant, Kept, Look, Span, World } from './world.ts';

// The rules of access once more, from the words of the architecture and of the tables, to compare the database with. Shares nothing with it.
const MINUTE = 60_000_000;
const LONGEST_STAY = 30_000_000;

const during = (span: Span, t: Instant): boolean => span.from <= t && (span.until === null || t < span.until);
const gone = (moment: Instant | null, t: Instant): boolean => moment !== null && moment <= t;

interface Right {
  readonly room: Room;
  readonly level: Level;
  readonly until: Instant;
}

/** Everything that is open to the viewer in this record at t, through whatever opens it. */
export function rightsOf(world: World, kept: Kept, viewer: string, t: Instant): Right[] {
  const unwell = kept.unwell.filter((time) => during(time, t) && !kept.oks.some((ok) => time.said <= ok && ok <= t));
  const unwellUntil = Math.max(0, ...unwell.map((time) => time.until));
  const posts = world.posts.filter((post) => post.account === viewer && during(post, t));
  const serving = posts.filter((post) => post.role !== 'administrator').map((post) => post.id);
  const teams = world.memberships.filter((each) => during(each, t) && serving.includes(each.post)).map((each) => each.team);
  const circle = kept.circle.filter((each) => each.account === viewer && gone(each.joined, t) && !gone(each.left, t)).map((each) => each.id);
  const never = kept.nevers.some((each) => each.account === viewer && during(each, t));
  const shared = kept.sharing
    .filter((each) => !never && during(each, t) && !gone(each.withdrawn, t) && (circle.includes(each.to) || teams.includes(each.to)))
    .filter((each) => each.condition === 'always' || t < unwellUntil)
    .map((each) => ({ ...each, until: each.condition === 'always' ? each.until : Math.min(each.until, unwellUntil) }));
  const forced = kept.overrides
    .filter((each) => each.by === viewer && !gone(each.ended, t))
    .filter((each) => posts.some((post) => post.service === each.service && (post.role === 'worker' || post.role === 'lead')))
    .flatMap(({ agreed, rooms }) => (agreed && during(agreed, t) ? rooms.map((room) => ({ room, level: 'see' as const, until: agreed.until })) : []));
  return [...shared, ...forced];
}

/** Which of these rooms are open at this level, each level holding those before it. */
export const openIn = (rights: readonly Right[], asked: readonly Room[], level: Level): Room[] =>
  asked.filter((room) => rights.some((right) => right.room === room && LEVELS.indexOf(right.level) >= LEVELS.indexOf(level)));

export type Entered = Readonly<Record<Level, readonly Room[]>> & { readonly until: Instant };

/** What this attempt opens, and until when what it opened can be read; null when the door stays shut. */
export function enter(world: World, { token, person, look, at: t, how }: Attempt): Entered | null {
  const session = world.sessions.find((each) => each.token === token && during(each, t) && each.ended === null);
  const account = world.accounts.find((each) => each.id === session?.account && !each.closed);
  const kept = world.records.find((each) => each.person === person);
  if (how !== 'door' || !account || !kept) return null;
  if (account.id === person) return { see: ROOMS, suggest: [], 'carry out': [], until: t + LONGEST_STAY };
  const good = (it: Look): boolean => it.committed && it.opened && it.viewer === account.id && it.person === person && it.at <= t && t < it.at + MINUTE;
  if (!look || !good(look)) return null;
  const rights = rightsOf(world, kept, account.id, t);
  const [see, suggest, carryOut] = LEVELS.map((level) => openIn(rights, look.rooms, level));
  if (!see?.length) return null;
  return { see, suggest: suggest ?? [], 'carry out': carryOut ?? [], until: Math.min(t + LONGEST_STAY, ...rights.map((right) => right.until)) };
}
