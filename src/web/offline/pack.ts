/** The pack on the page without a network: locked, open, or not there. What is open is in memory and on the screen, and nowhere else. */
import { clockTime, wholeDate } from '../../platform/language/plain-dates.ts';
import type { PackContent } from '../../modules/offline/index.ts';
import { watchForAway } from './away.ts';
import { fromPasskey, fromPassphrase, seal, tidyPassphrase, unseal, type Root } from './keys.ts';
import type { OpenPack, PackWatch } from './pack-content.ts';
import { showPack } from './show-pack.ts';
import { countTry, forgetTries, MOST_TRIES, packHere, triesSoFar, wipePack, type SealedPack } from './store.ts';
import { askForPack, sealAndKeep } from './take.ts';

type State = 'none' | 'locked' | 'open';

interface Opened {
  readonly root: Root;
  readonly pack: SealedPack;
  readonly stopWatching: () => void;
}

export function startPack(shell: HTMLElement): PackWatch {
  const words = shell.dataset;
  const places = new Map(
    [...shell.querySelectorAll<HTMLElement>('[data-pack]')].map((place) => [place.dataset.pack as State, place]),
  );
  const content = places.get('open')?.querySelector<HTMLElement>('[data-content]') ?? null;
  const tellOpened: ((pack: OpenPack) => void)[] = [];
  const tellLocked: (() => void)[] = [];
  let opened: (Opened & { readonly shown: OpenPack }) | null = null;

  function show(state: State, said = ''): void {
    for (const [each, place] of places) place.hidden = each !== state;
    const line = places.get(state)?.querySelector('[data-says]');
    if (line && (said !== '' || state !== 'none')) line.textContent = said;
  }

  function lock(said = ''): void {
    if (opened === null) return;
    opened.stopWatching();
    opened = null;
    content?.replaceChildren();
    for (const tell of tellLocked) tell();
    void showLocked(said);
  }

  async function showLocked(said = ''): Promise<void> {
    const pack = await packHere();
    if (pack === null) return show('none');
    for (const each of shell.querySelectorAll<HTMLElement>('[data-lock]'))
      each.hidden = each.dataset.lock !== pack.lock;
    show('locked', said);
  }

  function reveal(pack: SealedPack, root: Root, text: string): void {
    const what = JSON.parse(text) as PackContent;
    const shown: OpenPack = {
      content: what,
      seal: (name, plain) => seal(root, pack, `also ${name}`, plain),
      unseal: (name, sealed) => unseal(root, pack, `also ${name}`, sealed),
    };
    opened?.stopWatching();
    opened = { root, pack, shown, stopWatching: watchForAway(() => lock(words.lockedAgain)) };
    const from = new Date(what.takenAt);
    const when = `${wholeDate(what.language, from)}, ${clockTime(what.language, from)}`;
    const asOf = shell.querySelector('[data-as-of-here]');
    if (asOf) asOf.textContent = words.asOf?.replace('{when}', when) ?? '';
    if (content) showPack(content, what);
    show('open');
    for (const tell of tellOpened) tell(shown);
  }

  /** Counts before it tries. Whoever stops a passkey has not tried. */
  async function unlock(rootFor: (pack: SealedPack) => Promise<Root | null>): Promise<void> {
    show('locked', words.working);
    const pack = await packHere();
    if (pack === null || pack.version !== 1) return show('none');
    // A passkey is asked first: only what it gave is a try.
    const before = pack.lock === 'passkey' ? await rootFor(pack) : undefined;
    if (before === null) return show('locked', words.noPasskey);
    const tries = await countTry();
    if (tries > MOST_TRIES) return wipe();
    const root = before ?? (await rootFor(pack));
    try {
      if (root === null) throw new Error('Nothing was given.');
      const text = await unseal(root, pack, 'pack', pack.sealed);
      await forgetTries();
      reveal(pack, root, text);
    } catch {
      const left = MOST_TRIES - (await triesSoFar());
      if (left <= 0) return wipe();
      show('locked', left === 1 ? words.wrongLast : words.wrong?.replace('{left}', String(left)));
    }
  }

  async function wipe(): Promise<void> {
    await wipePack();
    show('none', words.gone);
  }

  async function renew(): Promise<void> {
    if (opened === null) return;
    const { root, pack, shown } = opened;
    show('open', words.working);
    try {
      const fresh = await askForPack(words.take ?? '', shown.content.chosen, pack.pack);
      if (fresh === 'signed out') return show('open', words.signedOut);
      if (fresh === 'not here') return await takenBack();
      const kept = await sealAndKeep(fresh, root, pack);
      reveal(kept, root, JSON.stringify(fresh));
      show('open', words.new);
    } catch {
      show('open', words.broken);
    }
  }

  async function takenBack(): Promise<void> {
    await wipePack();
    lock();
    show('none', words.takenBack);
  }

  /** At contact a pack that may not stay goes, before it can be opened once more. Without an answer it stays. */
  async function askWhetherItStays(): Promise<void> {
    const pack = await packHere();
    if (pack === null || !navigator.onLine) return;
    try {
      const answer = await fetch(words.still ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pack: pack.pack }),
        signal: AbortSignal.timeout(2_000),
      });
      const { stays } = (await answer.json()) as { stays?: unknown };
      if (answer.ok && stays === false) await takenBack();
    } catch {
      // No network after all.
    }
  }

  const typed = shell.querySelector<HTMLInputElement>('[data-unlock] [name=passphrase]');
  shell.querySelector('[data-unlock]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const passphrase = tidyPassphrase(typed?.value ?? '');
    if (passphrase === '') return typed?.focus();
    if (typed) typed.value = '';
    void unlock((pack) => fromPassphrase(words.thread ?? '', passphrase, pack.salt));
  });
  shell
    .querySelector('[data-unlock] [data-lock=passkey] button')
    ?.addEventListener(
      'click',
      () => void unlock(async (pack) => (await fromPasskey(pack.salt, pack.credential))?.root ?? null),
    );
  shell.querySelector('[data-lock-now]')?.addEventListener('click', () => lock(words.lockedAgain));
  shell.querySelector('[data-renew]')?.addEventListener('click', () => void renew());
  // A page that the browser keeps for “back” must not come back open.
  addEventListener('pagehide', () => lock());
  addEventListener('online', () => void askWhetherItStays());
  void askWhetherItStays().then(() => (places.get('none')?.hidden === false ? undefined : showLocked()));

  return {
    opened: (tell) => {
      tellOpened.push(tell);
      if (opened) tell(opened.shown);
    },
    locked: (tell) => void tellLocked.push(tell),
  };
}
