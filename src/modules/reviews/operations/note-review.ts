import type { PersonTx } from '../../../platform/record/index.ts';
import { detailsOf, type DetailsNow } from '../queries.ts';
import { reviews } from '../rows.ts';
import { sameDetails, type ReviewDetails } from '../rules.ts';

/** changed meanwhile: newer words were kept first, on another device say; nothing is overwritten, and the page shows both. */
export type Noted = { readonly outcome: 'kept' } | { readonly outcome: 'changed meanwhile'; readonly now: DetailsNow };

/** Keeps what the person notes about reviewing their plan, beside what they noted before. `was`: the version that the form was drawn from. */
export async function noteReview(
  tx: PersonTx,
  command: { readonly was: number; readonly details: ReviewDetails },
): Promise<Noted> {
  const now = await detailsOf(tx);
  const { lookAgain, ledBy, place, funding, documents } = command.details;
  if (sameDetails(now.details, command.details)) return { outcome: 'kept' };
  if (now.version !== command.was) return { outcome: 'changed meanwhile', now };
  const query = reviews
    .insertInto('record.review_details')
    .values({
      person_id: tx.person,
      version: command.was + 1,
      look_again: lookAgain === '' ? null : lookAgain,
      led_by: ledBy,
      place,
      funding,
      documents,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version');
  const [written] = await tx.rows(query);
  if (written) return { outcome: 'kept' };
  const newer = await detailsOf(tx);
  return sameDetails(newer.details, command.details)
    ? { outcome: 'kept' }
    : { outcome: 'changed meanwhile', now: newer };
}
