import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret for a cookie or a link: 256 random bits, base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The secret of one sign-in form in one browser: known to nobody without the browser's cookie, and the same when the form is sent twice. */
export const attemptOf = (cookie: string, once: string): string =>
  createHmac('sha256', cookie).update(`attempt ${once}`).digest('base64url');

/**
 * A secret for a cookie or a link that hangs on another secret of this browser: the same when the form is sent twice, and known to nobody
 * without that one. 256 bits, base64url.
 */
export const secretFor = (kept: string, what: 'card on a device' | 'card by a link', id: string): string =>
  createHmac('sha256', kept).update(`${what} ${id}`).digest('base64url');

/** A code somebody can read and type: six digits. Five tries and six codes an hour for an address make guessing hopeless (30 in a million an hour). */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** A code that stands in a terminal: 80 bits in groups of four, without letters that look alike. */
export function newSetUpCode(): string {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
  const drawn = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
  return drawn.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as somebody may type it: spaces, hyphens and small letters do not matter. */
export const tidyCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/**
 * What proves that a form came from our own page: a salted HMAC of the browser's cookie. The salt is new for every page, so that a compressed
 * page gives nothing away by its length (BREACH).
 */
export function formToken(cookie: string, salt: string = randomBytes(9).toString('base64url')): string {
  return `${salt}.${createHmac('sha256', cookie).update(`form ${salt}`).digest('base64url')}`;
}

export function formTokenFits(cookie: string, given: string): boolean {
  const salt = given.split('.')[0] ?? '';
  const expected = Buffer.from(formToken(cookie, salt));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
