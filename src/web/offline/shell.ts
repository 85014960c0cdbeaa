/**
 * The page that opens without a network, and the one where a pack is made. Everything works from what the device keeps; nothing is built from
 * text, so it runs under Trusted Types. All words come from the page, in its language.
 */
import { registerWorker } from '../browser/parts/our-worker.ts';
import { startJournal } from './journal.ts';
import { startLeaving } from './leave.ts';
import { offerPack } from './make-pack.ts';
import { startPack } from './pack.ts';

if ('serviceWorker' in navigator) registerWorker().then(askToKeep, () => undefined);
for (const box of document.querySelectorAll<HTMLInputElement>('[data-show-typed]')) showTyped(box);

const making = document.querySelector<HTMLFormElement>('[data-make-pack]');
if (making) offerPack(making);

const shell = document.querySelector<HTMLElement>('[data-shell]');
if (shell) {
  const pack = startPack(shell);
  const journal = shell.querySelector<HTMLElement>('[data-journal]');
  if (journal) startJournal(journal, pack);
  const leaving = shell.querySelector<HTMLElement>('[data-leaving]');
  if (leaving) startLeaving(leaving, shell.dataset);
}

function askToKeep(registered: ServiceWorkerRegistration): void {
  registered.active?.postMessage({ kind: 'keep', language: document.documentElement.lang, nation: null });
}

function showTyped(box: HTMLInputElement): void {
  const typed = box.closest('form')?.querySelector<HTMLInputElement>('[name=passphrase]');
  box.addEventListener('change', () => void (typed && (typed.type = box.checked ? 'text' : 'password')));
}
