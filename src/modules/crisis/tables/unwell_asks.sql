-- kind: record
-- Nobody is counted who has not said yes to it. The person asks, they answer; an end is a row.
create table record.unwell_ask (
  person_id uuid not null references record.person on delete cascade,
  ask_id uuid not null,
  member_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, ask_id),
  foreign key (person_id, member_id) references record.circle_joined on delete cascade
);
create index on record.unwell_ask (person_id, member_id);
comment on table record.unwell_ask is 'The person asks somebody in their circle whether they will say so when the written signs are there.';
comment on column record.unwell_ask.person_id is 'Who asks.';
comment on column record.unwell_ask.ask_id is 'Made in the app (uuid v7).';
comment on column record.unwell_ask.member_id is 'Whom: somebody who said yes to being in the circle.';
comment on column record.unwell_ask.at is 'When.';

create table record.unwell_answer (
  person_id uuid not null references record.person on delete cascade,
  ask_id uuid not null,
  yes boolean not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, ask_id),
  foreign key (person_id, ask_id) references record.unwell_ask on delete cascade
);
comment on table record.unwell_answer is 'What they answered. One answer each.';
comment on column record.unwell_answer.person_id is 'Whose agreement it is.';
comment on column record.unwell_answer.ask_id is 'To which ask.';
comment on column record.unwell_answer.yes is 'They will; or not.';
comment on column record.unwell_answer.at is 'When.';

create table record.unwell_ask_end (
  person_id uuid not null references record.person on delete cascade,
  ask_id uuid not null,
  by_person boolean not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, ask_id),
  foreign key (person_id, ask_id) references record.unwell_ask on delete cascade
);
comment on table record.unwell_ask_end is 'They are not asked any more, or have taken their yes back.';
comment on column record.unwell_ask_end.person_id is 'Whose agreement it is.';
comment on column record.unwell_ask_end.ask_id is 'Which ask.';
comment on column record.unwell_ask_end.by_person is 'True when the person ended it; false when whoever was asked did.';
comment on column record.unwell_ask_end.at is 'When.';

create table record.unwell_read (
  person_id uuid not null references record.person on delete cascade,
  read_id uuid not null,
  member_id uuid not null,
  agreement int not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, read_id),
  foreign key (person_id, agreement) references record.unwell_agreement on delete cascade
);
comment on table record.unwell_read is 'Somebody whom the person named has opened the written signs. Openings within ten minutes are told once.';
comment on column record.unwell_read.person_id is 'Whose signs.';
comment on column record.unwell_read.read_id is 'Made by the door.';
comment on column record.unwell_read.member_id is 'Who in the circle.';
comment on column record.unwell_read.agreement is 'Which version of the agreement they read.';
comment on column record.unwell_read.at is 'When.';
create policy own on record.unwell_read for select to cairn_app using (app.is_self());
grant select on record.unwell_read to cairn_app;

create table record.unwell_taken_back (
  person_id uuid not null references record.person on delete cascade,
  confirmation_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, confirmation_id),
  foreign key (person_id, confirmation_id) references record.unwell_confirmation on delete cascade
);
comment on table record.unwell_taken_back is 'Somebody takes back that they saw the signs, before it has opened.';
comment on column record.unwell_taken_back.person_id is 'About whom.';
comment on column record.unwell_taken_back.confirmation_id is 'What they said.';
comment on column record.unwell_taken_back.at is 'When.';

create table record.unwell_because (
  person_id uuid not null references record.person on delete cascade,
  unwell_id uuid not null,
  confirmation_id uuid not null,
  primary key (person_id, unwell_id, confirmation_id),
  foreign key (person_id, unwell_id) references record.unwell on delete cascade,
  foreign key (person_id, confirmation_id) references record.unwell_confirmation on delete cascade
);
comment on table record.unwell_because is 'Whose saying so opened a time, so that the person sees by whom, and so that it stops waiting when too few of them say so any more.';
comment on column record.unwell_because.person_id is 'Who.';
comment on column record.unwell_because.unwell_id is 'Which time.';
comment on column record.unwell_because.confirmation_id is 'What somebody said.';

create table record.unwell_stopped (
  person_id uuid not null references record.person on delete cascade,
  unwell_id uuid not null,
  why text not null check (why in ('taken back', 'agreement ended')),
  at timestamptz not null default app.clock(),
  primary key (person_id, unwell_id),
  foreign key (person_id, unwell_id) references record.unwell on delete cascade
);
comment on table record.unwell_stopped is 'A time that was waiting to open will not: not enough of them say it any more, or the person ended the agreement.';
comment on column record.unwell_stopped.person_id is 'Who.';
comment on column record.unwell_stopped.unwell_id is 'Which time.';
comment on column record.unwell_stopped.why is 'What stopped it.';
comment on column record.unwell_stopped.at is 'When; always before it would have opened.';

create table record.unwell_agreement_end (
  person_id uuid not null references record.person on delete cascade,
  version int not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, version),
  foreign key (person_id, version) references record.unwell_agreement on delete cascade
);
comment on table record.unwell_agreement_end is 'The person ended their agreement: nobody else may say so until there is a new version.';
comment on column record.unwell_agreement_end.person_id is 'Whose agreement.';
comment on column record.unwell_agreement_end.version is 'Which version.';
comment on column record.unwell_agreement_end.at is 'When.';
create policy own on record.unwell_agreement_end for select to cairn_app using (app.is_self());
grant select on record.unwell_agreement_end to cairn_app;

create table record.unwell_told (
  person_id uuid not null references record.person on delete cascade,
  unwell_id uuid not null,
  what text not null check (what in ('opened', 'ended')),
  at timestamptz not null default app.clock(),
  primary key (person_id, unwell_id, what),
  foreign key (person_id, unwell_id) references record.unwell on delete cascade
);
comment on table record.unwell_told is 'The person was told that it opened, or that it ended. Nobody else is told by it.';
comment on column record.unwell_told.person_id is 'Who.';
comment on column record.unwell_told.unwell_id is 'Which time.';
comment on column record.unwell_told.what is 'What they were told.';
comment on column record.unwell_told.at is 'When.';

-- The rest is read by functions of the door, because other people stand in it.
create policy own on record.unwell_agreement for select to cairn_app using (app.is_self());
grant select on record.unwell_agreement to cairn_app;
create index on record.unwell (starts_at);
