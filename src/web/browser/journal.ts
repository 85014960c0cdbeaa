/**
 * On pages whose form can wait: the service worker is made ready to keep it when it cannot be sent, and what waits is sent when there is a
 * network again. The page works the same without.
 */
import { rememberWriter } from '../offline/journal/idb-store.ts';
import { sendNow, writerIn } from '../offline/journal/post.ts';
import { registerWorker } from './parts/our-worker.ts';

const valueOf = (name: string): string | undefined =>
  document.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value;

const writer = writerIn(valueOf('writer'), valueOf('sealTo'));
if (writer !== null && 'serviceWorker' in navigator && 'indexedDB' in globalThis) {
  const send = (): void => void sendNow().catch(() => undefined);
  // Where the browser will not have it, the form is posted as it is without.
  void Promise.all([registerWorker(), rememberWriter(writer)]).then(
    ([registered]) => {
      // The page that says that it is saved must be there when there is no network.
      registered.active?.postMessage({ kind: 'keep', language: document.documentElement.lang, nation: null });
      send();
    },
    () => undefined,
  );
  addEventListener('online', send);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') send();
  });
}
