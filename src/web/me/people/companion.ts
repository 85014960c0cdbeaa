import { servicesHere } from '../../../modules/services/index.ts';
import {
  circleOf,
  isLive,
  isWith,
  sharingOf,
  type Relation,
  type Sharing,
  type Whom,
} from '../../../modules/sharing/index.ts';
import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { idFrom } from '../id-in-address.ts';
import { NO_NAMES, ownNamesOf, type OwnNames } from './part-names.ts';

/** Somebody in the circle, or a team: with whom something is, or could be, shared. */
export interface Companion {
  /** Their part of the address after /me/people/. */
  readonly key: string;
  readonly whom: Whom;
  /** What the person calls them; a team's own name. */
  readonly name: string;
  readonly relation: Relation | 'team';
  /** The service of a team; where a worker works now. */
  readonly place: string | null;
  /** Null for a team, and until somebody says yes. */
  readonly account: string | null;
  readonly never: boolean;
  /** They worked here and do not any more: nothing that is shared with them as a worker reaches them. */
  readonly leftWork: boolean;
  /** Null for a team. `address` is null for somebody asked on paper. */
  readonly asked: { readonly address: string | null; readonly on: Date; readonly joinedAt: Date | null } | null;
  /** What the person calls the parts of "staying well" that are shared. */
  readonly partNames: OwnNames;
  /** Given and not over. */
  readonly live: readonly Sharing[];
  readonly ended: readonly Sharing[];
}

/** Everybody in the circle, and every team that something was ever shared with. */
export async function companionsOf(tx: PersonTx, now: Date): Promise<Companion[]> {
  const sharing = await sharingOf(tx);
  const partNames = await namesIn(tx, sharing);
  const members = (await circleOf(tx)).map((member) => ({
    ...split(sharing, { kind: 'member', member: member.id }, now),
    partNames,
    key: member.id,
    name: member.called,
    relation: member.relation,
    place: member.place,
    account: member.account,
    never: member.never,
    leftWork: member.leftWork,
    asked: { address: member.address, on: member.addedAt, joinedAt: member.joinedAt },
  }));
  const named = new Set(sharing.flatMap(({ whom }) => (whom.kind === 'team' ? [whom.team] : [])));
  return [...members, ...(await teamsHere(tx, sharing, now)).filter((each) => named.has(teamIn(each.whom)))];
}

/** The one that the address names. Throws NotFound. */
export async function companionIn(ask: RecordAsk, tx: PersonTx): Promise<Companion> {
  const team = ask.params['team'];
  const id = idFrom(ask, team === undefined ? 'member' : 'team');
  const all = team === undefined ? await companionsOf(tx, ask.now) : await teamsHere(tx, await sharingOf(tx), ask.now);
  const found = all.find(({ whom }) => (whom.kind === 'team' ? whom.team : whom.member) === id);
  if (!found) throw new NotFound();
  return found;
}

/** Where a handler that needs no more than the address leads back to. */
export const keyIn = (ask: RecordAsk): string =>
  ask.params['team'] === undefined ? idFrom(ask, 'member') : `team/${idFrom(ask, 'team')}`;

async function teamsHere(tx: PersonTx, sharing: readonly Sharing[], now: Date): Promise<Companion[]> {
  const services = await servicesHere(tx);
  const partNames = await namesIn(tx, sharing);
  return services.flatMap((service) =>
    service.teams.map((team) => ({
      ...split(sharing, { kind: 'team', team: team.id }, now),
      partNames,
      key: `team/${team.id}`,
      name: team.name,
      relation: 'team' as const,
      place: service.name,
      account: null,
      never: false,
      leftWork: false,
      asked: null,
    })),
  );
}

/** Read only where there are parts to name. */
const namesIn = async (tx: PersonTx, sharing: readonly Sharing[]): Promise<OwnNames> =>
  sharing.some(({ parts }) => parts.length > 0) ? ownNamesOf(tx) : NO_NAMES;

const teamIn = (whom: Whom): string => (whom.kind === 'team' ? whom.team : '');

function split(sharing: readonly Sharing[], whom: Whom, now: Date): Pick<Companion, 'whom' | 'live' | 'ended'> {
  const theirs = sharing.filter((each) => isWith(each, whom));
  return {
    whom,
    live: theirs.filter((each) => isLive(each, now)),
    ended: theirs.filter((each) => !isLive(each, now)),
  };
}
