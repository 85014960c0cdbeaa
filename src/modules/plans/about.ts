import type { PersonTx } from '../../platform/record/index.ts';
import { aboutMeFrom, aboutPlaces, type AboutMe } from './about-rules.ts';
import { NOT_ARRANGED, type Arrangement, type Shelf } from './order-rules.ts';
import { linesOf } from './queries.ts';
import { plans } from './rows.ts';

/** The order of a shelf as it is now. Others than the person get it without what is left out. */
export async function arrangementOf(tx: PersonTx, shelf: Shelf): Promise<Arrangement> {
  if (tx.capacity !== 'self') {
    const [row] = await tx.call<{ places: string[] }>('select app.order_of($1) as places', [shelf]);
    return { ...NOT_ARRANGED, places: row?.places ?? [] };
  }
  const query = plans
    .selectFrom('record.arrangement')
    .select(['version', 'places', 'hidden'])
    .where('person_id', '=', tx.person)
    .where('shelf', '=', shelf)
    .orderBy('version', 'desc')
    .limit(1);
  const [row] = await tx.rows(query);
  return row ?? NOT_ARRANGED;
}

/** Everything that stands in About me, in the person's order. What they leave out is here for themselves only. */
export async function aboutMeOf(tx: PersonTx): Promise<AboutMe> {
  const [lines, kept] = await Promise.all([linesOf(tx, 'about me'), arrangementOf(tx, 'about me')]);
  return aboutMeFrom(lines, kept);
}

/** The places of About me in the usual order, for a change of the person's own order. */
export async function placesOfAboutMe(tx: PersonTx): Promise<string[]> {
  return aboutPlaces(await linesOf(tx, 'about me'));
}
