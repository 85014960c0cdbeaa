-- kind: record
create table record.suggestion (
  person_id uuid not null references record.person on delete cascade,
  suggestion_id uuid not null,
  room text not null check (room in ('about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money')),
  form text not null check (form in ('new step', 'wording')),
  entry_id uuid not null,
  entry_version int not null,
  words text not null check (length(words) between 1 and 20000),
  why text check (length(why) <= 2000),
  by_account uuid not null default app.actor(),
  by_name text not null default app.actor_name(),
  at timestamptz not null default app.clock(),
  primary key (person_id, suggestion_id),
  foreign key (person_id, room, entry_id, entry_version) references record.entry (person_id, room, entry_id, version) on delete cascade
);
create index on record.suggestion (person_id, entry_id);
comment on table record.suggestion is 'What somebody else proposes. It changes nothing: only the person can take it into their words.';
comment on column record.suggestion.person_id is 'To whom.';
comment on column record.suggestion.suggestion_id is 'Made in the app (uuid v7); a form sent twice is one suggestion.';
comment on column record.suggestion.room is 'The room of the line it concerns: the key holds it to that, so that a suggestion cannot reach a line in a room that is closed to whoever makes it.';
comment on column record.suggestion.form is 'A new step for a goal, or other words for a line.';
comment on column record.suggestion.entry_id is 'The goal, or the line.';
comment on column record.suggestion.entry_version is 'As it was worded when the suggestion was made.';
comment on column record.suggestion.words is 'The words proposed.';
comment on column record.suggestion.why is 'Why, in their words.';
comment on column record.suggestion.by_account is 'Who suggests.';
comment on column record.suggestion.by_name is 'Their name, as it was then.';
comment on column record.suggestion.at is 'When.';
-- Seen by the person, and by whoever made it while the room is open to them; a supporter does not read what a worker proposed.
create policy see on record.suggestion for select to cairn_app using (app.is_self() or (by_account = app.actor() and room = any (app.rooms())));
create policy write on record.suggestion for insert to cairn_app with check (not app.is_self() and room = any (app.rooms_to_suggest()));
grant select on record.suggestion to cairn_app;
grant insert (person_id, suggestion_id, room, form, entry_id, entry_version, words, why) on record.suggestion to cairn_app;

create table record.suggestion_answer (
  person_id uuid not null references record.person on delete cascade,
  suggestion_id uuid not null,
  room text not null,
  for_account uuid not null,
  answer text not null check (answer in ('accepted', 'accepted with changes', 'declined')),
  reason text check (length(reason) <= 2000),
  at timestamptz not null default app.clock(),
  primary key (person_id, suggestion_id),
  foreign key (person_id, suggestion_id) references record.suggestion on delete cascade
);
comment on table record.suggestion_answer is 'The person''s answer. One for each suggestion, kept as it was given.';
comment on column record.suggestion_answer.person_id is 'Who answers.';
comment on column record.suggestion_answer.suggestion_id is 'Which suggestion.';
comment on column record.suggestion_answer.room is 'Its room, so that whoever suggested can read the answer while the room is open to them.';
comment on column record.suggestion_answer.for_account is 'Who suggested.';
comment on column record.suggestion_answer.answer is 'Accepted, accepted with changes, or declined. Declining is an answer like any other.';
comment on column record.suggestion_answer.reason is 'Why, if the person wants to say.';
comment on column record.suggestion_answer.at is 'When.';
create policy see on record.suggestion_answer for select to cairn_app using (app.is_self() or (for_account = app.actor() and room = any (app.rooms())));
create policy write on record.suggestion_answer for insert to cairn_app with check (app.is_self());
grant select on record.suggestion_answer to cairn_app;
grant insert (person_id, suggestion_id, room, for_account, answer, reason) on record.suggestion_answer to cairn_app;
