/**
 * What is shown when a page cannot be reached. Pages come from the network, as they always did; only when there is none is something kept
 * shown in their place. Nothing of a person's is ever kept here but the card that they chose to keep on this device.
 */
import { contact, finishLeaving, forgetWhetherLeft } from './contact.ts';
import { keepFailedPosting, MAY_WAIT, unsent } from './journal.ts';
import { askForCard, fileHere, inPlaceOf, keepCard, keepMine, keepPages, leaveTo } from './kept.ts';
declare const self: ServiceWorkerGlobalScope;

/** Help and the card do not wait longer for a network that does not answer. Milliseconds. */
const LONG_ENOUGH = 3_000;
const URGENT: ReadonlySet<string> = new Set(['/help', '/card']);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  // The request goes out while the worker wakes up: pages are as quick as without it.
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener('message', (event) => {
  const said = event.data as Readonly<Partial<Record<'kind' | 'language' | 'nation' | 'card', unknown>>>;
  if (said.kind === 'keep') {
    const kept = keepMine(said.language, said.nation).then(() => keepPages(Date.now()));
    event.waitUntil(Promise.allSettled([kept, askForCard(Date.now(), said.card === true)]));
  }
  if (said.kind === 'left') forgetWhetherLeft();
  if (said.kind === 'unsent?') event.waitUntil(unsent().then((count) => event.ports[0]?.postMessage(count)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) return;
  if (request.mode !== 'navigate') {
    // The name of such a file changes with what it holds, so what is kept is what would come.
    if (address.pathname.startsWith('/assets/'))
      event.respondWith(fileHere(request).then((kept) => kept ?? fetch(request)));
    return;
  }
  if (request.method === 'GET') event.respondWith(show(event, address));
  else if (MAY_WAIT.has(address.pathname)) event.respondWith(post(request));
});

async function show(event: FetchEvent, address: URL): Promise<Response> {
  if (address.pathname === '/leave') return leave(event);
  const isUrgent = URGENT.has(address.pathname);
  // Looked for while the network is asked, so that neither waits for the other.
  const inPlace = isUrgent ? inPlaceOf(address) : null;
  try {
    const coming = finishLeaving().then((left) => fromNetwork(event, address, left));
    const answer = await (inPlace ? orKeptAfterAWhile(coming, inPlace) : coming);
    return inPlace && answer.status >= 500 ? ((await inPlace) ?? answer) : answer;
  } catch (problem) {
    const kept = await (inPlace ?? inPlaceOf(address));
    if (kept === null) throw problem;
    return kept;
  }
}

/** `left`: what the browser asked for ahead went out while somebody was still signed in, and is not shown. */
async function fromNetwork(event: FetchEvent, address: URL, left: boolean): Promise<Response> {
  const ahead = (await event.preloadResponse) as Response | undefined;
  const answer = left || ahead === undefined ? await fetch(event.request) : ahead;
  if (address.pathname === '/card') await keepCard(answer.clone());
  event.waitUntil(contact().catch(() => undefined));
  return answer;
}

async function orKeptAfterAWhile(coming: Promise<Response>, inPlace: Promise<Response | null>): Promise<Response> {
  const waited = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONG_ENOUGH));
  const first = await Promise.race([coming, waited]);
  if (first !== null) return first;
  coming.catch(() => undefined);
  return (await inPlace) ?? coming;
}

/** Known here, so that leaving waits for nothing; asked for when it is not. */
async function leave(event: FetchEvent): Promise<Response> {
  const away = await leaveTo();
  return away === null ? fetch(event.request) : Response.redirect(away, 303);
}

async function post(request: Request): Promise<Response> {
  const unread = request.clone();
  try {
    return await fetch(request);
  } catch (problem) {
    const answer = await keepFailedPosting(unread);
    if (answer === null) throw problem;
    return answer;
  }
}
