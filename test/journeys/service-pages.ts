import type { Database } from '../../src/platform/database/index.ts';
import { productApp } from '../product/app.ts';
import { hiddenFields } from '../product/browser-without-script.ts';

/** What a browser without JavaScript gets. */
export interface Got {
  readonly status: number;
  /** Where a 303 leads. */
  readonly to: string | null;
  readonly html: string;
}

/** Somebody by the token in their cookie. */
type SignedIn = { readonly token: string };
type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface ServicePages {
  get(who: SignedIn | null, path: string): Promise<Got>;
  /** Posts the form with this action as it is drawn on the page, with `filled` over its hidden fields. */
  post(who: SignedIn, drawnOn: Got, action: string, filled?: Filled): Promise<Got>;
}

/** The pages of a service on a test database, asked as a browser asks them. */
export function servicePages(database: Database, now: () => Date = () => new Date()): ServicePages {
  const app = productApp(database, { now });
  const ask = async (who: SignedIn | null, path: string, init: RequestInit): Promise<Got> => {
    const headers = { 'sec-fetch-site': 'same-origin', ...(who ? { cookie: `__Host-session=${who.token}` } : {}) };
    const response = await app.request(path, { ...init, headers });
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  return {
    get: (who, path) => ask(who, path, {}),
    post: (who, drawnOn, action, filled = {}) => {
      const body = new URLSearchParams(hiddenFields(drawnOn.html, action));
      for (const [name, value] of Object.entries(filled)) {
        body.delete(name);
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
      }
      return ask(who, action, { method: 'POST', body });
    },
  };
}
