export interface DiffPart {
  readonly kind: 'same' | 'added' | 'taken';
  readonly text: string;
}

/** More pairs of words than this are not compared: the whole of what differs is then shown as taken out and put in. */
const mostPairs = 400_000;

/**
 * What a suggestion takes out and puts in, word by word, for reading. `same` and `taken` joined are exactly `was`; `same` and `added` joined are exactly `proposed`.
 */
export function diffWords(was: string, proposed: string): DiffPart[] {
  const old = words(was);
  const fresh = words(proposed);
  const start = countSame(old, fresh, (list, i) => list[i]);
  const end = countSame(old.slice(start), fresh.slice(start), (list, i) => list[list.length - 1 - i]);
  const oldMiddle = old.slice(start, old.length - end);
  const freshMiddle = fresh.slice(start, fresh.length - end);
  return joinParts([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...compare(oldMiddle, freshMiddle),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*|\s+|[^]/gu) ?? [];
}

function countSame(a: string[], b: string[], at: (list: string[], i: number) => string | undefined): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && at(a, count) === at(b, count)) count++;
  return count;
}

/** Walks the longest common run of words of the two lists. */
function compare(old: string[], fresh: string[]): DiffPart[] {
  if (old.length * fresh.length > mostPairs) return change(old.join(''), fresh.join(''));
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      longest[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const from = old[i];
    const to = fresh[j];
    if (from !== undefined && from === to) {
      parts.push({ kind: 'same', text: from });
      i++;
      j++;
    } else if (from !== undefined && (to === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'taken', text: from });
      i++;
    } else if (to !== undefined) {
      parts.push({ kind: 'added', text: to });
      j++;
    }
  }
  return parts;
}

/** A stretch that stays between two changes joins them unless it holds a word of more than three letters, or two words. */
const readsAlone = /[\p{L}\p{N}]{4}|[\p{L}\p{N}].*\s.*[\p{L}\p{N}]/su;

/** Gathers neighbours, and lets a comma or a little word between two changes belong to both, since single words hopping in and out are hard to read. */
function joinParts(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let taken = '';
  let added = '';
  let between = '';
  const settle = () => {
    joined.push(...change(taken, added));
    taken = added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      between += text;
      continue;
    }
    const isChangeGoingOn = taken !== '' || added !== '';
    if (isChangeGoingOn && !readsAlone.test(between)) {
      taken += between;
      added += between;
    } else {
      settle();
      if (between !== '') joined.push({ kind: 'same', text: between });
    }
    between = '';
    if (kind === 'taken') taken += text;
    else added += text;
  }
  settle();
  if (between !== '') joined.push({ kind: 'same', text: between });
  return joined;
}

function change(taken: string, added: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'taken', text: taken },
    { kind: 'added', text: added },
  ];
  return parts.filter((part) => part.text !== '');
}
