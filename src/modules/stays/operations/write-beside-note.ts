import type { PersonTx } from '../../../platform/record/index.ts';
import { stays } from '../rows.ts';

/** The guest's own words beside a handover note. The house reads them there. `id` comes with the form. */
export async function writeBesideNote(
  tx: PersonTx,
  words: { readonly id: string; readonly note: string; readonly words: string },
): Promise<void> {
  const query = stays
    .insertInto('record.stay_note_words')
    .values({ person_id: tx.person, words_id: words.id, note_id: words.note, words: words.words })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
}
