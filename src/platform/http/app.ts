import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { getConnInfo } from '@hono/node-server/conninfo';
import { withCommons } from '../commons/index.ts';
import type { Database } from '../database/index.ts';
import { translator, type Language } from '../language/index.ts';
import { Refused, withPerson, type PersonTx, type Purpose } from '../record/index.ts';
import {
  formToken,
  formTokenFits,
  newSecret,
  NotSignedIn,
  ownRecord,
  recordOf,
  visitorOf,
  type Visitor,
} from '../session/index.ts';
import { isId } from '../ids.ts';
import type { Ask, SignedInAsk, Page, RecordAsk } from './ask.ts';
import { cookiesOf } from './cookies.ts';
import { deviceOf } from './device.ts';
import { comesInParts, readParts, TooLarge } from './multipart.ts';
import type { Again, Route, Typed } from './route.ts';
import { fromOurOwnPage, securityHeaders } from './security.ts';
import type { Site } from './site.ts';
import { check, LARGEST_FORM, NOTHING_READ, readTyped, type Read } from './typed.ts';

/** Why a page could not be shown; each has a page of its own in the web layer. */
export type Trouble = 'not found' | 'refused' | 'signed out' | 'form too old' | 'too large' | 'broken';

export interface App {
  readonly database: Database;
  readonly site: Site;
  readonly routes: readonly Route[];
  /** Draws the page for a trouble. `typed` is what was posted, so that nobody loses their words. */
  readonly trouble: (ask: Ask, trouble: Trouble, typed: Typed) => Page;
  /** The reason that a viewer stated when they came in to this record, or null: then `askWhy` says where to state one. */
  readonly statedReason: (ask: Ask, visitor: Visitor, person: string) => Promise<Purpose | null>;
  readonly askWhy: (person: string, path: string) => string;
  /** A page that somebody must see before this one, as the welcome page; null when there is none. */
  readonly comesFirst: (visitor: Visitor, route: Route, ask: Ask) => string | null;
  readonly now: () => Date;
  /** Told of a fault of ours. What it is told holds nobody's words. */
  readonly fault: (problem: unknown, path: string) => void;
}

const STATUS: Readonly<Record<Trouble, 401 | 403 | 404 | 409 | 413 | 500>> = {
  'not found': 404,
  refused: 403,
  'signed out': 401,
  'form too old': 409,
  'too large': 413,
  broken: 500,
};

/** The whole site as one handler: every route runs through here, so that none can forget who is asking, the form check, or the door. */
export function makeApp(app: App): Hono {
  const hono = new Hono();
  hono.use(compress());
  hono.use(securityHeaders(new Set(app.routes.filter((route) => route.registersWorker).map((route) => route.path))));
  const limit = bodyLimit({
    maxSize: LARGEST_FORM,
    onError: async (context) => draw(context, (await askOf(app, context)).ask, 'too large', {}),
  });
  const withPicture = app.routes.filter((route) => route.takesPicture).map((route) => asPattern(route.path));
  // Where a picture may come along, the body is read with limits of its own (multipart.ts).
  const readsItself = (context: Context): boolean =>
    comesInParts(context) && withPicture.some((pattern) => pattern.test(context.req.path));
  hono.use((context, next) => (readsItself(context) ? next() : limit(context, next)));

  const draw = (context: Context, ask: Ask, trouble: Trouble, typed: Typed): Response | Promise<Response> =>
    write(context, app.trouble(ask, trouble, typed), STATUS[trouble]);

  const answering =
    (route: Route, work: (context: Context, ask: Ask, read: Read) => Promise<Response>) => async (context: Context) => {
      const { ask, unproved } = await askOf(app, context);
      let read = NOTHING_READ;
      try {
        if (context.req.method === 'POST') {
          read = readsItself(context)
            ? await readParts(context.req.raw, ask.visitor !== null)
            : readTyped(await context.req.text());
        }
        if (unproved !== undefined && route.audience !== 'open') throw unproved;
        return await work(context, await admitted(app, route, ask), read);
      } catch (problem) {
        if (problem instanceof Elsewhere) return context.redirect(problem.to, 303);
        if (problem instanceof NotSignedIn) {
          return context.req.method === 'GET'
            ? context.redirect(`/sign-in?to=${encodeURIComponent(ask.path)}`, 303)
            : draw(context, ask, 'signed out', read.typed);
        }
        if (problem instanceof Refused) return draw(context, ask, 'refused', read.typed);
        if (problem instanceof NotFound) return draw(context, ask, 'not found', read.typed);
        if (problem instanceof TooLarge) return draw(context, ask, 'too large', {});
        app.fault(problem, route.path);
        return draw(context, ask, 'broken', read.typed);
      }
    };

  for (const route of app.routes) {
    const { show, act, fields, answer, say, atOnce, fromAnywhere } = route;
    if (atOnce) hono.get(route.path, () => atOnce(app.site));
    if (answer) {
      hono.get(
        route.path,
        answering(route, async (context, ask) => withCookies(context, await answer(ask))),
      );
    } else if (show) {
      hono.get(
        route.path,
        answering(route, async (context, ask) => write(context, await show(ask, null), 200)),
      );
    }
    if (fromAnywhere) {
      hono.post(
        route.path,
        answering(route, async (context, ask) => write(context, await fromAnywhere(ask), 200)),
      );
    }
    if (say && fields) {
      hono.post(
        route.path,
        answering(route, async (context, ask) => {
          if (!isOurScript(context)) return draw(context, ask, 'refused', {});
          const sent = fields.safeParse(await context.req.json().catch(() => undefined));
          const said = sent.success ? await say(ask, sent.data) : null;
          return context.json(said ?? {}, said ? 200 : 422);
        }),
      );
    }
    if (!act || !fields) continue;
    hono.post(
      route.path,
      answering(route, async (context, ask, read) => {
        if (!isOurForm(context, ask, read.typed)) return draw(context, ask, 'form too old', read.typed);
        const again = async (problems: Again['problems']): Promise<Response> =>
          show
            ? write(context, await show(ask, { typed: read.typed, problems }), isReadBack(problems) ? 200 : 422)
            : draw(context, ask, 'form too old', read.typed);
        const checked = check(fields, read, ask.t);
        if ('problems' in checked) return again(checked.problems);
        const outcome = await act(ask, checked.command, read.picture);
        return typeof outcome === 'string' ? context.redirect(outcome, 303) : again(outcome.problems);
      }),
    );
  }

  hono.notFound(async (context) => draw(context, (await askOf(app, context)).ask, 'not found', {}));
  hono.onError(async (problem, context) => {
    app.fault(problem, context.req.path);
    return context.text('Something went wrong. Nothing was saved. Please try again.', 500);
  });
  return hono;
}

/** An answer made by hand, with the cookies that were set on the way to it. */
const withCookies = (context: Context, answer: Response): Response => context.newResponse(answer.body, answer);

/** A form that comes back with nothing to put right is read back to the person, before anything is kept. */
const isReadBack = (problems: Again['problems']): boolean => Object.keys(problems).length === 0;

/** Addresses of a route: `:id` stands for one part of the path. */
const asPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);

/** A page that is not there, or not for this person: the two look the same. */
export class NotFound extends Error {}

/** The page is not for now: another one comes first. Answers 303. */
export class Elsewhere extends Error {
  readonly to: string;
  constructor(to: string) {
    super('Another page comes first.');
    this.to = to;
  }
}

/** What is known of a request. `unproved`: why nobody could say who is signed in; pages for anybody, Help now first of all, are shown all the same. */
async function askOf(app: App, context: Context): Promise<{ ask: Ask; unproved: unknown }> {
  const cookies = cookiesOf(context);
  const token = cookies.get('session');
  let visitor: Visitor | null = null;
  let unproved: unknown;
  try {
    visitor = token === undefined ? null : await visitorOf(app.database, token);
  } catch (problem) {
    unproved = problem;
  }
  let formCookie = token ?? cookies.get('form');
  if (formCookie === undefined) {
    formCookie = newSecret();
    cookies.set('form', formCookie);
  }
  const language = visitor?.language ?? languageOf(context, cookies.get('language'));
  const url = new URL(context.req.url);
  const ask: Ask = {
    path: url.pathname + url.search,
    params: context.req.param() as Record<string, string>,
    query: url.searchParams,
    language,
    t: translator(language),
    visitor,
    csrf: formToken(formCookie),
    now: app.now(),
    database: app.database,
    site: app.site,
    place: { network: networkOf(context, app.site), device: deviceOf(context.req.header('user-agent') ?? '') },
    cookies,
  };
  return { ask, unproved };
}

/** Gives the request the doors its route line names, and no other. */
async function admitted(app: App, route: Route, ask: Ask): Promise<Ask> {
  if (route.audience === 'open') return ask;
  const { visitor } = ask;
  if (!visitor) throw new NotSignedIn();
  const first = app.comesFirst(visitor, route, ask);
  if (first !== null) throw new Elsewhere(first);
  if (route.audience === 'service' && visitor.posts.length === 0) throw new NotFound();
  const signedIn: SignedInAsk = { ...ask, visitor, commons: (work) => withCommons(app.database, visitor, work) };
  if (route.audience === 'anyone' || route.audience === 'service') return signedIn;
  const person = route.audience === 'me' ? visitor.account : ask.params['person'];
  if (!isId(person)) throw new NotFound();
  if (route.audience === 'me') return inRecord(app, signedIn, person, { rooms: [], reason: 'own words' });
  if (person === visitor.account || !route.opens) throw new NotFound();
  return inRecord(app, signedIn, person, await purposeOf(app, signedIn, route.opens, person));
}

async function purposeOf(
  app: App,
  ask: SignedInAsk,
  opens: NonNullable<Route['opens']>,
  person: string,
): Promise<Purpose> {
  if (opens.reason !== 'as stated') return { rooms: opens.rooms, reason: opens.reason };
  const stated = await app.statedReason(ask, ask.visitor, person);
  if (!stated) throw new Elsewhere(app.askWhy(person, ask.path));
  return { ...stated, rooms: opens.rooms };
}

function inRecord(app: App, ask: SignedInAsk, person: string, purpose: Purpose): RecordAsk {
  const access = person === ask.visitor.account ? ownRecord(ask.visitor) : recordOf(ask.visitor, person);
  return {
    ...ask,
    person,
    record: <Out>(work: (tx: PersonTx) => Promise<Out>) => withPerson(app.database, access, purpose, work),
  };
}

function isOurForm(context: Context, ask: Ask, typed: Typed): boolean {
  const cookie = ask.cookies.get('session') ?? ask.cookies.get('form');
  const given = typed['csrf'];
  return fromOurOwnPage(context) && cookie !== undefined && typeof given === 'string' && formTokenFits(cookie, given);
}

/** No other site can post JSON here: a browser asks first whether it may, and nothing here says yes. */
function isOurScript(context: Context): boolean {
  return fromOurOwnPage(context) && /^application\/json\b/.test(context.req.header('content-type') ?? '');
}

function languageOf(context: Context, chosen: string | undefined): Language {
  if (chosen === 'en' || chosen === 'cy') return chosen;
  return /^cy\b/i.test(context.req.header('accept-language') ?? '') ? 'cy' : 'en';
}

function networkOf(context: Context, site: Site): string {
  if (site.behindProxy) return context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'inside'; // Asked without a socket, as tests do.
  }
}

async function write(context: Context, page: Page, status: 200 | 422 | (typeof STATUS)[Trouble]): Promise<Response> {
  return context.html(String(await page), status);
}
