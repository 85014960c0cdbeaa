-- kind: record
-- Handing back: what the person notes afterwards, and that they have read the page. What the page shows is worked out from the rows themselves.
create table record.hand_back_note (
  person_id uuid not null references record.person on delete cascade,
  note_id uuid not null,
  unwell_id uuid not null,
  words text not null check (length(words) between 1 and 20000),
  at timestamptz not null default app.clock(),
  primary key (person_id, note_id),
  foreign key (person_id, unwell_id) references record.unwell on delete cascade
);
create index on record.hand_back_note (person_id, unwell_id);
comment on table record.hand_back_note is 'What the person writes about a time when they were unwell, afterwards: for instance what to change in their plan. Nobody else reads it.';
comment on column record.hand_back_note.person_id is 'Who.';
comment on column record.hand_back_note.note_id is 'Made in the app (uuid v7); a form sent twice is one.';
comment on column record.hand_back_note.unwell_id is 'About which time: the first row of it.';
comment on column record.hand_back_note.words is 'The words, exactly as written.';
comment on column record.hand_back_note.at is 'When.';
create policy own on record.hand_back_note for select to cairn_app using (app.is_self());
create policy write on record.hand_back_note for insert to cairn_app with check (app.is_self());
grant select on record.hand_back_note to cairn_app;
grant insert (person_id, note_id, unwell_id, words) on record.hand_back_note to cairn_app;

create table record.hand_back_read (
  person_id uuid not null references record.person on delete cascade,
  unwell_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, unwell_id),
  foreign key (person_id, unwell_id) references record.unwell on delete cascade
);
comment on table record.hand_back_read is 'The person has read what happened in a time when they were unwell; it leaves the first page then.';
comment on column record.hand_back_read.person_id is 'Who.';
comment on column record.hand_back_read.unwell_id is 'Of which time: the first row of it.';
comment on column record.hand_back_read.at is 'When they said so.';
create policy own on record.hand_back_read for select to cairn_app using (app.is_self());
create policy write on record.hand_back_read for insert to cairn_app with check (app.is_self());
grant select on record.hand_back_read to cairn_app;
grant insert (person_id, unwell_id) on record.hand_back_read to cairn_app;
