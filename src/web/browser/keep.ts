/**
 * Lets the service worker keep what helps without a network: Help now, and the card where this device keeps one. It runs on pages that may
 * register the worker, and not where the person said that others use this device.
 */
import { registerWorker } from './parts/our-worker.ts';

if ('serviceWorker' in navigator) void keep();

async function keep(): Promise<void> {
  try {
    const registered = await registerWorker();
    const nation = document.querySelector<HTMLElement>('script[data-nation]')?.dataset.nation ?? null;
    // On the card's own page it may have been chosen, changed or taken off a moment ago.
    const card = document.querySelector('script[data-card]') !== null;
    registered.active?.postMessage({ kind: 'keep', language: document.documentElement.lang, nation, card });
  } catch {
    // Where the browser will not have it, pages work as they do without.
  }
}
