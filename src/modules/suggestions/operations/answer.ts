import type { PersonTx } from '../../../platform/record/index.ts';
import { beginLine, changeLine, lineOf, takenFrom, type Line } from '../../plans/index.ts';
import { suggestionOf, type Answer, type Suggestion } from '../queries.ts';
import { suggestions } from '../rows.ts';

/** answered: written now, or answered just so before. changed meanwhile: the line has newer words; both are shown, nothing is overwritten. */
export type Answered =
  | { readonly outcome: 'answered' }
  | { readonly outcome: 'answered before'; readonly suggestion: Suggestion }
  | { readonly outcome: 'changed meanwhile'; readonly now: Line }
  | { readonly outcome: 'gone' };

export interface Accept {
  readonly id: string;
  /** The words that the person takes into their plan: the suggestion's, or their own version of them. */
  readonly words: string;
  /** For new words of a line: the version that the page showed beside the suggestion. */
  readonly was: number;
}

/**
 * The person takes a suggestion into their words, as it is or changed. The line and the answer are written together or not at all.
 * Throws AnsweredMeanwhile.
 */
export async function acceptSuggestion(tx: PersonTx, command: Accept): Promise<Answered> {
  const suggestion = await suggestionOf(tx, command.id);
  if (!suggestion) return { outcome: 'gone' };
  if (suggestion.answer) return answeredBefore(suggestion, await isTaken(tx, suggestion, command.words));
  const line = await lineOf(tx, suggestion.entry);
  if (!line || line.removed) return { outcome: 'gone' };
  if (suggestion.form === 'new step') {
    await beginLine(tx, {
      id: suggestion.id,
      kind: 'step',
      parent: line.id,
      words: command.words,
      fromSuggestion: suggestion.id,
    });
  } else {
    const changed = await changeLine(tx, {
      id: line.id,
      was: command.was,
      words: command.words,
      fromSuggestion: suggestion.id,
    });
    if (changed.outcome === 'changed meanwhile') {
      const answeredElsewhere = await suggestionOf(tx, command.id);
      return answeredElsewhere?.answer ? answeredBefore(answeredElsewhere, false) : changed;
    }
    if (changed.outcome === 'gone') return changed;
  }
  return answer(tx, suggestion, command.words === suggestion.words ? 'accepted' : 'accepted with changes', '');
}

/** The person says no, with a reason if they want one to be read. Throws AnsweredMeanwhile. */
export async function declineSuggestion(
  tx: PersonTx,
  command: { readonly id: string; readonly reason: string },
): Promise<Answered> {
  const suggestion = await suggestionOf(tx, command.id);
  if (!suggestion) return { outcome: 'gone' };
  const given = suggestion.answer;
  if (given) return answeredBefore(suggestion, given.answer === 'declined' && (given.reason ?? '') === command.reason);
  return answer(tx, suggestion, 'declined', command.reason);
}

/** The same answer again is the same form sent twice, and no news. */
function answeredBefore(suggestion: Suggestion, isSameAnswer: boolean): Answered {
  return isSameAnswer ? { outcome: 'answered' } : { outcome: 'answered before', suggestion };
}

/** True when just these words were taken from the suggestion. A line that read so already was not written again. */
async function isTaken(tx: PersonTx, suggestion: Suggestion, words: string): Promise<boolean> {
  if (suggestion.answer?.answer === 'declined') return false;
  const taken = (await takenFrom(tx, [suggestion.id])).get(suggestion.id);
  return (taken ?? (await lineOf(tx, suggestion.entry))?.words) === words;
}

/** Thrown to undo what this transaction wrote: the same suggestion was answered elsewhere at the same moment. Asked once more, that answer is found. */
export class AnsweredMeanwhile extends Error {}

/** One answer for each suggestion: the key holds it, also against the same person on two devices. */
async function answer(tx: PersonTx, suggestion: Suggestion, given: Answer, reason: string): Promise<Answered> {
  const query = suggestions
    .insertInto('record.suggestion_answer')
    .values({
      person_id: tx.person,
      suggestion_id: suggestion.id,
      room: suggestion.room,
      for_account: suggestion.byAccount,
      answer: given,
      reason: reason === '' ? null : reason,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'suggestion_id']).doNothing())
    .returning('suggestion_id');
  const [written] = await tx.rows(query);
  if (!written) throw new AnsweredMeanwhile('This suggestion was answered elsewhere at the same moment.');
  return { outcome: 'answered' };
}
