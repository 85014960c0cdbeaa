import type { CommonsTx } from '../../../platform/commons/index.ts';

export interface WriteSafetyNote {
  /** Made when the form was drawn: sent twice, it is one note. */
  readonly id: string;
  /** The Monday of the week it is about, 'YYYY-MM-DD'; null for none. */
  readonly week: string | null;
  readonly words: string;
}

/** A safety lead writes what they looked at and did. Refused to anybody else. */
export async function writeSafetyNote(tx: CommonsTx, note: WriteSafetyNote): Promise<void> {
  await tx.call('select app.write_safety_note($1, $2, $3, $4)', [tx.token, note.id, note.week, note.words]);
}
