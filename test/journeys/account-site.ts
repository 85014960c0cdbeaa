import type { Hono } from 'hono';
import type { Database } from '../../src/platform/database/index.ts';
import { anyone, me, page, type Route, type Site } from '../../src/platform/http/index.ts';
import { productApp } from '../product/app.ts';
import { hiddenFields, type Answer } from '../product/browser-without-script.ts';

/** Plain pages to arrive at, in the place of the real ones. */
const arrivals: readonly Route[] = [
  page('/me', me('arrive'), () => 'arrived at me'),
  page('/with', anyone('arrive'), () => 'arrived at with'),
  page('/invitation/:secret', anyone('arrive'), () => 'arrived at the invitation'),
];

const limits: Partial<Site> = {
  address: 'http://localhost:4700',
  behindProxy: true,
  codesFromPlace: 20,
  registrationsFromPlace: 3,
};

/** Rethrows faults, so that a test sees them. */
export function accountSite(database: Database, changed: Partial<Site> = {}): Hono {
  return productApp(database, { site: { ...limits, ...changed }, more: arrivals });
}

/** One browser without JavaScript: it keeps cookies, posts forms as they stand in the page, and follows where it is sent. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** The `Set-Cookie` lines of the last answer. */
  lastSet: string[] = [];
  readonly #app: Hono;
  readonly #network: string;

  constructor(app: Hono, network = '192.0.2.1') {
    this.#app = app;
    this.#network = network;
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  /** Presses the button of the form with this action, with `filled` in its fields. */
  press(on: Answer, action: string, filled: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const hidden = hiddenFields(on.html, action).filter(([name]) => !(name in filled));
    return this.#ask(action, { method: 'POST', body: new URLSearchParams([...hidden, ...Object.entries(filled)]) });
  }

  postJson(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.once(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** One answer, going nowhere. */
  async once(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin', ...Object.fromEntries(new Headers(init.headers)) });
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('x-forwarded-for', this.#network);
    headers.set('user-agent', 'Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0');
    const response = await this.#app.request(path, { ...init, headers });
    this.lastSet = response.headers.getSetCookie();
    for (const line of this.lastSet) this.#keep(line);
    return response;
  }

  async #ask(path: string, init: RequestInit, hops = 0): Promise<Answer> {
    const response = await this.once(path, init);
    const next = response.headers.get('location');
    if (response.status === 303 && next !== null && hops < 5) {
      const kept = this.lastSet;
      const answer = await this.#ask(next, {}, hops + 1);
      this.lastSet = [...kept, ...this.lastSet];
      return answer;
    }
    return { status: response.status, path, html: await response.text() };
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (/;\s*max-age=0(;|$)/i.test(line)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
