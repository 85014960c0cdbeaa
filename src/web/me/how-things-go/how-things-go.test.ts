import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { productApp } from '../../../../test/product/app.ts';
import { daysAfter, numberFor, type Answer } from '../../../modules/check-ins/index.ts';
import { keepCheckIn } from '../../../../test/database/check-ins.ts';
import { arrange, beginLine, changeLine, takeAway, type Fields } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { isoDay, translator } from '../../../platform/language/index.ts';
import { takeAwayCopy, withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { readable } from '../../account/readable/document.tsx';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let sol: Cast;
const today = isoDay(new Date());
const ids = { sleep: newId(), weather: newId(), out: newId(), good: newId(), old: newId() };

const own = <Out>(work: (tx: PersonTx) => Promise<Out>, who = wren): Promise<Out> =>
  withPerson(here.database, ownRecord(who), { rooms: [], reason: 'own words' }, work);

async function ask(tx: PersonTx, id: string, words: string, fields: Fields): Promise<void> {
  await beginLine(tx, { id, kind: 'question', words, fields });
  await numberFor(tx, id);
}
const checkIn = (tx: PersonTx, ago: number, answers: readonly Answer[], words = ''): Promise<void> =>
  keepCheckIn(tx, { id: newId(), day: daysAfter(today, -ago), answers, words, occasion: null });
const hours = (value: number | null): Answer => ({ question: ids.sleep, version: 1, value });

/** What can be read of a page, without its marks. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
const lastDays = (who: Cast, kind: 'week' | 'month' | 'year' | 'all', ago = 0) =>
  pages.get(who, to.goingsOf(kind, daysAfter(today, -ago)));

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Sample');
});
afterAll(() => here.drop());

test('before anything is answered the page is kind, and draws nothing', async () => {
  const { status, html } = await pages.get(wren, to.howThingsGo);
  expect(status).toBe(200);
  expect(textOf(html)).toContain('Once you have answered a question of your own, your answers are drawn here.');
  expect(html).toContain('Only you can see this.');
  expect(html).not.toContain('class="chart"');
  for (const kind of ['week', 'year', 'all'] as const) expect((await lastDays(wren, kind)).status).toBe(200);
});

test('with thirteen answers there is no band, and the page says calmly why; with fourteen there is one', async () => {
  await own(async (tx) => {
    await ask(tx, ids.sleep, 'How long did I sleep?', { answer: 'hours' });
    for (let ago = 60; ago < 70; ago += 1) await checkIn(tx, ago, [hours(3)]);
    for (let ago = 1; ago <= 13; ago += 1) await checkIn(tx, ago, [hours(5 + (ago % 4))]);
    await checkIn(tx, 14, [hours(null)]);
  });
  const few = await lastDays(wren, 'all');
  expect(textOf(few.html)).toContain(
    'There are 13 answers in the last 8 weeks. From 14 on, a light band shows what is usual for you.',
  );
  expect(few.html).not.toContain('chart__band');
  await own((tx) => checkIn(tx, 0, [hours(8)]));
  const { html } = await lastDays(wren, 'all');
  expect(html).toContain('class="chart__band"');
  expect(textOf(html)).toContain(
    'In the last 8 weeks, about half of your 14 answers were from 6 hours to 7.8 hours. The middle was 6.5 hours.',
  );
  expect(textOf(html)).toContain('Cairn compares you with nobody.');
});

test('days before the last eight weeks have no band, whatever a device says of the time', async () => {
  const { html } = await lastDays(wren, 'week', 66);
  expect(html).toContain('class="chart__dots"');
  expect(html).not.toContain('chart__band');
  expect(textOf(html)).toContain('Your own usual is made of the last 8 weeks. It is not drawn over these days.');
  const later = productApp(here.database, { now: () => new Date(Date.now() + 100 * 86_400_000) });
  const headers = {
    cookie: `__Host-session=${wren.token}`,
    'sec-fetch-site': 'same-origin',
    date: 'Thu, 01 Jan 2099 00:00:00 GMT',
  };
  const html2 = await (await later.request(to.goingsOf('all', today), { headers })).text();
  // It is the server's clock that moves the eight weeks.
  expect(html2).toContain('There are no answers in the last 8 weeks.');
});

test('every answer is in the words it was asked in, measured apart where it was asked otherwise, also twice a day', async () => {
  const first = { answer: 'steps', labels: ['Storm', '<b>Rain</b>', 'Sun'] } as const;
  const second = { answer: 'steps', labels: ['Sun', 'Rain', 'Storm'] } as const;
  await own(async (tx) => {
    await ask(tx, ids.weather, 'What is the weather inside?', first);
    await changeLine(tx, { id: ids.weather, was: 1, words: 'The weather inside', fields: second });
    await checkIn(tx, 5, [{ question: ids.weather, version: 1, value: 2 }]);
    await checkIn(tx, 3, [{ question: ids.weather, version: 2, value: 2 }]);
    await checkIn(tx, 3, [{ question: ids.weather, version: 2, value: 3 }], 'It turned at noon.');
    await ask(tx, ids.out, 'Did I go out?', { answer: 'yes or no' });
    for (const value of [true, false]) await checkIn(tx, 2, [{ question: ids.out, version: 1, value }]);
    await ask(tx, ids.good, 'One good thing', { answer: 'words' });
    await checkIn(tx, 2, [{ question: ids.good, version: 1, value: 'The heron <script>' }]);
  });
  const { html } = await pages.get(wren, to.oneQuestion(ids.weather));
  expect(html.match(/class="chart__picture/g)).toHaveLength(2);
  expect(html).not.toContain('<b>Rain</b>');
  const said = textOf(html);
  expect(said).toContain('“What is the weather inside?”');
  expect(said).toContain('&lt;b&gt;Rain&lt;/b&gt;');
  expect(said).toContain('It turned at noon.');
  expect(said).toMatch(/Rain (\w+ \d+ \w+ \d+) Storm/);
  const all = (await lastDays(wren, 'all')).html;
  expect(all).toContain('The heron &lt;script&gt;');
  expect(textOf(all)).toContain('2 answers');
  expect(textOf(all)).toContain('One was yes');
});

test('questions stand in the person’s order, and one that was taken away keeps its history', async () => {
  await own(async (tx) => {
    await ask(tx, ids.old, 'An old question', { answer: 'number', unit: 'cups' });
    await checkIn(tx, 500, [{ question: ids.old, version: 1, value: 2 }]);
    await takeAway(tx, { id: ids.old });
    await arrange(tx, {
      id: newId(),
      shelf: 'questions',
      change: () => ({ places: [ids.out, ids.sleep], hidden: [] }),
    });
  });
  const { html } = await lastDays(wren, 'all');
  const at = (id: string): number => html.indexOf(to.oneQuestion(id));
  expect(at(ids.out)).toBeLessThan(at(ids.sleep));
  const month = textOf((await lastDays(wren, 'month', 300)).html);
  expect(month).toContain('There are no answers in these days.');
  expect(month).toContain('Not asked any more');
  const old = textOf((await pages.get(wren, to.oneQuestion(ids.old))).html);
  expect(old).toContain('This question is not asked any more. What you answered stays.');
  expect(old).toContain('2 cups');
  expect((await pages.get(sol, to.oneQuestion(ids.old))).status).toBe(404);
});

test('more than a year shows the middle of each week, and says where every answer is', async () => {
  const all = await lastDays(wren, 'all');
  expect(textOf(all.html)).toContain('Each dot is the middle answer of a week.');
  expect(textOf(all.html)).toContain('Every answer is on the pages of its year, and in the file for spreadsheets.');
  expect(textOf((await lastDays(wren, 'year')).html)).not.toContain('This table has the middle answers only.');
});

test('what happened is written down, drawn as a number, changed, taken away and put back; it is in the copy to read', async () => {
  const form = await pages.get(wren, to.newEvent);
  const wrong = {
    words: 'Moved house',
    'day-day': '9',
    'day-month': '3',
    'day-year': '2026',
    'until-day': '1',
    'until-month': '3',
    'until-year': '2026',
  };
  const again = await pages.post(wren, form, to.newEvent, wrong);
  expect(again.status).toBe(422);
  expect(again.html).toContain('Moved house');
  expect(textOf(again.html)).toContain('The last day is before the first.');
  expect((await pages.post(wren, form, to.newEvent, { words: ' ' })).status).toBe(422);
  const [year = '', month = '', day = ''] = daysAfter(today, -4).split('-');
  const right = { words: 'Moved house', 'day-day': day, 'day-month': month, 'day-year': year };
  for (const _twice of [1, 2])
    expect((await pages.post(wren, form, to.newEvent, right)).to).toBe(`${to.events}?done=event`);
  const list = await pages.get(wren, to.events);
  expect(list.html.match(/Moved house/g)).toHaveLength(1);
  const id = /events\/([0-9a-f-]{36})/.exec(list.html)?.[1] ?? '';
  expect((await lastDays(wren, 'all')).html).toContain('chart__sign');
  const change = await pages.get(wren, to.event(id));
  expect((await pages.post(wren, change, to.event(id), { words: 'We moved house' })).to).toBe(
    `${to.events}?done=changed`,
  );
  expect((await pages.get(sol, to.event(id))).status).toBe(404);
  const away = await pages.post(wren, await pages.get(wren, to.event(id)), to.takeAway(id));
  expect(away.to).toBe(`${to.events}?done=taken-away&line=${id}`);
  expect((await lastDays(wren, 'all')).html).not.toContain('chart__sign');
  expect((await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id))).to).toBe(
    `${to.events}?done=put-back`,
  );
  const copy = [...readable(await own(takeAwayCopy), translator('en'))].join('');
  expect(copy).toContain('We moved house');
  expect(copy).toContain('<h2>What happened</h2>');
});

test('the page for paper has every table open', async () => {
  const { status, html } = await pages.get(wren, to.printGoings('all', today));
  expect(status).toBe(200);
  expect(html).not.toContain('<details class="fold chart__table"');
  expect(html).toContain('<div class="chart__table"><table>');
});

test('the file has every answer as it was asked, marks what was skipped, and runs nothing', async () => {
  await own((tx) =>
    checkIn(tx, 1, [{ question: ids.good, version: 1, value: '=HYPERLINK("x")' }], '@all, "quoted"\nline'),
  );
  const headers = { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await pages.app.request(to.checkInsFile, { headers });
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="days.csv"');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(Buffer.from(bytes.subarray(0, 3)).toString('hex')).toBe('efbbbf');
  const text = new TextDecoder().decode(bytes);
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('Day,Question as it was asked,Answer,Skipped,What I wrote about the day,Written (UK time)');
  expect(text).toContain(`${daysAfter(today, -14)},How long did I sleep?,,skipped,,`);
  expect(text).toContain(`${daysAfter(today, -5)},What is the weather inside?,<b>Rain</b>,,,`);
  expect(text).toContain(`One good thing,"'=HYPERLINK(""x"")",,"'@all, ""quoted""\nline",`);
  expect(text).toContain(`${daysAfter(today, -500)},An old question,2,,,`);
  expect(
    (
      await (
        await pages.app.request(to.checkInsFile, { headers: { ...headers, cookie: `__Host-session=${sol.token}` } })
      ).text()
    ).split('\r\n'),
  ).toHaveLength(2);
});
