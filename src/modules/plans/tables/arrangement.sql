-- kind: record
-- The order in which the person wants things to stand, and what they leave out. A new row for every change, as for words.
create table record.arrangement (
  person_id uuid not null references record.person on delete cascade,
  shelf text not null check (shelf in ('about me', 'matters', 'goals')),
  version int not null check (version >= 1),
  change_id uuid not null,
  places text[] not null check (cardinality(places) <= 5000 and array_position(places, null) is null),
  hidden text[] not null check (cardinality(hidden) <= 5000 and array_position(hidden, null) is null),
  arranged_at timestamptz not null default app.clock(),
  previous int generated always as (nullif(version - 1, 0)) stored,
  primary key (person_id, shelf, version),
  unique (person_id, shelf, change_id),
  foreign key (person_id, shelf, previous) references record.arrangement (person_id, shelf, version) on delete cascade
);
comment on table record.arrangement is 'The person''s own order of what stands on a page, and what they leave out there, as append-only versions. The latest one holds.';
comment on column record.arrangement.person_id is 'Whose.';
comment on column record.arrangement.shelf is 'What is arranged: the parts of About me, what matters, the goals.';
comment on column record.arrangement.version is '1, 2, 3… Two changes of the same version cannot both be kept: the second is made again on top of the first.';
comment on column record.arrangement.change_id is 'Made when the form was drawn (uuid v7), so that a press sent twice moves once.';
comment on column record.arrangement.places is 'Lines by their id, in order; parts of About me that stand under a heading of the standard, by that heading.';
comment on column record.arrangement.hidden is 'Those of them that the person leaves out: nobody else reads them.';
comment on column record.arrangement.arranged_at is 'When.';
comment on column record.arrangement.previous is 'The version before, which must exist.';
-- Only the person reads what is left out; others get the order from app.order_of.
create policy own on record.arrangement for select to cairn_app using (app.is_self());
create policy write on record.arrangement for insert to cairn_app with check (app.is_self());
grant select on record.arrangement to cairn_app;
grant insert (person_id, shelf, version, change_id, places, hidden) on record.arrangement to cairn_app;
