import { whoseRecord } from '../../modules/sharing/index.ts';
import { suggestionsOn, talkAbout } from '../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../platform/http/index.ts';
import type { PersonTx } from '../../platform/record/index.ts';
import { presentSuggested, type SuggestionView } from './present-suggested.ts';

/** The viewer's own suggestions about one line that has a page of its own, newest first, and what was said about them. */
export async function ownSuggestionsOn(
  ask: RecordAsk,
  tx: PersonTx,
  line: string,
  maySuggest: boolean,
): Promise<SuggestionView[]> {
  const own = await suggestionsOn(tx, [line]);
  const ids = own.map((each) => each.id);
  const between = {
    now: ask.now,
    viewer: ask.visitor.account,
    name: await whoseRecord(tx),
    talk: await talkAbout(tx, ids),
    maySuggest,
  };
  return own.map((each) => presentSuggested(ask.t, each, between));
}
