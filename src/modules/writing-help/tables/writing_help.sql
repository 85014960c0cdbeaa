-- kind: record
create table record.writing_help (
  person_id uuid not null references record.person on delete cascade,
  help_id uuid not null,
  member_id uuid not null,
  room text not null check (room in ('plan', 'about me')),
  sharing_id uuid,
  starts_at timestamptz not null default app.clock(),
  ends_at timestamptz not null,
  primary key (person_id, help_id),
  unique (person_id, help_id, room),
  foreign key (person_id, member_id) references record.circle_joined on delete cascade,
  foreign key (person_id, sharing_id) references record.sharing on delete cascade,
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
comment on table record.writing_help is 'The person asked somebody in their circle to write down what they say, for some hours.';
comment on column record.writing_help.person_id is 'Who asked.';
comment on column record.writing_help.help_id is 'Made in the app (uuid v7).';
comment on column record.writing_help.member_id is 'Whom they asked: somebody who said yes to being in the circle.';
comment on column record.writing_help.room is 'In which room lines may be written down.';
comment on column record.writing_help.sharing_id is 'The sharing that was given for this help and ends with it; null where the room was shared with them already.';
comment on column record.writing_help.starts_at is 'From when.';
comment on column record.writing_help.ends_at is 'Until when: a day at most.';
create policy see on record.writing_help for select to cairn_app using (app.is_self() or help_id = any (app.writing_helps()));
grant select on record.writing_help to cairn_app;

create table record.writing_help_end (
  person_id uuid not null references record.person on delete cascade,
  help_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, help_id),
  foreign key (person_id, help_id) references record.writing_help on delete cascade
);
comment on table record.writing_help_end is 'Help with writing that the person ended before its time.';
comment on column record.writing_help_end.person_id is 'Who.';
comment on column record.writing_help_end.help_id is 'Which.';
comment on column record.writing_help_end.at is 'When.';
create policy own on record.writing_help_end for select to cairn_app using (app.is_self());
grant select on record.writing_help_end to cairn_app;

create table record.written_for_me (
  person_id uuid not null references record.person on delete cascade,
  line_id uuid not null,
  help_id uuid not null,
  room text not null,
  kind text not null,
  goal_id uuid,
  under_id uuid,
  heading text not null default '' check (length(heading) <= 200),
  section text check (section in ('important', 'people', 'communicate', 'wellness', 'do and do not', 'support', 'also')),
  words text not null check (length(words) between 1 and 20000),
  by_account uuid not null default app.actor(),
  by_name text not null default app.actor_name(),
  at timestamptz not null default app.clock(),
  goal_kind text generated always as ('goal') stored,
  goal_version int generated always as (1) stored,
  primary key (person_id, line_id),
  unique (person_id, line_id, help_id),
  unique (person_id, help_id, kind, line_id),
  foreign key (person_id, help_id, room) references record.writing_help (person_id, help_id, room) on delete cascade,
  foreign key (person_id, room, goal_kind, goal_id, goal_version) references record.entry (person_id, room, kind, entry_id, version) on delete cascade,
  foreign key (person_id, help_id, goal_kind, under_id) references record.written_for_me (person_id, help_id, kind, line_id) on delete cascade,
  check ((room = 'plan' and kind in ('goal', 'step', 'matters') and section is null and heading = '') or (room = 'about me' and kind = 'about')),
  check ((kind = 'step') = (num_nonnulls(goal_id, under_id) = 1)),
  check (num_nonnulls(goal_id, under_id) <= 1)
);
comment on table record.written_for_me is 'What a helper wrote down for the person. None of it is the person''s until they say so; then it becomes a line of their own with the same id.';
comment on column record.written_for_me.person_id is 'For whom.';
comment on column record.written_for_me.line_id is 'Made in the app (uuid v7); the id of the line that it becomes, so that saying yes twice is one line.';
comment on column record.written_for_me.help_id is 'Under which help. The key holds that it is one for this room.';
comment on column record.written_for_me.room is 'In which room.';
comment on column record.written_for_me.kind is 'A goal, a step, something that matters; in About me, a part of it.';
comment on column record.written_for_me.goal_id is 'For a step of a goal that stands in the plan: that goal.';
comment on column record.written_for_me.under_id is 'For a step of a goal that was written down under the same help: that one.';
comment on column record.written_for_me.heading is 'For a part of About me: its heading, in the person''s words; may be empty.';
comment on column record.written_for_me.section is 'For a part of About me: which of the seven headings it stands under.';
comment on column record.written_for_me.words is 'What the person said, as the helper wrote it down.';
comment on column record.written_for_me.by_account is 'Who wrote it down.';
comment on column record.written_for_me.by_name is 'Their name, as it was then.';
comment on column record.written_for_me.at is 'When.';
comment on column record.written_for_me.goal_kind is 'Holds a step to a goal.';
comment on column record.written_for_me.goal_version is 'Points a step to the first version of its goal.';
-- Nobody else with whom the room is shared reads what is not the person's yet; the helper reads their own while the help lasts.
create policy see on record.written_for_me for select to cairn_app using (app.is_self() or help_id = any (app.writing_helps()));
create policy write on record.written_for_me for insert to cairn_app with check (not app.is_self() and help_id = any (app.writing_helps()));
grant select on record.written_for_me to cairn_app;
grant insert (person_id, line_id, help_id, room, kind, goal_id, under_id, heading, section, words) on record.written_for_me to cairn_app;

create table record.written_answer (
  person_id uuid not null references record.person on delete cascade,
  line_id uuid not null,
  help_id uuid not null,
  answer text not null check (answer in ('mine', 'left out')),
  at timestamptz not null default app.clock(),
  primary key (person_id, line_id),
  foreign key (person_id, line_id, help_id) references record.written_for_me (person_id, line_id, help_id) on delete cascade
);
comment on table record.written_answer is 'What the person says of a line that was written down for them. One answer each.';
comment on column record.written_answer.person_id is 'Who answers.';
comment on column record.written_answer.line_id is 'Of which line.';
comment on column record.written_answer.help_id is 'Its help, so that the helper can read the answer while the help lasts.';
comment on column record.written_answer.answer is 'These are my words; or, left out.';
comment on column record.written_answer.at is 'When.';
create policy see on record.written_answer for select to cairn_app using (app.is_self() or help_id = any (app.writing_helps()));
create policy write on record.written_answer for insert to cairn_app with check (app.is_self());
grant select on record.written_answer to cairn_app;
grant insert (person_id, line_id, help_id, answer) on record.written_answer to cairn_app;
