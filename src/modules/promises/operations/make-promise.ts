import { idAlsoFor } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { lineOf } from '../../plans/index.ts';
import { promiseOf } from '../queries.ts';
import { promises } from '../rows.ts';

export interface MakePromise {
  /** Made when the form was drawn: sent twice, it is one promise. */
  readonly id: string;
  /** The goal or the step. */
  readonly entry: string;
  readonly words: string;
  /** 'YYYY-MM-DD' */
  readonly day: string | null;
}

/** Somebody says what they will do about a goal or a step of the person's. `not here`: there is no such line to promise something about. */
export async function makePromise(tx: PersonTx, command: MakePromise): Promise<'kept' | 'not here'> {
  const line = await lineOf(tx, command.entry);
  if (!line || line.removed || (line.kind !== 'goal' && line.kind !== 'step')) return 'not here';
  const { words, day } = command;
  const write = async (id: string): Promise<boolean> => {
    const query = promises
      .insertInto('record.promise')
      .values({
        person_id: tx.person,
        promise_id: id,
        room: 'plan',
        kind: line.kind,
        entry_id: line.id,
        entry_version: line.version,
        words,
        day,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('promise_id');
    return (await tx.rows(query)).length > 0;
  };
  if (await write(command.id)) return 'kept';
  const before = await promiseOf(tx, command.id);
  if (before?.words !== words || before.day !== day) await write(idAlsoFor(command.id, `${day ?? ''} ${words}`));
  return 'kept';
}
