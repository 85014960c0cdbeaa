import type { Look } from '../../../modules/sharing/index.ts';
import { isoDay, sayTime, sayDate, type T } from '../../../platform/language/index.ts';
import { sayRooms } from '../../with/room-words.ts';

/** Looks by the same viewer, for the same reason, at the same rooms, within half an hour of one day: told once. */
export interface LookGroup {
  readonly newest: Look;
  readonly oldest: Look;
  /** Every look in it, newest first. */
  readonly looks: readonly Look[];
  /** How often, as the person is told. */
  readonly count: number;
}

/** A group in words. `words` are the viewer's own; empty when they wrote none. */
export interface LookSaid {
  readonly id: string;
  readonly at: Date;
  readonly sentence: string;
  readonly words: string;
  /** Every look it tells of, newest first. */
  readonly looks: readonly string[];
}

/** What the person calls people, by account. */
export type NamesByAccount = ReadonlyMap<string, string>;

const TOGETHER = 30 * 60 * 1000;

/** Stating a reason writes one look and the page that it leads to writes the next: to the person that is looking once. */
const ONE_MOMENT = 10 * 1000;

const alikeKey = (look: Look): string =>
  JSON.stringify([
    look.viewer,
    look.viewerName,
    look.viewerPlace,
    look.outcome,
    look.through,
    look.reason,
    look.words,
    look.rooms.toSorted(),
    isoDay(look.at),
  ]);

/** Takes looks newest first; gives groups in the order of their newest. Each look stands in exactly one group. */
export function groupLooks(looks: readonly Look[]): LookGroup[] {
  const open = new Map<string, Look[]>();
  const groups: Look[][] = [];
  for (const look of looks) {
    const key = alikeKey(look);
    const group = open.get(key);
    if (group?.[0] && group[0].at.getTime() - look.at.getTime() <= TOGETHER) {
      group.push(look);
    } else {
      const begun = [look];
      open.set(key, begun);
      groups.push(begun);
    }
  }
  return groups.flatMap((group) => {
    const [newest, oldest] = [group[0], group.at(-1)];
    return newest && oldest ? [{ newest, oldest, looks: group, count: moments(group) }] : [];
  });
}

function moments(group: readonly Look[]): number {
  const begins = group.filter((look, index) => {
    const earlier = group[index + 1];
    return !earlier || look.at.getTime() - earlier.at.getTime() >= ONE_MOMENT;
  });
  return begins.length;
}

const ONCE = { sharing: 'looks.once', override: 'looks.duty', nothing: 'looks.tried' } as const;
const SEVERAL = { sharing: 'looks.several', override: 'looks.severalDuty', nothing: 'looks.severalTried' } as const;

/** One plain sentence: who, what, how often, why. */
export function sayLook(t: T, group: LookGroup, names: NamesByAccount): LookSaid {
  const { newest, oldest, count } = group;
  const name = names.get(newest.viewer) ?? newest.viewerName;
  const who = newest.viewerPlace === null ? name : t('looks.who', { who: name, place: newest.viewerPlace });
  const rooms = sayRooms(t, newest.rooms);
  const why = t(`looks.why.${newest.reason}`);
  const [from, to] = [sayTime(t.language, oldest.at), sayTime(t.language, newest.at)];
  const sentence =
    count > 1 && from !== to
      ? t(SEVERAL[newest.through], { who, rooms, count, from, to, why })
      : t(ONCE[newest.through], { who, rooms, why });
  const looks = group.looks.map((look) => look.id);
  return { id: newest.id, at: newest.at, sentence, words: newest.words ?? '', looks };
}

/** Looks as days, newest first, each with its sentences. */
export function presentLooks(t: T, looks: readonly Look[], names: NamesByAccount): LooksOfDay[] {
  const days = Map.groupBy(groupLooks(looks), (group) => isoDay(group.newest.at));
  return [...days].map(([day, groups]) => ({
    day,
    heading: sayDate(t.language, day),
    lines: groups.map((group) => ({
      ...sayLook(t, group, names),
      time: sayTime(t.language, group.newest.at),
    })),
  }));
}

export interface LooksOfDay {
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly heading: string;
  readonly lines: readonly (LookSaid & { readonly time: string })[];
}
