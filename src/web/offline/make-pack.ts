/** Making a pack, on the page where the person chooses what goes in and what opens it. */
import { fromPasskey, fromPassphrase, isLongEnough, newSalt, tidyPassphrase, type Root } from './keys.ts';
import type { SealedPack } from './store.ts';
import { askForPack, sealAndKeep } from './take.ts';

export function offerPack(form: HTMLFormElement): void {
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) return;
  form.hidden = false;
  const passkey = form.querySelector<HTMLElement>('[data-with-passkey]');
  if (passkey !== null && 'PublicKeyCredential' in globalThis) {
    passkey.hidden = false;
    const second = form.querySelector<HTMLElement>('[data-second]');
    second?.classList.add(second.dataset.second ?? '');
    passkey.querySelector('button')?.addEventListener('click', () => void make(form, withPasskey));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void make(form, withPassphrase);
  });
}

/** What opens the pack, or the words that say why there is nothing yet. */
type Opener = (
  form: HTMLFormElement,
) => Promise<{ root: Root; how: Pick<SealedPack, 'lock' | 'salt' | 'credential'> } | string>;

const withPasskey: Opener = async (form) => {
  const salt = newSalt();
  const given = await fromPasskey(salt, null);
  if (given === null) return form.dataset.noPasskey ?? '';
  return { root: given.root, how: { lock: 'passkey', salt, credential: given.credential } };
};

const withPassphrase: Opener = async (form) => {
  const typed = form.querySelector<HTMLInputElement>('[name=passphrase]');
  const passphrase = tidyPassphrase(typed?.value ?? '');
  if (!isLongEnough(passphrase)) {
    typed?.focus();
    return form.dataset.short ?? '';
  }
  const salt = newSalt();
  return {
    root: await fromPassphrase(form.dataset.thread ?? '', passphrase, salt),
    how: { lock: 'passphrase', salt, credential: null },
  };
};

async function make(form: HTMLFormElement, opener: Opener): Promise<void> {
  const { makePack = '', next = '', working = '', noneChosen = '', broken = '', signedOut = '' } = form.dataset;
  const line = form.querySelector('[data-says]');
  const say = (said: string): void => void (line && (line.textContent = said));
  const chosen = [...form.querySelectorAll<HTMLInputElement>('[name=chosen]:checked')].map((box) => box.value);
  if (chosen.length === 0) return say(noneChosen);
  const buttons = [...form.querySelectorAll('button')];
  for (const button of buttons) button.disabled = true;
  say(working);
  try {
    const opened = await opener(form);
    if (typeof opened === 'string') return say(opened);
    const content = await askForPack(makePack, chosen, null);
    if (typeof content === 'string') return say(content === 'signed out' ? signedOut : broken);
    await sealAndKeep(content, opened.root, opened.how);
    form.reset();
    location.assign(next);
  } catch {
    say(broken);
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}
