import { INVITATION_DAYS, type Posted } from '../../modules/services/index.ts';
import { sayShortDate, sortWords, type T } from '../../platform/language/index.ts';
import { sayRole } from './role-words.ts';

/** One post in a table. */
export interface PersonRow {
  readonly post: string;
  /** Their name, or the address they were asked at. */
  readonly who: string;
  readonly name: string | null;
  readonly address: string;
  readonly role: string;
  readonly team: string | null;
  readonly when: string;
}

export interface ServicePeople {
  readonly here: readonly PersonRow[];
  readonly asked: readonly PersonRow[];
  readonly gone: readonly PersonRow[];
}

/** Everybody at a service: those here by name, those asked and those gone the newest first. */
export function presentPeople(t: T, people: readonly Posted[], now: Date): ServicePeople {
  const say = (date: Date): string => sayShortDate(t.language, date);
  const row = (person: Posted, when: string): PersonRow => ({
    post: person.post,
    who: person.name ?? person.address,
    name: person.name,
    address: person.address,
    role: sayRole(t, person.role),
    team: person.teams,
    when,
  });
  const newest = people.toReversed();
  const here = people.flatMap((person) =>
    person.endsAt === null && person.startsAt ? [row(person, say(person.startsAt))] : [],
  );
  const asked = newest
    .filter((person) => person.endsAt === null && person.startsAt === null)
    .map((person) => {
      const day = say(person.invitedAt);
      return row(person, isTooOld(person, now) ? t('service.linkOld', { day }) : day);
    });
  const gone = newest.flatMap((person) => {
    if (person.endsAt === null) return [];
    const until = say(person.endsAt);
    const when = person.startsAt
      ? t('service.between', { from: say(person.startsAt), until })
      : t('service.neverCame', { from: say(person.invitedAt), until });
    return [row(person, when)];
  });
  return { here: sortWords(t.language, here, (person) => person.who), asked, gone };
}

const isTooOld = ({ invitedAt }: Posted, now: Date): boolean =>
  now.getTime() - invitedAt.getTime() >= INVITATION_DAYS * 24 * 60 * 60 * 1000;
