import type { PersonTx } from '../../../platform/record/index.ts';
import { stays } from '../rows.ts';
import type { Wish } from '../rules.ts';

export interface ReviewWeek {
  /** Made when the form was drawn: sent twice, it counts once. */
  readonly id: string;
  readonly request: string;
  /** A week that the person agreed to. */
  readonly number: number;
  readonly wish: Wish | null;
  readonly words: string;
}

/** How the week is going and what the guest would like next. The house reads it; it changes nothing by itself. */
export async function reviewWeek(tx: PersonTx, review: ReviewWeek): Promise<void> {
  const query = stays
    .insertInto('record.stay_review')
    .values({
      person_id: tx.person,
      review_id: review.id,
      request_id: review.request,
      number: review.number,
      wish: review.wish,
      words: review.words,
    })
    .onConflict((conflict) => conflict.doNothing());
  await tx.rows(query);
}
