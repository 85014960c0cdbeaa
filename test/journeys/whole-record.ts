import sharp from 'sharp';
import { numberFor } from '../../src/modules/check-ins/index.ts';
import { keepCheckIn } from '../database/check-ins.ts';
import {
  beginLine,
  changeLine,
  keepDetails,
  keepPicture,
  placeLine,
  planOf,
  takeAway,
  writeAbout,
  type Fields,
  type Kind,
} from '../../src/modules/plans/index.ts';
import { chooseReminders, EVERY_DAY, remindersOf } from '../../src/modules/reminders/index.ts';
import { agreeVersion, detailsOf, fingerprintOf, noteReview, snapshotOf } from '../../src/modules/reviews/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay, translator } from '../../src/platform/language/index.ts';
import type { PersonTx } from '../../src/platform/record/index.ts';
import { writeWholeWell } from './whole-staying-well.ts';
import { writeWholeWishes } from './whole-wishes.ts';
import { writeCheckIns } from './whole-check-ins.ts';
import { writeAside } from './whole-journal.ts';

const DAY = 24 * 60 * 60 * 1000;
export const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

/** The lines of a record in which something stands in every place: by name, for the pages about one of them. */
export type WholeRecord = Awaited<ReturnType<typeof writeWholeRecord>>;

/** Writes something of every kind, in Welsh, as the person would. */
export async function writeWholeRecord(tx: PersonTx) {
  const write = async (kind: Kind, words: string, fields: Fields = {}, parent?: string): Promise<string> => {
    const id = newId();
    await beginLine(tx, { id, kind, words, fields, parent });
    return id;
  };
  const plan = await writePlan(write);
  const about = await writeAboutMe(tx, write);
  const moments = await writeMoments(tx, write);
  const around = await writeAround(tx, write);
  const stayingWell = await writeWholeWell(tx);
  const wishes = await writeWholeWishes(tx);
  const goings = await writeHowThingsGo(tx, write);
  const routines = await writeRoutines(tx, write);
  await changeLine(tx, { id: plan.matters, was: 1, words: 'Boreau yn y rhandir, cyn i neb arall godi.' });
  await placeLine(tx, { line: plan.matters, was: 0, places: ['meaning/everyday'] });
  await placeLine(tx, { line: plan.goal, was: 0, places: ['hope/dreams', 'meaning'] });
  await placeLine(tx, { line: plan.hard, was: 0, places: ['connection/hard'] });
  await takeAway(tx, { id: await write('hope', 'Canu eto.') });
  const checkIns = await writeCheckIns(tx, moments.picture);
  const journal = await writeAside(tx);
  const inPlaces = {
    ...plan,
    ...about,
    ...moments,
    ...around,
    ...goings,
    ...checkIns,
    ...routines,
    ...journal,
    stayingWell,
    wishes,
  };
  return { ...inPlaces, agreed: await agree(tx) };
}

type Write = (kind: Kind, words: string, fields?: Fields, parent?: string) => Promise<string>;

async function writePlan(write: Write) {
  const matters = await write('matters', 'Boreau yn y rhandir.');
  await write('matters', 'Eistedd wrth y môr gyda fy chwaer a gwylio’r cychod yn dod i mewn, heb orfod dweud gair.');
  const barrier = await write('barrier', 'Mae’r rhestr aros am randir yn ddwy flynedd.', {
    sort: 'waiting',
    pool: true,
  });
  const goal = await write('goal', 'Tyfu rhywbeth y gallaf ei roi erbyn yr haf', {
    why: 'Y llynedd doedd gen i ddim i’w roi i neb.',
    areas: ['community', 'creativity', 'Ffa dringo'],
    importance: 9,
    confidence: 6,
  });
  const stage = await write('stage', 'Y pridd yn barod', { state: 'doing it', outcome: 'Hanner y ffordd.' }, goal);
  const link = await write(
    'link',
    'Cwrs garddio’r coleg',
    { to: 'course', href: 'https://garddio.example/cwrs' },
    goal,
  );
  await write('link', '', { to: 'barrier', barrier }, goal);
  const step = await write(
    'step',
    'Cerdded i’r rhandir gydag Ash',
    { state: 'doing it', when: 'Dydd Iau, os yw’n sych', who: 'Ash', helps: 'Esgidiau sych', confidence: 7 },
    goal,
  );
  const asksOthers = await write('step', 'Ffonio’r cyngor am y dŵr', { askOthers: true }, goal);
  await write('step', 'Prynu hadau', { state: 'done' }, goal);
  await write('goal', 'Dysgu nofio', { standing: 'resting', areas: ['body and health'] });
  await write('goal', 'Darllen stori i fy nai', { standing: 'reached', outcome: 'Chwarddodd y ddau ohonom.' });
  const hard = await write('hard', 'Mynd drwy’r drws cyn hanner dydd.');
  const risk = await write('risk', 'Mynd i Aberystwyth ar y trên, ar fy mhen fy hun', {
    why: 'Gweld y môr.',
    good: 'Gwybod fy mod i’n gallu.',
    wrong: 'Efallai y bydd arna i ofn ar y platfform.',
    safer: 'Ash ar y ffôn am ddau ac am bump.',
    need: 'Rhywun i ateb.',
    again: isoDay(inDays(20)),
  });
  return { matters, barrier, goal, stage, link, step, asksOthers, hard, risk };
}

async function writeAboutMe(tx: PersonTx, write: Write) {
  await writeAbout(tx, { which: 'name', was: 0, words: 'Wren' });
  await writeAbout(tx, { which: 'pronouns', was: 0, words: 'hi' });
  await writeAbout(tx, { which: 'important', was: 0, words: 'Fy nghath, Mot.', fields: { helpedBy: 'Ash' } });
  await writeAbout(tx, {
    which: 'communicate',
    was: 0,
    words: 'Ysgrifennwch ataf yn gyntaf.\nPeidiwch â ffonio heb ddweud.',
  });
  const about = await write('about', 'Rwy’n canu pan mae’n dawel.', { heading: 'Cerddoriaeth' });
  const strength = await write('strength', 'Rwy’n gallu gwneud i bobl chwerthin.');
  await write('hope', 'Gardd fach fy hun.');
  await write('meaning', 'Rhoi pethau rwyf wedi’u tyfu.');
  return { about, strength };
}

async function writeMoments(tx: PersonTx, write: Write) {
  const [picture, width, height] = [newId(), 60, 40];
  const drawn = sharp({ create: { width, height, channels: 3, background: '#7a6' } });
  await keepPicture(tx, { id: picture, bytes: await drawn.webp().toBuffer(), width, height });
  const fields = { when: 'Dydd Sul', picture, pictureShows: 'Ffa ar bolyn' };
  const moment = await write('moment', 'Daeth y ffa cyntaf i fyny.', fields);
  await takeAway(tx, { id: await write('moment', 'Cododd gyrrwr y bws ei law.', { when: 'Ddoe' }) });
  return { moment, picture };
}

/** Meetings, names and numbers, one's own details, and what is noted for looking again. */
async function writeAround(tx: PersonTx, write: Write) {
  const meeting = await write('meeting', 'Ble byddaf i’n byw ar ôl mis Mawrth.', {
    day: isoDay(inDays(5)),
    when: 'am 10',
    where: 'Glan yr Afon',
    who: 'Sulwyn ac Ash',
    well: 'Rwy’n cysgu’n well.',
    hard: 'Y llythyrau.',
    want: 'Un enw, a dyddiad.',
    adjust: 'Yr ystafell fach, os gwelwch yn dda.',
  });
  const contact = await write('contact', 'Dr Menna Feddyg', {
    relationship: 'Meddyg teulu',
    reach: '01970 000 001',
    note: 'Bore Llun sydd orau.',
    role: 'Meddyg',
    organisation: 'Y Feddygfa',
    works: true,
    first: true,
  });
  await write('contact', 'Dewi', { relationship: 'Brawd', notTell: true });
  await keepDetails(tx, {
    was: 0,
    fields: { firstName: 'Wren', familyName: 'Sampl', born: '1990-05-01', address: '1 Stryd y Bont\nAberystwyth' },
  });
  const { version: was, details } = await detailsOf(tx);
  await noteReview(tx, {
    was,
    details: {
      ...details,
      lookAgain: isoDay(inDays(30)),
      ledBy: 'Fi',
      place: 'Gartref',
      documents: 'Llythyr y cyngor',
    },
  });
  return { meeting, contact };
}

/** Answers of some weeks to a question of each form, asked otherwise half way; a note, and what happened. */
async function writeHowThingsGo(tx: PersonTx, write: Write) {
  const asked = [
    await write('question', 'Sut mae’r tywydd y tu mewn?', { answer: 'steps', labels: ['Storm', 'Glaw', 'Heulwen'] }),
    await write('question', 'Faint gysgais i?', { answer: 'hours' }),
    await write('question', 'Es i allan?', { answer: 'yes or no' }),
    await write('question', 'Paneidiau o goffi', { answer: 'number', unit: 'paned', least: 0 }),
    await write('question', 'Un peth da', { answer: 'words' }),
  ];
  const [weather = '', sleep = '', out = '', coffee = '', good = ''] = asked;
  for (const question of asked) await numberFor(tx, question);
  const labels = ['Storm', 'Glaw', 'Niwl', 'Heulwen'];
  await changeLine(tx, { id: weather, was: 1, words: 'Sut mae’r tywydd?', fields: { answer: 'steps', labels } });
  for (let ago = 30; ago >= 0; ago -= 1) {
    const answers = [
      { question: weather, version: ago > 16 ? 1 : 2, value: 1 + (ago % 3) },
      { question: sleep, version: 1, value: ago % 9 === 0 ? null : 6 + (ago % 4) / 2 },
      { question: out, version: 1, value: ago % 2 === 0 },
      { question: coffee, version: 1, value: ago % 5 },
      { question: good, version: 1, value: 'Y crëyr ger y gored.' },
    ];
    const words = ago % 6 === 0 ? 'Glaw drwy’r nos.' : '';
    await keepCheckIn(tx, { id: newId(), day: isoDay(inDays(-ago)), answers, words, occasion: null });
  }
  await takeAway(tx, { id: coffee });
  const event = await write('event', 'Symud tŷ', { day: isoDay(inDays(-9)), until: isoDay(inDays(-7)) });
  await write('event', 'Dechrau canu eto.');
  return { weather, event };
}

/** Routines, and reminders of everything in the person's own words. */
async function writeRoutines(tx: PersonTx, write: Write) {
  const routine = await write('routine', 'Gwydraid o ddŵr wrth y ffenest', { at: '08:15' });
  await write('routine', 'Ffonio Nain', { days: ['sunday'] });
  await chooseReminders(
    tx,
    {
      id: newId(),
      change: (now) => ({
        ...now,
        way: 'e-mail',
        says: 'own words',
        ownWords: 'Dŵr i’r ffa',
        quiet: { from: '22:00', until: '08:00' },
        afterQuiet: true,
        checkIn: { days: EVERY_DAY, at: ['20:00', '23:00'], hard: false },
        routines: [{ routine, hard: true }],
      }),
    },
    new Date(),
  );
  const reminders = await remindersOf(tx);
  return { routine, notice: reminders.find(({ what }) => what === 'routine')?.id ?? '' };
}

/** The plan as it is now, agreed; then something changes, so that there is a difference to read. */
async function agree(tx: PersonTx): Promise<string> {
  const [id, t] = [newId(), translator('cy')];
  const shown = fingerprintOf(snapshotOf(t, await planOf(tx), (await detailsOf(tx)).details));
  const check = {
    voice: 'yes',
    mine: 'yes',
    plain: 'not yet',
    doing: null,
    note: 'Y tro nesaf: llai o eiriau.',
  } as const;
  await agreeVersion(tx, t, { id, shown, check });
  await beginLine(tx, { id: newId(), kind: 'matters', words: 'Paned gyda Nain.' });
  return id;
}
