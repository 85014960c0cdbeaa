import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { hiddenFields } from '../../../../test/product/browser-without-script.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { numberFor } from '../../../modules/check-ins/index.ts';
import { keepCheckIn } from '../../../../test/database/check-ins.ts';
import { arrange, beginLine, linesOf, reordered } from '../../../modules/plans/index.ts';
import { sharingOf } from '../../../modules/sharing/index.ts';
import { wellPlaces } from '../../../modules/staying-well/index.ts';
import { suggestionsOf } from '../../../modules/suggestions/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { newId } from '../../../platform/ids.ts';
import { withPerson, type PersonTx } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let site: OwnSite;
let wren: Cast;
let sol: Cast;
let kim: Cast;
let member: string;
let lines: Record<'sign' | 'action' | 'thanks' | 'question' | 'own', string>;

const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, work);
const article = (html: string): string =>
  (/<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? 'no room').replaceAll(
    /(<a class="quiet-button") href="[^"]*"/g,
    '$1',
  );

/** Posts a form whose boxes can be ticked several at a time. */
async function tick(address: string, form: Got, filled: readonly (readonly [string, string])[]): Promise<Got> {
  const body = new URLSearchParams(hiddenFields(form.html, address));
  for (const [name, value] of filled) body.append(name, value);
  const headers = { cookie: `__Host-session=${wren.token}`, 'sec-fetch-site': 'same-origin' };
  const response = await site.app.request(address, { method: 'POST', headers, body });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}

/** The person chooses parts, sees what would be seen, and says yes. Gives the preview. */
async function share(
  parts: readonly (readonly [string, string])[],
  level: string,
  address = to.shareParts(member),
  whom = member,
) {
  const form = await site.get(wren, address);
  const day = [
    ['until-day', '1'],
    ['until-month', '1'],
    ['until-year', String(new Date().getUTCFullYear() + 1)],
  ] as const;
  const chosen = await tick(address, form, [...parts, ['level', level], ...day]);
  expect(chosen.status).toBe(303);
  const preview = await site.get(wren, chosen.to ?? '');
  const yes = await site.post(wren, preview, chosen.to ?? '');
  expect(yes.to).toBe(`${to.member(whom)}?done=shared`);
  return preview.html;
}

/** Somebody's page of a room, with the reason stated first. */
async function opened(who: Cast, room: 'staying well' | 'diary' = 'staying well'): Promise<Got> {
  const why = `${to.why(wren.account)}?room=${room.replace(' ', '-')}`;
  const asked = await site.get(who, why);
  if (asked.status !== 200) return asked;
  const stated = await site.post(who, asked, why, { room, reason: 'get ready' });
  return site.get(who, stated.to ?? '');
}
const sends = async (who: Cast, address: string, filled: Record<string, string>): Promise<string | null> =>
  (await site.post(who, await site.get(who, address), address, filled)).to;

beforeAll(async () => {
  here = await freshDatabase();
  site = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Friend');
  kim = await addPerson(here.administrator, here.database, 'Kim Other');
  member = await inviteAndJoin(here.database, wren, sol, 'supporter');
  await inviteAndJoin(here.database, wren, kim, 'supporter');
  lines = { sign: newId(), action: newId(), thanks: newId(), question: newId(), own: newId() };
  await own(async (tx) => {
    await beginLine(tx, { id: lines.sign, kind: 'well', words: 'I stop cooking', fields: { part: 'early signs' } });
    const asks = { askOthers: true };
    await beginLine(tx, { id: lines.action, kind: 'action', parent: lines.sign, words: 'Bring soup', fields: asks });
    await beginLine(tx, { id: lines.thanks, kind: 'well', words: 'Thank Aled', fields: { part: 'thank' } });
    await beginLine(tx, { id: lines.own, kind: 'part', words: 'When I cannot sleep' });
    await beginLine(tx, {
      id: lines.question,
      kind: 'question',
      words: 'How is my day?',
      fields: { answer: 'number' },
    });
    await beginLine(tx, {
      id: newId(),
      kind: 'routine',
      words: 'Water the plants',
      fields: { days: ['monday'], at: '08:30' },
    });
    await beginLine(tx, { id: newId(), kind: 'rule', words: 'A rule of mine' });
  });
});

test('the person ticks parts, sees what would be seen, and just that is seen; somebody else in the circle sees nothing', async () => {
  const chosen = await site.get(wren, `${to.share(member)}?room=staying-well`);
  expect(chosen.html).toContain('Part by part');
  const day = { 'until-day': '1', 'until-month': '1', 'until-year': '2027' };
  const next = await site.post(wren, chosen, to.share(member), { room: 'staying well', level: 'suggest', ...day });
  expect(next.to).toContain(`${to.shareParts(member)}?level=suggest`);
  const form = await site.get(wren, next.to ?? '');
  for (const words of ['When I cannot sleep', 'How is my day?', 'They would see the 1 line in it', 'Only pages'].slice(
    0,
    3,
  ))
    expect(form.html).toContain(words);
  const none = await tick(to.shareParts(member), form, [['level', 'see'], ...Object.entries(day)]);
  expect(none.status).toBe(422);
  expect(none.html).toContain('Tick at least one part.');
  const preview = await share(
    [
      ['plan', 'early signs'],
      ['routines', 'routines'],
    ],
    'carry out',
  );
  expect(preview).toContain('Staying well (Early signs and Routines)');
  expect(article(preview)).toContain('I stop cooking');
  expect(article(preview)).not.toContain('Thank Aled');
  const seen = await opened(sol);
  expect(article(seen.html)).toBe(article(preview));
  expect(seen.html).toContain('Mondays, at 08:30');
  for (const words of ['Thank Aled', 'How is my day?', 'A rule of mine', 'When I cannot sleep', 'toolbox'])
    expect(seen.html).not.toContain(words);
  expect((await opened(kim)).status).toBe(403);
  expect((await site.get(wren, to.member(member))).html).toContain('Staying well (Early signs and Routines)');
  expect((await site.get(wren, to.wellPart('early signs'))).html).toContain('Sol Friend');
  expect((await site.get(wren, to.wellPart('thank'))).html).toContain('Only you can see this.');
  expect((await site.get(wren, to.stayingWell)).html).toContain('Sol Friend can see some parts of this.');
});

test('a supporter suggests in a part, under a line, and says what they did; the person takes it in where it belongs', async () => {
  await share(
    [
      ['plan', 'early signs'],
      ['plan', lines.own],
    ],
    'carry out',
  );
  const page = await opened(sol);
  expect(page.html).toContain(to.suggestInPart(wren.account, lines.own));
  const done = `${to.theirRoom(wren.account, 'staying well')}?done`;
  expect(await sends(sol, to.suggestInPart(wren.account, lines.own), { words: 'Warm milk' })).toBe(`${done}=suggested`);
  const under = to.suggestOn(wren.account, 'staying well', lines.sign, 'action');
  expect(await sends(sol, under, { words: 'Ring me' })).toBe(`${done}=suggested`);
  const wording = to.suggestOn(wren.account, 'staying well', lines.sign);
  expect(await sends(sol, wording, { words: 'I stop eating' })).toBe(`${done}=suggested`);
  expect(await sends(sol, to.carryOutAction(wren.account, lines.action), { note: 'Leek' })).toBe(`${done}=carried-out`);
  expect((await site.get(sol, to.suggestInPart(wren.account, 'thank'))).status).toBe(404);
  expect((await site.get(sol, to.suggestOn(wren.account, 'staying well', lines.thanks))).status).toBe(404);
  expect((await site.get(sol, to.suggestOn(wren.account, 'staying well', lines.question))).status).toBe(404);
  for (const suggestion of await own(suggestionsOf)) {
    const shown = await site.get(wren, to.suggestion(suggestion.id));
    expect(shown.html).toContain(suggestion.place === null ? 'Staying well' : 'When I cannot sleep');
    const taken = await site.post(wren, shown, to.accept(suggestion.id));
    expect(taken.to).toContain('done=accepted');
    expect((await site.get(wren, taken.to ?? '')).status).toBe(200);
  }
  const now = (await own((tx) => linesOf(tx, 'staying well'))).map(({ words, fields }) => [words, fields.part]);
  expect(now).toContainEqual(['Warm milk', lines.own]);
  expect(now).toContainEqual(['I stop eating', 'early signs']);
  const after = await site.get(sol, to.theirRoom(wren.account, 'staying well'));
  for (const words of ['Warm milk', 'Ring me', 'Sol Friend did this.', 'Leek']) expect(after.html).toContain(words);
});

test('what is changed takes the place of what was shared; levels differ part by part; what is left out or withdrawn is gone', async () => {
  await share(
    [
      ['plan', 'early signs'],
      ['plan', 'thank'],
    ],
    'suggest',
  );
  const [given] = await own(sharingOf);
  const change = `${to.shareParts(member)}?sharing=${given?.id}`;
  expect((await site.get(wren, to.member(member))).html).toContain(change);
  // Two parts, the level, and that it is open always.
  expect((await site.get(wren, change)).html.match(/checked/g)).toHaveLength(4);
  const preview = await share([['plan', 'thank']], 'see', change);
  expect(article(preview)).toContain('Thank Aled');
  expect(article(preview)).not.toContain('I stop cooking');
  expect(article((await opened(sol)).html)).toBe(article(preview));
  const more = await share([['plan', 'early signs']], 'suggest');
  const both = await opened(sol);
  expect(article(both.html)).toBe(article(more));
  expect(both.html).toContain(to.suggestInPart(wren.account, 'early signs'));
  expect(both.html).not.toContain(to.suggestInPart(wren.account, 'thank'));
  await own(async (tx) => {
    const usual = wellPlaces(await linesOf(tx, 'staying well'));
    const change = (now: Parameters<typeof reordered>[1]) => reordered(usual, now, 'early signs', 'leave out');
    await arrange(tx, { id: newId(), shelf: 'staying well', change });
  });
  expect((await opened(sol)).html).not.toContain('Early signs');
  for (const each of (await own(sharingOf)).filter(({ openNow }) => openNow)) {
    const page = await site.get(wren, to.member(member));
    await site.post(wren, page, to.withdraw(member, each.id));
  }
  expect((await site.get(sol, to.theirRoom(wren.account, 'staying well'))).status).toBe(403);
});

test('answers to a question that is shared stand in a table, and nothing else of those days', async () => {
  const other = newId();
  const today = isoDay(new Date());
  await own(async (tx) => {
    await beginLine(tx, { id: other, kind: 'question', words: 'Only mine', fields: { answer: 'number' } });
    await numberFor(tx, lines.question);
    await numberFor(tx, other);
    const answers = [
      { question: lines.question, version: 1, value: 4101 },
      { question: other, version: 1, value: 7701 },
    ];
    await keepCheckIn(tx, { id: newId(), day: today, answers, words: 'Words of the day', occasion: null });
  });
  await share([['answers', lines.question]], 'see');
  const page = await opened(sol);
  expect(page.html).toContain(to.theirAnswers(wren.account, lines.question));
  const table = await site.get(sol, to.theirAnswers(wren.account, lines.question));
  expect(table.html).toContain('4101');
  for (const words of ['7701', 'Words of the day', 'Only mine']) expect(table.html).not.toContain(words);
  expect((await site.get(sol, to.theirAnswers(wren.account, other))).status).toBe(404);
  const looks = await site.get(wren, to.looks);
  expect(looks.html).toContain('Staying well');
});

test('of the diary, pages that the person opened: in the preview and for the one it is shared with', async () => {
  await own(async (tx) => {
    await beginLine(tx, {
      id: newId(),
      kind: 'diary',
      words: 'An open page',
      fields: { open: true, day: '2026-11-20' },
    });
    await beginLine(tx, { id: newId(), kind: 'diary', words: 'Mine alone' });
    await beginLine(tx, { id: newId(), kind: 'moment', words: 'A good moment' });
  });
  const form = await site.get(wren, `${to.share(member)}?room=diary`);
  const day = { 'until-day': '1', 'until-month': '1', 'until-year': '2027' };
  const higher = await site.post(wren, form, to.share(member), { room: 'diary', level: 'suggest', ...day });
  expect(higher.status).toBe(422);
  const chosen = await site.post(wren, form, to.share(member), { room: 'diary', level: 'see', ...day });
  const preview = await site.get(wren, chosen.to ?? '');
  expect(preview.html).toContain('An open page');
  expect((await site.post(wren, preview, chosen.to ?? '')).status).toBe(303);
  const seen = await opened(sol, 'diary');
  expect(article(seen.html)).toBe(article(preview.html));
  for (const words of ['Mine alone', 'A good moment']) expect(preview.html + seen.html).not.toContain(words);
});

test('a team reads the part that is shared with it, as the preview says, and not once somebody has left it', async () => {
  const [service, team, post] = [newId(), newId(), newId()];
  const { administrator } = here;
  await administrator.query(
    `insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not, sample)
     values ($1, 'Riverside', 'wales', '{en}', '', '', '', '', true)`,
    [service],
  );
  await administrator.query(`insert into commons.team (team_id, service_id, name) values ($1, $2, 'Peers')`, [
    team,
    service,
  ]);
  await administrator.query(
    `insert into commons.post (post_id, service_id, role, address, account_id, invited_at, starts_at)
     values ($1, $2, 'peer worker', $3, $4, now(), app.clock() - interval '1 day')`,
    [post, service, kim.address, kim.account],
  );
  await administrator.query(
    `insert into commons.team_member (team_id, post_id, starts_at) values ($1, $2, app.clock() - interval '1 day')`,
    [team, post],
  );
  const key = `team/${team}`;
  const preview = await share([['plan', 'thank']], 'suggest', to.shareParts(key), key);
  expect(preview).toContain('In this team now: Kim Other.');
  const seen = await opened(kim);
  expect(article(seen.html)).toBe(article(preview));
  expect(seen.html).toContain('Thank Aled');
  expect(seen.html).not.toContain('I stop cooking');
  expect((await site.get(wren, to.wellPart('thank'))).html).toContain('Peers');
  await administrator.query('update commons.team_member set ends_at = app.clock() where team_id = $1', [team]);
  expect((await site.get(kim, to.theirRoom(wren.account, 'staying well'))).status).toBe(403);
});
