import { createHmac } from 'node:crypto';

/**
 * Codes on paper: read by tired eyes and typed with one finger. No vowels, so that no word comes about; of letters and digits that look alike
 * only one. Twenty-three of them, a prime, so that the last one of a code can tell every single slip and every two neighbours swapped.
 */
const LETTERS = 'BCDFGHJKMNPQRSTVWXY3479';
const PRIME = BigInt(LETTERS.length);

/** What somebody may have read instead. Only where it can be meant for nothing else. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { '8': 'B', '6': 'G', '5': 'S', '0': 'Q', O: 'Q', U: 'V' };

/** How many letters a code has, with the one that checks it: 23 or 15 drawn ones, which are 104 or 67 bits. */
export const CODE_LENGTH = { card: 24, invitation: 16 } as const;
export type PrintedFor = keyof typeof CODE_LENGTH;

const GROUP = 4;

/** Powers of 5, which runs through every number below 23: neighbours never weigh the same. */
const checkOf = (letters: string): string => {
  let sum = 0;
  let weight = 1;
  for (const letter of letters) {
    weight = (weight * 5) % LETTERS.length;
    sum = (sum + weight * LETTERS.indexOf(letter)) % LETTERS.length;
  }
  return LETTERS.charAt(sum);
};

/**
 * The code that a secret of this browser makes for one card or invitation: the same when the form is sent twice or the page is read again,
 * and known to nobody without the browser's cookie. Nothing of it is kept but its hash.
 */
export function printedCode(secret: string, what: PrintedFor, id: string): string {
  let drawn = BigInt(`0x${createHmac('sha256', secret).update(`${what} ${id}`).digest('hex')}`);
  let letters = '';
  while (letters.length < CODE_LENGTH[what] - 1) {
    letters += LETTERS.charAt(Number(drawn % PRIME));
    drawn /= PRIME;
  }
  return letters + checkOf(letters);
}

/** As it stands on paper: groups of four. */
export const groupsOf = (code: string): string[] => code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

export type ReadCode =
  | { readonly ok: true; readonly code: string }
  /** length: letters are missing, or there are too many. letter: one that no code has. slip: one is mistyped, or two are swapped. */
  | { readonly ok: false; readonly why: 'nothing typed' | 'length' | 'letter' | 'slip' };

/** Reads what somebody typed: spaces, dashes and small letters do not matter. What cannot be a code is told before it counts as a try. */
export function readPrintedCode(typed: string, what: PrintedFor): ReadCode {
  const letters = [...typed.normalize('NFKC').toUpperCase()].filter((letter) => !/[\s\p{Pd}.·_]/u.test(letter));
  const code = letters.map((letter) => LOOKS_LIKE[letter] ?? letter).join('');
  if (code === '') return { ok: false, why: 'nothing typed' };
  if (letters.some((_letter, index) => !LETTERS.includes(code.charAt(index)))) return { ok: false, why: 'letter' };
  if (code.length !== CODE_LENGTH[what]) return { ok: false, why: 'length' };
  return checkOf(code.slice(0, -1)) === code.slice(-1) ? { ok: true, code } : { ok: false, why: 'slip' };
}
