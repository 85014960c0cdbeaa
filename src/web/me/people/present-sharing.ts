import type { Sharing } from '../../../modules/sharing/index.ts';
import { sayList, sayShortDate, type T } from '../../../platform/language/index.ts';
import type { Room } from '../../../platform/record/index.ts';
import { sayLastDay, sayRoom } from '../../with/room-words.ts';
import type { Companion } from './companion.ts';
import { inUsualOrder, sayNamed, type OwnNames } from './part-names.ts';

type Who = Pick<Companion, 'name' | 'relation' | 'never' | 'leftWork' | 'asked' | 'live' | 'place' | 'partNames'>;

/** What somebody can see, in one sentence for each level and last day: "Sol can see and suggest in Plan until 1 March 2027." */
export function saySharing(t: T, who: Who): string[] {
  if (who.never) return [t('people.neverSees', { who: who.name })];
  if (who.leftWork) return [t('people.leftWork', { who: who.name })];
  if (who.live.length === 0) return [t('people.canNothing', { who: who.name })];
  const alike = Map.groupBy(who.live, (each) => `${each.condition}/${each.level}/${lastDay(t, each)}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [sayCan(t, who, first, sayShared(t, who.partNames, group))] : [];
  });
}

/** The same for one sharing. */
export const sayOneSharing = (t: T, who: Who, sharing: Sharing): string =>
  sayCan(t, who, sharing, sayShared(t, who.partNames, [sharing]));

/** What is shared, inside a sentence: rooms, and of "staying well" its parts: "Plan and Staying well (Early signs, Routines)". */
export function sayShared(t: T, names: OwnNames, sharing: readonly Pick<Sharing, 'room' | 'parts'>[]): string {
  const rooms = Map.groupBy(sharing, (each) => each.room);
  const said = [...rooms].map(([room, some]) => {
    const parts = inUsualOrder([...new Set(some.flatMap((each) => each.parts))]);
    const which = sayWhich(
      t,
      room,
      parts.flatMap((part) => sayNamed(t, names, part) ?? []),
    );
    const name = sayRoom(t, room);
    const words = which === '' ? name : t('wellShared.partsOf', { room: name, parts: which });
    return t('with.roomInSentence', { room: words });
  });
  return sayList(t.language, said);
}

const lastDay = (t: T, sharing: Sharing): string => sayLastDay(t.language, sharing.endsAt);

function sayCan(t: T, { name, asked }: Who, sharing: Sharing, rooms: string): string {
  const given = { who: name, does: t(`people.do.${sharing.level}`), rooms, day: lastDay(t, sharing) };
  if (sharing.condition === 'when I am unwell') return t('people.canWhenUnwell', given);
  return asked && !asked.joinedAt ? t('people.canOnceJoined', given) : t('people.can', given);
}

/** The parts of "staying well" that a sharing opens; empty for other rooms. */
export const sayParts = (t: T, names: OwnNames, { room, parts }: Pick<Sharing, 'room' | 'parts'>): string =>
  room === 'staying well'
    ? sayWhich(
        t,
        room,
        inUsualOrder(parts).flatMap((part) => sayNamed(t, names, part) ?? []),
      )
    : '';

/** What of a room is open, where it is not the whole; empty where it is. */
function sayWhich(t: T, room: Room, parts: readonly string[]): string {
  if (room === 'diary') return t('wellShared.openPages');
  if (room !== 'staying well') return '';
  return parts.length === 0 ? t('wellShared.noneNow') : sayList(t.language, parts);
}

/** What was shared and is over: "Sol could see Plan. It ended on 1 March 2027." */
export function sayEnded(t: T, name: string, sharing: Sharing, names: OwnNames): string {
  const { endedAt, endsAt } = sharing;
  const day = endedAt && endedAt < endsAt ? sayShortDate(t.language, endedAt) : lastDay(t, sharing);
  return t('people.could', {
    who: name,
    did: t(`people.did.${sharing.level}`),
    rooms: sayShared(t, names, [sharing]),
    day,
  });
}

/** Who somebody is, and where they work or belong. */
export function sayRelation(t: T, { relation, place }: Pick<Companion, 'relation' | 'place'>): string {
  if (relation === 'team') return place === null ? t('people.relation.team') : t('people.teamOf', { service: place });
  const said = t(`people.relation.${relation}`);
  return place === null ? said : t('people.relationAt', { relation: said, place });
}

/** Since when they are in the circle, or that they have not answered; empty for a team. */
export function sayAsked(t: T, { asked }: Pick<Companion, 'asked'>): string {
  if (!asked) return '';
  return asked.joinedAt
    ? t('people.joined', { day: sayShortDate(t.language, asked.joinedAt) })
    : t('people.invited', { day: sayShortDate(t.language, asked.on) });
}
