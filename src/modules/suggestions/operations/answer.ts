import type { PersonTx } from '../../../platform/record/index.ts';
import { beginLine, changeLine, lineOf, takenFrom, WISH_PARTS, type Line } from '../../plans/index.ts';
import { isUsual } from '../../staying-well/index.ts';
import { suggestionOf, type Answer, type Suggestion } from '../queries.ts';
import { aboveOf, lineToBegin, textOf, withText, type Into } from '../rules.ts';
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
  /** For other words of a line: the version that the page showed beside the suggestion. */
  readonly was: number;
  /** For what came out of a meeting: what it becomes. Null, or left out: it stays with the sheet. */
  readonly into?: Into | undefined;
}

/**
 * The person takes a suggestion into their words, as it is or changed. The line and the answer are written together or not at all.
 * `gone`: the line it concerns, or the goal that a new step would stand under, is not there. Throws AnsweredMeanwhile.
 */
export async function acceptSuggestion(tx: PersonTx, command: Accept): Promise<Answered> {
  const suggestion = await suggestionOf(tx, command.id);
  if (!suggestion) return { outcome: 'gone' };
  if (suggestion.answer) return answeredBefore(suggestion, await isTaken(tx, suggestion, command));
  const line = await standing(tx, suggestion.entry);
  if (suggestion.entry !== null && !line) return { outcome: 'gone' };
  const isAsItWas = command.words === suggestion.words;
  const given = isAsItWas ? 'accepted' : 'accepted with changes';
  if (suggestion.form === 'wording') {
    const changed = line && (await changeText(tx, suggestion, line, command));
    if (changed?.outcome === 'kept') return answer(tx, suggestion, { answer: given });
    const answeredElsewhere = await suggestionOf(tx, command.id);
    if (answeredElsewhere?.answer) return answeredBefore(answeredElsewhere, false);
    return changed ?? { outcome: 'gone' };
  }
  const begins = lineToBegin(suggestion, command.into ?? null);
  if (!begins) return answer(tx, suggestion, { answer: given, words: isAsItWas ? null : command.words });
  if (!(await hasRoom(tx, begins))) return { outcome: 'gone' };
  await beginLine(tx, {
    id: suggestion.id,
    kind: begins.kind,
    parent: begins.parent ?? undefined,
    words: command.words,
    fields: begins.fields,
    fromSuggestion: suggestion.id,
  });
  return answer(tx, suggestion, { answer: given });
}

/** Whether there is still somewhere for the new line to stand: the line above it, or the part of the person's own that it is for. */
async function hasRoom(tx: PersonTx, begins: NonNullable<ReturnType<typeof lineToBegin>>): Promise<boolean> {
  const { kind, parent, fields } = begins;
  if (parent !== null) return (await standing(tx, parent))?.kind === aboveOf(kind);
  const place = fields?.part;
  if (place === undefined) return true;
  if (kind === 'wish')
    return WISH_PARTS.some((part) => part === place) || (await standing(tx, place))?.kind === 'wish part';
  return isUsual(place) || (await standing(tx, place))?.kind === 'part';
}

/** The line as it stands; null when there is none, or when it was taken away. */
async function standing(tx: PersonTx, id: string | null): Promise<Line | null> {
  const line = id === null ? null : await lineOf(tx, id);
  return line && !line.removed ? line : null;
}

/** Writes other words into the line, or into the one part of it. What has changed since the page was drawn is not written over. */
async function changeText(tx: PersonTx, suggestion: Suggestion, line: Line, { words, was }: Accept) {
  if (textOf(line, suggestion.part) === words) return { outcome: 'kept' } as const;
  if (line.version !== was) return { outcome: 'changed meanwhile', now: line } as const;
  return changeLine(tx, {
    id: line.id,
    was,
    ...withText(line, suggestion.part, words),
    fromSuggestion: suggestion.id,
  });
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
  return answer(tx, suggestion, { answer: 'declined', reason: command.reason });
}

/** The same answer again is the same form sent twice, and no news. */
function answeredBefore(suggestion: Suggestion, isSameAnswer: boolean): Answered {
  return isSameAnswer ? { outcome: 'answered' } : { outcome: 'answered before', suggestion };
}

/** True when just this was taken from the suggestion. A line that read so already was not written again. */
async function isTaken(tx: PersonTx, suggestion: Suggestion, { words, into }: Accept): Promise<boolean> {
  const given = suggestion.answer;
  if (!given || given.answer === 'declined') return false;
  const taken = (await takenFrom(tx, [suggestion.id])).get(suggestion.id);
  if (suggestion.form === 'wording') {
    const now = taken ?? (suggestion.entry === null ? null : await lineOf(tx, suggestion.entry));
    return now ? textOf(now, suggestion.part) === words : false;
  }
  const begins = lineToBegin(suggestion, into ?? null);
  if (!taken) return begins === null && (given.words ?? suggestion.words) === words;
  return taken.words === words && taken.kind === begins?.kind && taken.parent === begins.parent;
}

/** Thrown to undo what this transaction wrote: the same suggestion was answered elsewhere at the same moment. Asked once more, that answer is found. */
export class AnsweredMeanwhile extends Error {}

/** One answer for each suggestion: the key holds it, also against the same person on two devices. */
async function answer(
  tx: PersonTx,
  suggestion: Suggestion,
  given: { readonly answer: Answer; readonly words?: string | null; readonly reason?: string },
): Promise<Answered> {
  const query = suggestions
    .insertInto('record.suggestion_answer')
    .values({
      person_id: tx.person,
      suggestion_id: suggestion.id,
      room: suggestion.room,
      for_account: suggestion.byAccount,
      answer: given.answer,
      words: given.words ?? null,
      reason: given.reason ? given.reason : null,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'suggestion_id']).doNothing())
    .returning('suggestion_id');
  const [written] = await tx.rows(query);
  if (!written) throw new AnsweredMeanwhile('This suggestion was answered elsewhere at the same moment.');
  return { outcome: 'answered' };
}
