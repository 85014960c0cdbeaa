import type { PersonTx } from '../../../platform/record/index.ts';

/** kept: now, or just so before. over: it had ended, or had gone on to where this cannot be said any more; nothing changes. */
export type Answered = 'kept' | 'over';

interface ForRun {
  readonly run: string;
}

/** "I'm OK": it ends, and nobody is told from here on. Against the end of the window one of the two is kept, by the table's key; never both. */
export const sayOk = (tx: PersonTx, { run }: ForRun): Promise<Answered> => answer(tx, run, 'ok');

/** "Tell them now": the first of those named is told at once, without waiting for the window's end. */
export async function tellNow(tx: PersonTx, { run }: ForRun): Promise<Answered> {
  const answered = await answer(tx, run, 'tell now');
  // The step of the minute would take it as well.
  if (answered === 'kept') await tx.queue('step rules', {});
  return answered;
}

/** "I have seen it": ends a run of a rule that tells nobody. */
export const noteRun = (tx: PersonTx, { run }: ForRun): Promise<Answered> => answer(tx, run, 'noted');

/** Ends a practice. */
export const stopPractice = (tx: PersonTx, { run }: ForRun): Promise<Answered> => answer(tx, run, 'stopped');

/** What happened, in the person's words: ends a run that somebody has seen; afterwards it is added. */
export const sayWhatHappened = (tx: PersonTx, { run, words }: ForRun & { readonly words: string }): Promise<Answered> =>
  answer(tx, run, 'happened', words);

async function answer(tx: PersonTx, run: string, kind: string, words: string | null = null): Promise<Answered> {
  type Row = { outcome: Answered };
  const [row] = await tx.call<Row>('select app.answer_rule_run($1, $2, $3) as outcome', [run, kind, words]);
  return row?.outcome ?? 'over';
}
