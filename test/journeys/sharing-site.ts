import type { Hono } from 'hono';
import type { Database } from '../../src/platform/database/index.ts';
import {
  anyone,
  form,
  makeApp,
  me,
  page,
  press,
  theirs,
  type Route,
  type Site,
} from '../../src/platform/http/index.ts';
import { showCompanion } from '../../src/web/me/people/companion-page.tsx';
import { invite } from '../../src/web/me/people/invite.tsx';
import { showLooks } from '../../src/web/me/people/looks.tsx';
import { showPeople } from '../../src/web/me/people/people.tsx';
import {
  pressLeave,
  pressLiftNever,
  pressNever,
  pressSendAgain,
  pressWithdraw,
} from '../../src/web/me/people/presses.ts';
import { share } from '../../src/web/me/people/share.tsx';
import { showTeams } from '../../src/web/me/people/teams.tsx';
import { wouldSee } from '../../src/web/me/people/would-see.tsx';
import { showTrouble } from '../../src/web/open/trouble.tsx';
import { carryOut } from '../../src/web/with/carry-out.tsx';
import { invitation } from '../../src/web/with/invitation.tsx';
import { askWhy, statedReason } from '../../src/web/with/stated-reason.ts';
import { suggestAboutWords, suggestPlanWords, suggestStep } from '../../src/web/with/suggest.tsx';
import { showTheirAboutMe, showTheirPlan } from '../../src/web/with/their-room.tsx';
import { why } from '../../src/web/with/why.tsx';
import { showWithMe } from '../../src/web/with/with-me.tsx';
import type { Cast } from '../database/index.ts';
import { hiddenFields } from '../product/browser-without-script.ts';

const PLAN_TO_SUGGEST = { rooms: ['plan'], reason: 'suggest' } as const;

/** The pages of sharing, on both sides. */
const routes: readonly Route[] = [
  page('/me/people', me('see your people'), showPeople),
  form('/me/people/new', me('ask somebody into your circle'), invite),
  page('/me/people/team', me('find a team'), showTeams),
  press('/me/people/never', me('say never'), pressNever),
  press('/me/people/never/lift', me('take a never back'), pressLiftNever),
  page('/me/people/team/:team', me('see what a team can see'), showCompanion),
  form('/me/people/team/:team/share', me('choose what to share with a team'), share),
  form('/me/people/team/:team/would-see/:room', me('see what a team would see, and share it'), wouldSee),
  press('/me/people/team/:team/withdraw/:sharing', me('stop sharing with a team'), pressWithdraw),
  page('/me/people/:member', me('see what somebody can see'), showCompanion),
  form('/me/people/:member/share', me('choose what to share'), share),
  form('/me/people/:member/would-see/:room', me('see what they would see, and share it'), wouldSee),
  press('/me/people/:member/withdraw/:sharing', me('stop sharing'), pressWithdraw),
  press('/me/people/:member/leave', me('take somebody out of your circle'), pressLeave),
  press('/me/people/:member/send-again', me('send an invitation again'), pressSendAgain),
  page('/me/looks', me('see who has looked'), showLooks),
  form('/invitation/:secret', anyone('answer an invitation'), invitation),
  page('/with', anyone('see who shares with you'), showWithMe),
  form('/with/:person', anyone('say why you open it'), why),
  page(
    '/with/:person/plan',
    theirs('read a plan shared with you', { rooms: ['plan'], reason: 'as stated' }),
    showTheirPlan,
  ),
  page(
    '/with/:person/about-me',
    theirs('read About me shared with you', { rooms: ['about me'], reason: 'as stated' }),
    showTheirAboutMe,
  ),
  form('/with/:person/plan/goals/:goal/suggest-step', theirs('suggest a step', PLAN_TO_SUGGEST), suggestStep),
  form(
    '/with/:person/plan/lines/:line/suggest-wording',
    theirs('suggest other words', PLAN_TO_SUGGEST),
    suggestPlanWords,
  ),
  form(
    '/with/:person/about-me/lines/:line/suggest-wording',
    theirs('suggest other words', { rooms: ['about me'], reason: 'suggest' }),
    suggestAboutWords,
  ),
  form(
    '/with/:person/plan/steps/:step/carry-out',
    theirs('say that you did a step', { rooms: ['plan'], reason: 'carry out' }),
    carryOut,
  ),
];

const site: Site = {
  address: 'http://localhost:4700',
  brand: 'neutral',
  sample: false,
  leaveTo: 'https://weather.example/today',
  nation: 'england',
  behindProxy: false,
  codesFromPlace: 20,
  registrationsFromPlace: 20,
};

/** Rethrows faults, so that a test sees them. */
export function sharingSite(database: Database, more: readonly Route[] = []): Hono {
  return makeApp({
    database,
    site,
    routes: [...more, ...routes],
    trouble: showTrouble,
    statedReason,
    askWhy,
    comesFirst: () => null,
    now: () => new Date(),
    fault: (problem) => {
      throw problem;
    },
  });
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
