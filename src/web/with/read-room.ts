import {
  aboutMeOf,
  carriedOutIn,
  NO_PLAN,
  planOf,
  type AboutMe,
  type CarriedOut,
  type Plan,
} from '../../modules/plans/index.ts';
import { agreedVersions, type AgreedMark } from '../../modules/reviews/index.ts';
import { whoseRecord, type RoomToShare } from '../../modules/sharing/index.ts';
import { suggestionsOf, type Suggestion } from '../../modules/suggestions/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';

/** What a room holds for whoever this transaction lets in. */
export interface RoomContent {
  readonly room: RoomToShare;
  /** The name of the person whose room it is. */
  readonly whose: string;
  readonly plan: Plan;
  /** Null in every other room. */
  readonly about: AboutMe | null;
  /** Versions of the plan that the person agreed, newest first. */
  readonly agreed: readonly AgreedMark[];
  readonly carriedOut: readonly CarriedOut[];
  /** Their own, newest first; nobody reads what somebody else suggested. */
  readonly suggestions: readonly Suggestion[];
}

/** The newest few: what was agreed long ago is for the person to show. */
const AGREED_SHOWN = 20;

/** Reads a room for the other side's page and for the person's preview of it alike: what comes back is for the row policies alone to say. */
export async function readRoom(tx: PersonTx, room: RoomToShare): Promise<RoomContent> {
  const whose = await whoseRecord(tx);
  const suggestions = (await suggestionsOf(tx)).filter((each) => each.room === room);
  if (room === 'about me') {
    return { room, whose, plan: NO_PLAN, about: await aboutMeOf(tx), agreed: [], carriedOut: [], suggestions };
  }
  return {
    room,
    whose,
    plan: await planOf(tx),
    about: null,
    agreed: await agreedVersions(tx, AGREED_SHOWN),
    carriedOut: await carriedOutIn(tx),
    suggestions,
  };
}
