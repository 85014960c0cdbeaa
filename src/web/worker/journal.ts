/** Writing that waits on this device until it can be sent. */
import { write } from '../offline/journal/core.ts';
import { deviceStore, rememberWriter } from '../offline/journal/idb-store.ts';
import { countUnsent, sendNow, writerIn } from '../offline/journal/post.ts';
declare const self: ServiceWorkerGlobalScope;

/** Forms that can wait: their address, and which sort of writing they are. */
const SORT_AT: ReadonlyMap<string, string> = new Map([
  ['/me/check-in', 'check-in'],
  ['/me/diary/new', 'diary'],
]);

/** Paths whose postings can wait. Only these are looked at at all. */
export const MAY_WAIT: ReadonlySet<string> = new Set(SORT_AT.keys());

/** What a form holds besides what was typed. */
const BESIDES: ReadonlySet<string> = new Set(['csrf', 'writer', 'sealTo', 'pageLanguage', 'picture']);

/** How many writings have not been sent; asked before everything is taken off this device. */
export const unsent = countUnsent;

/**
 * Takes a posting that failed for want of a network, if it is one that can wait; null for every other. `request` has not been read. The page
 * that follows says "saved", so it comes only when the words are written down.
 */
export async function keepFailedPosting(request: Request): Promise<Response | null> {
  const sort = SORT_AT.get(new URL(request.url).pathname);
  if (sort === undefined) return null;
  const form = await request.formData();
  const writer = writerIn(form.get('writer'), form.get('sealTo'));
  const document = form.get('once');
  if (writer === null || typeof document !== 'string') return null;
  const fields: [string, string][] = [];
  for (const [name, value] of form) if (typeof value === 'string' && !BESIDES.has(name)) fields.push([name, value]);
  await write(deviceStore, writer, { sort, document, fields });
  await rememberWriter(writer);
  await askForSync();
  const picture = form.get('picture');
  const left = typeof picture === 'object' && picture !== null && picture.size > 0 ? '&picture=left' : '';
  return Response.redirect(
    `/offline?language=${form.get('pageLanguage') === 'cy' ? 'cy' : 'en'}&written=${sort}${left}`,
    303,
  );
}

/** Where the browser knows how (it is in no standard yet), it wakes the worker when there is a network again. */
async function askForSync(): Promise<void> {
  const { sync } = self.registration as unknown as { readonly sync?: { register(tag: string): Promise<void> } };
  await sync?.register('journal').catch(() => undefined);
}

// A page that came is a network: what waits goes then.
self.addEventListener('fetch', (event) => {
  const { request, handled } = event;
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  event.waitUntil((handled ?? Promise.resolve()).then(sendNow).catch(() => undefined));
});

self.addEventListener('sync', (event) => {
  const { tag, waitUntil } = event as ExtendableEvent & { readonly tag: string };
  if (tag === 'journal') waitUntil.call(event, sendOrAgain());
});

/** The browser tries again later when this is refused. */
async function sendOrAgain(): Promise<void> {
  if ((await sendNow()) === 'unreached') throw new Error('The server was not reached.');
}

self.addEventListener('message', (event) => {
  const said = event.data as { readonly kind?: unknown };
  if (said.kind === 'send journal') event.waitUntil(sendNow().catch(() => undefined));
});
