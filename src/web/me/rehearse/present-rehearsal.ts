import type { Opens, Rehearsed } from '../../../modules/crisis/index.ts';
import { ROOMS_TO_SHARE, type RoomToShare } from '../../../modules/sharing/index.ts';
import { LEVELS, ROOMS, type Level, type Room } from '../../../platform/record/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { sayRoom } from '../../with/room-words.ts';
import { inUsualOrder, sayNamed, type OwnNames } from '../people/part-names.ts';
import { sayList } from '../../../platform/language/index.ts';

/** One line of what somebody would see: a room, or parts of one, at one level. */
export interface RehearsedLine {
  /** "Staying well: Early signs and Toolbox. They can see it." */
  readonly text: string;
  /** The room whose page can be looked at through their eyes; null for one that has none here. */
  readonly page: RoomToShare | null;
  readonly room: string;
}

/** Somebody, and what they would see: what opens only then, and what is open to them anyway. */
export interface RehearsedPerson {
  readonly account: string;
  readonly name: string;
  readonly teams: readonly string[];
  readonly onlyThen: readonly RehearsedLine[];
  readonly anyway: readonly RehearsedLine[];
  readonly steps: readonly string[];
}

interface Given {
  readonly t: T;
  readonly names: OwnNames;
}

/** Rooms in the usual order; parts of "staying well" that are alike stand in one line. A room that opens through its parts alone has no line of its own. */
export function linesOfRehearsal(given: Given, opens: readonly Opens[]): RehearsedLine[] {
  return ROOMS.flatMap((room) => {
    const here = opens.filter((each) => each.room === room && (room !== 'staying well' || each.part !== null));
    const alike = Map.groupBy(here, (each) => `${each.byOverride}/${each.raisedFrom}/${each.level}`);
    return [...alike.values()].flatMap((group) => lineOf(given, room, group));
  });
}

function lineOf({ t, names }: Given, room: Room, group: readonly Opens[]): RehearsedLine[] {
  const [first] = group;
  if (!first) return [];
  const parts = inUsualOrder(group.flatMap(({ part }) => part ?? [])).flatMap((part) => sayNamed(t, names, part) ?? []);
  if (first.part !== null && parts.length === 0) return [];
  const name = sayRoom(t, room);
  const what = first.part === null ? name : t('rehearse.parts', { room: name, parts: sayList(t.language, parts) });
  const level = first.byOverride ? t('rehearse.duty') : sayLevel(t, first);
  const page = ROOMS_TO_SHARE.find((each) => each === room) ?? null;
  return [{ text: t('rehearse.room', { room: what, level }), page, room: name }];
}

/** What they could do, and where being unwell lets them do more than now, both. */
function sayLevel(t: T, { level, raisedFrom }: Opens): string {
  const later = t(`rehearse.level.${level}`);
  return raisedFrom === null ? later : t('rehearse.raised', { now: t(`rehearse.level.${raisedFrom}`), later });
}

export function presentRehearsed(
  given: Given,
  someone: Rehearsed,
  called: string | undefined,
  steps: readonly string[],
): RehearsedPerson {
  return {
    account: someone.account,
    name: called ?? someone.name,
    teams: someone.teams,
    onlyThen: linesOfRehearsal(
      given,
      someone.opens.filter((each) => !each.anyway || each.raisedFrom !== null),
    ),
    anyway: linesOfRehearsal(
      given,
      someone.opens.filter((each) => each.anyway && each.raisedFrom === null),
    ),
    steps,
  };
}

/** At which level a room is open, and each of its parts; null: not at all. */
export function levelsRehearsed(
  opens: readonly Opens[],
  room: Room,
): { readonly room: Level | null; readonly parts: ReadonlyMap<string, Level> } {
  const here = opens.filter((each) => each.room === room);
  const highest = LEVELS.findLast((level) => here.some((each) => each.level === level)) ?? null;
  return {
    room: highest,
    parts: new Map(here.flatMap(({ part, level }) => (part === null ? [] : [[part, level] as const]))),
  };
}
