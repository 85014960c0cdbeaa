/**
 * Passkeys, by what the browser itself offers (WebAuthn Level 3). The button is in the page but hidden; it is shown only where it can work.
 * All words come from the page, in its language.
 */

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) offer(place);

function offer(place: HTMLElement): void {
  const button = place.querySelector('button');
  if (button === null || !canDoPasskeys()) return;
  place.hidden = false;
  button.addEventListener('click', () => void press(place, button));
}

function canDoPasskeys(): boolean {
  return (
    'PublicKeyCredential' in globalThis &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential &&
    'toJSON' in PublicKeyCredential.prototype
  );
}

async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { begin = '', finish = '', next, stopped = '', refused = '', broken = '' } = place.dataset;
  const say = (words: string): void => {
    const line = place.querySelector('[role=status]');
    if (line !== null) line.textContent = words;
  };
  say('');
  button.disabled = true;
  try {
    const question = await post(begin, {});
    const credential = question === null ? null : await ask(place, question['options']).catch(() => 'stopped' as const);
    if (credential === 'stopped') return say(stopped);
    const answer =
      credential &&
      (await post(finish, { credential: credential.toJSON(), shared: isSharedDevice(), next: next ?? null }));
    if (typeof answer?.['to'] !== 'string') return say(refused);
    location.assign(answer['to']);
  } catch {
    say(broken);
  } finally {
    button.disabled = false;
  }
}

/** Throws when the person stopped, when there is no passkey, or when it is on this device already; browsers do not say which. */
async function ask(place: HTMLElement, options: unknown): Promise<PublicKeyCredential> {
  const credential =
    place.dataset['passkey'] === 'make'
      ? await navigator.credentials.create({
          publicKey: {
            ...PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON),
            // So that it can lock what this device keeps without a network, too; some passkeys must be asked for it when they are made.
            extensions: { prf: {} },
          },
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
        });
  if (!(credential instanceof PublicKeyCredential)) throw new TypeError('The browser gave no passkey.');
  return credential;
}

/** What we answer, or null when what was asked for cannot be done. Throws when nobody answers as expected. */
async function post(path: string, body: object): Promise<Record<string, unknown> | null> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status === 422) return null;
  if (!response.ok) throw new Error(`Answered ${response.status}`);
  return (await response.json()) as Record<string, unknown>;
}

/** The tick on the sign-in form counts for passkeys too. */
function isSharedDevice(): boolean {
  return document.querySelector<HTMLInputElement>('input[name=shared]')?.checked ?? false;
}
