import type { Database } from '../../platform/database/index.ts';
import { anyone, form, makeApp, me, open, page, service, type Route } from '../../platform/http/index.ts';
import { myServices } from '../me/services.tsx';
import { showHelp } from '../open/help.tsx';
import { postInvitation } from '../open/post-invitation.tsx';
import { describe } from './describe.tsx';
import { endOfPost } from './end-post.tsx';
import { invite } from './invite.tsx';
import { newTeam } from './new-team.tsx';
import { showPeopleAtService } from './people.tsx';
import { showServices } from './services.tsx';
import { setUp } from './set-up.tsx';

const routes: readonly Route[] = [
  page('/help', open('find help now'), showHelp),
  form('/set-up', anyone('set up a service'), setUp),
  form('/post/:secret', anyone('take up a post'), postInvitation),
  form('/me/services', me('stand with a service'), myServices),
  page('/service', service('see where I work'), showServices),
  form('/service/:service/describe', service('say what the service is'), describe),
  page('/service/:service/people', service('see who works here'), showPeopleAtService),
  form('/service/:service/people/new', service('ask somebody to join'), invite),
  form('/service/:service/people/:post/end', service('end a post'), endOfPost),
  form('/service/:service/teams/new', service('add a team'), newTeam),
];

/** What a browser without JavaScript gets. */
export interface Got {
  readonly status: number;
  /** Where a 303 leads. */
  readonly to: string | null;
  readonly html: string;
}

/** Somebody by the token in their cookie. */
type SignedIn = { readonly token: string };
/** The hidden fields of the form with this action on a page. */
type ReadForm = (html: string, action: string) => [name: string, value: string][];
type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface ServicePages {
  get(who: SignedIn | null, path: string): Promise<Got>;
  /** Posts the form with this action as it is drawn on the page, with `filled` over its hidden fields. */
  post(who: SignedIn, drawnOn: Got, action: string, filled?: Filled): Promise<Got>;
}

/** The pages of a service on a test database, asked as a browser asks them. */
export function servicePages(database: Database, readForm: ReadForm, now: () => Date = () => new Date()): ServicePages {
  const app = makeApp({
    database,
    site: {
      address: 'http://localhost',
      brand: 'neutral',
      sample: false,
      leaveTo: 'https://example.org',
      nation: 'england',
      behindProxy: false,
      codesFromPlace: 100,
      registrationsFromPlace: 100,
    },
    routes,
    trouble: (_ask, trouble) => trouble,
    statedReason: async () => null,
    askWhy: (person) => `/with/${person}`,
    comesFirst: () => null,
    now,
    fault: (problem) => {
      throw problem;
    },
  });
  const ask = async (who: SignedIn | null, path: string, init: RequestInit): Promise<Got> => {
    const headers = { 'sec-fetch-site': 'same-origin', ...(who ? { cookie: `__Host-session=${who.token}` } : {}) };
    const response = await app.request(path, { ...init, headers });
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };
  return {
    get: (who, path) => ask(who, path, {}),
    post: (who, drawnOn, action, filled = {}) => {
      const body = new URLSearchParams(readForm(drawnOn.html, action));
      for (const [name, value] of Object.entries(filled)) {
        body.delete(name);
        for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
      }
      return ask(who, action, { method: 'POST', body });
    },
  };
}
