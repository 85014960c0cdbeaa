import type { Database } from '../database/index.ts';
import { newId } from '../ids.ts';
import type { Language } from '../language/index.ts';
import { hashOf, newSecret, tidyCode } from './secrets.ts';
import type { Place } from './sign-in.ts';

export type FirstIn =
  | { readonly outcome: 'signed in'; readonly token: string }
  | { readonly outcome: 'wrong code' | 'too many' };

/** Signs in the first person with the one-time code from the terminal, while no service is set up. The code stays good for setting one up. */
export async function enterBySetUpCode(
  database: Database,
  asked: { readonly code: string; readonly address: string; readonly language: Language },
  place: Place,
): Promise<FirstIn> {
  const token = newSecret();
  const values = [
    hashOf(tidyCode(asked.code)),
    asked.address,
    newId(),
    asked.language,
    place.network,
    newId(),
    hashOf(token),
    place.device,
    false,
  ];
  const [row] = await database.once<{ outcome: FirstIn['outcome'] }>(
    'cairn_session',
    'select session.enter_by_set_up_code($1, $2, $3, $4, $5, $6, $7, $8, $9) as outcome',
    values,
  );
  const outcome = row?.outcome ?? 'wrong code';
  return outcome === 'signed in' ? { outcome, token } : { outcome };
}
