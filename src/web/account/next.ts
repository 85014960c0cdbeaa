import type { Ask, Route } from '../../platform/http/index.ts';
import { visitorOf, type Visitor } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';

const SESSION_DAYS = 30;

/** Pages that lead nowhere as the next one: they begin, end or leave. */
const NEVER_NEXT = [to.start, to.signIn, to.welcome, to.signOut, to.language, to.leave];

/**
 * Where somebody wanted to go, from `?to=`: only a page of this site, as a path. Null for anything else, so that no link made by somebody else
 * can send people elsewhere by way of us.
 */
export function ownPath(given: string | null | undefined): string | null {
  if (!given?.startsWith('/') || given.length > 2_000 || !URL.canParse(given, HERE)) return null;
  const { origin, pathname, search } = new URL(given, HERE);
  if (origin !== HERE || pathname.startsWith('//')) return null;
  return pathname + search;
}
const HERE = 'http://here.invalid';

/** The page that somebody came for, which sign-in and welcome lead on to; null when there is none. */
export function nextFor(ask: Ask): string | null {
  const next = ownPath(ask.query.get('to'));
  const [first] = next?.split('?') ?? [];
  const leadsOn = !NEVER_NEXT.some((path) => first === path || (path !== to.start && first?.startsWith(`${path}/`)));
  return leadsOn ? next : null;
}

/** `path` that remembers the page somebody came for. */
export function withNext(path: string, next: string | null, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...more, ...(next === null ? {} : { to: next }) }).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** True for somebody who signed in for the first time and has not said what to call them: they see the welcome page before any other. */
export const needsWelcome = (visitor: Visitor): boolean => visitor.name === null;

/** The first page of whoever is signed in: their own record, or those of people who share with them. */
export function homeOf(visitor: Visitor): string {
  if (needsWelcome(visitor)) return to.welcome;
  return visitor.keepsRecord ? to.today : to.withMe;
}

/** Signs this browser in with a new session, and says where to go: to the welcome page first, if they are new. */
export async function signInHere(ask: Ask, token: string, sharedDevice: boolean, next: string | null): Promise<string> {
  ask.cookies.set('session', token, sharedDevice ? undefined : SESSION_DAYS);
  ask.cookies.clear('attempt');
  const visitor = await visitorOf(ask.database, token);
  if (!visitor || needsWelcome(visitor)) return withNext(to.welcome, next);
  return next ?? homeOf(visitor);
}

/** Pages that somebody without a record, or without a name, may open in the place of their own record: they begin it. */
const BEGINNINGS: readonly string[] = [to.welcome, to.beginRecord];

/** Pages that give something to somebody else, or ask them in. While somebody is leaving there is nobody to give it to. */
const GIVING = /^\/me\/(people\/(new$|team$|.*\/(share$|would-see\/))|services$)/;

/** What comes before a page: saying what to be called, and for pages of one's own record, having begun one. */
export function comesFirst(
  visitor: Visitor,
  route: Pick<Route, 'path' | 'audience'>,
  ask: Pick<Ask, 'path'>,
): string | null {
  if (BEGINNINGS.includes(route.path)) return null;
  if (needsWelcome(visitor)) return withNext(to.welcome, ask.path);
  if (visitor.leavesAt !== null && GIVING.test(route.path)) return to.deleteEverything;
  return route.audience === 'me' && !visitor.keepsRecord ? to.account : null;
}
