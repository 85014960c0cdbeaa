import { carriedOutIn, linesOf, standingIn, type CarriedOut, type Line } from '../../../modules/plans/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { stayingWellOf, type StayingWell } from '../../../modules/staying-well/index.ts';
import { suggestionsOf, talkAbout, type Suggestion, type TalkWords } from '../../../modules/suggestions/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';

/** What of "staying well" this transaction lets somebody read: the parts that are open, in the person's order. */
export interface WellContent {
  readonly whose: string;
  /** The account through whose eyes this is read. */
  readonly viewer: string;
  /** Parts of the plan, `routines`, and questions by their id, that are open and stand. */
  readonly open: ReadonlySet<string>;
  readonly plan: StayingWell;
  readonly questions: readonly Line[];
  readonly routines: readonly Line[];
  readonly carriedOut: readonly CarriedOut[];
  /** Their own, newest first. */
  readonly suggestions: readonly Suggestion[];
  readonly talk: readonly TalkWords[];
}

/** Reads it for the other side's page and for the person's preview of it alike: what comes back is for the row policies alone to say. */
export async function readWellRoom(tx: PersonTx): Promise<WellContent> {
  const [row] = await tx.call<{ parts: string[] }>('select app.open_parts() as parts', []);
  const lines = standingIn(await linesOf(tx, 'staying well'));
  const suggestions = (await suggestionsOf(tx)).filter((each) => each.room === 'staying well');
  const talked = suggestions.filter((each) => each.talk).map((each) => each.id);
  return {
    whose: await whoseRecord(tx),
    viewer: tx.actor,
    open: new Set(row?.parts),
    plan: await stayingWellOf(tx),
    questions: lines.filter((line) => line.kind === 'question'),
    routines: lines.filter((line) => line.kind === 'routine'),
    carriedOut: await carriedOutIn(tx, 'staying well'),
    suggestions,
    talk: talked.length > 0 ? await talkAbout(tx, talked) : [],
  };
}
