import { takenFrom } from '../../../modules/plans/index.ts';
import { suggestionsOn } from '../../../modules/suggestions/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { presentAnswered, presentWaiting, type Answered, type Waiting } from './present-suggestion.ts';
import { readAllBeside } from './read-waiting.ts';

/** Suggestions about these lines, in words, newest first: those that are open, and those that were answered. */
export async function suggestionsAt(
  ask: RecordAsk,
  tx: PersonTx,
  lines: readonly string[],
): Promise<{ readonly waiting: readonly Waiting[]; readonly answered: readonly Answered[] }> {
  const all = await suggestionsOn(tx, lines);
  const beside = await readAllBeside(
    tx,
    all.filter((each) => !each.answer),
  );
  const taken = await takenFrom(
    tx,
    all.map((each) => each.id),
  );
  const waiting = beside.map((each) => presentWaiting(ask, each));
  return { waiting, answered: all.map((each) => presentAnswered(ask, each, taken)).filter((each) => each !== null) };
}
