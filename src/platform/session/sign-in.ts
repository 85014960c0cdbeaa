import type { Database } from '../database/index.ts';
import { newId } from '../ids.ts';
import type { Language } from '../language/index.ts';
import { hashOf, newCode, newSecret } from './secrets.ts';

/** Where a request comes from, for limits; never kept as it is. */
export interface Place {
  readonly network: string;
  readonly device: string;
}

export interface Limits {
  /** Codes asked for from one network place in an hour. */
  readonly codesFromPlace: number;
  /** New accounts from one network place in an hour. */
  readonly registrationsFromPlace: number;
}

const attemptAndCode = (attempt: string, code: string): Buffer => hashOf(`${attempt} ${code}`);

export interface CodeWanted {
  /** A secret of this browser and this form (`attemptOf`): the code works with nothing else. */
  readonly attempt: string;
  readonly address: string;
  readonly language: Language;
}

/** Sends a one-time code that works for ten minutes. The same attempt twice sends one code. */
export async function askForCode(
  database: Database,
  wanted: CodeWanted,
  place: Place,
  limits: Limits,
): Promise<'sent' | 'too many'> {
  const { attempt, address, language } = wanted;
  const code = newCode();
  const message = newId();
  return database.transaction('cairn_session', [], async (queries) => {
    const values = [
      hashOf(attempt),
      address,
      attemptAndCode(attempt, code),
      place.network,
      language,
      message,
      code,
      limits.codesFromPlace,
    ];
    const [row] = await queries.call<{ outcome: 'sent' | 'sent before' | 'too many' }>(
      'select session.ask_code($1, $2, $3, $4, $5, $6, $7, $8) as outcome',
      values,
    );
    if (row?.outcome === 'sent') await queries.queue('send message', { message });
    return row?.outcome === 'sent before' ? 'sent' : (row?.outcome ?? 'too many');
  });
}

/** Where the code of this attempt went; null when none was asked for. */
export async function codeSentTo(database: Database, attempt: string): Promise<string | null> {
  const [row] = await database.once<{ address: string | null }>(
    'cairn_session',
    'select session.code_sent_to($1) as address',
    [hashOf(attempt)],
  );
  return row?.address ?? null;
}

export type Redeemed =
  | { readonly outcome: 'signed in'; readonly token: string; readonly account: string; readonly isNew: boolean }
  | { readonly outcome: 'wrong' | 'too many tries' | 'expired' | 'too many' };

/** Turns the right code into a new session; an address never seen before becomes an account. */
export async function redeemCode(
  database: Database,
  asked: {
    readonly attempt: string;
    readonly code: string;
    readonly sharedDevice: boolean;
    readonly language: Language;
  },
  place: Place,
  limits: Limits,
): Promise<Redeemed> {
  const token = newSecret();
  const values = [
    hashOf(asked.attempt),
    attemptAndCode(asked.attempt, asked.code),
    newId(),
    asked.language,
    place.network,
    limits.registrationsFromPlace,
    newId(),
    hashOf(token),
    place.device,
    asked.sharedDevice,
  ];
  const [row] = await database.once<{ outcome: Redeemed['outcome']; account_id: string; is_new: boolean }>(
    'cairn_session',
    'select * from session.redeem_code($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values,
  );
  if (!row) throw new Error('The door gave no answer.');
  return row.outcome === 'signed in'
    ? { outcome: row.outcome, token, account: row.account_id, isNew: row.is_new }
    : { outcome: row.outcome };
}
