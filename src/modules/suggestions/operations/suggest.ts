import type { PersonTx } from '../../../platform/record/index.ts';
import { lineOf, ROOM_OF } from '../../plans/index.ts';
import { suggestions } from '../rows.ts';

export interface Suggest {
  /** Made when the form was drawn: sent twice, it is one suggestion. */
  readonly id: string;
  readonly form: 'new step' | 'wording';
  readonly entry: string;
  readonly words: string;
  readonly why: string;
}

/** Proposes a step or other words. Changes nothing. `not here`: the line is gone, or this form of suggestion makes no sense for it. */
export async function suggest(tx: PersonTx, command: Suggest): Promise<'kept' | 'not here'> {
  const line = await lineOf(tx, command.entry);
  if (!line || line.removed || (command.form === 'new step' && line.kind !== 'goal')) return 'not here';
  const query = suggestions
    .insertInto('record.suggestion')
    .values({
      person_id: tx.person,
      suggestion_id: command.id,
      room: ROOM_OF[line.kind],
      form: command.form,
      entry_id: line.id,
      entry_version: line.version,
      words: command.words,
      why: command.why === '' ? null : command.why,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'kept';
}
