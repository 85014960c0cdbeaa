-- kind: record
-- What became of a legal override besides being agreed to. Like the override itself these are read through the door's functions only: a delayed
-- one must not show in any list before its time.
create table record.override_declined (
  person_id uuid not null references record.person on delete cascade,
  override_id uuid not null,
  second_account uuid not null,
  second_name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, override_id),
  foreign key (person_id, override_id) references record.override on delete cascade
);
comment on table record.override_declined is 'The second person did not agree: nothing was opened, and nobody else is asked again.';
comment on column record.override_declined.person_id is 'Whose record.';
comment on column record.override_declined.override_id is 'Which request.';
comment on column record.override_declined.second_account is 'Who did not agree: a lead of the same service, and never the one who asked.';
comment on column record.override_declined.second_name is 'Their name, as it was then.';
comment on column record.override_declined.at is 'When.';
create table record.override_told (
  person_id uuid not null references record.person on delete cascade,
  override_id uuid not null,
  at timestamptz not null default app.clock(),
  message_id uuid,
  primary key (person_id, override_id),
  foreign key (person_id, override_id) references record.override on delete cascade
);
comment on table record.override_told is 'The person was told of a legal override. It is counted in the same moment, so that no count tells of it earlier.';
comment on column record.override_told.person_id is 'Whose record.';
comment on column record.override_told.override_id is 'Which.';
comment on column record.override_told.at is 'When.';
comment on column record.override_told.message_id is 'The e-mail that told them; none where nobody agreed, so nothing was opened.';
create index on record.override (service_id, asked_at);
create index on record.standing (service_id);
