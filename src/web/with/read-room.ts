import { cardOf, type CrisisCard } from '../../modules/crisis-card/index.ts';
import { aboutMeOf, type AboutMe } from '../../modules/plans/index.ts';
import { promisesOf, type Promised } from '../../modules/promises/index.ts';
import { agreedVersions, type AgreedMark } from '../../modules/reviews/index.ts';
import { whoseRecord, type RoomToShare } from '../../modules/sharing/index.ts';
import { suggestionsOf, talkAbout, type Suggestion, type TalkWords } from '../../modules/suggestions/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { WHOLE_PLAN, type PlanAsked } from './plan-asked.ts';
import { readPlan, type PlanContent } from './read-plan-room.ts';

/** Rooms that are shared as a whole, and read and drawn alike. */
export type WholeRoom = Extract<RoomToShare, 'plan' | 'about me' | 'crisis card'>;

/** What a room holds for whoever this transaction lets in. */
export interface RoomContent {
  readonly room: WholeRoom;
  /** The name of the person whose room it is. */
  readonly whose: string;
  /** The part of the plan that is asked for; null in every other room. */
  readonly plan: PlanContent | null;
  /** Null in every other room. */
  readonly about: AboutMe | null;
  /** Null in every other room. */
  readonly card: CrisisCard | null;
  /** Versions of the plan that the person agreed, newest first. */
  readonly agreed: readonly AgreedMark[];
  /** Their own, newest first; nobody reads what somebody else suggested. */
  readonly suggestions: readonly Suggestion[];
  /** What the two wrote about those of them that the person would like to talk about. */
  readonly talk: readonly TalkWords[];
  /** What they said they will do, newest first; nobody reads what somebody else promised. */
  readonly promised: readonly Promised[];
  /** The account through whose eyes this is read. */
  readonly viewer: string;
}

/** The newest few: what was agreed long ago is for the person to show. */
const AGREED_SHOWN = 20;

/** Reads a room for the other side's page and for the person's preview of it alike: what comes back is for the row policies alone to say. */
export async function readRoom(tx: PersonTx, room: WholeRoom, asked: PlanAsked = WHOLE_PLAN): Promise<RoomContent> {
  const suggestions = (await suggestionsOf(tx)).filter((each) => each.room === room);
  const talked = suggestions.filter((each) => each.talk).map((each) => each.id);
  const both = {
    room,
    whose: await whoseRecord(tx),
    viewer: tx.actor,
    suggestions,
    talk: talked.length > 0 ? await talkAbout(tx, talked) : [],
  };
  if (room === 'about me') {
    return { ...both, plan: null, about: await aboutMeOf(tx), card: null, agreed: [], promised: [] };
  }
  if (room === 'crisis card') {
    return { ...both, plan: null, about: null, card: await cardOf(tx), agreed: [], promised: [] };
  }
  const promised = await promisesOf(tx);
  const about = [...suggestions, ...promised].flatMap((each) => each.entry ?? []);
  return {
    ...both,
    plan: await readPlan(tx, asked, about),
    about: null,
    card: null,
    agreed: await agreedVersions(tx, AGREED_SHOWN),
    promised,
  };
}
