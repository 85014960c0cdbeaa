-- kind: record
-- "Opened and followed?": whoever opened the crisis card or the advance wishes while the person was unwell, or under a legal override, is asked.
-- Who is asked is not kept: it follows from the looks (followed.sql).
create table record.followed (
  person_id uuid not null references record.person on delete cascade,
  answer_id uuid not null,
  look_id uuid not null,
  viewer uuid not null,
  by_name text not null,
  followed text not null check (followed in ('yes', 'partly', 'no')),
  because text check (length(because) between 1 and 2000),
  at timestamptz not null default app.clock(),
  shown_from timestamptz not null,
  primary key (person_id, answer_id),
  foreign key (person_id, look_id) references record.look on delete cascade,
  check (followed = 'yes' or because is not null)
);
create index on record.followed (person_id, look_id);
create index on record.followed (viewer);
comment on table record.followed is 'Whether the person''s wishes were followed, as whoever opened them says about their own part. Never changed: a second answer stands beside the first.';
comment on column record.followed.person_id is 'Whose wishes.';
comment on column record.followed.answer_id is 'Made in the app (uuid v7); a form sent twice is one.';
comment on column record.followed.look_id is 'The first look of theirs in that time: what they are asked about.';
comment on column record.followed.viewer is 'Who looked, and answers.';
comment on column record.followed.by_name is 'Their name, as it was then.';
comment on column record.followed.followed is 'Yes, partly, no.';
comment on column record.followed.because is 'Why not, or why not all, in their words; always there unless the answer is yes.';
comment on column record.followed.at is 'When they answered.';
comment on column record.followed.shown_from is 'From when the person sees it: as the look, at once save under a delayed legal override.';
create policy own on record.followed for select to cairn_app using (app.is_self() and shown_from <= app.clock());
grant select on record.followed to cairn_app;

-- Looks at the two rooms that the question is about, by whoever looked.
create index on record.look (viewer, at) where rooms && array['crisis card', 'advance wishes'];
