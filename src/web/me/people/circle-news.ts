import {
  claimsOf,
  endingsOf,
  monthsAfter,
  teamChangesOf,
  usualMonths,
  type Claim,
  type Sharing,
  type TeamChange,
} from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayShortDate, type T } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { sayLastDay, sayRoom } from '../../with/room-words.ts';
import { companionsOf, type Companion } from './companion.ts';
import { sayShared } from './present-sharing.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a change in a team stands on the first page, if the person does not say that they have seen it. */
const CHANGES_FOR = 14 * DAY;

/** What has changed, or is about to, in the person's circle. */
export interface CircleNews {
  readonly claims: readonly ShownClaim[];
  readonly changes: readonly ShownChange[];
  /** Saying "seen" covers what is shown and nothing that comes after. */
  readonly upTo: string | null;
  readonly endings: readonly ShownEnding[];
}

export interface ShownClaim {
  readonly member: string;
  readonly account: string;
  readonly called: string;
  readonly sentence: string;
}

export interface ShownChange {
  readonly team: string;
  readonly teamName: string;
  readonly sentence: string;
}

/** A sharing that ends soon, and what one press would do. */
export interface ShownEnding {
  readonly key: string;
  readonly sharing: string;
  readonly sentence: string;
  /** The last day of the new sharing, 'YYYY-MM-DD' and in words. */
  readonly until: string;
  readonly untilInWords: string;
  /** Read out after the buttons' words. */
  readonly about: string;
}

export async function circleNewsOf(ask: RecordAsk, tx: PersonTx): Promise<CircleNews> {
  const { t, now } = ask;
  const changes = (await teamChangesOf(tx, new Date(now.getTime() - CHANGES_FOR))).filter((each) => !each.seen);
  const endings = await endingsOf(tx);
  const companions = endings.size > 0 ? await companionsOf(tx, now) : [];
  return {
    claims: (await claimsOf(tx)).map((claim) => presentClaim(t, claim)),
    changes: changes.map((change) => presentChange(t, change)),
    upTo: changes[0]?.at.toISOString() ?? null,
    endings: companions.flatMap((companion) =>
      companion.live.filter((each) => endings.has(each.id)).map((sharing) => presentEnding(t, now, companion, sharing)),
    ),
  };
}

export function presentClaim(t: T, { member, account, called, name, place }: Claim): ShownClaim {
  const sentence = place === null ? t('circle.claim', { name, called }) : t('circle.claimAt', { name, called, place });
  return { member, account, called, sentence };
}

/** "Sol (Worker) joined North team on 3 December 2026. What you share with this team, they can see." */
export function presentChange(t: T, { team, teamName, name, role, change, at }: TeamChange): ShownChange {
  const said = { who: name, role: t(`people.role.${role}`), team: teamName, day: sayShortDate(t.language, at) };
  return { team, teamName, sentence: t(`circle.${change}`, said) };
}

export function presentEnding(
  t: T,
  now: Date,
  { key, name, relation, partNames }: Pick<Companion, 'key' | 'name' | 'relation' | 'partNames'>,
  {
    id,
    room,
    parts,
    level,
    condition,
    endsAt,
  }: Pick<Sharing, 'id' | 'room' | 'parts' | 'level' | 'condition' | 'endsAt'>,
): ShownEnding {
  const until = monthsAfter(isoDay(now), usualMonths(relation));
  return {
    key,
    sharing: id,
    sentence: t(condition === 'always' ? 'circle.ends' : 'unwell.endsUnwell', {
      who: name,
      does: t(`people.do.${level}`),
      rooms: sayShared(t, partNames, [{ room, parts }]),
      day: sayLastDay(t.language, endsAt),
    }),
    until,
    untilInWords: sayShortDate(t.language, until),
    about: t('circle.renewAbout', { room: sayRoom(t, room), who: name }),
  };
}
