import { expect, test } from 'vitest';
import decideParts from '../../src/modules/sharing/decide_parts.sql';
import decideUnwell from '../../src/modules/sharing/decide_unwell.sql';
import parts from '../../src/modules/sharing/parts.sql';
import wishesLeftOut from '../../src/modules/wishes/left_out.sql';
import { WELL_PARTS } from '../../src/modules/plans/index.ts';
import { freshDatabase } from '../database/index.ts';
import driver from './driver.sql';
import { seedOf } from './harness.ts';
import { PLAN_PARTS } from './model.ts';
import { within, type Mutation } from './mutations.ts';
import partsDriver from './parts.sql';
import { aWorld, differences, type Visit } from './visits.ts';
import { chance } from './worlds.ts';

const VISITS = 1_500;
/** A fault of the rarest kind shows itself in about one world of fifteen. */
const MOST_WORLDS = 80;

const decides = within(decideUnwell, 'door.decide');
const reads = within(parts, 'app.may_read_shared');
const stands = within(parts, 'door.standing_part');
const partOf = within(parts, 'door.part_with');
const open = within(parts, 'app.part_is_open');
const suggests = within(parts, 'app.may_suggest_in_part');
const carries = within(parts, 'app.may_carry_out');
const answered = within(parts, 'app.shared_answers');
const listed = within(parts, 'app.open_parts');
const ordered = within(wishesLeftOut, 'app.order_of');
const imagined = within(decideUnwell, 'app.enter_as_they_would');
const policy = (name: string, table: string, called: string, what: string): Mutation => ({
  name,
  breaks: `drop policy ${called} on ${table}`,
  mends: `create policy ${called} on ${table} as restrictive ${what}`,
});

const mutations: readonly Mutation[] = [
  decides('a sharing opens the parts of another', ' and sp.sharing_id = s.sharing_id', ''),
  decides('an override for another room reads the plan', "where 'staying well' = any (o.rooms)", 'where true'),
  decides('an override for staying well reads nothing', "where 'staying well' = any (o.rooms)", 'where false'),
  decides('an override may carry out', "'staying well/' || part, 'see'", "'staying well/' || part, 'carry out'"),
  decides('what is thought away stays', 's.sharing_id <> all (instead_of)', 'true'),
  within(decideParts, 'door.plan_parts')('an override reads no part of their own', 'e.version = 1', 'false'),
  within(decideParts, 'door.plan_parts')(
    'an override reads answers too',
    "e.kind = 'part'",
    "e.kind in ('part', 'question')",
  ),
  within(decideParts, 'door.within')(
    'parts of a room that the look does not name',
    "split_part(x.room, '/', 1) = any (rooms)",
    "x.room = any (rooms) or x.room like '%/%'",
  ),
  imagined('never is not thought of', 'n.account_id = viewer', 'false'),
  reads('every part of the room is read', "'staying well/' || part = any (string_to_array(parts[4], ','))", 'true'),
  reads(
    'words stay open after their line moved',
    "(kind = 'well' and part is distinct from fields ->> 'part')",
    'false',
  ),
  reads('a page of the diary was closed before', `fields @> '{"open": true}' and coalesce`, 'coalesce'),
  reads('a page of the diary was closed since', `not e.removed and e.fields @> '{"open": true}'`, 'not e.removed'),
  reads('a page of the diary was taken away', 'not e.removed and ', ''),
  stands('what is left out is open', "part = any (door.left_out(who, 'staying well'))", 'false'),
  stands('a part that was taken away is open', 'n.entry_id = e.entry_id and n.version > e.version', 'false'),
  partOf('what was taken away is open', 'line.removed is distinct from false', 'false'),
  partOf('the first version says where a line stands', 'order by e.version desc', 'order by e.version'),
  partOf('tools go with every part', "door.standing_part(who, 'toolbox')", "door.standing_part(who, 'thank')"),
  partOf('routines open by themselves', "when 'routine' then 'routines'", "when 'routine' then 'thank'"),
  partOf(
    'rules are open',
    "when 'routine' then 'routines'",
    "when 'routine' then 'routines' when 'rule' then 'routines'",
  ),
  partOf(
    'life events are open',
    "when 'routine' then 'routines'",
    "when 'routine' then 'routines' when 'event' then 'routines'",
  ),
  partOf(
    'occasions are open',
    "when 'routine' then 'routines'",
    "when 'routine' then 'routines' when 'occasion' then 'routines'",
  ),
  open('whoever sees a part may suggest in it', "when 'suggest' then 5", "when 'suggest' then 4"),
  open('whoever suggests may carry out', "when 'carry out' then 6", "when 'carry out' then 5"),
  open('a part is open whatever its name', 'door.standing_part(parts[2]::uuid, place)', 'place'),
  suggests(
    'questions can be worded by others',
    "in ('well', 'tool', 'action')",
    "in ('well', 'tool', 'action', 'question', 'routine', 'part')",
  ),
  suggests('something to do stands under anything', " and about = 'well'", ''),
  suggests('suggesting needs no part', "app.part_is_open('suggest', entry, place) and ", ''),
  carries('carrying out needs no asking', ` and e.fields @> '{"askOthers": true}'`, ''),
  carries('what was asked for once is asked for ever', 'order by e.version desc', 'order by e.version'),
  carries('anything can be carried out', "e.kind = 'action' and ", ''),
  carries('carrying out needs no part', "app.part_is_open('carry out', line, null) and ", ''),
  answered('answers need no part', "not app.part_is_open('see', question, null)", 'false'),
  answered('answers of a check-in that was taken away', 'not now.removed and ', ''),
  answered('answers as they were first', 'c.version desc', 'c.version'),
  answered('answers of every day', 'now.day between from_day and until_day and ', ''),
  answered('what was skipped is told', 'now.answer ->> 1 is not null and ', ''),
  answered('pictures are answers', "q.fields ->> 'answer' is distinct from 'picture'", 'true'),
  answered("another question's answers", 'n.question_id = question', 'n.number = 2'),
  listed('left-out parts are listed', 'door.standing_part(parts[2]::uuid, x.part) is not null', 'true'),
  ordered('the order tells of parts that are closed', "app.part_is_open('see', null, p.place)", 'true'),
  ordered('the order tells of lines that are closed', "app.part_is_open('see', p.place::uuid, null)", 'true'),
  policy(
    'lines of the room are like any other',
    'record.entry',
    'parts',
    `for select to cairn_app
    using (room not in ('staying well', 'diary') or app.may_read_shared(kind, entry_id, fields))`,
  ),
  policy(
    'suggestions need no part',
    'record.suggestion',
    'parts_write',
    `for insert to cairn_app
    with check (room <> 'diary' and (room <> 'staying well' or app.may_suggest_in_part(form, kind, entry_id, place)))`,
  ),
  policy(
    'what is carried out needs no part',
    'record.carried_out',
    'parts_write',
    `for insert to cairn_app
    with check (room <> 'staying well' or app.may_carry_out(step_id))`,
  ),
];

const decisionsIn = ({ house }: Visit): number => house.kept.more.length + 40 + house.parts.length;

test('the usual parts are the same for the database, for pages and for the rules written a second time', async () => {
  const here = await freshDatabase();
  try {
    const { rows } = await here.administrator.query<{ parts: string[] }>('select door.usual_parts() as parts');
    expect(rows[0]?.parts).toEqual(WELL_PARTS);
    expect(PLAN_PARTS).toEqual(WELL_PARTS);
  } finally {
    await here.drop();
  }
});

test('parts of staying well and pages of the diary open as the rules, written a second time, say', async () => {
  const here = await freshDatabase();
  try {
    await here.administrator.query(driver);
    await here.administrator.query(partsDriver);
    const seed = seedOf();
    const by = chance(seed);
    let [visited, decisions, open] = [0, 0, 0];
    while (visited < VISITS) {
      const visits = await aWorld(here, by);
      expect((await differences(here, visits)).slice(0, 2), `seed ${seed}`).toEqual([]);
      visited += visits.length;
      decisions += visits.reduce((sum, visit) => sum + decisionsIn(visit), 0);
      open += visits.filter(({ expected }) => expected && expected.seen.length > 0).length;
    }
    console.log(
      `seed ${seed}: ${visited} visits, ${decisions} decisions about lines and parts, ${open} visits with something to read`,
    );
    expect(open).toBeGreaterThan(VISITS / 10);
  } finally {
    await here.drop();
  }
}, 300_000);

test('every fault planted in what opens parts is found', async () => {
  const here = await freshDatabase();
  try {
    await here.administrator.query(driver);
    await here.administrator.query(partsDriver);
    const by = chance(seedOf());
    const worlds: Visit[][] = [];
    const found = new Map<string, number | null>();
    for (const { name, breaks, mends } of mutations) {
      found.set(name, null);
      for (let index = 0; index < MOST_WORLDS && found.get(name) === null; index += 1) {
        const visits = worlds[index] ?? (worlds[index] = await aWorld(here, by));
        await here.administrator.query(breaks);
        if ((await differences(here, visits)).length > 0) found.set(name, index + 1);
        await here.administrator.query(mends);
      }
    }
    console.log(`worlds until each of ${mutations.length} planted faults was found\n`, Object.fromEntries(found));
    expect([...found].filter(([, needed]) => needed === null)).toEqual([]);
    for (const visits of worlds) expect(await differences(here, visits), 'whole again').toEqual([]);
  } finally {
    await here.drop();
  }
}, 300_000);
