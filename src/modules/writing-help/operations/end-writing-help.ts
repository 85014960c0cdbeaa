import type { PersonTx } from '../../../platform/record/index.ts';

/** Ends help with writing, and what was shared for it. Once this is committed, nobody writes under it. */
export async function endWritingHelp(tx: PersonTx, command: { readonly help: string }): Promise<void> {
  await tx.call('select app.end_writing_help($1)', [command.help]);
}
