import { afterAll, beforeAll, expect, test } from 'vitest';
import { addService, addStanding, hire, inOwn } from '../../../../test/access/duty.ts';
import { freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { servicePages, type Got, type ServicePages } from '../../../../test/journeys/service-pages.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { chooseLanguage } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: ServicePages;
let service: string;
let wren: Cast;
let sol: Cast;
let lee: Cast;

beforeAll(async () => {
  here = await freshDatabase();
  pages = servicePages(here.database);
  service = await addService(here);
  wren = await addStanding(here, service, 'Wren Sample');
  sol = await hire(here, service, 'Sol Worker', 'worker');
  lee = await hire(here, service, 'Lee Lead', 'lead');
  await inOwn(here, wren, (tx) => beginLine(tx, { id: newId(), kind: 'matters', words: 'My allotment' }));
});
afterAll(() => here.drop());

const REASON = 'A judge asked what Wren had planned for Friday.';
const filled = (more: Record<string, string | readonly string[]> = {}) => ({
  who: wren.address,
  basis: 'court order',
  reason: REASON,
  rooms: ['plan'],
  hours: '24',
  delay: '0',
  delayReason: '',
  ...more,
});
const ask = async (more: Record<string, string | readonly string[]> = {}): Promise<Got> =>
  pages.post(sol, await pages.get(sol, to.askDuty(service)), to.askDuty(service), filled(more));
/** The address of the one request that waits for this lead. */
const waiting = async (): Promise<string> =>
  /href="(\/service\/[^"]+\/duty\/[0-9a-f-]{36})"/.exec((await pages.get(lee, to.duties(service))).html)?.[1] ?? '';

test('only workers and leads of the service have the page; it says first what it is for', async () => {
  const { html } = await pages.get(sol, to.duties(service));
  for (const words of ['When the law needs a record opened', 'ring 999 first', 'reads every word', 'Nothing is open.'])
    expect(html).toContain(words);
  expect((await pages.get(sol, to.service)).html).toContain(`href="${to.duties(service)}"`);
  const elsewhere = await addService(here, 'Elsewhere');
  for (const who of [
    wren,
    await hire(here, service, 'Ada Admin', 'administrator'),
    await hire(here, service, 'Pip Peer', 'peer worker'),
    await hire(here, elsewhere, 'Another Lead', 'lead'),
  ]) {
    expect((await pages.get(who, to.duties(service))).status, who.name ?? '').toBe(404);
    expect((await pages.get(who, to.askDuty(service))).status, who.name ?? '').toBe(404);
  }
});

test('what is missing is asked for beside its field, and nothing that was typed is lost', async () => {
  const empty = await ask({ reason: 'short', rooms: [], delay: '7', delayReason: '' });
  expect(empty.status).toBe(422);
  for (const words of [
    'Please say a little more',
    'choose at least one room',
    'why they are told later',
    `value="${wren.address}"`,
  ])
    expect(empty.html).toContain(words);
  const unknown = await ask({ who: 'Wren' });
  expect([unknown.status, unknown.html.includes('stands with Riverside. Please check each letter.')]).toEqual([
    422,
    true,
  ]);
  expect(unknown.html).toContain(REASON);
  expect((await ask({ hours: '73' })).status).toBe(422);
  expect((await ask({ delay: '29', delayReason: REASON })).status).toBe(422);
});

test('from asking to the end: a lead agrees, the one who asked reads by the ordinary pages, the person reads all of it', async () => {
  expect((await ask()).to).toBe(`${to.duties(service)}?done=asked`);
  const list = await pages.get(sol, `${to.duties(service)}?done=asked`);
  expect(list.html).toContain('Now tell a lead');
  expect(list.html).not.toContain('Read this and answer');
  const address = await waiting();
  expect((await pages.get(sol, address)).to, 'who asked does not answer').toBe(to.duties(service));
  const question = await pages.get(lee, address);
  for (const words of ['Do you agree to open this?', 'Wren Sample', REASON, 'A court order', '24 hours'])
    expect(question.html).toContain(words);
  const agreed = await pages.post(lee, question, address, { answer: 'agree' });
  expect(agreed.to).toBe(`${to.duties(service)}?done=agreed`);
  expect((await pages.post(lee, question, address, { answer: 'decline' })).to, 'answered already').toBe(agreed.to);
  expect((await pages.get(lee, to.duties(service))).html, 'the second person reads nothing').not.toContain('Read: ');

  const open = await pages.get(sol, to.duties(service));
  const why = `${to.why(wren.account)}?room=plan`;
  expect(open.html).toContain(`href="${why}"`);
  const stated = await pages.post(sol, await pages.get(sol, why), why, {
    room: 'plan',
    reason: 'support now',
    words: '',
  });
  const plan = await pages.get(sol, stated.to ?? '');
  expect(plan.html).toContain('My allotment');
  expect(plan.html).toContain('You read this under a legal duty. Wren Sample did not share it');
  expect((await pages.get(sol, to.theirRoom(wren.account, 'about-me'))).status).toBe(403);

  const today = await pages.get(wren, to.today);
  expect(today.html).toContain('Opened under a legal duty');
  expect(today.html).toContain(`href="${to.looks}#duty"`);
  const looks = await pages.get(wren, to.looks);
  for (const words of [REASON, 'Lee Lead', 'Sol Worker', 'under a legal duty']) expect(looks.html).toContain(words);

  const end = /action="([^"]+\/end)"/.exec(open.html)?.[1] ?? '';
  expect((await pages.post(sol, open, end)).to).toBe(`${to.duties(service)}?done=ended`);
  expect((await pages.post(sol, open, end)).to, 'twice is once').toBe(`${to.duties(service)}?done=ended`);
  expect((await pages.get(sol, stated.to ?? '')).status).toBe(403);
});

test('who does not agree opens nothing', async () => {
  await ask({ basis: 'life at risk' });
  const address = await waiting();
  const page = await pages.get(lee, address);
  expect((await pages.post(lee, page, address, { answer: 'decline' })).to).toBe(`${to.duties(service)}?done=declined`);
  expect((await pages.get(lee, to.duties(service))).html).toContain('Nothing waits for a second person.');
});

test('anybody reads the counts; privacy leads there', async () => {
  const privacy = await pages.get(null, to.privacy);
  expect(privacy.html).toContain(`href="${to.dutyCounts(service)}"`);
  const { status, html } = await pages.get(null, to.dutyCounts(service));
  expect([status, html.includes('A court order'), html.includes('Wren')]).toEqual([200, true, false]);
  expect((await pages.get(null, to.dutyCounts(newId()))).status).toBe(404);
  expect((await pages.get(null, '/service/no-id/duty/counts')).status).toBe(404);
});

test('in Welsh, and no title or address tells whose record it is', async () => {
  await chooseLanguage(here.database, lee, 'cy');
  await ask();
  const address = await waiting();
  for (const path of [to.duties(service), to.askDuty(service), address, to.dutyCounts(service)]) {
    const { html } = await pages.get(lee, path);
    expect(html, path).toContain('<html lang="cy"');
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1], path).toBe('Dyletswydd gyfreithiol - Cairn');
    expect(path).not.toMatch(/wren/i);
  }
});
