import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginLine, type Kind } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { ownSite, type OwnSite } from '../journeys/own-site.ts';

/** One item of a standard, and who fills it in. */
interface Item {
  readonly name: string;
  readonly who: string;
  /** A page, for what the person fills in; else the reason. */
  readonly where: string;
  readonly field: string;
}

const WHO = ['the person', 'Cairn', 'a code', 'professionals', 'left out'];

function itemsIn(markdown: string): Item[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Item|-+) /.test(line));
  return rows.map((row) => {
    const cells = row.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
    const [, name = '', who = '', where = '', field = ''] = cells;
    return { name, who, where, field };
  });
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../docs/standards', file), 'utf8');

let here: TestDatabase;
let pages: OwnSite;
let wren: Cast;
const ids = new Map<string, string>();

beforeAll(async () => {
  here = await freshDatabase();
  pages = ownSite(here);
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
  const goal = newId();
  const lines: readonly [string, Kind, string?][] = [
    ['goal', 'goal'],
    ['step', 'step', goal],
    ['stage', 'stage', goal],
    ['hard', 'hard'],
    ['about', 'about'],
    ['strength', 'strength'],
    ['contact', 'contact'],
    ['well', 'well'],
    ['wish', 'wish'],
  ];
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
    for (const [name, kind, parent] of lines) {
      const id = name === 'goal' ? goal : newId();
      ids.set(name, id);
      const fields = kind === 'well' ? { part: 'breaking down' } : kind === 'wish' ? { part: 'want' } : {};
      await beginLine(tx, { id, kind, parent, words: 'Some words', fields });
    }
  });
});
afterAll(() => here.drop());

/** What is wrong with an item's row: a page that is not there, or has no such field; a reason that is missing. */
async function faultsOf(items: readonly Item[]): Promise<string[]> {
  const forms = new Map<string, string>();
  const faults: string[] = [];
  for (const { name, who, where, field } of items) {
    if (!WHO.includes(who)) faults.push(`${name}: nobody is called ${who}`);
    else if (who !== 'the person') {
      if (where.length < 15 || field !== '') faults.push(`${name} gives no reason`);
    } else {
      const path = where.replace(/:(\w+)/g, (_, key: string) => ids.get(key) ?? 'unknown');
      if (!forms.has(path)) {
        const { status, html } = await pages.get(wren, path);
        forms.set(path, status === 200 ? (html.match(/<form[\s\S]*?<\/form>/g) ?? []).join('') : '');
      }
      if (!forms.get(path)?.includes(` name="${field}"`)) faults.push(`${name}: no field ${field} at ${where}`);
    }
  }
  return faults;
}

/** Items in the standards' own tables: PCSP v2.0 has 210 under 77 groups; About Me v2.01 seven sections of six, and two more. */
test.each([
  ['pcsp-v2.0.md', 210],
  ['about-me-v2.01.md', 44],
])('%s: every item is there once, and what a person can fill in has its page and field', async (file, count) => {
  const items = itemsIn(read(file));
  expect(new Set(items.map((item) => item.name)).size).toBe(count);
  expect(items).toHaveLength(count);
  expect(await faultsOf(items)).toEqual([]);
  const of = (who: string): number => items.filter((item) => item.who === who).length;
  const asked = of('the person') + of('Cairn') + of('left out');
  console.log(
    `${file}: of ${count} items, ${of('the person')} are the person's to fill in and ${of('Cairn')} Cairn's own; ${of('left out')} are left out with a reason ` +
      `(${Math.round((100 * (asked - of('left out'))) / asked)} % covered); ${of('a code')} codes and ${of('professionals')} about professionals are not the person's.`,
  );
});

test('a row that promises what is not there is caught', async () => {
  const table = [
    '| Plan > Mood | the person | `/me/plan/goals/:goal/change` | `mood` |',
    '| Plan > Moon | the person | `/me/plan/moon` | `words` |',
    '| Plan > Sun | left out |  |  |',
    '| Plan > Star | somebody | For a reason that is given. |  |',
    '| Plan > Words | the person | `/me/plan/goals/:goal/change` | `words` |',
  ].join('\n');
  expect(await faultsOf(itemsIn(table))).toEqual([
    'Plan > Mood: no field mood at /me/plan/goals/:goal/change',
    'Plan > Moon: no field words at /me/plan/moon',
    'Plan > Sun gives no reason',
    'Plan > Star: nobody is called somebody',
  ]);
});
