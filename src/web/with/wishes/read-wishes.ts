import { carriedOutIn, type CarriedOut } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { suggestionsOf, talkAbout, type Suggestion, type TalkWords } from '../../../modules/suggestions/index.ts';
import { signedNow, wishesOf, type Signed, type Wishes } from '../../../modules/wishes/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** What of somebody's wishes this transaction lets somebody read: without what they leave out, in their order. */
export interface WishesContent {
  readonly whose: string;
  /** The account through whose eyes this is read. */
  readonly viewer: string;
  readonly wishes: Wishes;
  /** The newest signed version, where it may be read. */
  readonly signed: Signed | null;
  readonly carriedOut: readonly CarriedOut[];
  /** Their own, newest first. */
  readonly suggestions: readonly Suggestion[];
  readonly talk: readonly TalkWords[];
}

/** Reads it for the other side's page and for the person's preview of it alike: what comes back is for the row policies alone to say. */
export async function readWishes(tx: PersonTx): Promise<WishesContent> {
  const suggestions = (await suggestionsOf(tx)).filter((each) => each.room === 'advance wishes');
  const talked = suggestions.filter((each) => each.talk).map((each) => each.id);
  return {
    whose: await whoseRecord(tx),
    viewer: tx.actor,
    wishes: await wishesOf(tx),
    signed: await signedNow(tx),
    carriedOut: await carriedOutIn(tx, 'advance wishes'),
    suggestions,
    talk: talked.length > 0 ? await talkAbout(tx, talked) : [],
  };
}
