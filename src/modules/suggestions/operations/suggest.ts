import { idAlsoFor } from '../../../platform/ids.ts';
import type { PersonTx, Room } from '../../../platform/record/index.ts';
import { lineOf, ROOM_OF } from '../../plans/index.ts';
import { makesSense, type Form, type NewLine, type Part } from '../rules.ts';
import { suggestions } from '../rows.ts';

export interface Suggest {
  /** Made when the form was drawn: sent twice, it is one suggestion. */
  readonly id: string;
  readonly form: Form;
  /** The line it concerns; null for a new line that concerns the room as a whole. */
  readonly entry: string | null;
  /** Needed where there is no line; a line's room is known. */
  readonly room?: Room | undefined;
  /** For a new line, what it would be; for what came out of a meeting, what it could become. */
  readonly kind?: NewLine | null | undefined;
  /** For other words: which part of the line; left out for its words. */
  readonly part?: Part | null | undefined;
  /** For something new in the staying-well plan or the wishes: the part it is for. */
  readonly place?: string | null | undefined;
  readonly words: string;
  readonly why: string;
}

/**
 * Proposes something. Changes nothing. The same form sent again is one suggestion; sent again with other words (after "back" in the browser),
 * these are a suggestion of their own, so that no words are lost. `not here`: the line is gone, or this makes no sense for it.
 */
export async function suggest(tx: PersonTx, command: Suggest): Promise<'kept' | 'not here'> {
  const line = command.entry === null ? null : await lineOf(tx, command.entry);
  if (command.entry !== null && (!line || line.removed)) return 'not here';
  const room = line ? ROOM_OF[line.kind] : command.room;
  if (!room || !makesSense(command, line)) return 'not here';
  const { id, form, kind = null, part = null, place = null, words } = command;
  const proposed = { room, form, entry_id: line?.id ?? null, kind, part, place, words };
  const why = command.why === '' ? null : command.why;
  const write = async (suggestionId: string) => {
    const query = suggestions
      .insertInto('record.suggestion')
      .values({
        ...proposed,
        person_id: tx.person,
        suggestion_id: suggestionId,
        entry_version: line?.version ?? null,
        why,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('suggestion_id');
    return (await tx.rows(query)).length > 0;
  };
  if (await write(id)) return 'kept';
  const sent = suggestions
    .selectFrom('record.suggestion')
    .select(['room', 'form', 'entry_id', 'kind', 'part', 'place', 'words', 'why'])
    .where('person_id', '=', tx.person)
    .where('suggestion_id', '=', id);
  const [before] = await tx.rows(sent);
  if (before && !saysTheSame(before, { ...proposed, why })) await write(idAlsoFor(id, inOrder({ ...proposed, why })));
  return 'kept';
}

type Said = Readonly<Record<'room' | 'form' | 'entry_id' | 'kind' | 'part' | 'place' | 'words' | 'why', string | null>>;

const inOrder = (said: Said): string =>
  JSON.stringify([said.room, said.form, said.entry_id, said.kind, said.part, said.place, said.words, said.why]);

const saysTheSame = (a: Said, b: Said): boolean => inOrder(a) === inOrder(b);
