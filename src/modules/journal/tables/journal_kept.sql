-- kind: record
-- What the person wrote without a network, as it arrived. The row and what it did are kept in one transaction.
create table record.journal_kept (
  person_id uuid not null references record.person on delete cascade,
  writing_id uuid not null,
  sort text not null check (sort in ('check-in', 'diary')),
  document_id uuid not null,
  base_id uuid,
  hash bytea not null check (length(hash) = 32),
  version int check (version >= 1),
  why text check (why in ('both', 'look')),
  typed json check (json_typeof(typed) = 'object' and length(typed::text) <= 600000),
  kept_at timestamptz not null default app.clock(),
  primary key (person_id, writing_id),
  foreign key (person_id, base_id) references record.journal_kept (person_id, writing_id) on delete cascade,
  check ((version is null) = (why is not null) and (why is null) = (typed is null))
);
create index on record.journal_kept (person_id, kept_at) where why is not null;
comment on table record.journal_kept is 'Each thing that a device sent after it was written without a network. The key makes that what is sent twice is kept once; rows stay as long as the record.';
comment on column record.journal_kept.person_id is 'Whose.';
comment on column record.journal_kept.writing_id is 'Made on the device when it was written. Sent again with the same content: the same answer. With another: refused.';
comment on column record.journal_kept.sort is 'What it is: a check-in or a page of the diary.';
comment on column record.journal_kept.document_id is 'The check-in or the page that it wrote or changed.';
comment on column record.journal_kept.base_id is 'What the same device wrote of it before, which must have arrived. Null for the first.';
comment on column record.journal_kept.hash is 'sha256 of what was sent, sealed as it was.';
comment on column record.journal_kept.version is 'The version of the check-in or page that says what was written. Null when it was put aside.';
comment on column record.journal_kept.why is 'Why it was put aside: both (it was changed elsewhere meanwhile, and both texts stand) or look (something in it needs another look).';
comment on column record.journal_kept.typed is 'What was typed, whole, when it was put aside: the fields of its form.';
comment on column record.journal_kept.kept_at is 'When it arrived, by the server''s clock: what a device says of the time changes nothing.';
create policy own on record.journal_kept for select to cairn_app using (person_id = case when app.is_self() then app.subject() end);
create policy write on record.journal_kept for insert to cairn_app with check (app.is_self());
grant select on record.journal_kept to cairn_app;
grant insert (person_id, writing_id, sort, document_id, base_id, hash, version, why, typed) on record.journal_kept to cairn_app;

create table record.journal_settled (
  person_id uuid not null references record.person on delete cascade,
  writing_id uuid not null,
  how text not null check (how in ('kept', 'left')),
  settled_at timestamptz not null default app.clock(),
  primary key (person_id, writing_id),
  foreign key (person_id, writing_id) references record.journal_kept (person_id, writing_id) on delete cascade
);
comment on table record.journal_settled is 'What the person did about something that was put aside.';
comment on column record.journal_settled.person_id is 'Whose.';
comment on column record.journal_settled.writing_id is 'Which.';
comment on column record.journal_settled.how is 'kept: it is in the record now, as they then wanted it. left: the record stays as it was.';
comment on column record.journal_settled.settled_at is 'When.';
create policy own on record.journal_settled for select to cairn_app using (person_id = case when app.is_self() then app.subject() end);
create policy write on record.journal_settled for insert to cairn_app with check (app.is_self());
grant select on record.journal_settled to cairn_app;
grant insert (person_id, writing_id, how) on record.journal_settled to cairn_app;
