import { shareSheet } from '../modules/meetings/index.ts';
import { beginLine, lineOf, placeLine, planOf, writeAbout } from '../modules/plans/index.ts';
import { makePromise } from '../modules/promises/index.ts';
import { agreeVersion, detailsOf, fingerprintOf, sayStance, snapshotOf } from '../modules/reviews/index.ts';
import { inviteToPost, setUpService, servicesHere, standWith, takeUpPost } from '../modules/services/index.ts';
import { acceptInvitation, inviteIntoCircle, shareRoom, type Relation, type Whom } from '../modules/sharing/index.ts';
import { suggest } from '../modules/suggestions/index.ts';
import { beginWritingHelp, endWritingHelp, writeDown } from '../modules/writing-help/index.ts';
import { withCommons } from '../platform/commons/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { endOfDay, isoDay, translator } from '../platform/language/index.ts';
import { Refused, withPerson, type Level, type PersonTx, type Purpose, type Room } from '../platform/record/index.ts';
import { recordOf, signOutEverywhere, type Role, type Visitor } from '../platform/session/index.ts';
import { arrive, invitationFor, own } from './arrive.ts';
import { askAndAnswer } from './ask-and-answer.ts';
import {
  aroundWren,
  cast,
  eiraPlan,
  eiraRoutine,
  promised,
  service,
  suggestions,
  wrenMeeting,
  wrenPlan,
  wrenTry,
  writtenForWren,
  type Character,
} from './cast.ts';
import { writeEiraAfterwards } from './eira-afterwards.ts';
import { openRowan } from './stays.ts';
import { eiraWell, partsForASister, wrenWell, writeStayingWell } from './staying-well.ts';
import { writeWrenCard } from './card.ts';
import { agreeForHardTimes } from './unwell.ts';
import { shareWrenWishes, writeWrenCheckIns, writeWrenRule } from './wren.ts';

export { hasSample, markSample, refuseSample } from './marked.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Loads the fictional service through the product's own operations: what it shows is what anybody could have done by hand. `mark` runs `markSample`. */
export async function loadSample(
  database: Database,
  setUpCode: string,
  mark: () => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  say('Loading the fictional sample…');
  const juniper = await arrive(database, cast.juniper);
  const place = await setUp(database, juniper, setUpCode);
  await mark();
  const sol = await arrive(database, cast.sol);
  const robin = await arrive(database, cast.robin);
  await giveWork(database, juniper, sol, cast.sol, 'worker', place.service, place.teams[0]);
  const wren = await arrive(database, cast.wren);
  const ash = await arrive(database, cast.ash);
  const eira = await arrive(database, cast.eira);
  await own(database, wren, (tx) => standWith(tx, { id: newId(), service: place.service }));
  await writePlan(database, wren, wrenPlan);
  await writeAround(database, wren);
  await own(database, wren, writeAboutMe);
  await own(database, wren, (tx) => writeStayingWell(tx, wrenWell));
  await own(database, wren, writeWrenCheckIns);
  await writePlan(database, eira, eiraPlan);
  await own(database, eira, (tx) => writeStayingWell(tx, eiraWell));
  await own(database, eira, (tx) => beginLine(tx, { id: newId(), kind: 'routine', ...eiraRoutine }));
  const sister = await stand(database, wren, ash, cast.ash, 'supporter', 'Ash');
  const worker = await stand(database, wren, sol, cast.sol, 'worker', 'Sol');
  await writeWrenRule(database, { wren, ash }, sister);
  await share(database, wren, { kind: 'member', member: sister }, 'about me', 'see', 300);
  await own(database, wren, writeWrenCard);
  await share(database, wren, { kind: 'member', member: sister }, 'crisis card', 'suggest', 300);
  await share(database, wren, { kind: 'member', member: worker }, 'plan', 'suggest', 100);
  await share(database, wren, { kind: 'member', member: sister }, 'plan', 'see', 9);
  await share(database, wren, { kind: 'member', member: sister }, 'staying well', 'carry out', 300, partsForASister);
  await own(database, wren, (tx) => shareWrenWishes(tx, sister, new Date(Date.now() + 300 * DAY)));
  // The peer worker joins after this, so that the first page has a change in a team to tell.
  const [, peers] = place.teams;
  if (peers) await share(database, wren, { kind: 'team', team: peers }, 'plan', 'see', 120);
  await giveWork(database, juniper, robin, cast.robin, 'peer worker', place.service, peers);
  await writeEiraAfterwards(database, { eira, robin }, await stand(database, eira, robin, cast.robin, 'peer', 'Robin'));
  await openRowan(database, { juniper, robin, wren, eira }, { service: place.service, sister });
  await lookAndSuggest(database, wren, ash, sol);
  await getReady(database, wren, worker);
  await writeItDown(database, wren, ash, sister);
  await weighUpAndAgree(database, wren, sol);
  await agreeForHardTimes(database, { wren, ash }, { sister, worker });
  for (const visitor of [juniper, sol, robin, wren, ash, eira]) await signOutEverywhere(database, visitor);
}

/** Who can be signed in as, for the line that is printed at the start. */
export const castInWords = (): string[] => Object.values(cast).map((who: Character) => `${who.address} (${who.is})`);

async function setUp(
  database: Database,
  administrator: Visitor,
  code: string,
): Promise<{ service: string; teams: string[] }> {
  const id = newId();
  const outcome = await withCommons(database, administrator, (tx) => setUpService(tx, { id, code, ...service }));
  if (outcome !== 'set up') throw new Error(`The sample service could not be set up: ${outcome}`);
  const here = await withCommons(database, administrator, servicesHere);
  return { service: id, teams: here.find((each) => each.id === id)?.teams.map((team) => team.id) ?? [] };
}

async function giveWork(
  database: Database,
  administrator: Visitor,
  visitor: Visitor,
  who: Character,
  role: Role,
  at: string,
  team: string | undefined,
): Promise<void> {
  await withCommons(database, administrator, (tx) =>
    inviteToPost(tx, { id: newId(), service: at, role, address: who.address, team: team ?? null }),
  );
  const secret = await invitationFor(database, who);
  await withCommons(database, visitor, (tx) => takeUpPost(tx, secret));
}

async function writePlan(
  database: Database,
  visitor: Visitor,
  plan: Pick<typeof wrenPlan, 'matters' | 'goals'>,
): Promise<void> {
  await own(database, visitor, async (tx) => {
    for (const words of plan.matters) await beginLine(tx, { id: newId(), kind: 'matters', words });
    for (const goal of plan.goals) {
      const id = newId();
      await beginLine(tx, { id, kind: 'goal', words: goal.words, fields: { why: goal.why, areas: goal.areas } });
      for (const { words, ...fields } of goal.steps)
        await beginLine(tx, { id: newId(), kind: 'step', parent: id, words, fields });
    }
  });
}

/** About me, and a good moment that nobody else will ever see. */
async function writeAboutMe(tx: PersonTx): Promise<void> {
  for (const { which, words } of wrenPlan.about) await writeAbout(tx, { which, was: 0, words });
  for (const words of wrenPlan.strengths) await beginLine(tx, { id: newId(), kind: 'strength', words });
  for (const words of wrenPlan.hopes) await beginLine(tx, { id: newId(), kind: 'hope', words });
  const { words, when } = wrenPlan.moment;
  await beginLine(tx, { id: newId(), kind: 'moment', words, fields: { when } });
}

/** What is around Wren's first goal, and where she put some of it in the lens. */
async function writeAround(database: Database, visitor: Visitor): Promise<void> {
  await own(database, visitor, async (tx) => {
    const { matters, goals } = await planOf(tx);
    const [goal] = goals;
    const [place, sister] = matters;
    if (!goal || !place || !sister) throw new Error('The sample plan has nothing to write around.');
    const { stage, link, hard, barriers } = aroundWren;
    const { words, ...linked } = link;
    const heavy = newId();
    await beginLine(tx, { id: newId(), kind: 'stage', parent: goal.id, words: stage, fields: { state: 'doing it' } });
    await beginLine(tx, { id: newId(), kind: 'link', parent: goal.id, words, fields: linked });
    await beginLine(tx, { id: heavy, kind: 'hard', words: hard });
    for (const { words: said, sort } of barriers)
      await beginLine(tx, { id: newId(), kind: 'barrier', words: said, fields: { sort } });
    await placeLine(tx, { line: sister.id, was: 0, places: ['connection/close'] });
    await placeLine(tx, { line: place.id, was: 0, places: ['meaning/everyday'] });
    await placeLine(tx, { line: goal.id, was: 0, places: ['hope/dreams', 'meaning/roles'] });
    await placeLine(tx, { line: heavy, was: 0, places: ['connection/hard'] });
  });
}

async function stand(
  database: Database,
  person: Visitor,
  other: Visitor,
  who: Character,
  relation: Relation,
  called: string,
): Promise<string> {
  const id = newId();
  await own(database, person, (tx) => inviteIntoCircle(tx, { id, relation, called, address: who.address }));
  const secret = await invitationFor(database, who);
  await withCommons(database, other, (tx) => acceptInvitation(tx, { secret }));
  return id;
}

async function share(
  database: Database,
  person: Visitor,
  whom: Whom,
  room: Room,
  level: Level,
  days: number,
  parts: readonly string[] = [],
): Promise<void> {
  const endsAt = new Date(Date.now() + days * DAY);
  await own(database, person, (tx) => shareRoom(tx, { id: newId(), whom, room, parts, level, endsAt }));
}

/** Somebody looks, somebody suggests, somebody tries a door that is shut: so that the first page shows what Cairn is about. */
async function lookAndSuggest(database: Database, person: Visitor, sister: Visitor, worker: Visitor): Promise<void> {
  const look = <Out>(viewer: Visitor, purpose: Purpose, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
    withPerson(database, recordOf(viewer, person.account), purpose, work);
  await look(sister, { rooms: ['about me'], reason: 'keep in touch' }, async () => undefined);
  const plan = await look(worker, { rooms: ['plan'], reason: 'get ready', words: 'Thursday’s meeting' }, planOf);
  const [goal] = plan.goals;
  const step = goal?.steps[1];
  if (!goal || !step) throw new Error('The sample plan has no goal to suggest something for.');
  await look(worker, { rooms: ['plan'], reason: 'suggest' }, async (tx) => {
    await suggest(tx, { id: newId(), form: 'new step', entry: goal.id, ...suggestions.step });
    if (await lineOf(tx, step.id))
      await suggest(tx, { id: newId(), form: 'wording', entry: step.id, ...suggestions.wording });
    const barrier = { form: 'new line', entry: null, room: 'plan', kind: 'barrier' } as const;
    await suggest(tx, { id: newId(), ...barrier, ...suggestions.barrier });
    await makePromise(tx, { id: newId(), entry: step.id, words: promised, day: null });
  });
  await askAndAnswer(database, person, worker);
  await look(worker, { rooms: ['about me'], reason: 'get ready' }, async () => undefined).catch((problem: unknown) => {
    if (!(problem instanceof Refused)) throw problem;
  });
}

/** A page for the next meeting, shared with the worker until the day after it. */
async function getReady(database: Database, person: Visitor, member: string): Promise<void> {
  const [meeting, now] = [newId(), new Date()];
  const onDay = (days: number): string => isoDay(new Date(now.getTime() + days * DAY));
  const { words, fields, daysFromNow } = wrenMeeting;
  await own(database, person, async (tx) => {
    await beginLine(tx, { id: meeting, kind: 'meeting', words, fields: { ...fields, day: onDay(daysFromNow) } });
    const endsAt = endOfDay(onDay(daysFromNow + 1));
    await shareSheet(tx, { id: newId(), meeting, whom: { kind: 'member', member }, endsAt, now });
  });
}

/** Somebody writes down what the person says; the line waits for the person's word. */
async function writeItDown(database: Database, person: Visitor, helper: Visitor, member: string): Promise<void> {
  const help = newId();
  await own(database, person, (tx) => beginWritingHelp(tx, { id: help, member, room: 'plan', hours: 1 }));
  await withPerson(database, recordOf(helper, person.account), { rooms: ['plan'], reason: 'suggest' }, (tx) =>
    writeDown(tx, {
      id: newId(),
      room: 'plan',
      kind: 'goal',
      goal: null,
      heading: '',
      section: null,
      words: writtenForWren,
    }),
  );
  await own(database, person, (tx) => endWritingHelp(tx, { help }));
}

/** Something to try with a difference under it, and a first version of the plan that was agreed. */
async function weighUpAndAgree(database: Database, person: Visitor, worker: Visitor): Promise<void> {
  const tried = newId();
  const { words, fields, differs } = wrenTry;
  await own(database, person, (tx) => beginLine(tx, { id: tried, kind: 'risk', words, fields }));
  await withPerson(database, recordOf(worker, person.account), { rooms: ['plan'], reason: 'answer' }, (tx) =>
    sayStance(tx, { id: newId(), about: { line: tried, version: 1 }, stance: 'differ', words: differs }),
  );
  await own(database, person, async (tx) => {
    const t = translator(cast.wren.language);
    const shown = fingerprintOf(snapshotOf(t, await planOf(tx), (await detailsOf(tx)).details));
    const check = { voice: 'yes', mine: null, plain: null, doing: null, note: '' } as const;
    await agreeVersion(tx, t, { id: newId(), shown, check });
  });
}
