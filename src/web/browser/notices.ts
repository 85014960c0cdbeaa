/**
 * Notices on this device, by what the browser itself offers (Push API). The button is in the page but hidden; it is shown only where it can
 * work, and nothing is asked of the browser before it is pressed. All words come from the page, in its language.
 */
import { registerWorker } from './parts/our-worker.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-notices]')) offer(place);

function offer(place: HTMLElement): void {
  const button = place.querySelector('button');
  const able = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
  if (button === null || !able) return;
  place.hidden = false;
  button.addEventListener('click', () => void press(place, button));
}

async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { key = '', keep = '', stopped = '', refused = '', many = '', broken = '' } = place.dataset;
  const say = (words: string): void => {
    const line = place.querySelector('[role=status]');
    if (line !== null) line.textContent = words;
  };
  say('');
  button.disabled = true;
  try {
    if ((await Notification.requestPermission()) !== 'granted') return say(stopped);
    const registered = await registerWorker();
    const subscription = await subscribe(registered, key);
    const answer = await fetch(keep, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(subscription.toJSON()),
    });
    if (answer.status === 422) return say(refused);
    if (!answer.ok) return say(broken);
    const { to } = (await answer.json()) as { to?: unknown };
    if (typeof to !== 'string') return say(many);
    location.assign(to);
  } catch {
    say(broken);
  } finally {
    button.disabled = false;
  }
}

/** A subscription under another key is of no use here any more, and gives way. */
async function subscribe(registered: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
  const options = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await registered.pushManager.subscribe(options);
  } catch (problem) {
    const old = await registered.pushManager.getSubscription();
    if (old === null) throw problem;
    await old.unsubscribe();
    return registered.pushManager.subscribe(options);
  }
}
