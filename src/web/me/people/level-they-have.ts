import { higher, sharingOf, teamPeople, type Sharing, type SharingCondition } from '../../../modules/sharing/index.ts';
import type { Level, PersonTx, Room } from '../../../platform/record/index.ts';
import type { Companion } from './companion.ts';

/** At which level each part of "staying well" is open to somebody now, with `thought` in place of the sharing that it would replace. */
export async function partLevels(
  tx: PersonTx,
  companion: Companion,
  thought: { readonly parts: readonly string[]; readonly level: Level; readonly replaces: readonly string[] } | null,
): Promise<ReadonlyMap<string, Level>> {
  const own = companion.live.filter((each) => each.room === 'staying well' && each.openNow);
  const throughTeams = companion.account === null ? [] : await sharedWithTeamsOf(tx, companion.account, 'staying well');
  const kept = [...own.filter((each) => !thought?.replaces.includes(each.id)), ...throughTeams];
  const levels = new Map<string, Level>();
  for (const { parts, level } of thought ? [...kept, thought] : kept)
    for (const part of parts) levels.set(part, higher(level, levels.get(part) ?? level));
  return levels;
}

/** At which level a room is open to somebody now; null: not at all. `replaced` is what a new sharing would take the place of, `kept` all the rest. */
export interface LevelsNow {
  readonly replaced: Level | null;
  readonly kept: Level | null;
}

/** Says only what they may do; what they may read is for the door to say. */
export async function levelsNow(
  tx: PersonTx,
  companion: Companion,
  room: Room,
  condition: SharingCondition,
): Promise<LevelsNow> {
  const own = companion.live.filter((each) => each.room === room && each.openNow);
  const throughTeams = companion.account === null ? [] : await sharedWithTeamsOf(tx, companion.account, room);
  return {
    replaced: highest(own.filter((each) => each.condition === condition)),
    kept: highest([...own.filter((each) => each.condition !== condition), ...throughTeams]),
  };
}

async function sharedWithTeamsOf(tx: PersonTx, account: string, room: Room): Promise<Sharing[]> {
  const reaching: Sharing[] = [];
  for (const each of await sharingOf(tx)) {
    if (each.whom.kind !== 'team' || each.room !== room || !each.openNow) continue;
    const people = await teamPeople(tx, each.whom.team);
    if (people.some((person) => person.account === account)) reaching.push(each);
  }
  return reaching;
}

const highest = (sharing: readonly Sharing[]): Level | null =>
  sharing.reduce<Level | null>((level, each) => (level === null ? each.level : higher(level, each.level)), null);

/** The level they have, or would have once `thought` were shared. */
export function levelTheyHave(now: LevelsNow, thought: Level | null): Level | null {
  const instead = thought ?? now.replaced;
  if (instead === null || now.kept === null) return instead ?? now.kept;
  return higher(instead, now.kept);
}
