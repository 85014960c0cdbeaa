import type { PersonTx } from '../../../platform/record/index.ts';
import { serviceOf, standingOf } from '../queries.ts';
import { services } from '../rows.ts';

/** The person says that they stand with a service. It shares nothing. Said again, it changes nothing. */
export async function standWith(
  tx: PersonTx,
  said: { readonly id: string; readonly service: string },
): Promise<'stands' | 'no such service'> {
  if ((await serviceOf(tx, said.service)) === null) return 'no such service';
  if ((await standingOf(tx)).has(said.service)) return 'stands';
  const query = services
    .insertInto('record.standing')
    .values({ person_id: tx.person, standing_id: said.id, service_id: said.service })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
  return 'stands';
}

/** The person no longer stands with a service. What they share is not touched: that is ended where it was begun. */
export async function noLongerStandWith(tx: PersonTx, service: string): Promise<void> {
  const standing = services
    .selectFrom('record.standing')
    .select(['person_id', 'standing_id'])
    .where('person_id', '=', tx.person)
    .where('service_id', '=', service);
  const query = services
    .insertInto('record.standing_end')
    .columns(['person_id', 'standing_id'])
    .expression(standing)
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
}
