import { afterAll, beforeAll, expect, test } from 'vitest';
import { addService, addStanding, agrees, asks, hire, inOwn } from '../../../../test/access/duty.ts';
import { fillPlan, fillRecord } from '../../../../test/access/whole.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { productApp } from '../../../../test/product/app.ts';
import { servicePages, type ServicePages } from '../../../../test/journeys/service-pages.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { translator } from '../../../platform/language/index.ts';
import { takeAwayCopy, type CopiedRow, type WholeCopy } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { TABLES_WITH_SECTIONS } from './columns.ts';
import { readable } from './document.tsx';

let here: TestDatabase;
let pages: ServicePages;
let wren: Cast;
let copy: WholeCopy;

const t = translator('en');
const documentOf = (whole: WholeCopy): string => [...readable(whole, t)].join('');
const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

beforeAll(async () => {
  here = await freshDatabase();
  pages = servicePages(here.database);
  const service = await addService(here);
  wren = await addStanding(here, service, 'Wren Sample');
  const worker = await hire(here, service, 'Sol Worker', 'worker');
  const lead = await hire(here, service, 'Lee Lead', 'lead');
  const friend = await addPerson(here.administrator, here.database, 'Ash Friend');
  await fillRecord(here, wren, { worker, friend }, 'Kingfisher <b>');
  await agrees(here, lead, wren, await asks(here, worker, service, wren.address));
  copy = await inOwn(here, wren, takeAwayCopy);
});
afterAll(() => here.drop());

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('everything that the person or anybody else wrote stands in the document, and nothing of it is markup', () => {
  const html = documentOf(copy);
  const written = textsIn([copy.record, copy.account, copy.besides]).filter((words) =>
    /Kingfisher|Suggested|Noted by|Sol Worker|Lee Lead|ordered it/.test(words),
  );
  expect(written.length).toBeGreaterThan(15);
  for (const words of written) expect(html).toContain(escaped(words));
  expect(html).not.toContain('<b>');
  expect(html).toContain('Riverside');
});

test('it needs nothing outside itself: no script, no link to anywhere, and its styles inside', () => {
  const html = documentOf(copy);
  expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(|\son\w+=/i);
  for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#/);
  for (const [, src = ''] of html.matchAll(/src="([^"]*)"/g)) expect(src).toMatch(/^data:image\//);
  expect(html).toContain('@media print');
  expect(html.indexOf('About me')).toBeLessThan(html.indexOf('Who has looked'));
});

test('no table and no column can be forgotten: each text of each is in the document', async () => {
  const { rows } = await here.administrator.query<{ table: string; column: string; type: string; closed: boolean }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
       exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
         and pg_get_constraintdef(k.oid) ~ format('%s = (ANY|''[^'']+''::text\\))', a.attname)) as closed
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'record'::regnamespace and c.relkind = 'r' order by 1, a.attnum`,
  );
  const planted: string[] = [];
  const record: Record<string, CopiedRow[]> = {};
  for (const { table, column, type, closed } of rows) {
    const row = ((record[table] ??= [{}])[0] ?? {}) as Record<string, unknown>;
    row[column] = copy.record[table]?.[0]?.[column] ?? plausible(type);
    if (type !== 'text' || closed || column === 'room') continue;
    row[column] = `planted in ${table}.${column}`;
    planted.push(row[column] as string);
  }
  const html = documentOf({ ...copy, record: joined(record) });
  expect(planted.length).toBeGreaterThan(15);
  expect(planted.filter((words) => !html.includes(words))).toEqual([]);
  const known = Object.keys(record);
  expect(
    TABLES_WITH_SECTIONS.filter((table) => !known.includes(table)),
    'sections of tables that are no more',
  ).toEqual([]);
});

const plausible = (type: string): unknown =>
  type === 'timestamp with time zone'
    ? '2026-11-23T10:00:00Z'
    : type === 'uuid'
      ? newId()
      : type.endsWith('[]')
        ? []
        : null;

/** Ids that lead from one row to another, as in a real record. */
function joined(record: Record<string, CopiedRow[]>): Record<string, CopiedRow[]> {
  const ids = ['entry_id', 'suggestion_id', 'override_id', 'member_id', 'sharing_id', 'standing_id', 'step_id'];
  const one = newId();
  const withIds = (row: CopiedRow): CopiedRow => ({
    ...row,
    ...Object.fromEntries(ids.filter((id) => id in row).map((id) => [id, one])),
    ...('parent_id' in row && { parent_id: null, removed: false, version: 1 }),
  });
  return Object.fromEntries(Object.entries(record).map(([table, rows]) => [table, rows.map(withIds)]));
}

test('a table that somebody adds is there in the words that describe it, its pictures too', async () => {
  const pixel = Buffer.concat([Buffer.from('RIFF\x24\0\0\0WEBPVP8 '), Buffer.alloc(60, 7)]);
  await here.administrator.query(`
    create table record.added_later (person_id uuid not null, picture_id uuid, said text, sure boolean, day date, bytes bytea);
    comment on table record.added_later is 'Birds that the person saw.';
    comment on column record.added_later.said is 'Which bird.';
    grant select on record.added_later to cairn_door`);
  const picture = newId();
  await here.administrator.query(
    `insert into record.added_later values ($1, $2, 'A wren & a <kingfisher>', true, '2026-11-23', $3)`,
    [wren.account, picture, pixel],
  );
  await inOwn(here, wren, (tx) =>
    beginLine(tx, {
      id: newId(),
      kind: 'moment',
      words: 'By the river',
      fields: { picture, pictureShows: 'A "blue" flash' },
    }),
  );
  const html = documentOf(await inOwn(here, wren, takeAwayCopy));
  for (const words of [
    'Birds that the person saw.',
    'Which bird.',
    'A wren &amp; a &lt;kingfisher&gt;',
    'Monday 23 November 2026',
  ])
    expect(html).toContain(words);
  expect(html).toContain(`src="data:image/webp;base64,${pixel.toString('base64')}" alt="A &quot;blue&quot; flash"`);
  await here.administrator.query('drop table record.added_later');
});

test('it is a file to keep, in the language of the person, with a name that says nothing', async () => {
  await here.administrator.query(`update system.account set language = 'cy' where account_id = $1`, [wren.account]);
  const answer = await pages.get(wren, to.readableCopy);
  expect(answer.html).toContain('<html lang="cy">');
  for (const words of ['Popeth yn fy Cairn', 'Fy nghynllun', 'Pwy sydd wedi edrych', 'Ei wneud'])
    expect(answer.html).toContain(words);
  const cookie = `__Host-session=${wren.token}`;
  const { headers } = await productApp(here.database).request(to.readableCopy, { headers: { cookie } });
  expect(headers.get('content-disposition')).toBe('attachment; filename="copy.html"');
  expect(headers.get('cache-control')).toContain('no-store');
});

test('somebody who keeps no record has a copy of their account; nobody has one without signing in', async () => {
  const pat = await addPerson(here.administrator, here.database, 'Pat Beside');
  await here.administrator.query('delete from record.person where person_id = $1', [pat.account]);
  await here.administrator.query('update system.account set keeps_record = false where account_id = $1', [pat.account]);
  expect((await pages.get(pat, to.readableCopy)).html).toContain(pat.address);
  expect(JSON.parse((await pages.get(pat, to.copy)).html)).toMatchObject({ account: { name: 'Pat Beside' } });
  for (const path of [to.copy, to.readableCopy]) expect((await pages.get(null, path)).status).toBe(303);
});

test('the data file is data again when it is read, and has as many rows as the tables have', async () => {
  const read = JSON.parse((await pages.get(wren, to.copy)).html) as WholeCopy;
  for (const [table, kept] of Object.entries(read.record)) {
    const { rows } = await here.administrator.query<{ count: number }>(
      `select count(*)::int as count from record.${table} where person_id = $1`,
      [wren.account],
    );
    expect([table, kept.length]).toEqual([table, rows[0]?.count]);
  }
  expect(Object.keys(read.record).length).toBeGreaterThan(20);
});

test('300 goals with 2,000 steps are written out piece by piece, in little time and memory', async () => {
  const large = await addPerson(here.administrator, here.database, 'Large Sample');
  await fillPlan(here, large, 300, 2_000);
  const whole = await inOwn(here, large, takeAwayCopy);
  const began = performance.now();
  let [pieces, length, longest] = [0, 0, 0];
  for (const piece of readable(whole, t)) {
    pieces += 1;
    length += piece.length;
    longest = Math.max(longest, piece.length);
  }
  expect(pieces).toBeGreaterThan(300);
  expect(length).toBeGreaterThan(500_000);
  expect(longest, 'no piece holds the record a second time').toBeLessThan(100_000);
  expect(performance.now() - began).toBeLessThan(5_000);
  const { status, html } = await pages.get(large, to.readableCopy);
  expect([
    status,
    html.match(/Step number \d+, version 2/g)?.length,
    html.match(/Step number \d+, version 1/g)?.length,
  ]).toEqual([200, 2_000, 2_000]);
});
