-- kind: record
-- What the person chose about reminders, hard times, and routines put out of sight for a day.
create table record.reminder_settings (
  person_id uuid not null references record.person on delete cascade,
  version int not null check (version >= 1),
  change_id uuid not null,
  written_at timestamptz not null default app.clock(),
  zone text not null check (length(zone) between 1 and 60),
  way text not null check (way in ('none', 'e-mail', 'device')),
  says text not null check (says in ('note', 'time', 'hello', 'own words')),
  own_words text check (length(own_words) between 1 and 60),
  quiet_from text check (quiet_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  quiet_until text check (quiet_until ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  after_quiet boolean not null,
  digest_at text check (digest_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  reminds jsonb not null check (jsonb_typeof(reminds) = 'array' and length(reminds::text) <= 60000),
  primary key (person_id, version),
  unique (person_id, change_id),
  check ((says = 'own words') = (own_words is not null)),
  check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until)
);
comment on table record.reminder_settings is 'What the person wants to be reminded of, how, when and in which words. The newest version holds.';
comment on column record.reminder_settings.person_id is 'Whose.';
comment on column record.reminder_settings.version is '1, 2, 3… The highest one holds.';
comment on column record.reminder_settings.change_id is 'Made when the form was drawn (uuid v7), so that a form sent twice is one change.';
comment on column record.reminder_settings.written_at is 'When.';
comment on column record.reminder_settings.zone is 'Where the person''s clock is, as in the IANA list: Europe/London.';
comment on column record.reminder_settings.way is 'How reminders come: not at all, by e-mail, or as a notice on devices that they chose.';
comment on column record.reminder_settings.says is 'Which words show outside: one of three that tell nothing, or their own.';
comment on column record.reminder_settings.own_words is 'Their own, where they chose so.';
comment on column record.reminder_settings.quiet_from is 'Quiet hours begin, by the clock where they are; null without quiet hours.';
comment on column record.reminder_settings.quiet_until is 'Quiet hours end.';
comment on column record.reminder_settings.after_quiet is 'True when what falls into quiet hours comes once, when they end; false when it does not come.';
comment on column record.reminder_settings.digest_at is 'Everything in one message a day, at this time; null for one by one.';
comment on column record.reminder_settings.reminds is 'What of: check-ins with days and times, routines by their line, each with whether also in hard times.';
create policy own on record.reminder_settings for select to cairn_app using (app.is_self());
create policy write on record.reminder_settings for insert to cairn_app with check (app.is_self());
grant select on record.reminder_settings to cairn_app;
grant insert (person_id, version, change_id, zone, way, says, own_words, quiet_from, quiet_until, after_quiet, digest_at, reminds)
  on record.reminder_settings to cairn_app;

create table record.hard_times (
  person_id uuid not null references record.person on delete cascade,
  hard_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, hard_id)
);
comment on table record.hard_times is 'The person pressed “hard times”: reminders are quiet but for those they chose.';
comment on column record.hard_times.person_id is 'Who.';
comment on column record.hard_times.hard_id is 'Made when the button was drawn (uuid v7).';
comment on column record.hard_times.at is 'When.';
create policy own on record.hard_times for select to cairn_app using (app.is_self());
create policy write on record.hard_times for insert to cairn_app with check (app.is_self());
grant select on record.hard_times to cairn_app;
grant insert (person_id, hard_id) on record.hard_times to cairn_app;

create table record.hard_times_over (
  person_id uuid not null references record.person on delete cascade,
  over_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, over_id)
);
comment on table record.hard_times_over is 'The person said that hard times are over: ends whatever was said before it.';
comment on column record.hard_times_over.person_id is 'Who.';
comment on column record.hard_times_over.over_id is 'Made when the button was drawn (uuid v7).';
comment on column record.hard_times_over.at is 'When.';
create policy own on record.hard_times_over for select to cairn_app using (app.is_self());
create policy write on record.hard_times_over for insert to cairn_app with check (app.is_self());
grant select on record.hard_times_over to cairn_app;
grant insert (person_id, over_id) on record.hard_times_over to cairn_app;

create table record.routine_done (
  person_id uuid not null references record.person on delete cascade,
  routine_id uuid not null,
  day date not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, routine_id, day)
);
comment on table record.routine_done is 'A routine was put out of sight for one day. Nothing counts these.';
comment on column record.routine_done.person_id is 'Whose.';
comment on column record.routine_done.routine_id is 'Which routine (a line).';
comment on column record.routine_done.day is 'The day where the person is.';
comment on column record.routine_done.at is 'When they pressed.';
create policy own on record.routine_done for select to cairn_app using (app.is_self());
create policy write on record.routine_done for insert to cairn_app with check (app.is_self());
grant select on record.routine_done to cairn_app;
grant insert (person_id, routine_id, day) on record.routine_done to cairn_app;
