-- kind: record
create table record.override (
  person_id uuid not null references record.person on delete cascade,
  override_id uuid not null,
  by_account uuid not null,
  by_name text not null,
  service_id uuid not null,
  basis text not null check (basis in ('court order', 'life at risk', 'safeguarding a child', 'safeguarding an adult', 'statutory inquiry')),
  reason text not null check (length(reason) between 10 and 2000),
  rooms text[] not null check (cardinality(rooms) between 1 and 10),
  hours int not null check (hours between 1 and 72),
  delay_days int not null default 0 check (delay_days between 0 and 28),
  delay_reason text check (length(delay_reason) between 10 and 2000),
  asked_at timestamptz not null default app.clock(),
  primary key (person_id, override_id),
  check ((delay_days > 0) = (delay_reason is not null))
);
comment on table record.override is 'A legal duty to open rooms that the person has not shared. Asked for by one, opened only by a second; always shown to the person.';
comment on column record.override.person_id is 'Whose record.';
comment on column record.override.override_id is 'Made in the app (uuid v7).';
comment on column record.override.by_account is 'Who asks, and would look.';
comment on column record.override.by_name is 'Their name, as it was then.';
comment on column record.override.service_id is 'The service they ask for, with which the person stands.';
comment on column record.override.basis is 'The legal basis, from a closed list.';
comment on column record.override.reason is 'The reason, in words the person will read.';
comment on column record.override.rooms is 'The rooms, by name. Never all by default.';
comment on column record.override.hours is 'How many hours, 72 at most.';
comment on column record.override.delay_days is 'Days before the person is told: 0, or up to 28 where telling would undo the purpose.';
comment on column record.override.delay_reason is 'Why telling would undo the purpose.';
comment on column record.override.asked_at is 'When.';
create table record.override_agreed (
  person_id uuid not null references record.person on delete cascade,
  override_id uuid not null,
  second_account uuid not null,
  second_name text not null,
  starts_at timestamptz not null default app.clock(),
  ends_at timestamptz not null,
  told_at timestamptz not null,
  primary key (person_id, override_id),
  foreign key (person_id, override_id) references record.override on delete cascade,
  check (ends_at > starts_at and ends_at <= starts_at + interval '72 hours'),
  check (told_at >= starts_at and told_at <= starts_at + interval '28 days')
);
comment on table record.override_agreed is 'The second person agreed: the rooms are open from here until the end.';
comment on column record.override_agreed.person_id is 'Whose record.';
comment on column record.override_agreed.override_id is 'Which request.';
comment on column record.override_agreed.second_account is 'The second person: a lead of the same service, and never the one who asked.';
comment on column record.override_agreed.second_name is 'Their name, as it was then.';
comment on column record.override_agreed.starts_at is 'When they agreed.';
comment on column record.override_agreed.ends_at is 'When it closes, by the clock.';
comment on column record.override_agreed.told_at is 'From when the person sees it.';
create table record.override_end (
  person_id uuid not null references record.person on delete cascade,
  override_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, override_id),
  foreign key (person_id, override_id) references record.override on delete cascade
);
comment on table record.override_end is 'Closed before its end, because the reason was over.';
comment on column record.override_end.person_id is 'Whose record.';
comment on column record.override_end.override_id is 'Which.';
comment on column record.override_end.at is 'When.';
