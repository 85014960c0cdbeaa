import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inOwn } from '../../../../test/access/duty.ts';
import { addQuestion, addRule, agreesToBeTold, checksIn, runsNow } from '../../../../test/access/signs.ts';
import {
  addPerson,
  freshDatabase,
  inviteAndJoin,
  type Cast,
  type TestDatabase,
} from '../../../../test/database/index.ts';
import { ownSite, type Got, type OwnSite } from '../../../../test/journeys/own-site.ts';
import { beginLine, lineOf, takeAway } from '../../../modules/plans/index.ts';
import { answerRuleAsk, asksOf, closingOf, pausedSince } from '../../../modules/signs/index.ts';
import { withCommons } from '../../../platform/commons/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { newId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
let ash: Cast;
let eira: Cast;
let member = '';
let sleep = '';
const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => isoDay(new Date(Date.now() - days * DAY));

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  ash = await addPerson(here.administrator, here.database, 'Ash Sample');
  eira = await addPerson(here.administrator, here.database, 'Eira Sampl');
  member = await inviteAndJoin(here.database, wren, ash, 'supporter');
  sleep = await addQuestion(here, wren);
  await inOwn(here, wren, async (tx) => {
    await beginLine(tx, { id: newId(), kind: 'tool', words: 'A hot bath <now>', fields: { takes: 'Half an hour' } });
    await beginLine(tx, { id: newId(), kind: 'well', words: 'I stop answering', fields: { part: 'early signs' } });
  });
});

/** A whole form, as it is typed. */
const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  compare: 'under',
  than: '4',
  times: '3',
  outOf: '4',
  parts: 'toolbox',
  'tell-1': `member:${member}`,
  'tell-2': 'nobody',
  'tell-3': 'nobody',
  tellWords: 'Please ring me.',
  waitHours: '12',
  nextHours: '4',
  words: 'Nights',
  ...more,
});
const SAYS = 'If my answer to “How long did I sleep?” is under 4 hours on 3 of 4 days, show me “My toolbox”.';
const rulesOf = async (html: string): Promise<string> => /rules\/([0-9a-f-]{36})/.exec(html)?.[1] ?? '';

async function writeRule(more: Record<string, string> = {}): Promise<string> {
  const action = to.newRuleAbout(sleep);
  const drawn = await pages.get(wren, action);
  const read = await pages.post(wren, drawn, action, typed(more));
  const kept = await pages.post(wren, read, action, { step: 'keep' });
  return rulesOf(kept.to ?? '');
}

test('a rule is written in steps: which question, the form, read back, kept; and then it is read again', async () => {
  const first = await pages.get(wren, to.newRule);
  expect(first.html).toContain(to.newRuleAbout(sleep));
  const action = to.newRuleAbout(sleep);
  const drawn = await pages.get(wren, action);
  for (const words of ['How many hours', 'My toolbox', 'Early signs', 'A hot bath &lt;now&gt;', 'Ash Sample', 'Nobody'])
    expect(drawn.html).toContain(words);
  const read = await pages.post(wren, drawn, action, typed());
  expect(read.status).toBe(200);
  for (const words of [
    SAYS,
    'Then, if I have not said “I’m OK” within 12 hours, tell Ash Sample.',
    'Please ring me.',
    'It never calls emergency services.',
    'Nobody watches your answers, by day or by night.',
    'Nobody is told who has not said yes.',
    'You have no answers to this question yet',
  ])
    expect(read.html).toContain(words);
  expect((await pages.get(wren, to.rules)).html, 'nothing is kept yet').toContain('You have no rules');

  const editing = await pages.post(wren, read, action, { step: 'edit' });
  expect(editing.status).toBe(200);
  expect(editing.html).toContain('Please ring me.</textarea>');
  const again = await pages.post(wren, editing, action, typed({ than: '3,5' }));
  expect(again.html).toContain('is under 3.5 hours');
  const kept = await pages.post(wren, read, action, { step: 'keep' });
  const twice = await pages.post(wren, read, action, { step: 'keep' });
  expect(twice.to).toBe(kept.to);
  const id = await rulesOf(kept.to ?? '');
  expect((await inOwn(here, wren, (tx) => lineOf(tx, id)))?.fields).toMatchObject({
    asks: sleep,
    compare: 'under',
    than: 4,
    times: 3,
    outOf: 4,
    shows: ['toolbox'],
    tells: [`member:${member}`],
    waitHours: 12,
  });
  const one = await pages.get(wren, kept.to ?? '');
  for (const words of ['Nights</h1>', SAYS, 'You have not asked Ash Sample yet.', 'Ask Ash Sample'])
    expect(one.html).toContain(words);
  expect(/<title>(.*?)<\/title>/.exec(one.html)?.[1]).toMatch(/^Staying well/);
});

test('impossible rules come back with the reason beside the field and everything that was typed', async () => {
  const action = to.newRuleAbout(sleep);
  const drawn = await pages.get(wren, action);
  const cases: readonly [Record<string, string>, string, string][] = [
    [{ than: '25' }, 'than', 'A day has 24 hours. Write a number from 0 to 24.'],
    [{ than: '0' }, 'than', 'No answer can be lower than that'],
    [{ than: 'four' }, 'than', 'Say which answer it is about.'],
    [{ compare: '' }, 'compare', 'Say how your answer is compared.'],
    [{ times: '5', outOf: '4' }, 'times', 'There cannot be more days with this answer'],
    [{ outOf: '40' }, 'outOf', 'A rule can look at 31 days at most.'],
    [{ 'tell-2': `member:${member}` }, 'tell-2', 'They are in the rule twice.'],
    [{ 'tell-1': `member:${newId()}` }, 'tell-1', 'This person or team is not there now.'],
    [{ tellWords: ' ' }, 'tellWords', 'Write what they are told, or choose nobody.'],
    [{ waitHours: '0' }, 'waitHours', 'Write a whole number of hours, 1 or more.'],
    [{ nextHours: '72' }, 'nextHours', '48 hours are the most.'],
  ];
  for (const [wrong, field, why] of cases) {
    const got = await pages.post(wren, drawn, action, typed({ ...wrong, words: 'Kept as typed' }));
    expect([got.status, field]).toEqual([422, field]);
    expect(got.html).toContain(why);
    expect(got.html).toContain(`href="#${field}"`);
    expect(got.html).toContain('value="Kept as typed"');
    // A rule that cannot hold is not kept by pressing "keep" either.
    expect((await pages.post(wren, drawn, action, typed({ ...wrong, step: 'keep' }))).status).toBe(422);
  }
  const nothing = await pages.post(wren, drawn, action, typed({ parts: '', 'tell-1': 'nobody', tellWords: '' }));
  expect([nothing.status, nothing.html.includes('This rule would do nothing.')]).toEqual([422, true]);
  expect((await pages.get(wren, to.rules)).html).toContain('You have no rules');
});

test('Ash is asked, says yes, and the page says so; asking can be taken back', async () => {
  const id = await writeRule();
  const named = `member:${member}` as const;
  const drawn = await pages.get(wren, to.rule(id));
  expect((await pages.post(wren, drawn, to.askRule(id))).to).toBe(`${to.rule(id)}?done=asked`);
  expect((await pages.get(wren, to.rule(id))).html).toContain('They have not answered.');
  const asked = (await inOwn(here, wren, asksOf)).find((each) => each.rule === id && each.named === named);
  await withCommons(here.database, ash, (tx) => answerRuleAsk(tx, { ask: asked?.ask ?? '', yes: true, hours: '' }));
  const yes = await pages.get(wren, to.rule(id));
  expect(yes.html).toContain('Ash Sample said yes.');
  const action = /action="([^"]+\/end)"/.exec(yes.html)?.[1] ?? '';
  await pages.post(wren, yes, action);
  expect((await pages.get(wren, to.rule(id))).html).toContain('You took this back, or Ash Sample did.');
});

async function aRun(words = 'Ring me'): Promise<{ rule: string; run: string }> {
  const rule = await addRule(here, wren, sleep, [`member:${member}`], { tellWords: words });
  await agreesToBeTold(here, wren, rule, `member:${member}`, ash);
  const [run] = await checksIn(here, wren, sleep, daysAgo(0), 2);
  return { rule, run: run?.id ?? '' };
}

test('what a rule shows comes first on Today, in the person’s own words, with two presses; “I’m OK” ends it', async () => {
  const { run } = await aRun();
  const today = await pages.get(wren, to.today);
  for (const words of [
    'You wanted to be shown this',
    'A hot bath &lt;now&gt;',
    'Half an hour',
    'Ring me',
    'I’m OK</button>',
    'Tell them now</button>',
  ])
    expect(today.html).toContain(words.replace('</button>', ''));
  expect(today.html).toMatch(/Only you know\. If you do nothing, Ash Sample is told: (Today|Tomorrow) at /);
  const at = (words: string): number => today.html.indexOf(words);
  expect(at('You wanted to be shown this')).toBeGreaterThan(at('<h1'));
  // Nothing of the day stands between the heading and it.
  expect(today.html.slice(at('</h1>'), at('You wanted to be shown this'))).not.toMatch(/<a |<form/);
  const ok = await pages.post(wren, today, to.answerRun(run, 'ok'));
  expect(ok.to).toBe(`${to.ruleRun(run)}?done=ok`);
  const after = await pages.get(wren, ok.to ?? '');
  expect(after.html).toContain('You said “I’m OK”, and it ended.');
  expect((await pages.get(wren, to.today)).html).not.toContain('You wanted to be shown this');
  const late = await pages.post(wren, today, to.answerRun(run, 'tell-now'));
  expect(late.to).toBe(`${to.ruleRun(run)}?done=over`);
});

test('“pause all” is one press: what goes on ends, and one press takes it back', async () => {
  const { run } = await aRun();
  const drawn = await pages.get(wren, to.rules);
  await pages.post(wren, drawn, to.pauseRules);
  const paused = await pages.get(wren, to.rules);
  expect(paused.html).toContain('All your rules are paused');
  const ended = (await runsNow(here, wren)).find((each) => each.id === run);
  expect(ended && closingOf(ended)?.kind).toBe('paused');
  await pages.post(wren, paused, to.resumeRules);
  expect(await inOwn(here, wren, pausedSince)).toBeNull();
});

test('a rule is changed, also to another question, taken away and put back; its earlier versions stay', async () => {
  const id = await writeRule();
  const out = newId();
  await inOwn(here, wren, (tx) =>
    beginLine(tx, { id: out, kind: 'question', words: 'Did I go out?', fields: { answer: 'yes or no' } }),
  );
  expect((await pages.get(wren, to.ruleQuestion(id))).html).toContain(`?asks=${out}`);
  const action = to.changeRule(id, out);
  const drawn = await pages.get(wren, action);
  expect(drawn.html).toContain('Please ring me.</textarea>');
  const read = await pages.post(wren, drawn, action, typed({ than: '0', compare: '' }));
  expect(read.html).toContain('If my answer to “Did I go out?” is “no” on 3 of 4 days');
  const kept = await pages.post(wren, read, action, { step: 'keep' });
  expect(kept.to).toBe(`${to.rule(id)}?done=changed`);
  const one = await pages.get(wren, kept.to ?? '');
  const away = await pages.post(wren, one, to.takeRuleAway(id));
  expect(away.to).toBe(`${to.rules}?done=taken-away&line=${id}`);
  await pages.post(wren, await pages.get(wren, away.to ?? ''), to.putBack(id));
  expect((await pages.get(wren, to.rules)).html).toContain('Did I go out?');
  expect((await pages.get(wren, to.versions(id))).status).toBe(200);
  // The question goes: the rule says that it cannot hold, and why.
  await inOwn(here, wren, (tx) => takeAway(tx, { id: out }));
  expect((await pages.get(wren, to.rule(id))).html).toContain('You have taken that question away.');
});

test('tried on the past it says on which days, by month; a practice is begun and stopped', async () => {
  for (const days of [3, 9, 40]) await checksIn(here, wren, sleep, daysAgo(days), days === 9 ? 8 : 2);
  const rule = await addRule(here, wren, sleep, [`member:${member}`]);
  const drawn = await pages.get(wren, to.tryRule(rule));
  expect(drawn.html).toContain('It would have been seen 2 times.');
  expect(drawn.html).toContain('Nobody in this rule has said yes yet');
  expect((await pages.post(wren, drawn, to.tryRule(rule), { minutes: '90' })).status).toBe(422);
  const begun = await pages.post(wren, drawn, to.tryRule(rule), { minutes: '2' });
  const page = await pages.get(wren, begun.to ?? '');
  for (const words of ['This is a practice', 'Stop the practice', 'It began.']) expect(page.html).toContain(words);
  const run = /runs\/([0-9a-f-]{36})/.exec(begun.to ?? '')?.[1] ?? '';
  const stopped = await pages.post(wren, page, to.answerRun(run, 'stop'));
  expect((await pages.get(wren, stopped.to ?? '')).html).toContain('You stopped the practice.');
});

test('a month on, Today asks once whether it still helps; the answer is kept, and it asks no more', async () => {
  const rule = await addRule(here, wren, sleep, []);
  expect((await pages.get(wren, to.today)).html).not.toContain('Is this still helping?');
  await here.administrator.query(
    `update record.entry set written_at = written_at - interval '31 days' where person_id = $1 and kind = 'rule'`,
    [wren.account],
  );
  const today = await pages.get(wren, to.today);
  expect(today.html).toContain('Is this still helping?');
  const later = await pages.post(wren, today, to.stillHelping(rule), { answer: 'later' });
  expect(later.to).toBe(`${to.rules}?done=later`);
  for (const address of [to.today, to.rules, to.rule(rule)])
    expect((await pages.get(wren, address)).html).not.toContain('Is this still helping?');
});

test('nobody else opens, changes or answers any of it', async () => {
  const { rule, run } = await aRun('Secret words');
  const seen: Got[] = [];
  for (const who of [ash, eira])
    for (const address of [to.rule(rule), to.changeRule(rule), to.tryRule(rule), to.ruleRun(run)]) {
      const got = await pages.get(who, address);
      expect([address, got.status]).toEqual([address, 404]);
      seen.push(got);
    }
  expect(seen.some(({ html }) => html.includes('Secret words'))).toBe(false);
  const own = await pages.get(eira, to.rules);
  const hidden = {
    html: `${own.html}<form method="post" action="${to.answerRun(run, 'ok')}">${/<input type="hidden" name="csrf"[^>]*>/.exec(own.html)?.[0] ?? ''}<input type="hidden" name="once" value="${newId()}"></form>`,
  };
  const tried = await pages.post(eira, { ...own, ...hidden }, to.answerRun(run, 'ok'));
  expect(tried.to ?? String(tried.status)).not.toContain('done=ok');
  expect((await runsNow(here, wren)).find((each) => each.id === run)?.events.map(({ kind }) => kind)).toEqual([
    'begun',
  ]);
});
