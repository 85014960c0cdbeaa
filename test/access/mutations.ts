import context from '../../src/platform/record/context.sql';
import decide from '../../src/modules/sharing/decide.sql';
import decideParts from '../../src/modules/sharing/decide_parts.sql';
import decideUnwell from '../../src/modules/sharing/decide_unwell.sql';
import door from '../../src/platform/record/enter.sql';
import unwell from '../../src/modules/crisis/agreement.sql';
import override from '../../src/modules/sharing/override.sql';
import guests from '../../src/modules/meetings/guests.sql';

/** A fault put into the door on purpose: what to run to break it, and to mend it again. */
export interface Mutation {
  readonly name: string;
  readonly breaks: string;
  readonly mends: string;
}

/** The text of one function in a file, ready to be run over itself. */
function functionIn(sql: string, name: string): string {
  const from = sql.search(new RegExp(`create (or replace )?function ${name}\\(`));
  const until = sql.indexOf('$$;', from);
  if (from < 0 || until < 0) throw new Error(`There is no function ${name} in this file.`);
  return sql.slice(from, until + 3).replace(/^create function/, 'create or replace function');
}

/** Changes a function's text in one place. Throws when the text is not there exactly once, so that no planted fault quietly does nothing. */
export function within(sql: string, name: string): (called: string, from: string, to: string) => Mutation {
  const mends = functionIn(sql, name);
  return (called, from, to) => {
    if (mends.split(from).length !== 2) throw new Error(`"${called}" does not find its place in ${name}: ${from}`);
    return { name: called, breaks: mends.replace(from, () => to), mends };
  };
}

const decision = within(decideUnwell, 'door.decide');
const overrides = within(decide, 'door.overrides_at');
const works = within(override, 'door.works_at');
const readsSheet = within(guests, 'app.meetings');
const suggestsAtMeeting = within(guests, 'app.suggests_at_meeting');
const spell = within(unwell, 'door.unwell_until');
const enter = within(decideParts, 'app.enter');
const session = within(door, 'door.account_of');
const opened = within(context, 'door.opened');
const seal = within(context, 'door.seal');
const self = within(context, 'app.is_self');
const suggests = within(context, 'app.rooms_to_suggest');
const carries = within(context, 'app.rooms_to_carry_out');

const policy = (name: string, table: string, kept: string, dropped: string): Mutation => ({
  name,
  breaks: `drop policy ${dropped} on ${table}`,
  mends: `create policy ${dropped} on ${table} ${kept}`,
});
const BOUNDARY = 'as restrictive to cairn_app using (person_id = app.subject()) with check (person_id = app.subject())';

export const mutations: readonly Mutation[] = [
  decision('sharing lasts a moment too long', 't < s.ends_at', 't <= s.ends_at'),
  decision('sharing never ends', 't < s.ends_at', 'true'),
  decision('sharing starts before its time', 's.starts_at <= t and ', ''),
  decision('sharing starts a moment late', 's.starts_at <= t and ', 's.starts_at < t and '),
  decision('withdrawing does nothing', 'e.sharing_id = s.sharing_id and e.at <= t', 'false'),
  decision(
    'withdrawing works a moment late',
    'e.sharing_id = s.sharing_id and e.at <= t',
    'e.sharing_id = s.sharing_id and e.at < t',
  ),
  decision('withdrawing one ends all', 'e.sharing_id = s.sharing_id and ', ''),
  decision('"when I am unwell" is always', "(s.condition = 'always' or unwell_until is not null)", 'true'),
  decision(
    '"when I am unwell" is never',
    "(s.condition = 'always' or unwell_until is not null)",
    "s.condition = 'always'",
  ),
  decision(
    'being unwell is thought of where nobody asks',
    'case when t < as_if_unwell_until then as_if_unwell_until end',
    "t + interval '1 hour'",
  ),
  decision('sharing by name with a worker outlives their post', ' or not left_work', ' or true'),
  decision('a friend who once worked here is shut out', "c.relation = 'supporter' or ", ''),
  decision('leaving the circle does nothing', 'l.member_id = j.member_id and l.at <= t', 'false'),
  decision('joining counts before it happened', 'j.account_id = viewer and j.at <= t', 'j.account_id = viewer'),
  decision('anybody in the circle is everybody in it', 'j.account_id = viewer and ', ''),
  decision('one member has what another was given', 'j.member_id = s.member_id and ', ''),
  decision('one team has what another was given', 'm.team_id = s.team_id and ', 's.team_id is not null and '),
  decision(
    'leaving a team does nothing',
    'm.starts_at <= t and (m.ends_at is null or t < m.ends_at)',
    'm.starts_at <= t',
  ),
  decision('joining a team counts before it happened', 'm.starts_at <= t and ', ''),
  decision(
    'a team is left a moment late',
    '(m.ends_at is null or t < m.ends_at)',
    '(m.ends_at is null or t <= m.ends_at)',
  ),
  decision(
    'a post that ended still serves',
    'p.starts_at <= t and (p.ends_at is null or t < p.ends_at)',
    'p.starts_at <= t',
  ),
  decision('a post serves before it began', 'p.starts_at <= t and ', ''),
  decision('administrators read records', "p.role <> 'administrator'", 'true'),
  decision('never does nothing', 'n.account_id = viewer', 'false'),
  decision('never closes to everybody', 'n.account_id = viewer and ', ''),
  decision('never counts before it was said', 'n.at <= t and ', ''),
  decision('never cannot be taken back', '(n.lifted_at is null or t < n.lifted_at)', 'true'),
  decision('the levels see and suggest are one', "in ('suggest', 'carry out')", "in ('see', 'suggest', 'carry out')"),
  decision(
    'the levels suggest and carry out are one',
    "filter (where live.level = 'carry out')",
    "filter (where live.level in ('suggest', 'carry out'))",
  ),
  decision('carrying out does not hold suggesting', "in ('suggest', 'carry out')", "in ('suggest')"),
  decision('an override may suggest', "unnest(o.rooms), 'see'", "unnest(o.rooms), 'suggest'"),
  decision('sharing by one person opens another', 's.person_id = who and ', ''),
  decision('sharing stays open while it is read', 'min(live.ends_at)', "t + interval '1 hour'"),
  overrides('an override lasts a moment too long', 't < a.ends_at', 't <= a.ends_at'),
  overrides('an override begins before its time', 'a.starts_at <= t and ', ''),
  overrides('an override closed early stays open', 'e.override_id = o.override_id and e.at <= t', 'false'),
  overrides(
    'an override needs no second person',
    'join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id',
    "cross join lateral (select o.asked_at as starts_at, o.asked_at + interval '8 hours' as ends_at, o.asked_at as told_at) a",
  ),
  overrides('an override is for everybody', 'o.by_account = viewer and ', ''),
  overrides('an override outlives the post', "and door.works_at(viewer, o.service_id, array['worker', 'lead'], t)", ''),
  works('a post of another service will do', 'p.service_id = service and ', ''),
  works('any role will do', 'p.role = any (roles) and ', ''),
  spell('being unwell never ends', 'u.starts_at <= t and t < u.ends_at', 'u.starts_at <= t'),
  spell('being unwell lasts a moment too long', 't < u.ends_at', 't <= u.ends_at'),
  spell('the wait is not waited', 'u.starts_at <= t', 'u.said_at <= t'),
  spell('"I\'m OK" does nothing', 'o.at >= u.said_at and o.at <= t', 'false'),
  spell('"I\'m OK" is for ever', 'o.at >= u.said_at and ', ''),
  spell('"I\'m OK" counts before it was said', ' and o.at <= t', ''),
  spell('somebody else is unwell', 'u.person_id = who and ', ''),
  enter(
    'a look made in the same transaction will do',
    'and l.made_in is distinct from pg_current_xact_id_if_assigned()',
    '',
  ),
  enter("somebody else's look will do", 'l.viewer = actor and ', ''),
  enter('a look at another person will do', 'l.person_id = who and ', ''),
  enter('a refused look will do', " and l.outcome = 'opened'", ''),
  enter('a look from 61 seconds ago will do', "interval '60 seconds'", "interval '62 seconds'"),
  enter(
    'a look from exactly a minute ago will do',
    "l.at > t - interval '60 seconds'",
    "l.at >= t - interval '60 seconds'",
  ),
  enter('a look from the future will do', 'l.at <= t and ', ''),
  enter('no look is needed', 'if opened.look_id is null then', 'opened.rooms := door.every_room(); if false then'),
  enter(
    'rooms that the look does not name are open',
    'see := door.within(allowed.see, opened.rooms);',
    'see := allowed.see;',
  ),
  enter('every room of the look is open', 'see := door.within(allowed.see, opened.rooms);', 'see := opened.rooms;'),
  enter('an empty house is entered', 'if cardinality(see) = 0 then', 'if false then'),
  enter('everybody is at home', "capacity := 'other'", "capacity := 'self'"),
  session('a session lasts a moment too long', 't < s.expires_at', 't <= s.expires_at'),
  session('a session never ends', 't < s.expires_at', 'true'),
  session('a session is live before it began', 's.began_at <= t and ', ''),
  session('signing out does nothing', 's.ended_at is null', 'true'),
  session('a closed account acts', 'a.closed_at is null', 'true'),
  opened('the seal is not looked at', 'door.seal(words) is distinct from right(sealed, 64)', 'false'),
  opened('a context from another transaction will do', 'parts[9] is distinct from door.bound() or ', ''),
  opened('a context never ends', ' or extract(epoch from app.clock()) >= parts[8]::numeric', ''),
  opened('a context lasts a moment too long', '>= parts[8]::numeric', '> parts[8]::numeric'),
  seal(
    'every seal is the same',
    "encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(words, 'UTF8'))), 'hex')",
    "repeat('0123456789abcdef', 4)",
  ),
  self('whoever is inside is the person', "(door.opened())[3] = 'self'", '(door.opened())[3] is not null'),
  suggests('whoever sees may suggest', '(door.opened())[5]', '(door.opened())[4]'),
  carries('whoever suggests may carry out', '(door.opened())[6]', '(door.opened())[5]'),
  readsSheet('no sheet is read by a guest', "'meetings' <> all (string_to_array(parts[4], ','))", 'true'),
  readsSheet('a sheet is read as if it were the person', "parts[3] = 'self' or ", "parts[3] = 'other' or "),
  suggestsAtMeeting('a guest suggests about any sheet', 'and meeting = any', 'and meeting <> all'),
  {
    name: 'the room for meetings is like any other',
    breaks: 'drop policy meetings on record.entry',
    mends:
      "create policy meetings on record.entry as restrictive for select to cairn_app using (room <> 'meetings' or app.reads_meeting(entry_id))",
  },
  {
    name: 'suggestions about a sheet need no guest',
    breaks: 'drop policy meetings_write on record.suggestion',
    mends:
      "create policy meetings_write on record.suggestion as restrictive for insert to cairn_app with check (room <> 'meetings' or app.suggests_at_meeting(entry_id))",
  },
  policy('the boundary of entries is gone', 'record.entry', BOUNDARY, 'boundary'),
  {
    name: 'entries show every room',
    breaks: 'alter policy see on record.entry using (true)',
    mends: 'alter policy see on record.entry using (room = any (app.rooms()))',
  },
  {
    name: 'whoever is inside writes entries',
    breaks: 'alter policy write on record.entry with check (true)',
    mends: 'alter policy write on record.entry with check (app.is_self())',
  },
  {
    name: 'carrying out needs no leave',
    breaks: 'alter policy write on record.carried_out with check (not app.is_self())',
    mends:
      'alter policy write on record.carried_out with check (not app.is_self() and room = any (app.rooms_to_carry_out()))',
  },
  {
    name: 'row security of entries is off',
    breaks: 'alter table record.entry disable row level security',
    mends: 'alter table record.entry enable row level security',
  },
];
