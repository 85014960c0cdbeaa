-- kind: commons
create table commons.service (
  service_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  nation text not null check (nation in ('england', 'wales', 'scotland', 'northern ireland')),
  languages text[] not null check (cardinality(languages) >= 1),
  contact text not null check (length(contact) <= 2000),
  hours text not null check (length(hours) <= 2000),
  is_what text not null check (length(is_what) <= 4000),
  is_not text not null check (length(is_not) <= 4000),
  sample boolean not null default false,
  made_at timestamptz not null default app.clock()
);
comment on table commons.service is 'An NHS trust, a charity, a council or a peer-run group that people may stand with.';
comment on column commons.service.service_id is 'Made in the app (uuid v7).';
comment on column commons.service.name is 'Its name.';
comment on column commons.service.nation is 'Whose law and lines it goes by.';
comment on column commons.service.languages is 'Languages it can answer in.';
comment on column commons.service.contact is 'How to reach it, in its words.';
comment on column commons.service.hours is 'When somebody answers, in its words.';
comment on column commons.service.is_what is 'What it is, in its words.';
comment on column commons.service.is_not is 'What it is not, in its words.';
comment on column commons.service.sample is 'Part of the fictional sample.';
comment on column commons.service.made_at is 'When it was set up.';
create table commons.team (
  team_id uuid primary key,
  service_id uuid not null references commons.service on delete cascade,
  name text not null check (length(name) between 1 and 200),
  unique (service_id, name)
);
comment on table commons.team is 'A team of a service. Sharing with it reaches its members, by name and date.';
comment on column commons.team.team_id is 'Made in the app (uuid v7).';
comment on column commons.team.service_id is 'Of which service.';
comment on column commons.team.name is 'Its name.';
create table commons.post (
  post_id uuid primary key,
  service_id uuid not null references commons.service on delete cascade,
  role text not null check (role in ('worker', 'peer worker', 'organiser', 'lead', 'administrator')),
  address text not null check (address = lower(address)),
  account_id uuid,
  invited_at timestamptz not null default app.clock(),
  starts_at timestamptz,
  ends_at timestamptz,
  check ((account_id is null) = (starts_at is null))
);
create index on commons.post (account_id);
create index on commons.post (service_id);
comment on table commons.post is 'Who works where, as what, from when to when. A post opens no record: only people do.';
comment on column commons.post.post_id is 'Made in the app (uuid v7).';
comment on column commons.post.service_id is 'At which service.';
comment on column commons.post.role is 'As what. An administrator has no way into records.';
comment on column commons.post.address is 'E-mail address the invitation went to.';
comment on column commons.post.account_id is 'Who took it up; null until then.';
comment on column commons.post.invited_at is 'When they were asked.';
comment on column commons.post.starts_at is 'When they took it up.';
comment on column commons.post.ends_at is 'When it ended.';
create table commons.team_member (
  team_id uuid not null references commons.team on delete cascade,
  post_id uuid not null references commons.post on delete cascade,
  starts_at timestamptz not null default app.clock(),
  ends_at timestamptz,
  primary key (team_id, post_id, starts_at),
  check (ends_at > starts_at)
);
create index on commons.team_member (post_id);
comment on table commons.team_member is 'Who is in a team, from when to when. Leaving ends what the team was shown, the same second.';
comment on column commons.team_member.team_id is 'Which team.';
comment on column commons.team_member.post_id is 'Through which post.';
comment on column commons.team_member.starts_at is 'From when.';
comment on column commons.team_member.ends_at is 'Until when; null while it lasts.';
grant select on commons.service, commons.team, commons.post, commons.team_member to cairn_door;
grant insert on commons.service, commons.team, commons.post, commons.team_member to cairn_door;
grant update (account_id, starts_at, ends_at) on commons.post to cairn_door;
grant update (ends_at) on commons.team_member to cairn_door;
grant update (name, contact, hours, languages, is_what, is_not) on commons.service to cairn_door;
grant select on commons.service, commons.team to cairn_app;
