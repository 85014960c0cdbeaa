import { sql } from 'kysely';
import type { PersonTx } from '../../../platform/record/index.ts';
import { MOST_PICTURES } from '../about-rules.ts';
import { plans } from '../rows.ts';

export interface KeepPicture {
  readonly id: string;
  /** WebP, encoded by this program. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Keeps a picture in a free place. `full`: all places are taken; the key holds how many there are. The same id again is the same picture. */
export async function keepPicture(tx: PersonTx, picture: KeepPicture): Promise<'kept' | 'full'> {
  for (;;) {
    const place = await freePlace(tx, picture.id);
    if (place === 'has one') return 'kept';
    if (place === null) return 'full';
    const query = plans
      .insertInto('record.picture')
      .values({
        person_id: tx.person,
        picture_id: picture.id,
        place,
        bytes: Buffer.from(picture.bytes),
        type: 'image/webp',
        width: picture.width,
        height: picture.height,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('place');
    if ((await tx.rows(query)).length > 0) return 'kept';
  }
}

/** The lowest place that is free; null when none is. */
async function freePlace(tx: PersonTx, id: string): Promise<number | 'has one' | null> {
  const query = plans
    .selectFrom('record.picture')
    .select(['picture_id', 'place'])
    .where('person_id', '=', tx.person)
    .orderBy(sql`place`);
  const rows = await tx.rows(query);
  if (rows.some((row) => row.picture_id === id)) return 'has one';
  const taken = new Set(rows.map((row) => row.place));
  const place = Array.from({ length: MOST_PICTURES }, (_, index) => index + 1).find((each) => !taken.has(each));
  return place ?? null;
}
