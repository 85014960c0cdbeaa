import type { Hono } from 'hono';
import { hiddenFields } from '../../../test/product/browser-without-script.ts';
import type { Cast, TestDatabase } from '../../../test/database/index.ts';
import { form, makeApp, me, page, press, type Route } from '../../platform/http/index.ts';
import { showAboutMe } from './about/about.tsx';
import { changeAbout } from './about/change-about.tsx';
import { newAbout } from './about/new-about.tsx';
import { changeGoal } from './plan/change-goal.tsx';
import { changeMatters } from './plan/change-matters.tsx';
import { changeStep } from './plan/change-step.tsx';
import { showGoal } from './plan/goal.tsx';
import { newGoal } from './plan/new-goal.tsx';
import { newMatters } from './plan/new-matters.tsx';
import { newStep } from './plan/new-step.tsx';
import { showPlan } from './plan/plan.tsx';
import { showPrintedPlan } from './plan/print-plan.tsx';
import { stepDone } from './plan/step-done.ts';
import { acceptAsItIs } from './suggestions/accept-suggestion.ts';
import { changeAndAccept } from './suggestions/change-and-accept.tsx';
import { decline } from './suggestions/decline-suggestion.tsx';
import { showSuggestion } from './suggestions/suggestion.tsx';
import { showSuggestions } from './suggestions/suggestions.tsx';
import { putBackLine, takeAwayLine } from './take-away.tsx';
import { showToday } from './today/today.tsx';

const routes: readonly Route[] = [
  page('/me', me('see today'), showToday),
  page('/me/plan', me('read the plan'), showPlan),
  page('/me/plan/print', me('print the plan'), showPrintedPlan),
  form('/me/plan/matters/new', me('write what matters'), newMatters),
  form('/me/plan/matters/:id', me('change what matters'), changeMatters),
  form('/me/plan/goals/new', me('begin a goal'), newGoal),
  page('/me/plan/goals/:id', me('read a goal'), showGoal),
  form('/me/plan/goals/:id/change', me('change a goal'), changeGoal),
  form('/me/plan/goals/:id/steps/new', me('add a step'), newStep),
  form('/me/plan/goals/:id/steps/:step', me('change a step'), changeStep),
  press('/me/plan/goals/:id/steps/:step/done', me('say that a step is done'), stepDone),
  press('/me/lines/:id/take-away', me('take a line away'), takeAwayLine),
  press('/me/lines/:id/put-back', me('put a line back'), putBackLine),
  page('/me/about', me('read About me'), showAboutMe),
  form('/me/about/new', me('add to About me'), newAbout),
  form('/me/about/:id', me('change a part of About me'), changeAbout),
  page('/me/suggestions', me('read suggestions'), showSuggestions),
  page('/me/suggestions/:id', me('read a suggestion'), showSuggestion),
  press('/me/suggestions/:id/accept', me('accept a suggestion'), acceptAsItIs),
  form('/me/suggestions/:id/change', me('accept a suggestion in own words'), changeAndAccept),
  form('/me/suggestions/:id/decline', me('decline a suggestion'), decline),
];

/** What a browser without JavaScript gets. */
export interface Got {
  readonly status: number;
  /** Where a 303 leads. */
  readonly to: string | null;
  readonly html: string;
}

/** The person's own pages on a test database, asked as a browser asks them. */
export interface OwnPages {
  readonly app: Hono;
  get(who: Cast, path: string): Promise<Got>;
  /** Posts the form with this action as it is drawn on the page, with `filled` over its hidden fields. */
  post(who: Cast, drawnOn: Got, action: string, filled?: Readonly<Record<string, string>>): Promise<Got>;
}

export function ownPages(here: TestDatabase, now: () => Date = () => new Date()): OwnPages {
  const app = makeApp({
    database: here.database,
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
    now,
    fault: (problem) => {
      throw problem;
    },
  });
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
