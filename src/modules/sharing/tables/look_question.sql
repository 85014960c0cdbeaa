-- kind: record
-- "Ask why": the person asks somebody about a look, and they answer. Both are written by the door (people_who_share.sql), which checks that
-- the person can see the look, and that whoever answers is the one who was asked.
create table record.look_question (
  person_id uuid not null references record.person on delete cascade,
  question_id uuid not null,
  look_id uuid not null,
  viewer uuid not null,
  words text check (length(words) between 1 and 2000),
  at timestamptz not null default app.clock(),
  primary key (person_id, question_id),
  unique (person_id, look_id),
  foreign key (person_id, look_id) references record.look on delete cascade
);
create index on record.look_question (viewer);
comment on table record.look_question is 'The person asks why somebody looked. One question for each look.';
comment on column record.look_question.person_id is 'Who asks.';
comment on column record.look_question.question_id is 'Made in the app (uuid v7); a form sent twice is one.';
comment on column record.look_question.look_id is 'About which look.';
comment on column record.look_question.viewer is 'Who looked, and is asked.';
comment on column record.look_question.words is 'More, in the person''s own words, if they want to say more than “Why did you look?”.';
comment on column record.look_question.at is 'When.';
create policy own on record.look_question for select to cairn_app using (app.is_self());
grant select on record.look_question to cairn_app;

create table record.look_answer (
  person_id uuid not null references record.person on delete cascade,
  answer_id uuid not null,
  question_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  by_name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, answer_id),
  foreign key (person_id, question_id) references record.look_question on delete cascade
);
create index on record.look_answer (person_id, question_id);
comment on table record.look_answer is 'What whoever looked answers, in their own words. What they add later is a row of its own.';
comment on column record.look_answer.person_id is 'Who asked.';
comment on column record.look_answer.answer_id is 'Made in the app (uuid v7).';
comment on column record.look_answer.question_id is 'Which question.';
comment on column record.look_answer.words is 'The words, exactly as written.';
comment on column record.look_answer.by_name is 'Their name, as it was then.';
comment on column record.look_answer.at is 'When.';
create policy own on record.look_answer for select to cairn_app using (app.is_self());
grant select on record.look_answer to cairn_app;

alter table system.message drop constraint message_template_check;
alter table system.message add constraint message_template_check check (template in ('sign-in code', 'invitation', 'post invitation', 'question'));
