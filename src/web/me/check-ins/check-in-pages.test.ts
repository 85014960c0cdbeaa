import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { hiddenFields } from '../../../../test/product/browser-without-script.ts';
import { askingOf, changeCheckIn, checkInsOf, type CheckIn, type Question } from '../../../modules/check-ins/index.ts';
import { beginLine, keepPicture, MOST_PICTURES, pictureOf } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let fern: Cast;
let photograph: Uint8Array<ArrayBuffer>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);
const all = { from: '1900-01-01', until: '2199-12-31' };
const checkIns = (who = wren): Promise<CheckIn[]> => own((tx) => checkInsOf(tx, all), who);
const today = isoDay(new Date());

async function questionNamed(words: string, who = wren): Promise<Question> {
  const found = (await own(askingOf, who)).questions.find((question) => question.words === words);
  if (!found) throw new Error(`no question “${words}”`);
  return found;
}
const field = async (words: string): Promise<string> => `a-${(await questionNamed(words)).id}`;

/** Posts a form as a browser does, with a picture where one was chosen. */
async function send(
  drawn: Got,
  action: string,
  filled: Readonly<Record<string, string>>,
  picture?: Uint8Array<ArrayBuffer>,
) {
  const body = new FormData();
  for (const [name, value] of hiddenFields(drawn.html, action)) if (!(name in filled)) body.append(name, value);
  for (const [name, value] of Object.entries(filled)) body.append(name, value);
  if (picture) body.append('picture', new Blob([picture], { type: 'image/jpeg' }), 'IMG_1.jpg');
  const headers = { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await pages.app.request(action, { method: 'POST', body, headers });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}

async function add(words: string, more: Readonly<Record<string, string>>, who = wren): Promise<Got> {
  const drawn = await pages.get(who, to.newQuestion);
  return pages.post(who, drawn, to.newQuestion, { words, ...more });
}

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  fern = await addPerson(here.administrator, here.database, 'Fern Sample');
  photograph = Uint8Array.from(
    await sharp({ create: { width: 90, height: 60, channels: 3, background: '#7a6' } })
      .jpeg()
      .toBuffer(),
  );
});
afterAll(() => here.drop());

test('without a question, a few words are a check-in, and so is skipping; nothing is counted', async () => {
  const drawn = await pages.get(wren, to.checkIn);
  expect(drawn.html).toContain('You have no questions yet');
  const saved = await send(drawn, to.checkIn, { words: 'Rain.\nSoup.' });
  expect(saved.to).toMatch(/^\/me\/check-in\/days\/[\w-]+\?done=saved$/);
  const page = await pages.get(wren, saved.to ?? '');
  expect(page.html).toContain('Your check-in is saved.');
  expect(page.html).toContain('Rain.\nSoup.');
  const again = await pages.get(wren, to.checkIn);
  expect((await send(again, to.checkIn, { skip: 'yes' })).to).toContain('done=skipped');
  expect((await checkIns()).map((each) => [each.day, each.words, each.answers])).toEqual([
    [today, 'Rain.\nSoup.', []],
    [today, '', []],
  ]);
  const refused = await send(again, to.checkIn, { skip: 'yes', words: 'No, wait' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('>No, wait</textarea>');
  expect((await pages.get(wren, to.checkInDays)).html).not.toMatch(/streak|in a row|missed/i);
});

test('a question is added in the person’s words, with an answer of their own; what makes no sense comes back with the reason', async () => {
  const noSteps = await add('How heavy?', { answer: 'steps', labels: 'one' });
  expect(noSteps.status).toBe(422);
  expect(noSteps.html).toContain('Name between 2 and 7 steps');
  expect(noSteps.html).toContain('value="How heavy?"');
  expect((await add('People', { answer: 'number', least: '5', most: '2' })).html).toContain('more than the lowest');
  expect((await add('', { answer: 'words' })).status).toBe(422);
  expect((await add('How heavy?', { answer: 'steps', labels: 'Light\n\nFine\nHeavy' })).to).toBe(
    `${to.questions}?done=added`,
  );
  await add('Sleep', { answer: 'hours' });
  await add('Outside?', { answer: 'yes or no' });
  await add('People', { answer: 'number', unit: 'people', least: '0', most: '50' });
  await add('Good?', { answer: 'words' });
  expect((await questionNamed('How heavy?')).fields.labels).toEqual(['Light', 'Fine', 'Heavy']);
  const list = await pages.get(wren, to.questions);
  await pages.post(wren, list, to.questions, { place: (await questionNamed('Good?')).id, change: 'up' });
  expect((await own(askingOf)).questions.map((each) => each.words)).toEqual([
    'How heavy?',
    'Sleep',
    'Outside?',
    'Good?',
    'People',
  ]);
});

test('answers are kept as they were typed; one that is wrong comes back with everything; blank is skipped', async () => {
  const drawn = await pages.get(wren, to.checkIn);
  const typed = {
    [await field('How heavy?')]: '3',
    [await field('Sleep')]: '65',
    [await field('People')]: '99',
    [await field('Good?')]: 'Toast <b>',
    words: 'A long\nday',
  };
  const refused = await send(drawn, to.checkIn, typed);
  expect(refused.status).toBe(422);
  for (const words of [
    'A day has 24 hours',
    'From 0 to 50',
    'value="65"',
    'value="99"',
    '>Toast &lt;b&gt;</textarea>',
    '>A long\nday</textarea>',
  ])
    expect(refused.html, words).toContain(words);
  expect(refused.html).toMatch(/value="3"[^>]* checked/);
  const saved = await send(refused, to.checkIn, {
    ...typed,
    [await field('Sleep')]: '6:30',
    [await field('People')]: '4',
  });
  expect(saved.to).toContain('done=saved');
  const kept = (await checkIns()).at(-1);
  const values = Object.fromEntries((kept?.answers ?? []).map((answer) => [answer.question, answer.value]));
  expect(values).toEqual({
    [(await questionNamed('How heavy?')).id]: 3,
    [(await questionNamed('Sleep')).id]: 6.5,
    [(await questionNamed('Outside?')).id]: null,
    [(await questionNamed('People')).id]: 4,
    [(await questionNamed('Good?')).id]: 'Toast <b>',
  });
  const page = await pages.get(wren, saved.to ?? '');
  for (const words of ['Heavy', '6.5 hours', 'Skipped', '4 people', 'Toast &lt;b&gt;'])
    expect(page.html).toContain(words);
});

test('days come from the server: one to come is refused whatever the form says, an earlier one is taken', async () => {
  const drawn = await pages.get(wren, to.checkIn);
  for (const hostile of [{ drawnFor: '2199-01-01' }, { 'day-day': '1', 'day-month': '1', 'day-year': '2199' }]) {
    const refused = await send(drawn, to.checkIn, { words: 'From tomorrow', ...hostile });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('That day is still to come.');
    expect(refused.html).toContain('From tomorrow');
  }
  expect((await send(drawn, to.checkIn, { words: 'x', drawnFor: 'soon' })).status).toBe(422);
  expect((await send(drawn, to.checkIn, { words: 'kept', drawnFor: 'soon' })).html).toContain('>kept</textarea>');
  const noDay = await send(drawn, to.checkIn, { words: 'x', 'day-day': '31', 'day-month': '2', 'day-year': '2026' });
  expect(noDay.html).toContain('not in the calendar');
  expect(
    (await send(drawn, to.checkIn, { words: 'Then', 'day-day': '3', 'day-month': '3', 'day-year': '2026' })).status,
  ).toBe(303);
  expect((await checkIns())[0]).toMatchObject({ day: '2026-03-03', words: 'Then' });
  const march = await pages.get(wren, to.checkInMonth('2026-03'));
  expect(march.html).toContain('Tuesday 3 March 2026');
  expect(march.html).toContain(to.checkInMonth(today.slice(0, 7)));
  expect((await pages.get(wren, to.checkInMonth('2026-99'))).status).toBe(200);
});

test('a question worded anew or taken away: answers keep the words that they answered, and the page says so', async () => {
  const sleep = await questionNamed('Sleep');
  const drawn = await pages.get(wren, to.question(sleep.id));
  expect(drawn.html).toContain('Answers you gave before keep the words and choices that they answered.');
  await pages.post(wren, drawn, to.question(sleep.id), { words: 'Was it a good night?', answer: 'yes or no' });
  const heavy = await questionNamed('How heavy?');
  await pages.post(wren, await pages.get(wren, to.question(heavy.id)), to.takeAway(heavy.id));
  const answered = (await checkIns()).find((each) => each.words === 'A long\nday');
  const page = await pages.get(wren, to.checkInOf(answered?.id ?? ''));
  for (const words of ['Sleep', '6.5 hours', 'How heavy?', 'Heavy']) expect(page.html).toContain(words);
  expect(page.html).not.toContain('Was it a good night?');
  const form = await pages.get(wren, to.checkIn);
  expect(form.html).toContain('Was it a good night?');
  expect(form.html).not.toContain('How heavy?');
  const list = await pages.get(wren, to.questions);
  expect(list.html).toContain('Your answers to them are still in your check-ins.');
  expect((await pages.post(wren, list, to.putBack(heavy.id))).to).toBe(`${to.questions}?done=put-back`);
  expect((await pages.get(wren, to.checkIn)).html).toContain('How heavy?');
});

test('a check-in is changed in the words it answered; changed on two devices, both are shown; taken away, put back', async () => {
  const before = (await checkIns()).find((each) => each.words === 'A long\nday');
  if (!before) throw new Error('a check-in was expected');
  const path = to.changeCheckIn(before.id);
  const drawn = await pages.get(wren, path);
  expect(drawn.html).toContain('6.5');
  await own((tx) => changeCheckIn(tx, { ...before, was: before.version, today, words: 'From the kitchen' }));
  const good = await field('Good?');
  const clash = await send(drawn, path, { words: 'From the bus', [good]: 'Tea' });
  expect(clash.status).toBe(422);
  for (const words of ['From the kitchen', 'From the bus', 'Tea']) expect(clash.html).toContain(words);
  expect((await send(clash, path, { words: 'From both', [good]: 'Tea' })).to).toBe(
    `${to.checkInOf(before.id)}?done=changed`,
  );
  expect((await checkIns()).find((each) => each.id === before.id)).toMatchObject({ words: 'From both', version: 3 });
  const away = await pages.post(wren, await pages.get(wren, path), to.takeAwayCheckIn(before.id));
  expect((await checkIns()).map((each) => each.id)).not.toContain(before.id);
  const page = await pages.get(wren, away.to ?? '');
  expect(page.html).toContain('You can put it back.');
  expect((await pages.get(wren, to.checkInDays)).html).toContain('Check-ins you took away');
  await pages.post(wren, page, to.putBackCheckIn(before.id));
  expect((await checkIns()).map((each) => each.id)).toContain(before.id);
});

test('a picture is an answer: drawn anew, kept with the rest or not at all, and removed for good', async () => {
  await add('The sky?', { answer: 'picture' });
  const sky = (await questionNamed('The sky?')).id;
  const drawn = await pages.get(wren, to.checkIn);
  const broken = await send(drawn, to.checkIn, { words: 'Words stay' }, new TextEncoder().encode('a letter'));
  expect(broken.status).toBe(422);
  expect(broken.html).toContain('could not read that as a picture');
  expect(broken.html).toContain('Words stay');
  const saved = await send(broken, to.checkIn, { words: 'Words stay' }, photograph);
  const kept = (await checkIns()).at(-1);
  const picture = String(kept?.answers.find((answer) => answer.question === sky)?.value);
  expect((await own((tx) => pictureOf(tx, picture)))?.type).toBe('image/webp');
  expect((await pages.get(wren, saved.to ?? '')).html).toContain(`src="${to.picture(picture)}"`);
  const said = await send(await pages.get(wren, to.checkIn), to.checkIn, { [`a-${sky}`]: '../../sign-out' });
  expect((await pages.get(wren, said.to ?? '')).html).not.toContain('../../sign-out');
  const ask = await pages.get(wren, to.removeCheckInPicture(kept?.id ?? ''));
  expect((await pages.post(wren, ask, to.removeCheckInPicture(kept?.id ?? ''))).to).toContain('picture-removed');
  expect(await own((tx) => pictureOf(tx, picture))).toBeNull();
  expect((await own((tx) => checkInsOf(tx, all))).find((each) => each.id === kept?.id)).toMatchObject({
    words: 'Words stay',
  });
  for (let place = 0; place < MOST_PICTURES; place += 1)
    await own((tx) => keepPicture(tx, { id: newId(), bytes: photograph, width: 90, height: 60 }));
  const before = (await checkIns()).length;
  const full = await send(await pages.get(wren, to.checkIn), to.checkIn, { words: 'No room' }, photograph);
  expect(full.status).toBe(422);
  expect(full.html).toContain('You have 100 pictures.');
  expect(await checkIns()).toHaveLength(before);
});

test('a kind of day asks what was chosen for it; an early sign becomes a question in its own words', async () => {
  const sign = newId();
  await own((tx) =>
    beginLine(tx, { id: sign, kind: 'well', words: 'Letters stay shut', fields: { part: 'early signs' } }),
  );
  expect((await pages.get(wren, to.questions)).html).toContain(to.questionAboutSign(sign));
  const asking = await pages.get(wren, to.questionAboutSign(sign));
  expect(asking.html).toContain('value="Letters stay shut"');
  await pages.post(wren, asking, to.newQuestion, { words: 'Did letters stay shut?', answer: 'yes or no' });
  const question = await questionNamed('Did letters stay shut?');
  expect(question.fields.sign).toBe(sign);
  await pages.post(wren, await pages.get(wren, to.question(question.id)), to.question(question.id), {
    words: 'Letters?',
    answer: 'yes or no',
  });
  expect((await questionNamed('Letters?')).fields.sign).toBe(sign);
  const drawn = await pages.get(wren, to.newOccasion);
  expect((await pages.post(wren, drawn, to.newOccasion, { words: 'A hard day' })).status).toBe(422);
  const saved = await pages.post(wren, drawn, to.newOccasion, { words: 'A hard day', questions: question.id });
  expect(saved.to).toBe(`${to.questions}?done=occasion`);
  const [occasion] = (await own(askingOf)).occasions;
  const hard = await pages.get(wren, to.checkInAt(occasion?.id ?? ''));
  expect(hard.html).toContain('Letters?');
  expect(hard.html).not.toContain('Outside?');
  await send(hard, to.checkIn, { [`a-${question.id}`]: 'yes' });
  expect((await checkIns()).at(-1)).toMatchObject({
    occasion: occasion?.id,
    answers: [{ question: question.id, value: true }],
  });
});

test('nobody else reads a check-in, and a question of somebody else’s is not asked; in Welsh', async () => {
  const [mine] = await checkIns();
  for (const path of [
    to.checkInOf(mine?.id ?? ''),
    to.changeCheckIn(mine?.id ?? ''),
    to.question((await questionNamed('Good?')).id),
  ])
    expect((await pages.get(fern, path)).status, path).toBe(404);
  const drawn = await pages.get(fern, to.checkIn);
  const question = await questionNamed('Good?');
  const body = { asked: `${question.id}.1`, [`a-${question.id}`]: 'stolen', words: 'mine' };
  expect((await pages.post(fern, drawn, to.checkIn, body)).status).toBe(303);
  expect(await checkIns(fern)).toEqual([expect.objectContaining({ words: 'mine', answers: [] })]);
  await chooseLanguage(here.database, fern, 'cy');
  expect((await pages.get(fern, to.checkIn)).html).toContain('Sut ydw i?');
  expect((await pages.get(fern, to.questions)).html).toContain('Fy nghwestiynau');
});
