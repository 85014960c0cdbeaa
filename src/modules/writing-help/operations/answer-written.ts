import type { PersonTx } from '../../../platform/record/index.ts';
import { beginLine, lineAt, lineOf } from '../../plans/index.ts';
import { writtenLine } from '../queries.ts';
import { writing } from '../rows.ts';
import type { Written, WrittenAnswer } from '../rules.ts';

export interface SayMine {
  readonly id: string;
  /** The words that the person takes as theirs: as they were written down, or changed. */
  readonly words: string;
  readonly heading: string;
  /** For a step: its goal, as the person has it; null: the one it was written down under. */
  readonly goal: string | null;
  /** They left it out before, and take it in after all. */
  readonly afterAll: boolean;
}

/**
 * answered: done now, or just so before. answered before: otherwise, by this person on another page; nothing is written over.
 * no goal: a step whose goal does not stand in the plan. gone: there is no such line.
 */
export type Said =
  | { readonly outcome: 'answered' }
  | { readonly outcome: 'answered before'; readonly answer: WrittenAnswer }
  | { readonly outcome: 'no goal' | 'gone' };

/** "Yes, these are my words": the line becomes the person's own, under the same id. The answer and the line are written together or not at all. */
export async function sayMine(tx: PersonTx, command: SayMine): Promise<Said> {
  const written = await writtenLine(tx, command.id);
  if (!written) return { outcome: 'gone' };
  const parent = written.kind === 'step' ? await goalThatStands(tx, command.goal ?? written.goal) : undefined;
  if (parent === null) return { outcome: 'no goal' };
  const before = await answer(tx, written, 'mine');
  if (before === 'mine') {
    const first = await lineAt(tx, written.id, 1);
    return first?.words === command.words ? { outcome: 'answered' } : { outcome: 'answered before', answer: 'mine' };
  }
  if (before === 'left out' && !command.afterAll) return { outcome: 'answered before', answer: 'left out' };
  await beginLine(tx, {
    id: written.id,
    kind: written.kind,
    parent,
    words: command.words,
    fields: {
      helpedBy: written.byName,
      heading: command.heading.trim(),
      ...(written.section === null ? {} : { section: written.section }),
    },
  });
  return { outcome: 'answered' };
}

/** Leaves a line out. What was written down is kept, where only the person reads it. */
export async function leaveOut(tx: PersonTx, command: { readonly id: string }): Promise<Said> {
  const written = await writtenLine(tx, command.id);
  if (!written) return { outcome: 'gone' };
  const before = await answer(tx, written, 'left out');
  return before === 'mine' ? { outcome: 'answered before', answer: 'mine' } : { outcome: 'answered' };
}

async function goalThatStands(tx: PersonTx, goal: string | null): Promise<string | null> {
  const line = goal === null ? null : await lineOf(tx, goal);
  return line?.kind === 'goal' && !line.removed ? line.id : null;
}

/** One answer for each line: the key holds it, also against the same person on two devices. Gives the answer that was there before; null when this is the first. */
async function answer(tx: PersonTx, written: Written, given: WrittenAnswer): Promise<WrittenAnswer | null> {
  const query = writing
    .insertInto('record.written_answer')
    .values({ person_id: tx.person, line_id: written.id, help_id: written.help, answer: given })
    .onConflict((conflict) => conflict.columns(['person_id', 'line_id']).doNothing())
    .returning('line_id');
  const [first] = await tx.rows(query);
  if (first) return null;
  return (await writtenLine(tx, written.id))?.answer ?? null;
}
