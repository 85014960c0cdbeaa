/** What the worker keeps: pages that belong to nobody, and the card where this device keeps one. */
import { clockTime, wholeDate } from '../../platform/language/plain-dates.ts';

const PAGES = 'cairn-pages';
const CARD = 'cairn-card';
const LIST = '/offline/keep';
const MINE = '/offline/mine';
/** Pages are fetched again when they are older, or when the site is another version. Milliseconds. */
const OLD = 24 * 60 * 60 * 1000;
/** Asked for no more often: what is kept, and the card. Milliseconds. */
const BETWEEN = 10 * 60 * 1000;
const BETWEEN_CARDS = 30 * 1000;

type Language = 'en' | 'cy';
interface Mine {
  readonly language: Language;
  readonly nation: string | null;
}
/** What `src/web/open/keep-list.ts` says is to be kept. */
interface List {
  readonly version: string;
  readonly nation: string;
  readonly leaveTo: string;
  readonly pages: readonly string[];
  readonly files: readonly string[];
  /** Said above a card that comes from here; `{when}` is filled in. */
  readonly cardFrom: Readonly<Record<Language, string>>;
}

/** What is asked for to be kept carries no cookie, so that nothing of anybody can come back with it. */
const asNobody = (address: string): Promise<Response> =>
  fetch(address, { credentials: 'omit', cache: 'no-store', redirect: 'error' });

let askedAt = 0;

/** Brings what is kept up to date. Everything of a version comes in before the one before goes, so that there is always a whole one. */
export async function keepPages(now: number): Promise<void> {
  if (now - askedAt < BETWEEN) return;
  askedAt = now;
  const answer = await asNobody(LIST);
  if (!answer.ok) return;
  const list = (await answer.clone().json()) as List;
  const before = await caches.match(LIST, { cacheName: PAGES });
  const known = before && ((await before.clone().json()) as List).version;
  const age = now - Date.parse(before?.headers.get('date') ?? '');
  if (known !== list.version || !(age < OLD)) {
    const fetched = await Promise.all(
      [...list.pages, ...list.files].map(async (address) => [address, await asNobody(address)] as const),
    );
    if (fetched.some(([, page]) => !page.ok)) {
      askedAt = 0;
      return;
    }
    const kept = await caches.open(PAGES);
    await Promise.all(fetched.map(([address, page]) => kept.put(address, page)));
    await kept.put(LIST, answer);
    const wanted = new Set([LIST, MINE, ...list.pages, ...list.files]);
    for (const request of await kept.keys()) {
      const { pathname, search } = new URL(request.url);
      if (!wanted.has(pathname + search)) await kept.delete(request);
    }
  }
}

let cardAskedAt = 0;

/** Asks for the card, so that it is kept from the moment at which the person chose so, without opening it first. `atOnce`: it may just have changed. */
export async function askForCard(now: number, atOnce: boolean): Promise<void> {
  if (!atOnce && now - cardAskedAt < BETWEEN_CARDS) return;
  cardAskedAt = now;
  await keepCard(await fetch('/card', { credentials: 'same-origin', cache: 'no-store' }));
}

/** Which language and which nation's lines come first; neither says whose device it is. */
export async function keepMine(language: unknown, nation: unknown): Promise<void> {
  const kept = await caches.open(PAGES);
  const before = await read<Mine>(MINE);
  const mine: Mine = {
    language: language === 'cy' ? 'cy' : 'en',
    nation: typeof nation === 'string' ? nation : (before?.nation ?? null),
  };
  await kept.put(MINE, Response.json(mine));
}

async function read<What>(address: string): Promise<What | null> {
  const found = await caches.match(address, { cacheName: PAGES });
  return found ? ((await found.json()) as What) : null;
}

/** The card is kept exactly while the server says that this device keeps one. An answer that says neither changes nothing. */
export async function keepCard(answer: Response): Promise<void> {
  if (answer.ok && answer.headers.get('cairn-keep') === 'card') {
    await (await caches.open(CARD)).put('/card', answer);
  } else if (answer.status < 500) await dropCard();
}

export const dropCard = (): Promise<boolean> => caches.delete(CARD);

export const dropPages = (): Promise<boolean> => caches.delete(PAGES);

export const fileHere = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { cacheName: PAGES });

/** What stands in for a page that cannot be reached; null when nothing is kept yet. */
export async function inPlaceOf({ pathname, searchParams }: URL): Promise<Response | null> {
  const mine = await read<Mine>(MINE);
  const named = searchParams.get('language');
  const language: Language = named === 'cy' || named === 'en' ? named : (mine?.language ?? 'en');
  if (pathname === '/card') {
    const card = await caches.match('/card', { cacheName: CARD });
    if (card) return sayingFrom(card);
  }
  const list = await read<List>(LIST);
  const nation = searchParams.get('nation') ?? mine?.nation ?? list?.nation ?? 'england';
  const help = `/help?nation=${nation}&language=${language}&kept=yes`;
  const shell = `/offline?language=${language}&kept=yes`;
  const found = pathname === '/help' ? await caches.match(help, { cacheName: PAGES }) : undefined;
  return found ?? (await caches.match(shell, { cacheName: PAGES })) ?? null;
}

/** A card from here says from when it is: it may have been changed since, elsewhere. */
async function sayingFrom(card: Response): Promise<Response> {
  const html = await card.text();
  const language: Language = /<html lang="cy"/.test(html) ? 'cy' : 'en';
  const words = (await read<List>(LIST))?.cardFrom[language];
  const from = new Date(card.headers.get('date') ?? Number.NaN);
  const said = words?.replace('{when}', `${wholeDate(language, from)}, ${clockTime(language, from)}`) ?? '';
  const headers = new Headers(card.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(
    html.replace(/<main[^>]*>/, (main) => `${main}<p class="quiet">${said}</p>`),
    { headers },
  );
}

/** Where “Leave this site” goes, so that it needs no network. */
export const leaveTo = async (): Promise<string | null> => (await read<List>(LIST))?.leaveTo ?? null;
