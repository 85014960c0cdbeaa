-- kind: record
-- What the person wrote, kept exactly, a new row for every change. The keys hold what must never happen: a gap in the versions, a line
-- that moves to another room or turns into another kind, a step under a goal that is not there.
create table record.entry (
  person_id uuid not null references record.person on delete cascade,
  entry_id uuid not null,
  version int not null check (version >= 1),
  room text not null check (room in ('about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money')),
  kind text not null check (kind in ('matters', 'goal', 'step', 'about')),
  parent_id uuid,
  words text not null check (length(words) <= 20000),
  fields jsonb not null default '{}' check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 20000),
  removed boolean not null default false,
  from_suggestion uuid,
  written_at timestamptz not null default app.clock(),
  previous int generated always as (nullif(version - 1, 0)) stored,
  parent_version int generated always as (1) stored,
  primary key (person_id, entry_id, version),
  unique (person_id, room, kind, entry_id, version),
  unique (person_id, room, entry_id, version),
  foreign key (person_id, room, kind, entry_id, previous) references record.entry (person_id, room, kind, entry_id, version) on delete cascade,
  foreign key (person_id, parent_id, parent_version) references record.entry (person_id, entry_id, version) on delete cascade,
  check ((kind = 'step') = (parent_id is not null))
);
comment on table record.entry is 'The person''s own words, as append-only versions.';
comment on column record.entry.person_id is 'Whose.';
comment on column record.entry.entry_id is 'The line; made in the app (uuid v7), so that lines sort by when they were begun and a form sent twice is one line.';
comment on column record.entry.version is '1, 2, 3… Two changes of the same version cannot both be kept: the second is shown both texts.';
comment on column record.entry.room is 'Which room it stands in. Never changes.';
comment on column record.entry.kind is 'What it is: something that matters to me, a goal, a step of a goal, a part of About me.';
comment on column record.entry.parent_id is 'For a step, its goal.';
comment on column record.entry.words is 'The words, exactly as written.';
comment on column record.entry.fields is 'The rest, by kind, checked by the form: state, when, who, life area, heading.';
comment on column record.entry.removed is 'True when this version takes the line away; earlier versions stay.';
comment on column record.entry.from_suggestion is 'The suggestion that the person accepted with this version.';
comment on column record.entry.written_at is 'When.';
comment on column record.entry.previous is 'The version before, which must exist.';
comment on column record.entry.parent_version is 'Points a step at the first version of its goal.';
create policy see on record.entry for select to cairn_app using (room = any (app.rooms()));
create policy write on record.entry for insert to cairn_app with check (app.is_self());
grant select on record.entry to cairn_app;
grant insert (person_id, entry_id, version, room, kind, parent_id, words, fields, removed, from_suggestion) on record.entry to cairn_app;
