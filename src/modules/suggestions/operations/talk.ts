import { idAlsoFor } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { suggestionOf, type Suggestion } from '../queries.ts';
import { suggestions } from '../rows.ts';

export interface Talk {
  /** Made when the form was drawn: sent twice, it is written once. */
  readonly id: string;
  readonly suggestion: string;
  /** Left empty: the person only says that they would like to talk. */
  readonly words: string;
}

/** answered: it was answered meanwhile, and nothing was written. gone: there is no such suggestion, or no talk about it to be written in from here. */
export type Talked = 'written' | 'answered' | 'gone';

/** "Let's talk": the person leaves a suggestion open, and says something if they want to. They can still accept, change or decline it. */
export async function letUsTalk(tx: PersonTx, command: Talk): Promise<Talked> {
  const suggestion = await suggestionOf(tx, command.suggestion);
  if (!suggestion) return 'gone';
  if (suggestion.answer) return 'answered';
  const query = suggestions
    .insertInto('record.talk')
    .values({
      person_id: tx.person,
      suggestion_id: suggestion.id,
      room: suggestion.room,
      for_account: suggestion.byAccount,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  if (command.words.trim() !== '') await write(tx, suggestion, command);
  return 'written';
}

/** Whoever suggested writes, once the person has said that they would like to talk. Until then there is nothing to write in. */
export async function writeBack(tx: PersonTx, command: Talk): Promise<Talked> {
  const suggestion = await suggestionOf(tx, command.suggestion);
  if (!suggestion?.talk) return 'gone';
  if (suggestion.answer) return 'answered';
  await write(tx, suggestion, command);
  return 'written';
}

async function write(tx: PersonTx, suggestion: Suggestion, { id, words }: Talk): Promise<void> {
  const put = async (wordsId: string): Promise<boolean> => {
    const query = suggestions
      .insertInto('record.talk_words')
      .values({
        person_id: tx.person,
        words_id: wordsId,
        suggestion_id: suggestion.id,
        room: suggestion.room,
        for_account: suggestion.byAccount,
        words,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('words_id');
    return (await tx.rows(query)).length > 0;
  };
  if (await put(id)) return;
  const sent = suggestions
    .selectFrom('record.talk_words')
    .select('words')
    .where('person_id', '=', tx.person)
    .where('words_id', '=', id);
  const [before] = await tx.rows(sent);
  if (before?.words !== words) await put(idAlsoFor(id, words));
}
