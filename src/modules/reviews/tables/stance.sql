-- kind: record
create table record.stance (
  person_id uuid not null references record.person on delete cascade,
  stance_id uuid not null,
  room text not null check (room = 'plan'),
  line_id uuid,
  line_version int,
  line_kind text generated always as (case when line_id is null then null else 'risk' end) stored,
  agreed_id uuid,
  stance text not null check (stance in ('agree', 'differ')),
  words text not null default '' check (length(words) <= 2000),
  by_account uuid not null default app.actor(),
  by_name text not null default app.actor_name(),
  at timestamptz not null default app.clock(),
  primary key (person_id, stance_id),
  foreign key (person_id, room, line_kind, line_id, line_version) references record.entry (person_id, room, kind, entry_id, version) on delete cascade,
  foreign key (person_id, room, agreed_id) references record.agreed (person_id, room, agreed_id) on delete cascade,
  check ((line_id is null) = (line_version is null)),
  check ((line_id is null) <> (agreed_id is null))
);
create index on record.stance (person_id, line_id);
create index on record.stance (person_id, agreed_id);
comment on table record.stance is
  'Who agrees and who differs, and why: each said by themselves and kept as given. Saying something newer adds a row; a difference stays one.';
comment on column record.stance.person_id is 'About whose text.';
comment on column record.stance.stance_id is 'Made in the app (uuid v7); a form sent twice is one.';
comment on column record.stance.room is 'Always the plan: whoever may not see it can say nothing about it.';
comment on column record.stance.line_id is 'Something that the person wants to try; null for an agreed version.';
comment on column record.stance.line_version is 'The words that were on the screen of whoever says so.';
comment on column record.stance.line_kind is 'Holds the line to those that are things to try.';
comment on column record.stance.agreed_id is 'An agreed version of the plan; null for something to try.';
comment on column record.stance.stance is 'Agree, or differ. Neither is above the other.';
comment on column record.stance.words is 'Why, in their words; may be empty.';
comment on column record.stance.by_account is 'Who says so. Filled in by the database: nobody can speak for somebody else.';
comment on column record.stance.by_name is 'Their name, as it was then.';
comment on column record.stance.at is 'When.';
-- Everyone who sees the text sees who agrees and who differs; and everyone who sees it by sharing may say where they stand.
create policy see on record.stance for select to cairn_app using (room = any (app.rooms()));
create policy write on record.stance for insert to cairn_app with check (room = any (app.rooms()) and app.in_person());
grant select on record.stance to cairn_app;
grant insert (person_id, stance_id, room, line_id, line_version, agreed_id, stance, words) on record.stance to cairn_app;

-- The story of a plan is read from its newest end.
create index on record.entry (person_id, room, written_at desc, entry_id desc);
-- What came into the plan from somebody's suggestion: few of many versions.
create index on record.entry (person_id, room) where from_suggestion is not null;
