import type { PersonTx } from '../../../platform/record/index.ts';
import { lineOf } from '../queries.ts';
import { plans } from '../rows.ts';
import { changeLine } from './write-line.ts';

/**
 * Removes the picture of a good moment or a tool for good: its row is deleted, and the line gets a version without it. The words stay.
 * Nothing happens where there is no picture any more.
 */
export async function removePicture(tx: PersonTx, pictured: { readonly id: string }): Promise<'removed' | 'not here'> {
  for (;;) {
    const line = await lineOf(tx, pictured.id);
    if (line?.kind !== 'moment' && line?.kind !== 'tool') return 'not here';
    const { picture, pictureShows: _shows, ...fields } = line.fields;
    if (picture === undefined) return 'removed';
    await removePictureRow(tx, picture);
    // Its words may be changed on another device at this moment; then the version after that loses the picture.
    const { id, version: was, words, removed } = line;
    const changed = await changeLine(tx, { id, was, words, fields, removed });
    if (changed.outcome !== 'changed meanwhile') return 'removed';
  }
}

/** Deletes the bytes of a picture; what shows it must lose it in the same transaction. */
export async function removePictureRow(tx: PersonTx, picture: string): Promise<void> {
  await tx.rows(
    plans.deleteFrom('record.picture').where('person_id', '=', tx.person).where('picture_id', '=', picture),
  );
}
