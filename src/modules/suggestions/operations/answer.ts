import type { PersonTx } from '../../../platform/record/index.ts';
import { beginLine, changeLine, lineOf, type Line } from '../../plans/index.ts';
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

/** The person takes a suggestion into their words, as it is or changed. The line and the answer are written together or not at all. */
export async function acceptSuggestion(tx: PersonTx, command: Accept): Promise<Answered> {
  const suggestion = await suggestionOf(tx, command.id);
  if (!suggestion) return { outcome: 'gone' };
  if (suggestion.answer) return { outcome: 'answered before', suggestion };
  const line = await lineOf(tx, suggestion.entry);
  if (!line || line.removed) return { outcome: 'gone' };
  if (suggestion.form === 'new step') {
    await beginLine(tx, { id: suggestion.id, kind: 'step', parent: line.id, words: command.words, fromSuggestion: suggestion.id });
  } else {
    const changed = await changeLine(tx, { id: line.id, was: command.was, words: command.words, fromSuggestion: suggestion.id });
    if (changed.outcome !== 'kept') return changed;
  }
  return answer(tx, suggestion, command.words === suggestion.words ? 'accepted' : 'accepted with changes', '');
}

/** The person says no, with a reason if they want one to be read. */
export async function declineSuggestion(tx: PersonTx, command: { readonly id: string; readonly reason: string }): Promise<Answered> {
  const suggestion = await suggestionOf(tx, command.id);
  if (!suggestion) return { outcome: 'gone' };
  if (suggestion.answer) return { outcome: 'answered before', suggestion };
  return answer(tx, suggestion, 'declined', command.reason);
}

/** Thrown to undo what this transaction wrote: the same suggestion was answered elsewhere at the same moment. */
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
