/** “Wipe this device”: with a network or without. What cannot be done without one, the service worker does before it shows any page again. */
import { unsentCount } from './journal.ts';
import { sayLeft, wipePack } from './store.ts';

export function startLeaving(place: HTMLElement, words: DOMStringMap): void {
  place.hidden = false;
  const button = place.querySelector('button');
  const line = place.querySelector<HTMLElement>('[role=status]');
  let sure = false;
  button?.addEventListener('click', () => {
    void (async () => {
      const unsent = place.querySelector<HTMLElement>('[data-unsent]');
      if (unsent) unsent.hidden = (await unsentCount()) === 0;
      if (!sure) {
        sure = true;
        if (line) line.textContent = line.dataset.sure ?? '';
        return;
      }
      await leave(words);
      if (line) line.textContent = line.dataset.left ?? '';
    })();
  });
}

async function leave(words: DOMStringMap): Promise<void> {
  await wipePack();
  await caches.delete('cairn-card');
  await sayLeft();
  navigator.serviceWorker?.controller?.postMessage({ kind: 'left' });
  try {
    const answer = await fetch(words.leaveDevice ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      cache: 'no-store',
    });
    // What the browser keeps of this site is gone by this answer (Clear-Site-Data).
    if (answer.ok) location.assign(words.start ?? '/');
  } catch {
    // The service worker signs out at the next contact, before it shows a page.
  }
}
