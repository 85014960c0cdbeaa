import type { PersonTx } from '../../../platform/record/index.ts';
import { wishesDetailsOf, type WishesDetails, type WishesDetailsNow } from '../queries.ts';
import { wishes } from '../rows.ts';

/** changed meanwhile: newer words were kept first, on another device say; nothing is overwritten, and the page shows both. */
export type WishesNoted =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'changed meanwhile'; readonly now: WishesDetailsNow };

const same = (a: WishesDetails, b: WishesDetails): boolean =>
  a.nation === b.nation &&
  a.madeWith === b.madeWith &&
  a.madeRole === b.madeRole &&
  a.keptWhere === b.keptWhere &&
  a.lookAgain === b.lookAgain;

/** Keeps what the person says of their wishes as a whole, beside what they said before. `was`: the version that the form was drawn from. */
export async function noteWishesDetails(
  tx: PersonTx,
  command: { readonly was: number; readonly details: WishesDetails },
): Promise<WishesNoted> {
  const now = await wishesDetailsOf(tx);
  if (same(now.details, command.details)) return { outcome: 'kept' };
  if (now.version !== command.was) return { outcome: 'changed meanwhile', now };
  const { nation, madeWith, madeRole, keptWhere, lookAgain } = command.details;
  const query = wishes
    .insertInto('record.wishes_details')
    .values({
      person_id: tx.person,
      version: command.was + 1,
      nation,
      made_with: madeWith,
      made_role: madeRole,
      kept_where: keptWhere,
      look_again: lookAgain === '' ? null : lookAgain,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version');
  const [written] = await tx.rows(query);
  if (written) return { outcome: 'kept' };
  const newer = await wishesDetailsOf(tx);
  return same(newer.details, command.details) ? { outcome: 'kept' } : { outcome: 'changed meanwhile', now: newer };
}
