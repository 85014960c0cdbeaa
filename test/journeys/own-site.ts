import type { Hono } from 'hono';
import type { Cast, TestDatabase } from '../database/index.ts';
import { productApp } from '../product/app.ts';
import { hiddenFields } from '../product/browser-without-script.ts';

/** What a browser without JavaScript gets. */
export interface Got {
  readonly status: number;
  /** Where a 303 leads. */
  readonly to: string | null;
  readonly html: string;
}

/** The site on a test database, asked as a browser asks it by people who are signed in. */
export interface OwnSite {
  readonly app: Hono;
  get(who: Cast, path: string): Promise<Got>;
  /** Posts the form with this action as it is drawn on the page, with `filled` over its hidden fields. */
  post(who: Cast, drawnOn: Got, action: string, filled?: Readonly<Record<string, string>>): Promise<Got>;
}

export function ownSite(here: TestDatabase, given: Parameters<typeof productApp>[1] = {}): OwnSite {
  const app = productApp(here.database, given);
  const ask = async (who: Cast, path: string, init: RequestInit): Promise<Got> => {
    const headers = { cookie: `__Host-session=${who.token}`, 'sec-fetch-site': 'same-origin' };
    const response = await app.request(path, { ...init, headers });
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  return {
    app,
    get: (who, path) => ask(who, path, {}),
    post: (who, drawnOn, action, filled = {}) => {
      const body = new URLSearchParams(hiddenFields(drawnOn.html, action));
      for (const [name, value] of Object.entries(filled)) body.set(name, value);
      return ask(who, action, { method: 'POST', body });
    },
  };
}
