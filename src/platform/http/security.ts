import type { Context, MiddlewareHandler } from 'hono';

/**
 * Headers of every answer. Nothing runs but our own files, nothing is loaded from anywhere else, no page can be framed, and no script may
 * turn a string into markup or code (Trusted Types, none allowed). Pages with anything of a person's are never stored.
 */
const policy = (trustedTypes: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
const POLICY = policy("'none'");
/** A service worker is registered by an address that a policy of this one name has let through; it lets through `/sw.js` alone. */
const WORKER_POLICY = policy('cairn-worker');

/** `workerPages`: paths of pages that may register our service worker. */
export const securityHeaders =
  (workerPages: ReadonlySet<string>): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const headers = context.res.headers;
    headers.set('Content-Security-Policy', workerPages.has(context.req.path) ? WORKER_POLICY : POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    headers.set('Strict-Transport-Security', 'max-age=31536000');
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  };

/** True when a posting comes from a page of this site: browsers say so themselves (Fetch Metadata, or Origin on older ones). */
export function fromOurOwnPage(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = context.req.header('origin');
  if (origin === undefined) return false;
  return URL.canParse(origin) && new URL(origin).host === context.req.header('host');
}
