import { newId } from '../../../platform/ids.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { lineOf, type AboutSection } from '../../plans/index.ts';
import { linesUnder, myHelp } from '../queries.ts';
import { isSame, type RoomToWrite, type WrittenKind } from '../rules.ts';
import { writing } from '../rows.ts';

export interface WriteDown {
  /** Made when the form was drawn: sent twice, it is one line. */
  readonly id: string;
  readonly room: RoomToWrite;
  readonly kind: WrittenKind;
  /** For a step: a goal that stands in the plan, or one that was written down under the same help. */
  readonly goal: string | null;
  readonly heading: string;
  readonly section: AboutSection | null;
  readonly words: string;
}

/** A helper writes down what the person said. Nothing of the person's changes. over: the help has ended. no goal: a step needs one that is there. */
export async function writeDown(tx: PersonTx, line: WriteDown): Promise<'kept' | 'over' | 'no goal'> {
  const help = await myHelp(tx, line.room);
  if (!help) return 'over';
  const before = await linesUnder(tx, help.id);
  const under = before.find((each) => each.id === line.goal && each.kind === 'goal');
  if (line.kind === 'step' && !under && !(await stands(tx, line.goal))) return 'no goal';
  const wasSent = before.some((each) => each.id === line.id);
  if (wasSent && before.some((each) => isSame(each, line))) return 'kept';
  const query = writing
    .insertInto('record.written_for_me')
    .values({
      person_id: tx.person,
      // Sent again after "back" with other words: these are a line of their own, so that no words are lost.
      line_id: wasSent ? newId() : line.id,
      help_id: help.id,
      room: line.room,
      kind: line.kind,
      goal_id: under ? null : line.goal,
      under_id: under?.id ?? null,
      heading: line.heading,
      section: line.section,
      words: line.words,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'kept';
}

async function stands(tx: PersonTx, goal: string | null): Promise<boolean> {
  const line = goal === null ? null : await lineOf(tx, goal);
  return line?.kind === 'goal' && !line.removed;
}
