import { v7 } from 'uuid';
import { askedIn, drawQuestions } from './journal/asked.ts';
import { isUnsent, write, type ToWrite, type Waiting, type Writer } from './journal/core.ts';
import { deviceStore, writerHere } from './journal/idb-store.ts';
import { drawList, type Shown } from './journal/list.ts';
import { countUnsent, sendNow } from './journal/post.ts';
import { fieldsIn, type WrittenFields } from '../../platform/sealing/index.ts';
import type { OpenPack, PackWatch } from './pack-content.ts';

/** How many writings on this device have not been sent; asked before everything is taken off it. */
export const unsentCount = countUnsent;

/** Fills the place for writing without a network. */
export function startJournal(place: HTMLElement, watch: PackWatch): void {
  if (!('indexedDB' in globalThis)) return;
  let pack: OpenPack | null = null;
  /** What each form writes next: something new, or what is changed. */
  const documents = new Map<string, string>();
  const say = sayIn(place);

  const redraw = (): Promise<void> => draw(place, pack, { change, putAway });

  function change({ document, copy, id, sort }: Waiting): void {
    const form = place.querySelector<HTMLFormElement>(`form[data-write="${sort}"]`);
    if (pack === null || copy === null || form === null) return;
    void pack.unseal(nameOf(id), copy).then((text) => {
      fillIn(form, fieldsIn(text) ?? []);
      documents.set(sort, document);
      form.closest('details')?.setAttribute('open', '');
      form.querySelector('textarea')?.focus();
    });
  }

  function putAway({ id }: Waiting): void {
    void deviceStore.remove([id]).then(redraw);
  }

  async function send(isAsked: boolean): Promise<void> {
    const before = (await deviceStore.all()).filter(isUnsent).map(({ id }) => id);
    const sent = await sendNow();
    const all = await deviceStore.all();
    await redraw();
    if (before.length === 0) return;
    if (sent === 'unreached') return isAsked ? say('unreached') : undefined;
    const needsPerson = all.some(({ id, needs }) => before.includes(id) && needs !== null);
    say(needsPerson ? 'needs' : 'sent');
    arrived(needsPerson ? null : 'sent');
  }

  async function save(form: HTMLFormElement): Promise<void> {
    const sort = form.dataset['write'] ?? '';
    const trouble = form.querySelector<HTMLElement>('[data-trouble]');
    if (trouble) trouble.textContent = '';
    const writer = await writerHere();
    const document = documents.get(sort) ?? v7();
    const typed = typedIn(form, sort, document);
    if (writer === null || typed === null) {
      if (trouble) trouble.textContent = say.words('nothing');
      return;
    }
    const open = pack?.content.person === writer.person ? pack : null;
    const copy = open === null ? undefined : (id: string, text: string) => open.seal(nameOf(id), text);
    try {
      await keep(writer, { sort, document, fields: typed, copy });
    } catch {
      if (trouble) trouble.textContent = say.words('notSaved');
      return;
    }
    documents.delete(sort);
    form.reset();
    today(form);
    form.closest('details')?.removeAttribute('open');
    say('saved');
    await redraw();
    await send(false);
  }

  for (const form of place.querySelectorAll<HTMLFormElement>('form[data-write]')) {
    today(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void save(form);
    });
  }
  place.querySelector('[data-send]')?.addEventListener('click', () => void send(true));
  addEventListener('online', () => void send(false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void send(false);
  });
  watch.opened((opened) => {
    pack = opened;
    const asked = askedIn(opened.content.more);
    const questions = place.querySelector<HTMLElement>('[data-questions]');
    if (questions) drawQuestions(questions, asked);
    lockedOrNot(place, false);
    void redraw();
  });
  watch.locked(() => {
    pack = null;
    place.querySelector('[data-questions]')?.replaceChildren();
    for (const form of place.querySelectorAll<HTMLFormElement>('form[data-write="check-in"]')) form.reset();
    lockedOrNot(place, true);
    void redraw();
  });
  void redraw().then(() => {
    if (new URLSearchParams(location.search).has('written')) arrived('saved');
    return send(false);
  });
}

/** Stored first; a browser that may clear what is stored is asked not to. */
async function keep(writer: Writer, what: ToWrite): Promise<void> {
  await write(deviceStore, writer, what);
  void navigator.storage?.persist?.();
}

const nameOf = (id: string): string => `journal ${id}`;

/** Says what has just become of what was written here. */
function sayIn(place: HTMLElement) {
  const line = place.querySelector<HTMLElement>('[data-said]');
  const words = (name: string): string => line?.dataset[name] ?? '';
  const say = (name: string): void => {
    if (line) line.textContent = words(name);
  };
  return Object.assign(say, { words });
}

/** Says the same at the top, to somebody who came here from a form that could not be sent; to others, nothing. */
function arrived(name: 'saved' | 'sent' | null): void {
  const place = document.querySelector<HTMLElement>('[data-arrived]');
  const came = new URLSearchParams(location.search);
  if (place === null || !came.has('written')) return;
  place.hidden = name === null;
  const says = place.querySelector('[data-says]');
  if (says && name !== null) says.textContent = place.dataset[name] ?? '';
  show(place, '[data-picture]', came.get('picture') === 'left');
}

/** The day of this device, for the person to see and to change: it is theirs to say. */
function today(form: HTMLFormElement): void {
  const day = form.elements.namedItem('day');
  const now = new Date();
  if (!(day instanceof HTMLInputElement)) return;
  const two = (number: number): string => String(number).padStart(2, '0');
  day.value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What was typed, as the form with a network has it; null when that is nothing. */
function typedIn(form: HTMLFormElement, sort: string, document: string): WrittenFields | null {
  const typed = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'day' ? [[name, value]] : [],
  );
  const day = String(new FormData(form).get('day') ?? '');
  const isEmpty = typed.every(([name, value]) => name === 'asked' || value.trim() === '');
  if (isEmpty || day === '') return null;
  const more: [string, string][] = sort === 'diary' ? [['who', 'me']] : [['occasion', '']];
  return [['once', document], ['drawnFor', day], ...typed, ...more];
}

function fillIn(form: HTMLFormElement, fields: WrittenFields): void {
  for (const [name, value] of fields) {
    const field = form.elements.namedItem(name === 'drawnFor' ? 'day' : name);
    if (name === 'asked' || field === null) continue;
    if (field instanceof RadioNodeList) field.value = value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
}

function lockedOrNot(place: HTMLElement, isLocked: boolean): void {
  for (const words of place.querySelectorAll<HTMLElement>('[data-locked]')) words.hidden = !isLocked;
  for (const form of place.querySelectorAll<HTMLElement>('form[data-write="check-in"]')) form.hidden = isLocked;
}

async function draw(place: HTMLElement, pack: OpenPack | null, presses: Parameters<typeof drawList>[2]): Promise<void> {
  const [writer, all] = await Promise.all([writerHere(), deviceStore.all()]);
  place.hidden = false;
  show(document, '[data-to-journal]', true);
  show(place, '[data-open-once]', writer === null);
  show(place, '[data-writing]', writer !== null);
  show(place, '[data-waiting]', all.length > 0);
  show(place, '[data-locked-here]', pack === null && all.some(({ copy }) => copy !== null));
  drawList(place, await Promise.all(all.map((writing) => withText(writing, pack))), presses);
  show(place, '[data-can-send]', all.some(isUnsent));
}

async function withText(writing: Waiting, pack: OpenPack | null): Promise<Shown> {
  if (pack === null || writing.copy === null) return { writing, text: null };
  const text = await pack.unseal(nameOf(writing.id), writing.copy).catch(() => null);
  const words = fieldsIn(text ?? '')?.find(([name]) => name === 'words')?.[1];
  return { writing, text: words ?? null };
}

function show(place: ParentNode, what: string, isShown: boolean): void {
  for (const part of place.querySelectorAll<HTMLElement>(what)) part.hidden = !isShown;
}
