-- kind: record
-- Written by app.open_look only, in a transaction of its own, before anything can be read.
create table record.look (
  person_id uuid not null references record.person on delete cascade,
  look_id uuid not null,
  viewer uuid not null,
  viewer_name text not null,
  viewer_place text,
  rooms text[] not null,
  reason text not null check (reason in ('keep in touch', 'get ready', 'follow up', 'answer', 'support now', 'suggest', 'carry out', 'own words')),
  words text check (length(words) <= 500),
  outcome text not null check (outcome in ('opened', 'refused')),
  through text not null check (through in ('sharing', 'override', 'nothing')),
  at timestamptz not null default app.clock(),
  shown_from timestamptz not null default app.clock(),
  made_in xid8 not null default pg_current_xact_id(),
  primary key (person_id, look_id),
  check ((outcome = 'refused') = (through = 'nothing'))
);
create index on record.look (person_id, at);
create index on record.look (viewer, person_id, at);
comment on table record.look is 'Every time somebody else opened the record, or tried to. Never changed.';
comment on column record.look.person_id is 'Whose record.';
comment on column record.look.look_id is 'Made in the app (uuid v7).';
comment on column record.look.viewer is 'The account that looked.';
comment on column record.look.viewer_name is 'Their name, as it was then.';
comment on column record.look.viewer_place is 'The service or team they work for, as it was then; null when none.';
comment on column record.look.rooms is 'Rooms opened; for a refused attempt, the rooms asked for.';
comment on column record.look.reason is 'Why, from a short list.';
comment on column record.look.words is 'Why, in the viewer''s own words.';
comment on column record.look.outcome is 'Opened, or refused.';
comment on column record.look.through is 'What let them in.';
comment on column record.look.at is 'When.';
comment on column record.look.shown_from is 'From when the person sees it: at once, save under a delayed legal override (28 days at most).';
comment on column record.look.made_in is 'The transaction that wrote it: the same one cannot read.';
create policy own on record.look for select to cairn_app using (app.is_self() and shown_from <= app.clock());
grant select (person_id, look_id, viewer, viewer_name, viewer_place, rooms, reason, words, outcome, through, at) on record.look to cairn_app;
