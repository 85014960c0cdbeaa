-- kind: record
create table record.circle_member (
  person_id uuid not null references record.person on delete cascade,
  member_id uuid not null,
  relation text not null check (relation in ('supporter', 'peer', 'worker')),
  called text not null check (length(called) between 1 and 200),
  address text not null check (address = lower(address) and length(address) between 3 and 320),
  added_at timestamptz not null default app.clock(),
  primary key (person_id, member_id)
);
comment on table record.circle_member is 'Somebody whom the person asked to stand beside them.';
comment on column record.circle_member.person_id is 'Whose circle.';
comment on column record.circle_member.member_id is 'Made in the app (uuid v7).';
comment on column record.circle_member.relation is 'Family or friend (supporter), peer worker, or worker.';
comment on column record.circle_member.called is 'What the person calls them.';
comment on column record.circle_member.address is 'E-mail address the invitation goes to, in small letters.';
comment on column record.circle_member.added_at is 'When.';
create table record.circle_joined (
  person_id uuid not null references record.person on delete cascade,
  member_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, member_id),
  foreign key (person_id, member_id) references record.circle_member on delete cascade
);
create index on record.circle_joined (account_id);
comment on table record.circle_joined is 'The invitation was taken up: from here on the sharing reaches this account.';
comment on column record.circle_joined.person_id is 'Whose circle.';
comment on column record.circle_joined.member_id is 'Who was asked.';
comment on column record.circle_joined.account_id is 'Who they turned out to be.';
comment on column record.circle_joined.at is 'When they said yes.';
create table record.circle_left (
  person_id uuid not null references record.person on delete cascade,
  member_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, member_id),
  foreign key (person_id, member_id) references record.circle_member on delete cascade
);
comment on table record.circle_left is 'No longer in the circle: everything shared with them is closed from here on.';
comment on column record.circle_left.person_id is 'Whose circle.';
comment on column record.circle_left.member_id is 'Who.';
comment on column record.circle_left.at is 'When.';
