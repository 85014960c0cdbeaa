import { shareSheet } from '../../src/modules/meetings/index.ts';
import { carryOutStep } from '../../src/modules/plans/index.ts';
import { keepPromise, makePromise } from '../../src/modules/promises/index.ts';
import { sayStance } from '../../src/modules/reviews/index.ts';
import { standWith } from '../../src/modules/services/index.ts';
import {
  inviteIntoCircle,
  inviteOnPaper,
  sayNever,
  shareRoom,
  typeInvitation,
} from '../../src/modules/sharing/index.ts';
import {
  acceptSuggestion,
  declineSuggestion,
  letUsTalk,
  suggest,
  writeBack,
} from '../../src/modules/suggestions/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { leave } from '../../src/platform/leaving/index.ts';
import { askForCode, chooseLanguage, makeCard, newSecret, printedCode } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import { addPerson, inviteAndJoin, shareWith, type Cast, type TestDatabase } from '../database/index.ts';
import { writeWholeRules, type WholeRules } from './whole-rules.ts';
import { inDays, writeWholeRecord, type WholeRecord } from './whole-record.ts';
import { asWorker, lookAndAsk, writeItDown } from './whole-looks.ts';
import { beUnwell, type WholeAfterwards } from './whole-afterwards.ts';
import { askHouses, type WholeStays } from './whole-stays.ts';
import { openHouse, type WholeHouse } from './whole-house.ts';
import { tellWorker, type WholeTold } from './whole-told.ts';
import { writeWholeCard } from './whole-card.ts';
import { shareStayingWell } from './whole-well-shared.ts';
import { agreeForHardTimes } from './whole-unwell.ts';
import { shareWishes } from './whole-wishes.ts';
import { askUnderDuties, joinTeam, mailedTo, wholeService, type WholeService } from './whole-service.ts';

/** Something of everything: a record, those around it, a service, and the ids by which pages find them. */
export interface World {
  readonly people: Readonly<Record<Who, Cast | null>>;
  readonly at: WholeService;
  readonly lines: WholeRecord;
  readonly shared: Awaited<ReturnType<typeof standAround>>;
  readonly well: Awaited<ReturnType<typeof shareStayingWell>>;
  readonly wished: Awaited<ReturnType<typeof shareWishes>>;
  readonly said: Awaited<ReturnType<typeof suggestAndTalk>> & { readonly written: string };
  /** Of a look that nobody asked about, and of a question that waits for its answer. */
  readonly looks: { readonly look: string; readonly question: string };
  readonly told: WholeTold;
  readonly afterwards: WholeAfterwards;
  readonly rules: WholeRules;
  readonly stays: WholeStays;
  readonly atHouse: WholeHouse;
  readonly invitation: string;
  readonly override: string;
  readonly card: string;
  readonly crisisCard: Awaited<ReturnType<typeof writeWholeCard>>;
  /** What the browsers keep beside the session: the secret of printed codes, and of a sign-in that waits for its code. */
  readonly paper: string;
  readonly attempt: string;
}

/** Who opens a page. newcomer: with a record in which nothing stands yet. leaving: has asked for everything to be deleted. */
export type Who =
  | 'nobody'
  | 'person'
  | 'worker'
  | 'lead'
  | 'administrator'
  | 'guest'
  | 'asked'
  | 'nameless'
  | 'newcomer'
  | 'leaving';

export async function wholeWorld(here: TestDatabase): Promise<World> {
  const { database } = here;
  const paper = newSecret();
  const add = (name: string): Promise<Cast> => addPerson(here.administrator, database, name);
  const at = await wholeService(here, paper);
  const { worker, lead, administrator, asked } = at;
  const [person, guest, nameless] = [await add('Wren Sampl'), await add('Gwenno Gwestai'), await add('Nia Gofnod')];
  const [newcomer, leaving] = [await add('Nia Newydd'), await add('Mari Gadael')];
  const people = { nobody: null, person, worker, lead, administrator, guest, asked, nameless, newcomer, leaving };
  for (const who of Object.values(people)) if (who) await chooseLanguage(database, who, 'cy');
  const lines = await inOwn(here, person, writeWholeRecord);
  const shared = await standAround(here, person, at, lines, paper);
  const well = await shareStayingWell(here, person, worker, shared.member);
  const crisisCard = await writeWholeCard(here, person, worker, shared.member, paper);
  const wished = await shareWishes(here, person, worker, shared.member);
  const said = await suggestAndTalk(here, person, worker, lines);
  const written = await writeItDown(here, person, worker, shared.member, lines.goal);
  const looks = await lookAndAsk(here, person, worker);
  const told = await tellWorker(here, person, worker, { service: at.service, member: shared.member });
  const afterwards = await beUnwell(here, person, worker, shared.member, lines);
  const rules = await writeWholeRules(here, { person, worker, administrator, lead }, shared.member);
  await agreeForHardTimes(here, person, worker, shared.member);
  const stays = await askHouses(here, person, worker, shared);
  const atHouse = await openHouse(here, at, person);
  const called = { id: newId(), relation: 'supporter', called: 'Gwenno', address: guest.address } as const;
  await inOwn(here, person, (tx) => inviteIntoCircle(tx, called));
  const card = newId();
  await makeCard(database, person, { id: card, code: printedCode(paper, 'card', card) });
  await withCommons(database, leaving, (tx) => leave(tx, newId()));
  await here.administrator.query('update system.account set name = null where account_id = $1', [nameless.account]);
  const attempt = newSecret();
  const wanted = { attempt, address: 'rhywun@sample.example', language: 'cy' } as const;
  const limits = { codesFromPlace: 10, registrationsFromPlace: 10 };
  await askForCode(database, wanted, { network: '192.0.2.9', device: 'Prawf' }, limits);
  const invitation = await mailedTo(here, guest.address);
  const override = await askUnderDuties(here, at, person);
  return {
    people,
    at,
    lines,
    shared,
    well,
    wished,
    said: { ...said, written },
    looks,
    told,
    afterwards,
    rules,
    stays,
    atHouse,
    invitation,
    override,
    card,
    crisisCard,
    paper,
    attempt,
  };
}

/** The circle: a worker who may do most, a friend, a team that somebody joins, somebody never, and invitations on paper, one of them typed. */
async function standAround(
  here: TestDatabase,
  person: Cast,
  { service, team, worker, lead }: WholeService,
  { meeting }: WholeRecord,
  paper: string,
) {
  const { database } = here;
  const ash = await addPerson(here.administrator, database, 'Ash Cyfaill');
  const dylan = await addPerson(here.administrator, database, 'Dylan Byth');
  const member = await inviteAndJoin(database, person, worker, 'worker');
  await shareWith(database, person, member, 'plan', 'carry out');
  await shareWith(database, person, member, 'about me', 'suggest');
  const friend = await inviteAndJoin(database, person, ash, 'supporter');
  await shareWith(database, person, friend, 'plan', 'see', 5);
  await inviteAndJoin(database, person, dylan, 'peer');
  const [waits, typed] = [newId(), newId()];
  const code = printedCode(paper, 'invitation', typed);
  await inOwn(here, person, async (tx) => {
    await standWith(tx, { id: newId(), service });
    const [now, whom] = [new Date(), { kind: 'member', member } as const];
    await shareSheet(tx, { id: newId(), meeting, whom, endsAt: inDays(6), now });
    await shareRoom(tx, { id: newId(), whom: { kind: 'team', team }, room: 'plan', level: 'see', endsAt: inDays(60) });
    await sayNever(tx, { id: newId(), account: dylan.account });
    const waiting = printedCode(paper, 'invitation', waits);
    await inviteOnPaper(tx, { id: waits, relation: 'supporter', called: 'Fy chwaer', code: waiting });
    await inviteOnPaper(tx, { id: typed, relation: 'peer', called: 'Ffrind o’r côr', code });
  });
  const claimant = await addPerson(here.administrator, database, 'Cai Côr');
  await withCommons(database, claimant, (tx) => typeInvitation(tx, { code, network: '192.0.2.8' }));
  await joinTeam(here, team, lead);
  return { member, waits };
}

/** Suggestions that wait, that were answered and that are talked about; promises; stances; a step that was carried out. */
async function suggestAndTalk(here: TestDatabase, person: Cast, worker: Cast, lines: WholeRecord) {
  const [waiting, changed, accepted, declined] = [newId(), newId(), newId(), newId()];
  const talked = { plan: newId(), about: newId(), meeting: newId() };
  const [promise, kept] = [newId(), newId()];
  const why = 'Soniaist am hyn ddydd Mawrth.';
  const rooms = ['plan', 'about me', 'meetings'] as const;
  await asWorker(here, person, worker, { rooms, reason: 'suggest' }, async (tx) => {
    const { goal, step, about, meeting, risk, matters } = lines;
    const line = { form: 'new line', room: 'plan', entry: null, why } as const;
    await suggest(tx, { id: waiting, form: 'wording', entry: step, words: 'Cerdded i’r rhandir gyda Sulwyn', why });
    await suggest(tx, {
      id: changed,
      form: 'new step',
      entry: goal,
      words: 'Ysgrifennu at y cyngor gyda’n gilydd',
      why,
    });
    await suggest(tx, { id: accepted, ...line, kind: 'barrier', words: 'Does dim bws ar ddydd Sul.' });
    await suggest(tx, { id: declined, ...line, kind: 'goal', words: 'Ymuno â chlwb rhedeg' });
    await suggest(tx, {
      id: newId(),
      form: 'wording',
      part: 'safer',
      entry: risk,
      words: 'Sulwyn ar y ffôn hefyd.',
      why: '',
    });
    await suggest(tx, {
      id: talked.plan,
      form: 'wording',
      entry: matters,
      words: 'Boreau tawel yn y rhandir.',
      why: '',
    });
    await suggest(tx, { id: talked.about, form: 'wording', entry: about, words: 'Rwy’n canu yn y gegin.', why });
    await suggest(tx, {
      id: talked.meeting,
      form: 'outcome',
      entry: meeting,
      words: 'Bydd Lleucu’n ffonio’r cyngor.',
      why: '',
    });
    await suggest(tx, { id: newId(), form: 'outcome', entry: meeting, words: 'Cwrdd eto mewn mis.', why: '' });
    await makePromise(tx, { id: promise, entry: step, words: 'Dof â’r hadau ddydd Iau.', day: '2027-03-01' });
    await makePromise(tx, { id: kept, entry: goal, words: 'Gofynnaf am ddŵr.', day: null });
    await keepPromise(tx, { promise: kept, how: 'done', note: 'Mae tap nawr.' });
  });
  await inOwn(here, person, async (tx) => {
    await acceptSuggestion(tx, { id: accepted, words: 'Does dim bws ar ddydd Sul.', was: 0 });
    await declineSuggestion(tx, { id: declined, reason: 'Dim diolch, nofio sy’n apelio.' });
    for (const suggestion of Object.values(talked))
      await letUsTalk(tx, { id: newId(), suggestion, words: 'Gawn ni siarad am hyn?' });
  });
  await asWorker(here, person, worker, { rooms: ['plan'], reason: 'suggest' }, (tx) =>
    writeBack(tx, { id: newId(), suggestion: talked.plan, words: 'Wrth gwrs, ddydd Iau.' }),
  );
  await asWorker(here, person, worker, { rooms: ['plan'], reason: 'answer' }, async (tx) => {
    const words = 'Byddwn i’n dod gyda thi y tro cyntaf.';
    await sayStance(tx, { id: newId(), about: { line: lines.risk, version: 1 }, stance: 'differ', words });
    await sayStance(tx, { id: newId(), about: { agreed: lines.agreed }, stance: 'agree', words: '' });
  });
  await asWorker(here, person, worker, { rooms: ['plan'], reason: 'carry out' }, (tx) =>
    carryOutStep(tx, { id: newId(), step: lines.asksOthers, note: 'Maen nhw’n dod ddydd Llun.' }),
  );
  return { waiting, changed, talked, promise };
}
