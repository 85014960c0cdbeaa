-- kind: record
create table record.sharing (
  person_id uuid not null references record.person on delete cascade,
  sharing_id uuid not null,
  member_id uuid,
  team_id uuid,
  room text not null check (room in ('about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money')),
  level text not null check (level in ('see', 'suggest', 'carry out')),
  condition text not null default 'always' check (condition in ('always', 'when I am unwell')),
  starts_at timestamptz not null default app.clock(),
  ends_at timestamptz not null,
  primary key (person_id, sharing_id),
  foreign key (person_id, member_id) references record.circle_member on delete cascade,
  check ((member_id is null) <> (team_id is null)),
  check (ends_at > starts_at and ends_at <= starts_at + interval '370 days')
);
create index on record.sharing (person_id, member_id);
create index on record.sharing (team_id);
comment on table record.sharing is 'What the person shares: a room, with somebody or a team, at a level, until a day. Never overwritten.';
comment on column record.sharing.person_id is 'Who shares.';
comment on column record.sharing.sharing_id is 'Made in the app (uuid v7).';
comment on column record.sharing.member_id is 'With whom in the circle; null when with a team.';
comment on column record.sharing.team_id is 'With which team; its members count by name and date.';
comment on column record.sharing.room is 'Which room.';
comment on column record.sharing.level is 'See, suggest (which includes seeing), or carry out (which includes both).';
comment on column record.sharing.condition is 'Open always, or only while the person is unwell in the sense they agreed.';
comment on column record.sharing.starts_at is 'From when.';
comment on column record.sharing.ends_at is 'Until when: every sharing has an end, a year away at most.';
create table record.sharing_end (
  person_id uuid not null references record.person on delete cascade,
  sharing_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, sharing_id),
  foreign key (person_id, sharing_id) references record.sharing on delete cascade
);
comment on table record.sharing_end is 'Sharing withdrawn by the person before its day.';
comment on column record.sharing_end.person_id is 'Who.';
comment on column record.sharing_end.sharing_id is 'What.';
comment on column record.sharing_end.at is 'When.';
create table record.never (
  person_id uuid not null references record.person on delete cascade,
  never_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default app.clock(),
  lifted_at timestamptz,
  primary key (person_id, never_id)
);
create index on record.never (person_id, account_id);
comment on table record.never is 'Never this person: beats every sharing, a team''s too. Only a legal override stands above it.';
comment on column record.never.person_id is 'Who says so.';
comment on column record.never.never_id is 'Made in the app (uuid v7).';
comment on column record.never.account_id is 'Who may not.';
comment on column record.never.at is 'From when.';
comment on column record.never.lifted_at is 'When the person took it back.';
grant update (lifted_at) on record.never to cairn_door;
