-- kind: record
-- Somebody may be asked on paper, without an address; whoever types the code waits for the person's yes.
alter table record.circle_member alter column address drop not null;
comment on column record.circle_member.address is 'E-mail address the invitation goes to, in small letters; null for somebody asked with a printed code.';
create table record.circle_claim (
  person_id uuid not null references record.person on delete cascade,
  member_id uuid not null,
  account_id uuid not null,
  name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, member_id),
  foreign key (person_id, member_id) references record.circle_member on delete cascade
);
create index on record.circle_claim (account_id);
comment on table record.circle_claim is 'Somebody typed the printed code. It opens nothing: the person says whether this is whom they meant.';
comment on column record.circle_claim.person_id is 'Whose circle.';
comment on column record.circle_claim.member_id is 'Who was asked.';
comment on column record.circle_claim.account_id is 'Who typed the code.';
comment on column record.circle_claim.name is 'Their name, as it was then.';
comment on column record.circle_claim.at is 'When.';
create table record.circle_claim_answer (
  person_id uuid not null references record.person on delete cascade,
  member_id uuid not null,
  meant boolean not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, member_id),
  foreign key (person_id, member_id) references record.circle_claim on delete cascade
);
comment on table record.circle_claim_answer is 'What the person said to it. Yes writes circle_joined in the same moment; no closes the invitation.';
comment on column record.circle_claim_answer.person_id is 'Who says so.';
comment on column record.circle_claim_answer.member_id is 'About whom.';
comment on column record.circle_claim_answer.meant is 'Yes, this is whom they meant; or no.';
comment on column record.circle_claim_answer.at is 'When.';
create table record.team_change_seen (
  person_id uuid not null references record.person on delete cascade,
  seen_id uuid not null,
  up_to timestamptz not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, seen_id),
  check (up_to <= at)
);
comment on table record.team_change_seen is 'The person has seen who joined and left the teams they share with, up to a moment.';
comment on column record.team_change_seen.person_id is 'Who.';
comment on column record.team_change_seen.seen_id is 'Made in the app (uuid v7).';
comment on column record.team_change_seen.up_to is 'Changes until then.';
comment on column record.team_change_seen.at is 'When they said so.';
create policy own on record.team_change_seen to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.team_change_seen to cairn_app;
grant insert (person_id, seen_id, up_to) on record.team_change_seen to cairn_app;
create table record.sharing_let_end (
  person_id uuid not null references record.person on delete cascade,
  sharing_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, sharing_id),
  foreign key (person_id, sharing_id) references record.sharing on delete cascade
);
comment on table record.sharing_let_end is 'The person lets this sharing end on its day, and is not reminded of it.';
comment on column record.sharing_let_end.person_id is 'Who.';
comment on column record.sharing_let_end.sharing_id is 'Which sharing.';
comment on column record.sharing_let_end.at is 'When they said so.';
create policy own on record.sharing_let_end to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.sharing_let_end to cairn_app;
grant insert (person_id, sharing_id) on record.sharing_let_end to cairn_app;
create table record.sharing_reminded (
  person_id uuid not null references record.person on delete cascade,
  sharing_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, sharing_id),
  foreign key (person_id, sharing_id) references record.sharing on delete cascade
);
comment on table record.sharing_reminded is 'An e-mail said once that something waits, because this sharing ends soon.';
comment on column record.sharing_reminded.person_id is 'Who was told.';
comment on column record.sharing_reminded.sharing_id is 'Which sharing.';
comment on column record.sharing_reminded.at is 'When.';
create table record.people_review (
  person_id uuid not null references record.person on delete cascade,
  review_id uuid not null,
  again_at timestamptz,
  at timestamptz not null default app.clock(),
  primary key (person_id, review_id)
);
comment on table record.people_review is 'The person went through who can see what, alone. Nobody else can know of it.';
comment on column record.people_review.person_id is 'Who.';
comment on column record.people_review.review_id is 'Made in the app (uuid v7).';
comment on column record.people_review.again_at is 'From when Cairn offers it again; null: not by itself.';
comment on column record.people_review.at is 'When.';
create policy own on record.people_review to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.people_review to cairn_app;
grant insert (person_id, review_id, again_at) on record.people_review to cairn_app;
create index on record.sharing (ends_at);
