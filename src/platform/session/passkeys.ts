import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { stateOf, type Database } from '../database/index.ts';
import { newId } from '../ids.ts';
import type { Visitor } from './access.ts';
import { hashOf, newSecret } from './secrets.ts';
import type { Place } from './sign-in.ts';

export type CreatedPasskey = RegistrationResponseJSON;
export type UsedPasskey = AuthenticationResponseJSON;
export type AddingPasskey = PublicKeyCredentialCreationOptionsJSON;
export type PasskeySignIn = PublicKeyCredentialRequestOptionsJSON;

/** One of somebody's own passkeys, as they read of it. */
export interface Passkey {
  readonly id: string;
  /** The device it was made on. */
  readonly called: string;
  readonly since: Date;
}

/** EdDSA, ES256, RS256 (COSE numbers): a key made on one server must be read by every other, whatever its Node can do. */
const ALGORITHMS = [-8, -7, -257];

/** A passkey belongs to one site; both come from the address that people type. */
const partyOf = (address: string): { id: string; origin: string } => ({
  id: new URL(address).hostname,
  origin: new URL(address).origin,
});

/** What the authenticator keeps of whose it is: the account's id, which says nothing to anybody who finds it there. */
const handleOf = (account: string): Buffer<ArrayBuffer> => Buffer.from(account.replaceAll('-', ''), 'hex');

/** What the browser needs to make a passkey; null when too many were asked for from this place. `attempt` is this browser's secret. */
export async function beginAddingPasskey(
  database: Database,
  visitor: Visitor,
  attempt: string,
  place: Place,
  address: string,
): Promise<AddingPasskey | null> {
  const held = await database.once<{ credential_id: string; transports: string[] }>(
    'cairn_session',
    'select * from session.passkeys($1)',
    [visitor.token],
  );
  const called = visitor.name ?? 'Cairn';
  const options = await generateRegistrationOptions({
    rpName: 'Cairn',
    rpID: partyOf(address).id,
    userID: new Uint8Array(handleOf(visitor.account)),
    userName: called,
    userDisplayName: called,
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: held.map((row) => ({ id: row.credential_id, transports: row.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
  return (await keepChallenge(database, attempt, options.challenge, visitor.token, place)) ? options : null;
}

/** Adds the passkey that the browser made. False when the answer is not to our question, came after five minutes, or does not hold. */
export async function finishAddingPasskey(
  database: Database,
  visitor: Visitor,
  attempt: string,
  created: CreatedPasskey,
  place: Place,
  address: string,
): Promise<boolean> {
  const asked = await takeChallenge(database, attempt);
  if (asked?.account !== visitor.account) return false;
  const party = partyOf(address);
  const checked = await orNull(() =>
    verifyRegistrationResponse({
      response: created,
      expectedChallenge: asked.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!checked?.verified) return false;
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  const values = [visitor.token, id, Buffer.from(publicKey), counter, created.response.transports ?? [], place.device];
  try {
    await database.once('cairn_session', 'select session.add_passkey($1, $2, $3, $4, $5, $6)', values);
    return true;
  } catch (problem) {
    if (stateOf(problem) === '23505') return false;
    throw problem;
  }
}

export async function passkeysOf(database: Database, visitor: Visitor): Promise<Passkey[]> {
  const rows = await database.once<{ credential_id: string; called: string; made_at: Date }>(
    'cairn_session',
    'select * from session.passkeys($1)',
    [visitor.token],
  );
  return rows.map((row) => ({ id: row.credential_id, called: row.called, since: row.made_at }));
}

export async function removePasskey(database: Database, visitor: Visitor, id: string): Promise<void> {
  await database.once('cairn_session', 'select session.remove_passkey($1, $2)', [visitor.token, id]);
}

/** What the browser needs to ask for any passkey of this site; null when too many were asked for from this place. */
export async function beginPasskeySignIn(
  database: Database,
  attempt: string,
  place: Place,
  address: string,
): Promise<PasskeySignIn | null> {
  const options = await generateAuthenticationOptions({ rpID: partyOf(address).id, userVerification: 'preferred' });
  return (await keepChallenge(database, attempt, options.challenge, null, place)) ? options : null;
}

/** A new session for the owner of the passkey; null when the signature, the question or the time does not hold. */
export async function finishPasskeySignIn(
  database: Database,
  attempt: string,
  used: UsedPasskey,
  place: Place,
  address: string,
  sharedDevice: boolean,
): Promise<{ token: string } | null> {
  const asked = await takeChallenge(database, attempt);
  if (!asked || asked.account !== null) return null;
  const [held] = await database.once<{
    account_id: string | null;
    public_key: Buffer<ArrayBuffer>;
    counter: string;
    transports: string[];
  }>('cairn_session', 'select * from session.passkey($1)', [used.id]);
  if (!held?.account_id || used.response.userHandle !== handleOf(held.account_id).toString('base64url')) return null;
  const party = partyOf(address);
  const checked = await orNull(() =>
    verifyAuthenticationResponse({
      response: used,
      expectedChallenge: asked.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
      credential: {
        id: used.id,
        publicKey: new Uint8Array(held.public_key),
        counter: Number(held.counter),
        transports: held.transports,
      },
    }),
  );
  if (!checked?.verified) return null;
  const token = newSecret();
  const values = [used.id, checked.authenticationInfo.newCounter, newId(), hashOf(token), place.device, sharedDevice];
  const [entered] = await database.once<{ account: string | null }>(
    'cairn_session',
    'select session.enter_by_passkey($1, $2, $3, $4, $5, $6) as account',
    values,
  );
  return entered?.account ? { token } : null;
}

async function keepChallenge(
  database: Database,
  attempt: string,
  challenge: string,
  token: string | null,
  place: Place,
): Promise<boolean> {
  const values = [hashOf(attempt), challenge, token, place.network];
  const [row] = await database.once<{ kept: boolean }>(
    'cairn_session',
    'select session.keep_challenge($1, $2, $3, $4) as kept',
    values,
  );
  return row?.kept ?? false;
}

async function takeChallenge(
  database: Database,
  attempt: string,
): Promise<{ challenge: string; account: string | null } | null> {
  const [row] = await database.once<{ challenge: string | null; account_id: string | null }>(
    'cairn_session',
    'select * from session.take_challenge($1)',
    [hashOf(attempt)],
  );
  return row?.challenge ? { challenge: row.challenge, account: row.account_id } : null;
}

/** The library says by throwing that an answer does not hold. What it checks comes from outside, so that is no fault of ours. */
async function orNull<Out>(check: () => Promise<Out>): Promise<Out | null> {
  try {
    return await check();
  } catch {
    return null;
  }
}
