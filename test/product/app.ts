import type { Hono } from 'hono';
import type { Database } from '../../src/platform/database/index.ts';
import { makeApp, type Route, type Site } from '../../src/platform/http/index.ts';
import { comesFirst } from '../../src/web/account/next.ts';
import { showTrouble } from '../../src/web/open/trouble.tsx';
import { routes } from '../../src/web/routes.ts';
import { askWhy, statedReason } from '../../src/web/with/stated-reason.ts';

const site: Site = {
  address: 'http://localhost',
  brand: 'neutral',
  sample: false,
  leaveTo: 'https://weather.example/today',
  nation: 'england',
  behindProxy: false,
  pushHosts: [],
  rules: true,
  codesFromPlace: 100,
  registrationsFromPlace: 100,
};

/** The whole site on a test database, put together as main.ts does. A fault of ours is thrown, so that a test sees it. */
export function productApp(
  database: Database,
  given: { readonly site?: Partial<Site>; readonly now?: () => Date; readonly more?: readonly Route[] } = {},
): Hono {
  return makeApp({
    database,
    site: { ...site, ...given.site },
    routes: [...(given.more ?? []), ...routes],
    trouble: showTrouble,
    statedReason,
    askWhy,
    comesFirst,
    now: given.now ?? (() => new Date()),
    fault: (problem) => {
      throw problem;
    },
  });
}
