/**
 * Registers our service worker, and starts our own threads. Under Trusted Types a script's address must have passed a policy. Ours lets two
 * addresses through, and there can be no second policy of its name on a page.
 */

/** The only address that a service worker may come from. */
const WORKER = '/sw.js';
/** The thread that makes a key of a passphrase; its name changes with what it holds. */
const THREAD = /^\/assets\/make-key-[0-9a-f]{10}\.js$/;

/** What of Trusted Types is used here: not every list of types knows them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function passed(address: string): string {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('cairn-worker', {
    createScriptURL: onlyOurs,
  });
  return (policy?.createScriptURL(address) ?? onlyOurs(address)) as string;
}

function onlyOurs(address: string): string {
  if (address !== WORKER && !THREAD.test(address)) throw new TypeError('Not our worker.');
  return address;
}

/** Works on pages that may register it (`withWorker` in the routes); resolves when it is at work. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(passed(WORKER), { scope: '/' });
  return navigator.serviceWorker.ready;
}

export const startThread = (address: string): Worker => new Worker(passed(address), { type: 'module' });
