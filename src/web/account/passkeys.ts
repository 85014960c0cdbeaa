import { z } from 'zod';
import type { Ask, Said, SignedInAsk } from '../../platform/http/index.ts';
import {
  beginAddingPasskey,
  beginPasskeySignIn,
  finishAddingPasskey,
  finishPasskeySignIn,
  newSecret,
  removePasskey as remove,
} from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { ownPath, signInHere } from './next.ts';

/** Base64url, as browsers write what is binary. */
const binary = z.string().max(100_000);

/** What PublicKeyCredential.toJSON() gives (WebAuthn Level 3); fields that nothing here reads are left out. */
const made = z.object({
  id: binary,
  rawId: binary,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: binary,
    attestationObject: binary,
    transports: z.array(z.string().max(50)).max(10).default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
});
const used = z.object({
  id: binary,
  rawId: binary,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: binary, authenticatorData: binary, signature: binary, userHandle: binary }),
  clientExtensionResults: z.object({}).default({}),
});

const nothing = z.object({});
const madeForm = z.object({ credential: made });
const usedForm = z.object({ credential: used, shared: z.boolean(), next: z.string().max(2_000).nullable() });
const removeForm = z.object({ passkey: z.string().min(1, 'form.notUnderstood').max(2_000, 'form.notUnderstood') });

/** The secret that ties question and answer to this browser: the one of a code under way, so that beginning one does not end the other. */
function attemptHere(ask: Ask): string {
  const attempt = ask.cookies.get('attempt') ?? newSecret();
  ask.cookies.set('attempt', attempt);
  return attempt;
}

export const makePasskey = {
  fields: nothing,
  say: async (ask: SignedInAsk): Promise<Said> => {
    const options = await beginAddingPasskey(ask.database, ask.visitor, attemptHere(ask), ask.place, ask.site.address);
    return options && { options };
  },
};

export const addPasskey = {
  fields: madeForm,
  say: async (ask: SignedInAsk, command: z.output<typeof madeForm>): Promise<Said> => {
    const attempt = ask.cookies.get('attempt');
    if (attempt === undefined) return null;
    const added = await finishAddingPasskey(
      ask.database,
      ask.visitor,
      attempt,
      command.credential,
      ask.place,
      ask.site.address,
    );
    ask.cookies.clear('attempt');
    return added ? { to: `${to.account}?done=passkey-added` } : null;
  },
};

export const removePasskey = {
  fields: removeForm,
  back: (): string => to.account,
  act: async (ask: SignedInAsk, command: z.output<typeof removeForm>): Promise<string> => {
    await remove(ask.database, ask.visitor, command.passkey);
    return `${to.account}?done=passkey-removed`;
  },
};

export const askPasskey = {
  fields: nothing,
  say: async (ask: Ask): Promise<Said> => {
    const options = await beginPasskeySignIn(ask.database, attemptHere(ask), ask.place, ask.site.address);
    return options && { options };
  },
};

export const usePasskey = {
  fields: usedForm,
  say: async (ask: Ask, command: z.output<typeof usedForm>): Promise<Said> => {
    const attempt = ask.cookies.get('attempt');
    if (attempt === undefined) return null;
    const entered = await finishPasskeySignIn(
      ask.database,
      attempt,
      command.credential,
      ask.place,
      ask.site.address,
      command.shared,
    );
    return entered && { to: await signInHere(ask, entered.token, command.shared, ownPath(command.next)) };
  },
};
