import type { Hono } from 'hono';
import type { Database } from '../../src/platform/database/index.ts';
import type { Route } from '../../src/platform/http/index.ts';
import type { Cast } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { hiddenFields } from '../product/browser-without-script.ts';

/** Rethrows faults, so that a test sees them. */
export function sharingSite(database: Database, more: readonly Route[] = []): Hono {
  return productApp(database, { more });
}

/** An answer as it came: where a 303 leads is not followed. */
export interface Got {
  readonly status: number;
  readonly to: string | null;
  readonly html: string;
}

/** Asks as somebody's browser does. */
export function visitorTo(app: Hono) {
  const ask = async (who: Cast, path: string, init: RequestInit): Promise<Got> => {
    const headers = { cookie: `__Host-session=${who.token}`, 'sec-fetch-site': 'same-origin' };
    const response = await app.request(path, { ...init, headers });
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  const get = (who: Cast, path: string): Promise<Got> => ask(who, path, {});
  /** Posts the form with this action as it stands on the page, with `filled` over its hidden fields. */
  const post = (who: Cast, on: Got, action: string, filled: Readonly<Record<string, string>> = {}): Promise<Got> => {
    const body = new URLSearchParams(hiddenFields(on.html, action));
    for (const [name, value] of Object.entries(filled)) body.set(name, value);
    return ask(who, action, { method: 'POST', body });
  };
  return { get, post };
}
