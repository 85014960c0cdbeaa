-- kind: record
-- A suggestion can be about anything that is shown: another part of a line, a line that is not there yet, what came out of a meeting.
alter table record.suggestion alter column entry_id drop not null, alter column entry_version drop not null;
alter table record.suggestion drop constraint suggestion_form_check;
alter table record.suggestion
  add column kind text,
  add column part text,
  add constraint suggestion_form_check check (form in ('new step', 'wording', 'new line', 'outcome')),
  -- A key with an empty column is not looked up: both are there, or neither.
  add constraint suggestion_line_check check ((entry_id is null) = (entry_version is null) and (entry_id is not null or form = 'new line')),
  add constraint suggestion_kind_check check (case form
    when 'new line' then kind is not null and (
      room = 'plan' and (kind in ('matters', 'goal', 'hard', 'barrier', 'risk') or kind in ('step', 'stage', 'link') and entry_id is not null)
      or room = 'about me' and kind in ('about', 'strength', 'hope', 'meaning'))
    when 'outcome' then room = 'meetings' and (kind is null or kind in ('goal', 'step'))
    else kind is null end),
  add constraint suggestion_part_check check (part is null or form = 'wording' and length(words) <= 2000 and part in
    ('why', 'outcome', 'when', 'who', 'helps', 'good', 'wrong', 'safer', 'need', 'heading', 'where', 'well', 'hard', 'want', 'adjust')),
  -- For what hangs on a suggestion and must be of the same room and the same hand.
  add constraint suggestion_whose_key unique (person_id, suggestion_id, room, by_account);
comment on column record.suggestion.form is 'A new step for a goal, other words for a line or one of its parts, a new line, or what came out of a meeting.';
comment on column record.suggestion.entry_id is 'The line it concerns. Null for a new line that concerns the room as a whole.';
comment on column record.suggestion.entry_version is 'As the line was when the suggestion was made.';
comment on column record.suggestion.kind is 'For a new line: what it would be. For what came out of a meeting: what it could become, if they say.';
comment on column record.suggestion.part is 'For other words: which part of the line, other than its words. Null for its words.';
grant insert (kind, part) on record.suggestion to cairn_app;

alter table record.suggestion_answer add column words text check (length(words) between 1 and 20000);
comment on column record.suggestion_answer.words is 'The person''s own words for it, where they took it with changes and no line of theirs holds them: what stays with a meeting''s sheet.';
grant insert (words) on record.suggestion_answer to cairn_app;

-- "Let's talk": the person leaves a suggestion open and opens a place to talk about it. The keys hold that nobody else opens one, and that
-- only the two whom the suggestion concerns stand in it.
create table record.talk (
  person_id uuid not null references record.person on delete cascade,
  suggestion_id uuid not null,
  room text not null,
  for_account uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, suggestion_id),
  unique (person_id, suggestion_id, room, for_account),
  foreign key (person_id, suggestion_id, room, for_account) references record.suggestion (person_id, suggestion_id, room, by_account) on delete cascade
);
comment on table record.talk is 'The person would like to talk about a suggestion. It stays open: they can still accept, change or decline it.';
comment on column record.talk.person_id is 'Who would like to talk.';
comment on column record.talk.suggestion_id is 'About which suggestion.';
comment on column record.talk.room is 'Its room, so that whoever suggested can read along while the room is open to them.';
comment on column record.talk.for_account is 'Who suggested.';
comment on column record.talk.at is 'When the person said so.';
create policy see on record.talk for select to cairn_app using (app.is_self() or (for_account = app.actor() and room = any (app.rooms())));
create policy write on record.talk for insert to cairn_app with check (app.is_self());
grant select on record.talk to cairn_app;
grant insert (person_id, suggestion_id, room, for_account) on record.talk to cairn_app;

create table record.talk_words (
  person_id uuid not null references record.person on delete cascade,
  words_id uuid not null,
  suggestion_id uuid not null,
  room text not null,
  for_account uuid not null,
  words text not null check (length(words) between 1 and 2000),
  by_account uuid not null default app.actor(),
  by_name text not null default app.actor_name(),
  at timestamptz not null default app.clock(),
  primary key (person_id, words_id),
  foreign key (person_id, suggestion_id, room, for_account) references record.talk (person_id, suggestion_id, room, for_account) on delete cascade
);
create index on record.talk_words (person_id, suggestion_id);
comment on table record.talk_words is 'What the person and whoever suggested wrote to each other about a suggestion, each by themselves.';
comment on column record.talk_words.person_id is 'In whose record.';
comment on column record.talk_words.words_id is 'Made in the app (uuid v7); a form sent twice is one.';
comment on column record.talk_words.suggestion_id is 'About which suggestion.';
comment on column record.talk_words.room is 'Its room.';
comment on column record.talk_words.for_account is 'Who suggested: the only other one who reads and writes here.';
comment on column record.talk_words.words is 'The words, exactly as written.';
comment on column record.talk_words.by_account is 'Who wrote them.';
comment on column record.talk_words.by_name is 'Their name, as it was then.';
comment on column record.talk_words.at is 'When.';
create policy see on record.talk_words for select to cairn_app using (app.is_self() or (for_account = app.actor() and room = any (app.rooms())));
create policy write on record.talk_words for insert to cairn_app with check (app.is_self() or (for_account = app.actor() and room = any (app.rooms_to_suggest())));
grant select on record.talk_words to cairn_app;
grant insert (person_id, words_id, suggestion_id, room, for_account, words) on record.talk_words to cairn_app;
