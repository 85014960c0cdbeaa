import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { newId } from '../../platform/ids.ts';
import { asTheyWould, Refused, roomPart, withPerson, type Level, type PersonTx } from '../../platform/record/index.ts';
import { ownRecord, recordOf } from '../../platform/session/index.ts';
import { numberFor, sharedAnswers } from '../check-ins/index.ts';
import { keepCheckIn } from '../../../test/database/check-ins.ts';
import { beginLine, carryOutStep, linesOf, takeAway, type Kind } from '../plans/index.ts';
import { acceptSuggestion, letUsTalk, suggest, suggestionsOf, writeBack } from '../suggestions/index.ts';
import { peopleWhoShare, renewSharing, shareRoom, sharingOf, whoCanSee, withdrawSharing } from './index.ts';

let here: TestDatabase;
let wren: Cast;
let sol: Cast;
let kim: Cast;
let member: string;
let lines: Record<'sign' | 'action' | 'thanks' | 'tool' | 'own' | 'ownLine' | 'question' | 'other', string>;

const OWN = { rooms: [], reason: 'own words' } as const;
const own = <Out>(work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, ownRecord(wren), OWN, work);
const as = <Out>(who: Cast, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(here.database, recordOf(who, wren.account), { rooms: ['staying well', 'diary'], reason: 'answer' }, work);
const inDays = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
const words = async (tx: PersonTx): Promise<string[]> =>
  (await linesOf(tx, 'staying well')).map((line) => line.words).toSorted();

async function share(parts: readonly string[], level: Level = 'see', changes: string | null = null): Promise<string> {
  const id = newId();
  const whom = { kind: 'member', member } as const;
  const given = { id, whom, room: 'staying well', level, parts, changes, endsAt: inDays(30), now: new Date() } as const;
  await own((tx) => renewSharing(tx, given));
  return id;
}

beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());
beforeEach(async () => {
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  sol = await addPerson(here.administrator, here.database, 'Sol Worker');
  kim = await addPerson(here.administrator, here.database, 'Kim Peer');
  member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await inviteAndJoin(here.database, wren, kim, 'peer');
  const ids = ['sign', 'action', 'thanks', 'tool', 'own', 'ownLine', 'question', 'other'];
  lines = Object.fromEntries(ids.map((id) => [id, newId()])) as typeof lines;
  await own(async (tx) => {
    const begin = (id: keyof typeof lines, kind: Kind, more: object = {}) =>
      beginLine(tx, { id: lines[id], kind, words: id, ...more });
    await begin('sign', 'well', { fields: { part: 'early signs' } });
    await begin('action', 'action', { parent: lines.sign, fields: { askOthers: true } });
    await begin('thanks', 'well', { fields: { part: 'thank' } });
    await begin('tool', 'tool');
    await begin('own', 'part');
    await begin('ownLine', 'well', { fields: { part: lines.own } });
    await begin('question', 'question', { fields: { answer: 'number' } });
    await begin('other', 'question', { fields: { answer: 'number' } });
    for (const kind of ['occasion', 'event', 'rule', 'routine'] as const)
      await beginLine(tx, { id: newId(), kind, words: kind });
  });
});

describe('a sharing of staying well', () => {
  test('opens nothing without parts, and then its parts alone; the person reads who can see each', async () => {
    const whom = { kind: 'member', member } as const;
    await own((tx) =>
      tx.call(`select app.share($1, $2, null, 'staying well', 'carry out', 'always', now() + interval '1 day')`, [
        newId(),
        member,
      ]),
    );
    expect(await as(sol, words)).toEqual([]);
    await share(['early signs']);
    await share([lines.own]);
    expect(await as(sol, words)).toEqual(['action', 'own', 'ownLine', 'sign']);
    await share(['routines']);
    expect(await as(sol, words)).toContain('routine');
    await expect(as(kim, words)).rejects.toThrow(Refused);
    const seen = (part: string) => own((tx) => whoCanSee(tx, roomPart(part)));
    expect((await seen('early signs')).map((each) => each.name)).toEqual(['Sol Worker']);
    expect(await seen('thank')).toEqual([]);
    const nothing = { id: newId(), whom, room: 'staying well', level: 'see', endsAt: inDays(3) } as const;
    await expect(own((tx) => shareRoom(tx, nothing))).rejects.toMatchObject({ code: '22023' });
    await expect(own((tx) => shareRoom(tx, { ...nothing, parts: ['plan|about me'] }))).rejects.toMatchObject({
      code: '22023',
    });
    await expect(own((tx) => shareRoom(tx, { ...nothing, parts: [lines.sign] }))).rejects.toMatchObject({
      code: '22023',
    });
  });

  test('adds up part by part; changed, it is replaced; withdrawn, it closes at once', async () => {
    const signs = await share(['early signs'], 'carry out');
    const both = await share(['thank', 'toolbox'], 'suggest');
    const levels = await as(sol, async (tx) => [
      ...tx.parts.see,
      '|',
      ...tx.parts.suggest,
      '|',
      ...tx.parts['carry out'],
    ]);
    expect(levels.join()).toBe('early signs,thank,toolbox,|,early signs,thank,toolbox,|,early signs');
    const fewer = await share(['thank'], 'see', both);
    expect(await as(sol, words)).toEqual(['action', 'sign', 'thanks']);
    expect((await own(sharingOf)).filter((each) => each.openNow).map((each) => [each.parts, each.level])).toEqual([
      [['early signs'], 'carry out'],
      [['thank'], 'see'],
    ]);
    // The same parts again take the place of what was shared of just these.
    await share(['thank', 'early signs'], 'see');
    expect((await own(sharingOf)).filter((each) => each.openNow)).toHaveLength(1);
    expect(await as(sol, async (tx) => tx.parts['carry out'].size)).toBe(0);
    for (const { id } of (await own(sharingOf)).filter((each) => each.openNow))
      await own((tx) => withdrawSharing(tx, { sharing: id }));
    await expect(as(sol, words)).rejects.toThrow(Refused);
    expect([signs, fewer].every((id) => id !== '')).toBe(true);
  });

  test('what they would see leaves out what the change takes away, and opens what it adds', async () => {
    const given = await share(['early signs']);
    const look = (also: readonly string[], insteadOf: readonly string[]) =>
      asTheyWould(
        here.database,
        ownRecord(wren),
        { account: sol.account, member: null, also: ['staying well', ...also.map(roomPart)], insteadOf },
        words,
      );
    expect(await look(['thank'], [])).toEqual(['action', 'sign', 'thanks']);
    expect(await look(['thank'], [given])).toEqual(['thanks']);
    const forged = { account: sol.account, member: null, insteadOf: [] };
    for (const also of ['staying well/x|y', 'plan,money', 'nowhere/toolbox', ''])
      await expect(
        asTheyWould(here.database, ownRecord(wren), { ...forged, also: [also as 'plan'] }, words),
      ).rejects.toMatchObject({ code: '22023' });
  });

  test('an answer reaches only those whom its question is shared with, and nothing else of the day', async () => {
    await own(async (tx) => {
      await numberFor(tx, lines.question);
      await numberFor(tx, lines.other);
      const answers = [
        { question: lines.question, version: 1, value: 6 },
        { question: lines.other, version: 1, value: 2 },
      ];
      await keepCheckIn(tx, { id: newId(), day: '2026-11-24', answers, words: 'Rain', occasion: null });
    });
    await share([lines.question]);
    const days = { from: '2026-11-01', until: '2026-11-30' };
    expect(await as(sol, (tx) => sharedAnswers(tx, lines.question, days))).toEqual([
      { day: '2026-11-24', version: 1, value: 6 },
    ]);
    await expect(as(sol, (tx) => sharedAnswers(tx, lines.other, days))).rejects.toThrow(Refused);
    expect(await as(sol, words)).toEqual(['question']);
    expect(await as(sol, (tx) => tx.call('select * from record.check_in', []))).toEqual([]);
    await own((tx) => takeAway(tx, { id: lines.question }));
    await expect(as(sol, (tx) => sharedAnswers(tx, lines.question, days))).rejects.toThrow(Refused);
  });
});

describe('suggesting and carrying out, part by part', () => {
  test('something new stands in its part once the person takes it in; an action under its line', async () => {
    await share(['early signs', 'toolbox'], 'suggest');
    const made = { sign: newId(), tool: newId(), act: newId() };
    const suggestion = { form: 'new line', room: 'staying well', why: '' } as const;
    const sent = await as(sol, async (tx) => [
      await suggest(tx, {
        ...suggestion,
        id: made.sign,
        entry: null,
        kind: 'well',
        place: 'early signs',
        words: 'Tea',
      }),
      await suggest(tx, { ...suggestion, id: made.tool, entry: null, kind: 'tool', place: 'toolbox', words: 'Walk' }),
      await suggest(tx, { ...suggestion, id: made.act, entry: lines.sign, kind: 'action', words: 'Ring' }),
      await suggest(tx, { ...suggestion, id: newId(), entry: null, kind: 'tool', place: 'thank', words: 'x' }),
      await suggest(tx, { ...suggestion, id: newId(), entry: lines.tool, kind: 'action', words: 'x' }),
    ]);
    expect(sent).toEqual(['kept', 'kept', 'kept', 'not here', 'not here']);
    const inThank = { ...suggestion, id: newId(), entry: null, kind: 'well', place: 'thank', words: 'x' } as const;
    await expect(as(sol, (tx) => suggest(tx, inThank))).rejects.toThrow(Refused);
    for (const [id, as] of Object.entries({ [made.sign]: 'Tea', [made.tool]: 'Walk', [made.act]: 'Ring' }))
      expect(await own((tx) => acceptSuggestion(tx, { id, words: as, was: 0 }))).toEqual({ outcome: 'answered' });
    const now = await own((tx) => linesOf(tx, 'staying well'));
    expect(now.find(({ id }) => id === made.sign)).toMatchObject({ kind: 'well', fields: { part: 'early signs' } });
    expect(now.find(({ id }) => id === made.tool)).toMatchObject({ kind: 'tool' });
    expect(now.find(({ id }) => id === made.act)).toMatchObject({ kind: 'action', parent: lines.sign });
  });

  test('what they did is said only where it was asked for, in a part that is open for it', async () => {
    const did = (step: string) => as(sol, (tx) => carryOutStep(tx, { id: newId(), step, note: '' }));
    await share(['early signs'], 'suggest');
    expect(await did(lines.action)).toBe('not asked for');
    await share(['thank'], 'carry out');
    await expect(did(lines.action)).rejects.toThrow(Refused);
    await share(['early signs'], 'carry out');
    expect(await did(lines.action)).toBe('kept');
  });

  test('what hangs on a suggestion closes with its part, each by a policy of its own', async () => {
    const open = await share(['early signs'], 'carry out');
    await share(['thank'], 'carry out');
    const id = newId();
    await as(sol, async (tx) => {
      await suggest(tx, { id, form: 'wording', entry: lines.sign, words: 'other', why: '' });
      await carryOutStep(tx, { id: newId(), step: lines.action, note: '' });
    });
    await own((tx) => letUsTalk(tx, { id: newId(), suggestion: id, words: 'Why?' }));
    expect(await as(sol, (tx) => writeBack(tx, { id: newId(), suggestion: id, words: 'Because' }))).toBe('written');
    await own((tx) => acceptSuggestion(tx, { id, words: 'other', was: 1 }));
    const tables = ['suggestion', 'suggestion_answer', 'talk', 'talk_words', 'carried_out'] as const;
    const rows = (table: string) => as(sol, (tx) => tx.call(`select * from record.${table}`, []));
    for (const table of tables) expect((await rows(table)).length, table).toBeGreaterThan(0);
    await own((tx) => withdrawSharing(tx, { sharing: open }));
    expect(await as(sol, suggestionsOf)).toEqual([]);
    for (const table of tables) {
      expect(await rows(table), table).toEqual([]);
      // Without its policy it would show: the room is open by another part.
      const policies = await here.administrator.query<{ name: string; text: string }>(
        `select polname as name, pg_get_expr(polqual, polrelid) as text from pg_policy
         where polrelid = ('record.' || $1)::regclass and polname in ('parts', 'kept_back') and polcmd = 'r'`,
        [table],
      );
      for (const { name } of policies.rows) await here.administrator.query(`drop policy ${name} on record.${table}`);
      expect((await rows(table)).length, table).toBeGreaterThan(0);
      for (const { name, text } of policies.rows)
        await here.administrator.query(
          `create policy ${name} on record.${table} as restrictive for select to cairn_app using (${text})`,
        );
    }
    const late = newId();
    await expect(
      as(sol, (tx) =>
        tx.call(
          `insert into record.talk_words (person_id, words_id, suggestion_id, room, for_account, words) values ($1, $2, $3, 'staying well', $4, 'late')`,
          [wren.account, late, id, sol.account],
        ),
      ),
    ).rejects.toThrow(Refused);
  });
});

test('the list of those who share tells of what belongs to parts that are open, and of nothing else', async () => {
  const open = await share(['early signs'], 'suggest');
  await share(['thank']);
  await as(sol, (tx) => suggest(tx, { id: newId(), form: 'wording', entry: lines.sign, words: 'other', why: '' }));
  const listed = async () => {
    const { sharing } = await withCommons(here.database, sol, peopleWhoShare);
    return sharing.map(({ rooms, waiting }) => [rooms.map(({ room }) => room), waiting.length]);
  };
  expect(await listed()).toEqual([[['staying well'], 1]]);
  await own((tx) => withdrawSharing(tx, { sharing: open }));
  expect(await listed()).toEqual([[['staying well'], 0]]);
});

test('of the diary only pages that the person opened are read, never a good moment', async () => {
  const opened = newId();
  await own(async (tx) => {
    await beginLine(tx, { id: opened, kind: 'diary', words: 'open', fields: { open: true } });
    await beginLine(tx, { id: newId(), kind: 'diary', words: 'closed' });
    await beginLine(tx, { id: newId(), kind: 'moment', words: 'moment' });
    await shareRoom(tx, {
      id: newId(),
      whom: { kind: 'member', member },
      room: 'diary',
      level: 'suggest',
      endsAt: inDays(30),
    });
  });
  const read = (tx: PersonTx) => tx.call<{ words: string }>('select words from record.entry', []);
  expect((await as(sol, read)).map((row) => row.words)).toEqual(['open']);
  await expect(
    as(sol, (tx) =>
      tx.call(
        `insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words) values ($1, $2, 'diary', 'wording', $3, 1, 'x')`,
        [wren.account, newId(), opened],
      ),
    ),
  ).rejects.toThrow(Refused);
});
