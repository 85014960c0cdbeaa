-- kind: record
-- Nobody is told by a rule who has not said yes to being told by it. The person asks, they answer; an end is a row.
create table record.rule_ask (
  person_id uuid not null references record.person on delete cascade,
  ask_id uuid not null,
  rule_id uuid not null,
  member_id uuid,
  team_id uuid,
  words text not null check (length(words) between 1 and 1000),
  at timestamptz not null default app.clock(),
  rule_room text generated always as ('staying well') stored,
  rule_kind text generated always as ('rule') stored,
  rule_version int generated always as (1) stored,
  for_team boolean generated always as (team_id is not null) stored,
  primary key (person_id, ask_id),
  unique (person_id, ask_id, for_team),
  foreign key (person_id, rule_room, rule_kind, rule_id, rule_version) references record.entry (person_id, room, kind, entry_id, version) on delete cascade,
  foreign key (person_id, member_id) references record.circle_joined on delete cascade,
  check ((member_id is null) <> (team_id is null))
);
create index on record.rule_ask (person_id, member_id);
create index on record.rule_ask (team_id);
comment on table record.rule_ask is 'The person asks somebody in their circle, or a team, whether they may be told by one of their rules. There is nobody else whom a rule can name.';
comment on column record.rule_ask.person_id is 'Who asks.';
comment on column record.rule_ask.ask_id is 'Made in the app (uuid v7).';
comment on column record.rule_ask.rule_id is 'Which rule (a line).';
comment on column record.rule_ask.member_id is 'Whom: somebody who said yes to being in the circle; null for a team.';
comment on column record.rule_ask.team_id is 'Or which team.';
comment on column record.rule_ask.words is 'What they would be told, as the rule said it when they were asked.';
comment on column record.rule_ask.at is 'When.';
comment on column record.rule_ask.rule_room is 'Holds the rule to its room.';
comment on column record.rule_ask.rule_kind is 'Holds it to a rule.';
comment on column record.rule_ask.rule_version is 'Points at the first version of the rule.';
comment on column record.rule_ask.for_team is 'True when a team is asked; a team''s yes must say its hours.';
create policy own on record.rule_ask for select to cairn_app using (app.is_self());
grant select on record.rule_ask to cairn_app;

create table record.rule_consent (
  person_id uuid not null references record.person on delete cascade,
  ask_id uuid not null,
  for_team boolean not null,
  yes boolean not null,
  hours text check (length(hours) between 1 and 500),
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, ask_id),
  unique (person_id, ask_id, yes),
  foreign key (person_id, ask_id, for_team) references record.rule_ask (person_id, ask_id, for_team) on delete cascade,
  check (hours is not null or not (yes and for_team)),
  check (hours is null or (yes and for_team))
);
comment on table record.rule_consent is 'What they answered. One answer each.';
comment on column record.rule_consent.person_id is 'Whose rule it is.';
comment on column record.rule_consent.ask_id is 'To which ask.';
comment on column record.rule_consent.for_team is 'Whether a team answers.';
comment on column record.rule_consent.yes is 'They may be told; or not.';
comment on column record.rule_consent.hours is 'When the team reads what it is told, in its words. The person sees it beside the rule.';
comment on column record.rule_consent.by_account is 'Who answered.';
comment on column record.rule_consent.by_name is 'Their name, as it was then.';
comment on column record.rule_consent.at is 'When.';
create policy own on record.rule_consent for select to cairn_app using (app.is_self());
grant select on record.rule_consent to cairn_app;

create table record.rule_ask_end (
  person_id uuid not null references record.person on delete cascade,
  ask_id uuid not null,
  by_person boolean not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, ask_id),
  foreign key (person_id, ask_id) references record.rule_ask on delete cascade
);
comment on table record.rule_ask_end is 'They are not told by this rule any more.';
comment on column record.rule_ask_end.person_id is 'Whose rule it is.';
comment on column record.rule_ask_end.ask_id is 'Which ask.';
comment on column record.rule_ask_end.by_person is 'True when the person took it back; false when whoever was asked did.';
comment on column record.rule_ask_end.at is 'When.';
create policy own on record.rule_ask_end for select to cairn_app using (app.is_self());
grant select on record.rule_ask_end to cairn_app;

create table record.rule_pause (
  person_id uuid not null references record.person on delete cascade,
  pause_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, pause_id)
);
comment on table record.rule_pause is 'The person pauses all of their rules.';
comment on column record.rule_pause.person_id is 'Who.';
comment on column record.rule_pause.pause_id is 'Made in the app (uuid v7).';
comment on column record.rule_pause.at is 'From when.';
create policy own on record.rule_pause for select to cairn_app using (app.is_self());
grant select on record.rule_pause to cairn_app;

create table record.rule_pause_end (
  person_id uuid not null references record.person on delete cascade,
  pause_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, pause_id),
  foreign key (person_id, pause_id) references record.rule_pause on delete cascade
);
comment on table record.rule_pause_end is 'The rules hold again.';
comment on column record.rule_pause_end.person_id is 'Who says so.';
comment on column record.rule_pause_end.pause_id is 'Which pause is over.';
comment on column record.rule_pause_end.at is 'From when.';
create policy own on record.rule_pause_end for select to cairn_app using (app.is_self());
grant select on record.rule_pause_end to cairn_app;

-- A run of a rule is its events, one after the other. Each event names the phase that it leads to and the one that the event before left; the keys
-- hold them together, so that of two writers who both follow the same event one is kept: "I'm OK" and the end of the window can never both be.
-- The same steps, without a database: life.ts.
create table record.rule_run (
  person_id uuid not null references record.person on delete cascade,
  run_id uuid not null,
  rule_id uuid not null,
  rule_version int not null,
  practice boolean not null,
  number int not null check (number >= 1),
  after_run uuid,
  name text not null,
  tells text[] not null,
  tell_words text not null check (length(tell_words) <= 1000),
  shows text[] not null,
  wait_minutes int not null,
  next_minutes int not null,
  at timestamptz not null,
  waits_until timestamptz not null,
  rule_room text generated always as ('staying well') stored,
  rule_kind text generated always as ('rule') stored,
  previous int generated always as (nullif(number - 1, 0)) stored,
  previous_closing int generated always as (1) stored,
  primary key (person_id, run_id),
  unique (person_id, rule_id, practice, number),
  unique (person_id, rule_id, practice, number, run_id),
  unique (person_id, run_id, waits_until),
  foreign key (person_id, rule_room, rule_kind, rule_id, rule_version) references record.entry (person_id, room, kind, entry_id, version) on delete cascade,
  foreign key (person_id, rule_id, practice, previous, after_run) references record.rule_run (person_id, rule_id, practice, number, run_id) on delete cascade,
  check ((number = 1) = (after_run is null)),
  check (waits_until = at + make_interval(mins => wait_minutes)),
  check (cardinality(tells) <= 5 and (cardinality(tells) = 0 or tell_words <> '')),
  check (case
    when cardinality(tells) = 0 then wait_minutes = 0 and next_minutes = 0
    when practice then wait_minutes between 1 and 60 and next_minutes between 1 and 60
    else wait_minutes between 60 and 4320 and next_minutes between 60 and 2880 end)
);
comment on table record.rule_run is 'A rule of the person''s held, and this is what it said then. A rule has one open run: the next one names the one before, which must have ended.';
comment on column record.rule_run.person_id is 'Whose.';
comment on column record.rule_run.run_id is 'Made in the app (uuid v7).';
comment on column record.rule_run.rule_id is 'Which rule (a line).';
comment on column record.rule_run.rule_version is 'The version that held.';
comment on column record.rule_run.practice is 'A practice, which counts as nothing.';
comment on column record.rule_run.number is '1, 2, 3… for this rule; practices are counted by themselves.';
comment on column record.rule_run.after_run is 'The run before, which must have ended.';
comment on column record.rule_run.name is 'The rule''s own name, in the person''s words.';
comment on column record.rule_run.tells is 'Who is told, in this order: member or team, and its id.';
comment on column record.rule_run.tell_words is 'What they are told, in the person''s words.';
comment on column record.rule_run.shows is 'Lines and parts of the plan that the person is shown first.';
comment on column record.rule_run.wait_minutes is 'How long only the person knows.';
comment on column record.rule_run.next_minutes is 'How long each has to say that they have seen it, before the next is told.';
comment on column record.rule_run.at is 'When it began.';
comment on column record.rule_run.waits_until is 'Until when only the person knows, unless they say "tell them now".';
comment on column record.rule_run.rule_room is 'Holds the rule to its room.';
comment on column record.rule_run.rule_kind is 'Holds it to a rule.';
comment on column record.rule_run.previous is 'The number before.';
comment on column record.rule_run.previous_closing is 'Points at the end of the run before.';
create index on record.rule_run (at);
create policy own on record.rule_run for select to cairn_app using (app.is_self());
grant select on record.rule_run to cairn_app;

create table record.rule_event (
  person_id uuid not null references record.person on delete cascade,
  run_id uuid not null,
  number int not null check (number >= 1),
  kind text not null,
  phase text not null,
  was_phase text,
  waits_until timestamptz not null,
  at timestamptz not null default app.clock(),
  turn int check (turn between 1 and 5),
  ask_id uuid,
  told_id uuid,
  messages uuid[],
  by_account uuid,
  by_name text,
  words text check (length(words) between 1 and 2000),
  why text check (why in ('not asked', 'not answered', 'said no', 'taken back', 'not here', 'never')),
  before int generated always as (nullif(number - 1, 0)) stored,
  closing int generated always as (case when phase = 'closed' and was_phase <> 'closed' then 1 end) stored,
  told_turn int generated always as (case when kind = 'told' then turn end) stored,
  of_told int generated always as (case when kind in ('not delivered', 'seen', 'happened') then turn end) stored,
  said_yes boolean generated always as (case when kind = 'told' then true end) stored,
  primary key (person_id, run_id, number),
  unique (person_id, run_id, number, phase),
  unique (person_id, run_id, closing),
  unique (person_id, run_id, told_turn),
  unique (person_id, told_id),
  foreign key (person_id, run_id, waits_until) references record.rule_run (person_id, run_id, waits_until) on delete cascade,
  foreign key (person_id, run_id, before, was_phase) references record.rule_event (person_id, run_id, number, phase) on delete cascade,
  foreign key (person_id, run_id, of_told) references record.rule_event (person_id, run_id, told_turn) on delete cascade,
  foreign key (person_id, ask_id, said_yes) references record.rule_consent (person_id, ask_id, yes) on delete cascade,
  check ((number = 1) = (was_phase is null)),
  constraint rule_event_steps check (case coalesce(was_phase, 'nothing')
    when 'nothing' then kind = 'begun' and phase = 'waiting'
    when 'waiting' then (kind in ('ok', 'noted', 'quiet', 'paused', 'taken away', 'stopped', 'leaving') and phase = 'closed')
      or (kind in ('tell now', 'window over') and phase = 'telling')
    when 'telling' then (kind in ('told', 'passed over', 'not delivered') and phase = 'telling') or (kind = 'seen' and phase = 'seen')
      or (kind in ('ok', 'nobody saw', 'paused', 'taken away', 'stopped', 'leaving') and phase = 'closed')
    when 'seen' then (kind = 'seen' and phase = 'seen')
      or (kind in ('ok', 'happened', 'nobody wrote', 'paused', 'taken away', 'stopped', 'leaving') and phase = 'closed')
    when 'closed' then kind in ('seen', 'happened') and phase = 'closed'
    else false end),
  constraint rule_event_window check (kind <> 'window over' or at >= waits_until),
  constraint rule_event_told check (case when kind = 'told' then num_nonnulls(turn, ask_id, told_id, messages) = 4 else num_nonnulls(ask_id, told_id, messages) = 0 end),
  constraint rule_event_parts check (
    (kind in ('told', 'passed over', 'not delivered', 'seen')) = (turn is not null) or (kind = 'happened')),
  check ((why is not null) = (kind = 'passed over')),
  check ((words is not null) = (kind = 'happened')),
  check ((by_account is not null) = (kind = 'seen' or (kind = 'happened' and turn is not null))),
  check ((by_account is null) = (by_name is null))
);
create unique index rule_event_turn on record.rule_event (person_id, run_id, turn) where kind in ('told', 'passed over');
create unique index rule_event_undelivered on record.rule_event (person_id, run_id, turn) where kind = 'not delivered';
create unique index rule_event_seen on record.rule_event (person_id, run_id, by_account) where kind = 'seen';
create index on record.rule_event (told_id);
comment on table record.rule_event is 'What happened in a run, in order. The keys hold that nobody is told before the window ends, twice, after the end, or without having said yes.';
comment on column record.rule_event.person_id is 'Whose.';
comment on column record.rule_event.run_id is 'Of which run.';
comment on column record.rule_event.number is '1, 2, 3… Two that follow the same event cannot both be kept.';
comment on column record.rule_event.kind is 'What.';
comment on column record.rule_event.phase is 'Where the run is from here on: waiting, telling, seen, closed.';
comment on column record.rule_event.was_phase is 'Where it was; null at the beginning.';
comment on column record.rule_event.waits_until is 'The end of the run''s window, so that the row itself holds that it was over.';
comment on column record.rule_event.at is 'When, by the server''s clock.';
comment on column record.rule_event.turn is 'Whose turn it was: 1 for the first who is named.';
comment on column record.rule_event.ask_id is 'Told: the ask to which they said yes.';
comment on column record.rule_event.told_id is 'Told: the message''s own id, which its page has.';
comment on column record.rule_event.messages is 'Told: the e-mails that say there is a message. None, where they have no address.';
comment on column record.rule_event.by_account is 'Who said that they have seen it, or wrote what happened; null for the person.';
comment on column record.rule_event.by_name is 'Their name, as it was then.';
comment on column record.rule_event.words is 'What happened, in the words of whoever wrote it.';
comment on column record.rule_event.why is 'Why somebody was not told when it was their turn.';
comment on column record.rule_event.before is 'The event before, which must be there.';
comment on column record.rule_event.closing is '1 for the event that ended the run: there is one.';
comment on column record.rule_event.told_turn is 'Told: the turn, for what follows from it.';
comment on column record.rule_event.of_told is 'What can only follow from having been told points there.';
comment on column record.rule_event.said_yes is 'Points at an answer that was yes.';
create policy own on record.rule_event for select to cairn_app using (app.is_self());
grant select on record.rule_event to cairn_app;
alter table record.rule_run add foreign key (person_id, after_run, previous_closing) references record.rule_event (person_id, run_id, closing) on delete cascade;

create table record.rule_opened (
  person_id uuid not null references record.person on delete cascade,
  run_id uuid not null,
  turn int not null,
  account_id uuid not null,
  name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, run_id, turn, account_id),
  foreign key (person_id, run_id, turn) references record.rule_event (person_id, run_id, told_turn) on delete cascade
);
comment on table record.rule_opened is 'Who opened the page of a message, the first time. It is not "I have seen this".';
comment on column record.rule_opened.person_id is 'Whose message.';
comment on column record.rule_opened.run_id is 'Of which run.';
comment on column record.rule_opened.turn is 'Whose turn it was.';
comment on column record.rule_opened.account_id is 'Who opened it.';
comment on column record.rule_opened.name is 'Their name, as it was then.';
comment on column record.rule_opened.at is 'When.';
create policy own on record.rule_opened for select to cairn_app using (app.is_self());
grant select on record.rule_opened to cairn_app;

do $$
declare
  kept text := (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conname = 'message_template_check' and c.conrelid = 'system.message'::regclass);
begin
  alter table system.message drop constraint message_template_check;
  execute 'alter table system.message add constraint message_template_check ' ||
    regexp_replace(kept, '^CHECK \((.*)\)$', 'check ((\1) or template in (''asked to be told'', ''told'', ''for you''))');
end $$;
