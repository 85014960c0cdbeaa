import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { CookieName, Cookies } from './ask.ts';

const DAY = 24 * 60 * 60;

/** The `__Host-` prefix makes browsers refuse the cookie unless it is Secure, for the whole site, and for no other host. */
export function cookiesOf(context: Context): Cookies {
  const attributes = { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Lax', path: '/' } as const;
  const set = (name: CookieName, value: string, days?: number): void =>
    setCookie(context, name, value, days === undefined ? attributes : { ...attributes, maxAge: days * DAY });
  return {
    get: (name) => getCookie(context, name, 'host'),
    set,
    clear: (name) => {
      set(name, '', 0);
      // Signing out takes what the browser kept of this site with it (ASVS 5.0, 14.3.1).
      if (name === 'session') context.header('Clear-Site-Data', '"cache", "storage"');
    },
  };
}
