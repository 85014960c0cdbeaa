-- kind: record
create table record.unwell_agreement (
  person_id uuid not null references record.person on delete cascade,
  version int not null check (version >= 1),
  keepers uuid[] not null,
  needed int not null check (needed >= 1 and needed <= cardinality(keepers)),
  wait_hours int not null default 2 check (wait_hours between 0 and 72),
  length_hours int not null default 72 check (length_hours between 1 and 336),
  signs text not null check (length(signs) <= 20000),
  at timestamptz not null default app.clock(),
  primary key (person_id, version)
);
comment on table record.unwell_agreement is 'What the person agreed when well: who may say that their written signs are there, how many of them it takes, and how long to wait.';
comment on column record.unwell_agreement.person_id is 'Who agreed it.';
comment on column record.unwell_agreement.version is 'The newest counts.';
comment on column record.unwell_agreement.keepers is 'Members of the circle (member_id) who may confirm.';
comment on column record.unwell_agreement.needed is 'How many of them it takes.';
comment on column record.unwell_agreement.wait_hours is 'Hours between the last confirmation needed and the opening, in which "I''m OK" stops it.';
comment on column record.unwell_agreement.length_hours is 'How long it lasts: 72 hours unless chosen otherwise, 14 days at most.';
comment on column record.unwell_agreement.signs is 'The signs, in the person''s words.';
comment on column record.unwell_agreement.at is 'When.';
create table record.unwell_confirmation (
  person_id uuid not null references record.person on delete cascade,
  confirmation_id uuid not null,
  agreement int not null,
  member_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, confirmation_id),
  foreign key (person_id, agreement) references record.unwell_agreement on delete cascade
);
comment on table record.unwell_confirmation is 'A named person saw the signs. Counts for 72 hours, while they are in the circle, and not after "I''m OK".';
comment on column record.unwell_confirmation.person_id is 'About whom.';
comment on column record.unwell_confirmation.confirmation_id is 'Made in the app (uuid v7).';
comment on column record.unwell_confirmation.agreement is 'Under which agreement.';
comment on column record.unwell_confirmation.member_id is 'Who in the circle.';
comment on column record.unwell_confirmation.at is 'When.';
create table record.unwell (
  person_id uuid not null references record.person on delete cascade,
  unwell_id uuid not null,
  said_by text not null check (said_by in ('self', 'circle')),
  said_at timestamptz not null default app.clock(),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (person_id, unwell_id),
  check (starts_at >= said_at and ends_at > starts_at and ends_at <= starts_at + interval '14 days')
);
comment on table record.unwell is 'A time in which sharing "when I am unwell" is open. It closes by the clock.';
comment on column record.unwell.person_id is 'Who.';
comment on column record.unwell.unwell_id is 'Made in the app (uuid v7).';
comment on column record.unwell.said_by is 'By the person, or by enough of the people they named.';
comment on column record.unwell.said_at is 'When it was said.';
comment on column record.unwell.starts_at is 'When it opens: at once for the person, after the wait for others.';
comment on column record.unwell.ends_at is 'When it closes, 14 days later at most.';
create table record.unwell_over (
  person_id uuid not null references record.person on delete cascade,
  over_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, over_id)
);
comment on table record.unwell_over is 'The person said "I''m OK": ends whatever was said before it, also while it waits.';
comment on column record.unwell_over.person_id is 'Who.';
comment on column record.unwell_over.over_id is 'Made in the app (uuid v7).';
comment on column record.unwell_over.at is 'When.';
