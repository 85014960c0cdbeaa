import { clockTime } from '../../../platform/language/plain-dates.ts';
import type { Needs, Waiting } from './core.ts';

/** A writing with its words, where they can be read here. */
export interface Shown {
  readonly writing: Waiting;
  /** Null while no pack is open, and where there is no second copy. */
  readonly text: string | null;
}

export interface Presses {
  change(writing: Waiting): void;
  putAway(writing: Waiting): void;
}

/** Longer than this, and the person is told to go where there is a network. Milliseconds. */
const LONG = 86_400_000;

const WHY: Readonly<Record<Needs, string>> = {
  'sign in': 'needsSignIn',
  'somebody else': 'needsSomebodyElse',
  both: 'needsBoth',
  look: 'needsLook',
  another: 'needsClosed',
  closed: 'needsClosed',
};

/** Shows what was written on this device, newest first. All words come from the page. */
export function drawList(place: HTMLElement, shown: readonly Shown[], presses: Presses): void {
  const list = place.querySelector('[data-list]');
  const row = place.querySelector<HTMLTemplateElement>('template[data-row]');
  const words = place.querySelector<HTMLElement>('[data-words]')?.dataset ?? {};
  if (list === null || row === null) return;
  list.replaceChildren(...shown.toReversed().map((each) => drawRow(row, words, each, presses)));
}

function drawRow(row: HTMLTemplateElement, words: DOMStringMap, { writing, text }: Shown, presses: Presses): Node {
  const { state, sort, needs, writtenAt } = writing;
  const drawn = row.content.cloneNode(true) as DocumentFragment;
  const find = <Found extends HTMLElement = HTMLElement>(name: string): Found => {
    const found = drawn.querySelector<Found>(name);
    if (found === null) throw new Error(`The page has no ${name}.`);
    return found;
  };
  const word = state === 'on this phone' ? words['phone'] : state === 'sent' ? words['sent'] : words['needs'];
  find('[data-state]').textContent = `${word ?? ''}. `;
  find('[data-what]').textContent =
    `${(sort === 'diary' ? words['diary'] : words['checkIn']) ?? ''}, ${sayWhen(writtenAt, words)}`;
  const why = find('[data-why]');
  if (needs === null) why.remove();
  else why.textContent = words[WHY[needs]] ?? '';
  const way = find('[data-way]');
  const [at, called] = wayOut(needs, words);
  if (at === undefined) way.remove();
  else {
    const link = find<HTMLAnchorElement>('[data-way] a');
    link.href = at;
    link.textContent = called ?? '';
  }
  find('[data-old]').hidden = state !== 'on this phone' || Date.now() - writtenAt < LONG;
  const read = find('[data-read]');
  read.hidden = text === null;
  find('[data-text]').textContent = text ?? '';
  find('[data-change]').addEventListener('click', () => presses.change(writing));
  find('[data-away]').hidden = !(state === 'sent' || needs === 'both' || needs === 'look');
  find('[data-put-away]').addEventListener('click', () => presses.putAway(writing));
  return drawn;
}

function wayOut(needs: Needs | null, words: DOMStringMap): [string | undefined, string | undefined] {
  if (needs === 'sign in' || needs === 'somebody else') return [words['signInAt'], words['signIn']];
  return needs === 'both' || needs === 'look' ? [words['lookAt'], words['look']] : [undefined, undefined];
}

/** By this device's clock, for this device's list alone. The names come from the page: browsers know few languages. */
function sayWhen(at: number, words: DOMStringMap): string {
  const date = new Date(at);
  const weekday = words['weekdays']?.split('|')[date.getDay()] ?? '';
  const month = words['months']?.split('|')[date.getMonth()] ?? '';
  const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';
  return `${weekday} ${date.getDate()} ${month}, ${clockTime(language, date)}`;
}
