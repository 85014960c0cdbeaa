import { guestsOf, type Guest } from '../../../modules/meetings/index.ts';
import { servicesHere, standingOf } from '../../../modules/services/index.ts';
import { isWith } from '../../../modules/sharing/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { sayLastDay } from '../../with/room-words.ts';
import { companionsOf, type Companion } from '../people/companion.ts';
import { NO_NAMES } from '../people/part-names.ts';

/** Everybody with whom a sheet can be shared: the circle, teams that something was shared with before, and those of services the person stands with. */
export async function possibleGuests(tx: PersonTx, now: Date): Promise<Companion[]> {
  const known = await companionsOf(tx, now);
  const standing = await standingOf(tx);
  const teams = (await servicesHere(tx))
    .filter((service) => standing.has(service.id))
    .flatMap((service) => service.teams.map((team) => ({ ...team, place: service.name })))
    .map((team): Companion => ({
      key: `team/${team.id}`,
      whom: { kind: 'team', team: team.id },
      name: team.name,
      relation: 'team',
      place: team.place,
      account: null,
      never: false,
      leftWork: false,
      asked: null,
      partNames: NO_NAMES,
      live: [],
      ended: [],
    }));
  const others = teams.filter((team) => !known.some((each) => each.key === team.key));
  return [...known, ...others].filter((each) => !each.never && !each.leftWork);
}

/** Somebody with whom a sheet is shared now, in words. */
export interface GuestView {
  readonly sharing: string;
  readonly name: string;
  readonly sentence: string;
}

/** Guests of sheets, by sheet. Those who cannot see it for another reason (a never, a post that ended) are not told of as guests. */
export async function guestViews(tx: PersonTx, t: T, now: Date): Promise<ReadonlyMap<string, GuestView[]>> {
  const companions = await possibleGuests(tx, now);
  const views = (await guestsOf(tx, now)).flatMap((guest) => {
    const companion = companions.find((each) => isWith(guest.sharing, each.whom));
    return companion ? [{ meeting: guest.meeting, view: guestView(t, guest, companion) }] : [];
  });
  const byMeeting = Map.groupBy(views, (each) => each.meeting);
  return new Map([...byMeeting].map(([meeting, group]) => [meeting, group.map((each) => each.view)]));
}

function guestView(t: T, { sharing }: Guest, { name, asked }: Companion): GuestView {
  const day = sayLastDay(t.language, sharing.endsAt);
  const sentence =
    asked && !asked.joinedAt
      ? t('meetings.guestOnceJoined', { who: name, day })
      : t('meetings.guest', { who: name, day });
  return { sharing: sharing.id, name, sentence };
}
