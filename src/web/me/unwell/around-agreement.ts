import { agreementsOf, mayKeep, type Agreement } from '../../../modules/crisis/index.ts';
import { everyoneEverAsked } from '../../../modules/sharing/index.ts';
import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { CalledBy } from './say-agreement.ts';

/** What the form needs to know. */
export interface AroundAgreement {
  /** The newest version, whether or not it was ended; null before the first. */
  readonly newest: Agreement | null;
  readonly may: readonly { readonly member: string; readonly name: string }[];
  readonly called: CalledBy;
  /** Lines of "breaking down", to pick from. */
  readonly lines: readonly { readonly id: string; readonly words: string }[];
}

/** The newest version, whom it can name, and what it can be begun from. */
export async function readAround(tx: PersonTx): Promise<AroundAgreement> {
  const [newest] = await agreementsOf(tx);
  const { parts } = await stayingWellOf(tx);
  return {
    newest: newest ?? null,
    may: await mayKeep(tx),
    called: new Map((await everyoneEverAsked(tx)).map(({ id, called }) => [id, called])),
    lines: parts.find(({ place }) => place === 'breaking down')?.lines ?? [],
  };
}
