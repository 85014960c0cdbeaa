-- kind: record
-- How the person is, in their own questions. One row holds all answers of one check-in: it is written once, read by days, and there are
-- very many. A question is named by a short number of its own, since an id would be most of the row.
create table record.question_number (
  person_id uuid not null references record.person on delete cascade,
  number int not null check (number between 1 and 500),
  question_id uuid not null,
  primary key (person_id, number),
  unique (person_id, question_id)
);
comment on table record.question_number is 'The short number under which answers to a question are kept. It is given once and stays, also when the question is taken away.';
comment on column record.question_number.person_id is 'Whose.';
comment on column record.question_number.number is '1, 2, 3… The key holds that two devices cannot give the same one to two questions.';
comment on column record.question_number.question_id is 'The question''s line.';
-- Whether it is the person is asked once for a read, as what the column is compared with; by itself it would be asked of every row.
create policy own on record.question_number for select to cairn_app using (person_id = case when app.is_self() then app.subject() end);
create policy write on record.question_number for insert to cairn_app with check (app.is_self());
grant select on record.question_number to cairn_app;
grant insert (person_id, number, question_id) on record.question_number to cairn_app;

-- The order of the columns leaves no gaps between them, and answers are json, not jsonb: nothing looks into them here, and jsonb would make
-- the row more than twice as long.
create table record.check_in (
  person_id uuid not null references record.person on delete cascade,
  check_in_id uuid not null,
  written_at timestamptz not null default app.clock(),
  version int not null check (version >= 1),
  day date not null,
  removed boolean not null default false,
  answers json not null check (json_typeof(answers) = 'object' and length(answers::text) <= 60000),
  words text check (length(words) <= 20000),
  occasion_id uuid,
  previous int generated always as (nullif(version - 1, 0)) stored,
  primary key (person_id, check_in_id, version),
  foreign key (person_id, check_in_id, previous) references record.check_in (person_id, check_in_id, version) on delete cascade
);
create index on record.check_in (person_id, day);
comment on table record.check_in is 'Check-ins: the person''s answers to their own questions on a day, as append-only versions. Only they read them; what they share of it goes through the door.';
comment on column record.check_in.person_id is 'Whose.';
comment on column record.check_in.check_in_id is 'Made when the form was drawn (uuid v7), so that a form sent twice is one check-in.';
comment on column record.check_in.version is '1, 2, 3… The highest one holds.';
comment on column record.check_in.previous is 'The version before, which must exist.';
comment on column record.check_in.day is 'The day it is about, which may be before the day it was written.';
comment on column record.check_in.removed is 'True when this version takes the check-in away.';
comment on column record.check_in.written_at is 'When it was written, by the server''s clock: what a device says of the time changes nothing.';
comment on column record.check_in.answers is 'By the question''s number: [version of the question, answer]. The answer is a number, true or false, words, a picture''s id, or null for skipped. Empty: the whole check-in was skipped.';
comment on column record.check_in.words is 'Anything about the day, in the person''s words.';
comment on column record.check_in.occasion_id is 'The occasion (a line) whose questions were asked; null for all of them.';
create policy own on record.check_in for select to cairn_app using (person_id = case when app.is_self() then app.subject() end);
create policy write on record.check_in for insert to cairn_app with check (app.is_self());
grant select on record.check_in to cairn_app;
grant insert (person_id, check_in_id, version, day, removed, answers, words, occasion_id) on record.check_in to cairn_app;
