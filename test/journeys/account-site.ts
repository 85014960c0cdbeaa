import type { Hono } from 'hono';
import type { Database } from '../../src/platform/database/index.ts';
import {
  anyone,
  atOnce,
  form,
  json,
  makeApp,
  me,
  open,
  page,
  press,
  type Route,
  type Site,
} from '../../src/platform/http/index.ts';
import { showAccount } from '../../src/web/account/account.tsx';
import { beginRecord } from '../../src/web/account/begin-record.ts';
import { changeAccount } from '../../src/web/account/change.tsx';
import { signOutDevice, signOutEverywhere } from '../../src/web/account/devices.ts';
import { addPasskey, askPasskey, makePasskey, removePasskey, usePasskey } from '../../src/web/account/passkeys.ts';
import { welcome } from '../../src/web/account/welcome.tsx';
import { showAccessibility } from '../../src/web/open/accessibility.tsx';
import { language } from '../../src/web/open/language.ts';
import { leave } from '../../src/web/open/leave.ts';
import { showMailbox } from '../../src/web/open/mailbox.tsx';
import { showPrivacy } from '../../src/web/open/privacy.tsx';
import { anotherCode, signInCode } from '../../src/web/open/sign-in-code.tsx';
import { signIn } from '../../src/web/open/sign-in.tsx';
import { signOut } from '../../src/web/open/sign-out.ts';
import { showStart } from '../../src/web/open/start.tsx';
import { hiddenFields, type Answer } from '../product/browser-without-script.ts';

/** The pages around the account, and plain ones to arrive at. */
const routes: readonly Route[] = [
  page('/', open('see what Cairn is'), showStart),
  form('/sign-in', open('sign in, or begin an account'), signIn),
  form('/sign-in/code', open('type the code'), signInCode),
  form('/sign-in/code/another', open('ask for another code'), anotherCode),
  json('/sign-in/passkey/begin', open('sign in with a passkey'), askPasskey),
  json('/sign-in/passkey/finish', open('sign in with a passkey'), usePasskey),
  form('/welcome', me('say what to be called'), welcome),
  page('/account', anyone('see your account'), showAccount),
  form('/account/change', anyone('change your details'), changeAccount),
  press('/account/record', me('begin a record'), beginRecord),
  json('/account/passkeys/begin', anyone('add a passkey'), makePasskey),
  json('/account/passkeys/finish', anyone('add a passkey'), addPasskey),
  press('/account/passkeys/remove', anyone('remove a passkey'), removePasskey),
  press('/account/devices/sign-out', anyone('sign out a device'), signOutDevice),
  press('/account/devices/sign-out-everywhere', anyone('sign out every device'), signOutEverywhere),
  press('/sign-out', open('sign out'), signOut),
  press('/language', open('choose a language'), language),
  atOnce('/leave', open('leave this site'), leave),
  page('/mailbox', open('read what the sample would have sent'), showMailbox),
  page('/privacy', open('see what is kept'), showPrivacy),
  page('/accessibility', open('see who can use this site'), showAccessibility),
  page('/me', me('arrive'), () => 'arrived at me'),
  page('/with', anyone('arrive'), () => 'arrived at with'),
  page('/invitation/:secret', anyone('arrive'), () => 'arrived at the invitation'),
];

const site: Site = {
  address: 'http://localhost:4700',
  brand: 'neutral',
  sample: false,
  leaveTo: 'https://weather.example/today',
  nation: 'england',
  behindProxy: true,
  codesFromPlace: 20,
  registrationsFromPlace: 3,
};

/** Rethrows faults, so that a test sees them. */
export function accountSite(database: Database, changed: Partial<Site> = {}): Hono {
  return makeApp({
    database,
    site: { ...site, ...changed },
    routes,
    trouble: (_ask, trouble) => `trouble: ${trouble}`,
    statedReason: async () => null,
    askWhy: (person) => `/with/${person}`,
    comesFirst: () => null,
    now: () => new Date(),
    fault: (problem) => {
      throw problem;
    },
  });
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
