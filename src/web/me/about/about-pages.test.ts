import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { aboutMeOf, changeLine, type AboutMe, type Line } from '../../../modules/plans/index.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { chooseLanguage, ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { ownSite, type OwnSite } from '../../../../test/journeys/own-site.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const about = (): Promise<AboutMe> => own(aboutMeOf);
async function ownParts(): Promise<Line[]> {
  return (await about()).parts.filter((part) => part.section === null).flatMap((part) => part.lines);
}
async function onlyPart(): Promise<Line> {
  const [part, ...others] = await ownParts();
  if (!part || others.length > 0) throw new Error('one part was expected');
  return part;
}
async function underHeading(section: string): Promise<readonly Line[]> {
  return (await about()).parts.find((part) => part.section === section)?.lines ?? [];
}
const headings = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, words = '']) => words);

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('a part of one’s own is begun, sent twice, read, changed, taken away and put back', async () => {
  const drawn = await pages.get(wren, to.newAbout);
  const typed = { heading: 'My own heading', words: 'Sea, tea,\nand quiet', helpedBy: 'Ash, my sister' };
  const posted = await Promise.all([1, 2].map(() => pages.post(wren, drawn, to.newAbout, typed)));
  expect(posted.map((each) => each.to)).toEqual([`${to.aboutMe}?done=about`, `${to.aboutMe}?done=about`]);
  const part = await onlyPart();
  expect(part).toMatchObject({ words: 'Sea, tea,\nand quiet', fields: { heading: 'My own heading' } });
  const read = await pages.get(wren, `${to.aboutMe}?done=about`);
  expect(read.html).toContain('<h2 dir="auto">My own heading</h2>');
  expect(read.html).toContain('It is in About me.');
  expect(read.html).toContain('Written with help from <bdi>Ash, my sister</bdi>.');

  const page = to.about(part.id);
  const changing = await pages.get(wren, page);
  expect((await pages.post(wren, changing, page, { heading: ' ', words: 'Sea', helpedBy: '' })).to).toBe(
    `${to.aboutMe}?done=about-changed`,
  );
  expect(await onlyPart()).toMatchObject({ words: 'Sea', fields: {} });

  const away = await pages.post(wren, changing, to.takeAway(part.id));
  expect(away.to).toBe(`${to.aboutMe}?done=taken-away&line=${part.id}`);
  const back = await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(part.id));
  expect(back.to).toBe(`${to.aboutMe}?done=put-back`);
});

test('an empty heading asks gently; written under it, the question goes, and the person can name it their own way', async () => {
  const before = await pages.get(wren, to.aboutMe);
  expect(before.html).toContain(to.aboutSection('do and do not'));
  expect(before.html).toContain('What do you like people to do?');
  expect(before.html).not.toMatch(/\d+ (of|left|to go)/);
  const page = to.aboutSection('do and do not');
  const drawn = await pages.get(wren, page);
  expect(drawn.html).toContain('Leave this empty and it stands under “Yes please, and no thank you”.');
  expect((await pages.post(wren, drawn, page, { words: 'Knock first' })).to).toBe(`${to.aboutMe}?done=about`);
  const [line] = await underHeading('do and do not');
  expect(line?.words).toBe('Knock first');
  const after = await pages.get(wren, to.aboutMe);
  expect(after.html).not.toContain(page);
  expect(headings(after.html)).toContain('Yes please, and no thank you');
  // The address that began it leads to where it is changed.
  expect((await pages.get(wren, page)).to).toBe(to.about(line?.id ?? ''));

  const change = to.about(line?.id ?? '');
  const changing = await pages.get(wren, change);
  await pages.post(wren, changing, change, { heading: 'House rules', words: 'Knock first' });
  expect(headings((await pages.get(wren, to.aboutMe)).html)).toContain('House rules');
  expect((await underHeading('do and do not'))[0]?.fields).toEqual({
    heading: 'House rules',
    section: 'do and do not',
  });
});

test('two devices write under one heading for the first time: one is kept, the other is shown both', async () => {
  const page = to.aboutSection('wellness');
  const drawn = await pages.get(wren, page);
  const posted = await Promise.all(
    ['Walks', 'Music'].map((words) => pages.post(wren, drawn, page, { words, once: crypto.randomUUID() })),
  );
  expect(posted.map((each) => each.status).toSorted()).toEqual([303, 422]);
  const clash = posted.find((each) => each.status === 422);
  expect(clash?.html).toContain('These words changed somewhere else');
  expect(clash?.html).toContain('Walks');
  expect(clash?.html).toContain('Music');
  expect(await underHeading('wellness')).toHaveLength(1);
  expect((await pages.post(wren, clash ?? drawn, page, { words: 'Walks and music' })).status).toBe(303);
  expect((await underHeading('wellness')).map((line) => line.words)).toEqual(['Walks and music']);
});

test('a heading whose words were taken away asks again, and what is written then is a new version of them', async () => {
  const [line] = await underHeading('wellness');
  const changing = await pages.get(wren, to.about(line?.id ?? ''));
  await pages.post(wren, changing, to.takeAway(line?.id ?? ''));
  const page = to.aboutSection('wellness');
  await pages.post(wren, await pages.get(wren, page), page, { words: 'Sleep' });
  const [again] = await underHeading('wellness');
  expect(again).toMatchObject({ id: line?.id, words: 'Sleep', version: (line?.version ?? 0) + 2 });
});

test('empty words and a heading that is too long come back with what was typed', async () => {
  const drawn = await pages.get(wren, to.newAbout);
  const posted = await pages.post(wren, drawn, to.newAbout, { heading: 'h'.repeat(201), words: '' });
  expect(posted.status).toBe(422);
  expect(posted.html).toContain('h'.repeat(201));
  expect(posted.html).toContain('Use 200 characters or fewer here.');
  expect(posted.html).toContain('Write something here');
  expect((await pages.get(wren, '/me/about/sections/nothing')).status).toBe(404);
});

test('a part taken away on another device while it was written here: the words are not lost', async () => {
  const part = await onlyPart();
  const page = to.about(part.id);
  const drawn = await pages.get(wren, page);
  await own((tx) => changeLine(tx, { id: part.id, was: part.version, words: part.words, removed: true }));
  expect((await pages.get(wren, page)).status).toBe(404);
  const clash = await pages.post(wren, drawn, page, { heading: '', words: 'Words of an hour' });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('It was taken away meanwhile.');
  expect((await pages.post(wren, clash, page, { heading: '', words: 'Words of an hour' })).to).toBe(
    `${to.aboutMe}?done=about-changed`,
  );
  expect(await onlyPart()).toMatchObject({ words: 'Words of an hour' });
});

test('what to call me stands first, and can be emptied again; a second device does not write over the first unseen', async () => {
  const drawn = await pages.get(wren, to.calls);
  expect((await pages.post(wren, drawn, to.calls, { name: 'Wrenny', pronouns: 'they' })).to).toBe(
    `${to.aboutMe}?done=calls`,
  );
  const html = (await pages.get(wren, to.aboutMe)).html;
  expect(html).toContain('<bdi>Wrenny</bdi>');
  expect(html.indexOf('<bdi>Wrenny</bdi>')).toBeLessThan(html.indexOf('House rules'));
  expect(html).toContain('Wren Sample'); // The account's name is what it was.

  const clash = await pages.post(wren, drawn, to.calls, { name: 'W', pronouns: 'they', once: crypto.randomUUID() });
  expect(clash.status).toBe(422);
  expect(clash.html).toContain('Meanwhile “Wrenny” was written here somewhere else.');
  expect(clash.html).toContain('value="W"');
  expect((await about()).name?.words).toBe('Wrenny');
  expect((await pages.post(wren, clash, to.calls, { name: '', pronouns: 'they' })).status).toBe(303);
  expect(await about()).toMatchObject({ name: null, pronouns: { words: 'they' } });
});

test.each([
  ['strength', 'My strengths, and what I can lean on'],
  ['hope', 'What I hope for'],
  ['meaning', 'What gives my life meaning'],
] as const)('several lines of “%s” at once, changed, taken away and put back', async (list, heading) => {
  const page = to.addToList(list);
  const drawn = await pages.get(wren, page);
  expect((await pages.post(wren, drawn, page, { first: '', second: '  ', third: '' })).status).toBe(422);
  const typed = { first: `${list} one`, second: '', third: `${list} two` };
  for (const _twice of [1, 2]) expect((await pages.post(wren, drawn, page, typed)).to).toBe(`${to.aboutMe}?done=list`);
  const key = { strength: 'strengths', hope: 'hopes', meaning: 'meaning' } as const;
  const lines = (await about())[key[list]];
  expect(lines.map((line) => line.words)).toEqual([`${list} one`, `${list} two`]);
  expect(headings((await pages.get(wren, to.aboutMe)).html)).toContain(heading);
  const id = lines[0]?.id ?? '';
  const changing = await pages.get(wren, to.listLine(id));
  expect((await pages.post(wren, changing, to.listLine(id), { words: 'changed' })).to).toBe(
    `${to.aboutMe}?done=line-changed`,
  );
  const away = await pages.post(wren, changing, to.takeAway(id));
  expect((await about())[key[list]].map((line) => line.words)).toEqual([`${list} two`]);
  await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id));
  expect((await about())[key[list]].map((line) => line.words)).toEqual(['changed', `${list} two`]);
});

test('parts are moved, left out and brought back with presses; what nobody wrote can be left out too', async () => {
  const page = await pages.get(wren, to.orderAbout);
  const press = (place: string, change: string, on = page) => pages.post(wren, on, to.orderAbout, { place, change });
  const fresh = () => pages.get(wren, to.orderAbout);
  const order = async (): Promise<string[]> =>
    [...(await fresh()).html.matchAll(/<strong dir="auto">([^<]*)</g)].map(([, words = '']) => words);
  expect(page.html).toContain('Nothing is written here yet.');
  const before = await order();
  for (const _twice of [1, 2]) expect((await press('people', 'up')).to).toBe(`${to.orderAbout}#part-people`);
  expect((await order()).slice(0, 2)).toEqual([before[1], before[0]]);
  const part = await onlyPart();
  expect((await press(part.id, 'leave out', await fresh())).to).toBe(`${to.orderAbout}?done=left-out`);
  await press('support', 'leave out', await fresh());
  const shown = await pages.get(wren, to.aboutMe);
  expect(shown.html).not.toContain('Words of an hour');
  expect(shown.html).not.toContain(to.aboutSection('support'));
  expect((await pages.get(wren, to.printAbout)).html).not.toContain('Words of an hour');
  const withLeftOut = await fresh();
  expect(withLeftOut.html).toContain('Only you can read these.');
  expect((await press(part.id, 'bring back', withLeftOut)).to).toBe(`${to.orderAbout}?done=brought-back`);
  expect((await pages.get(wren, to.aboutMe)).html).toContain('Words of an hour');
  expect((await press('nowhere', 'up', await fresh())).status).toBe(303);
  expect((await press('people', 'sideways', await fresh())).status).toBe(422);
});

test('the address of a press, visited plainly, leads back to a page', async () => {
  const part = await onlyPart();
  expect(await pages.get(wren, to.takeAway(part.id))).toMatchObject({ status: 303, to: to.plan });
});

test('a line of another kind, or a list that is none, has no page here', async () => {
  const part = await onlyPart();
  expect((await pages.get(wren, to.listLine(part.id))).status).toBe(404);
  expect((await pages.get(wren, to.addToList('goal'))).status).toBe(404);
});

test('on paper: the person’s order, who helped, the lists, and nothing to press', async () => {
  const { html } = await pages.get(wren, to.printAbout);
  for (const words of ['House rules', 'Knock first', 'Words of an hour', 'hope two', 'they'])
    expect(html).toContain(words);
  expect(html).not.toContain(to.addToList('hope'));
});

test('in Welsh', async () => {
  await chooseLanguage(here.database, wren, 'cy');
  expect((await pages.get(wren, to.aboutMe)).html).toContain('Lleoedd i ddechrau');
  expect((await pages.get(wren, to.aboutSection('people'))).html).toContain('Y bobl sy’n agos ata i');
});
