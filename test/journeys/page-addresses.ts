import type { Route } from '../../src/platform/http/index.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import { to } from '../../src/web/addresses.ts';
import { inDays } from './whole-record.ts';
import type { Who, World } from './whole-world.ts';

/** One look at one page. */
export interface Visit {
  /** The route's path, as it stands in routes.ts. */
  readonly path: string;
  readonly address: string;
  readonly who: Who;
}

/** A line that draws a page. The rest has none: files and JSON are read by machines, a press leads back to the page that it stands on, and `/leave` is gone at once. */
export const drawsAPage = (route: Route): boolean => route.show !== null;

/** Who comes, where it is not who usually does. */
const WHO: Readonly<Record<string, Who>> = {
  '/welcome': 'nameless',
  '/account/delete': 'leaving',
  '/set-up': 'administrator',
  '/invitation': 'guest',
  '/invitation/:secret': 'guest',
  '/post/:secret': 'asked',
  '/with': 'worker',
  '/with/questions': 'worker',
  '/with/questions/:question': 'worker',
  '/with/followed': 'worker',
  '/with/followed/:look': 'worker',
  '/with/told': 'worker',
  '/with/told/:told': 'worker',
  '/with/told/:told/happened': 'worker',
  '/with/told/asks/:ask': 'worker',
  '/with/places': 'worker',
  '/with/places/:asker': 'worker',
  '/with/:person': 'worker',
  '/with/:person/unwell': 'worker',
  '/with/:person/unwell/say': 'worker',
  '/service/:service/describe': 'administrator',
  '/service/:service/cards': 'worker',
  '/service/:service/cards/new': 'worker',
  '/service/:service/cards/:card': 'worker',
  '/service/:service/duty/ask': 'worker',
  '/service/:service/safety/name': 'administrator',
  '/service/:service/houses/:house': 'worker',
  '/service/:service/houses/:house/phone': 'worker',
  '/service/:service/houses/:house/rooms': 'worker',
  '/service/:service/houses/:house/out-of-use': 'worker',
  '/service/:service/houses/:house/requests/:person/:request': 'worker',
  '/service/:service/houses/:house/requests/:person/:request/yes': 'worker',
  '/service/:service/houses/:house/requests/:person/:request/no': 'worker',
  '/service/:service/houses/:house/requests/:person/:request/week': 'worker',
  '/service/:service/houses/:house/requests/:person/:request/room': 'worker',
  '/service/:service/houses/:house/requests/:person/:request/note': 'worker',
  '/service/:service/houses/:house/requests/:person/:request/end': 'worker',
};
const USUALLY: Readonly<Record<Route['audience'], Who>> = {
  open: 'nobody',
  anyone: 'person',
  me: 'person',
  with: 'worker',
  service: 'lead',
};

/** What stands in the place of each part of a path that is different for everybody, by the path up to it. */
function fillings({
  people,
  at,
  lines,
  shared,
  well,
  wished,
  said,
  looks,
  told,
  afterwards,
  rules,
  invitation,
  override,
  card,
  crisisCard,
  stays,
  atHouse,
}: World): Record<string, string> {
  const { goal, step, about, meeting, risk, stayingWell, wishes } = lines;
  return {
    '/account/cards/:card': card,
    '/invitation/:secret': invitation,
    '/post/:secret': at.postSecret,
    '/me/plan/matters/:id': lines.matters,
    '/me/plan/goals/:id': goal,
    '/me/plan/goals/:id/steps/:step': step,
    '/me/plan/goals/:id/stages/:stage': lines.stage,
    '/me/plan/goals/:id/links/:link': lines.link,
    '/me/plan/hard/:id': lines.hard,
    '/me/plan/barriers/:id': lines.barrier,
    '/me/plan/areas/:area': 'community',
    '/me/plan/lens/:part': 'meaning',
    '/me/plan/place/:line': goal,
    '/me/plan/try/:id': risk,
    '/me/plan/agreed/:id': lines.agreed,
    '/me/about/sections/:section': 'also',
    '/me/about/lists/:list': 'strength',
    '/me/about/lines/:id': lines.strength,
    '/me/about/:id': about,
    '/me/lines/:id': lines.matters,
    '/me/staying-well/parts/:part': 'early-signs',
    '/me/staying-well/lines/:id': stayingWell.well,
    '/me/staying-well/actions/:id': stayingWell.action,
    '/me/staying-well/tools/:id': stayingWell.tool,
    '/me/wishes/parts/:part': 'not-want',
    '/me/wishes/lines/:id': wishes.wish,
    '/me/wishes/steps/:id': wishes.step,
    '/me/wishes/signed/:id': wishes.signed,
    '/me/moments/:id': lines.moment,
    '/me/meetings/:id': meeting,
    '/me/check-in/questions/:id': lines.question,
    '/me/check-in/occasions/:id': lines.occasion,
    '/me/check-in/days/:id': lines.checkIn,
    '/me/diary/:id': lines.diary,
    '/me/journal/:writing': lines.aside,
    '/me/help-writing/lines/:id': said.written,
    '/me/suggestions/:id': said.waiting,
    '/me/looks/:look': looks.look,
    '/me/people/team/:team': at.team,
    '/me/people/team/:team/would-see/:room': 'about-me',
    '/me/people/:member': shared.member,
    '/me/people/:member/would-see/:room': 'plan',
    '/me/contacts/:id': lines.contact,
    '/me/how-things-go/questions/:id': lines.weather,
    '/me/how-things-go/events/:id': lines.event,
    '/me/rules/new/:question': rules.question,
    '/me/rules/runs/:run': rules.run,
    '/me/rules/:id': rules.rule,
    '/me/made-worse/:about': 'rule-notice',
    '/me/routines/:id': lines.routine,
    '/me/reminders/notice/:id': lines.notice,
    '/reminders/off/:link': '0'.repeat(64),
    '/me/unwell/rehearse/:account': people.worker?.account ?? '',
    '/me/unwell/rehearse/:account/:room': 'plan',
    '/me/unwell/hand-back/:time': afterwards.time,
    '/with/followed/:look': afterwards.look,
    '/c/:secret': '0'.repeat(43),
    '/me/card/parts/:part': 'ring',
    '/me/card/lines/:id': crisisCard.line,
    '/me/card/people/:id': crisisCard.dewi,
    '/me/card/links/:link': crisisCard.link,
    '/with/:person/crisis-card/lines/:line': crisisCard.line,
    '/with/:person/crisis-card/suggestions/:suggestion': crisisCard.suggestion,
    '/with/questions/:question': looks.question,
    '/with/told/:told': told.told,
    '/with/told/asks/:ask': told.teamAsk,
    '/with/:person': people.person?.account ?? '',
    '/with/:person/plan/steps/:step': lines.asksOthers,
    '/with/:person/plan/lines/:line': step,
    '/with/:person/plan/try/:line': risk,
    '/with/:person/plan/agreed/:id': lines.agreed,
    '/with/:person/plan/suggestions/:suggestion': said.talked.plan,
    '/with/:person/plan/promises/:promise': said.promise,
    '/with/:person/about-me/lines/:line': about,
    '/with/:person/about-me/suggestions/:suggestion': said.talked.about,
    '/with/:person/meetings/:meeting': meeting,
    '/with/:person/meetings/lines/:line': meeting,
    '/with/:person/meetings/suggestions/:suggestion': said.talked.meeting,
    '/with/:person/staying-well/answers/:question': well.question,
    '/with/:person/staying-well/parts/:part': 'toolbox',
    '/with/:person/staying-well/lines/:line': well.line,
    '/with/:person/staying-well/suggestions/:suggestion': well.suggestion,
    '/with/:person/staying-well/actions/:line': well.action,
    '/with/:person/advance-wishes/parts/:part': 'want',
    '/with/:person/advance-wishes/lines/:line': wished.line,
    '/with/:person/advance-wishes/steps/:line': wished.step,
    '/with/:person/advance-wishes/signed/:id': wishes.signed,
    '/with/:person/advance-wishes/suggestions/:suggestion': wished.suggestion,
    '/houses/:house': stays.house,
    '/me/stays/houses/:house': stays.house,
    '/me/stays/requests/:request': stays.staying,
    '/me/stays/requests/:request/weeks/:number': '2',
    '/me/stays/requests/:request/notes/:note': stays.note,
    '/with/places/:asker': stays.asker,
    '/service/:service': at.service,
    '/service/:service/cards/:card': at.card,
    '/service/:service/people/:post': at.post,
    '/service/:service/duty/:override': override,
    '/service/:service/houses/:house': atHouse.house,
    '/service/:service/houses/:house/rooms/:room': atHouse.room,
    '/service/:service/houses/:house/requests/:person': atHouse.person,
    '/service/:service/houses/:house/requests/:person/:request': atHouse.staying,
  };
}

/** The two answers to a request that waits. */
const answersTo = (request: string): Record<string, string> =>
  Object.fromEntries(
    ['yes', 'no'].map((answer) => [
      `/service/:service/houses/:house/requests/:person/:request/${answer}`,
      `${request}/${answer}`,
    ]),
  );

/** Pages that need more than their path says, or another one than usual. */
const instead = ({ lines, shared, at, atHouse, stays }: World): Record<string, string> => ({
  '/me/meetings/:id/would-see': `${to.wouldSeeMeeting(lines.meeting)}?whom=${shared.member}&until=${isoDay(inDays(3))}`,
  '/me/people/:member/code': to.printedCode(shared.waits),
  '/me/stays/requests/:request/confirm': to.confirmStay(stays.waits),
  ...answersTo(to.stayAt(at.service, atHouse.house, atHouse.person, atHouse.waiting)),
});

/** Fills in a path from the world. A part that the world does not know is a page that nobody has looked at. */
export function addressOf(path: string, known: Readonly<Record<string, string>>): string {
  const parts = path.split('/');
  return parts
    .map((part, index) => {
      if (!part.startsWith(':')) return part;
      const upTo = parts.slice(0, index + 1).join('/');
      const filling = known[upTo];
      if (!filling)
        throw new Error(
          `${path} is not looked at yet: say in test/journeys/page-addresses.ts what stands for ${upTo}.`,
        );
      return filling;
    })
    .join('/');
}

/** Every page of the site, each seen by whoever it is for; those that need nothing in the address also by somebody in whose record nothing stands. */
export function visitsTo(routes: readonly Route[], world: World): Visit[] {
  const known = fillings(world);
  const given = instead(world);
  const pages = routes.filter(drawsAPage);
  const looked = pages.map(({ path, audience }) => ({
    path,
    address: given[path] ?? addressOf(path, known),
    who: WHO[path] ?? USUALLY[audience],
  }));
  const own = pages.filter(
    ({ path, audience }) => /^\/(me|with|account)($|\/)/.test(path) && !path.includes(':') && audience !== 'with',
  );
  return [...looked, ...own.map(({ path }) => ({ path, address: path, who: 'newcomer' as const }))];
}
