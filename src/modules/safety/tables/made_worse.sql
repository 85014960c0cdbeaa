-- kind: record
-- Whether what Cairn does is any good to the person, in their own answers. What they say does nothing by itself.
create table record.made_worse (
  person_id uuid not null references record.person on delete cascade,
  report_id uuid not null,
  about text not null check (about in ('rule', 'rule notice', 'told', 'reminder', 'digest')),
  thing_id uuid,
  words text check (length(words) between 1 and 2000),
  at timestamptz not null default app.clock(),
  primary key (person_id, report_id)
);
comment on table record.made_worse is 'The person said that something Cairn did made things worse. Only they read it; without them, without words and under another id the safety lead counts it (commons.adverse_event).';
comment on column record.made_worse.person_id is 'Who says so.';
comment on column record.made_worse.report_id is 'Made when the form was drawn (uuid v7), so that a form sent twice counts once.';
comment on column record.made_worse.about is 'What sort of thing it was.';
comment on column record.made_worse.thing_id is 'Which one, as an id of this record; null where that is not known.';
comment on column record.made_worse.words is 'What happened, in the person''s own words, where they wrote any. Nobody else sees them.';
comment on column record.made_worse.at is 'When.';
-- Written by app.say_made_worse alone, so that what is the person's own and what is counted are one act.
create policy own on record.made_worse for select to cairn_app using (app.is_self());
grant select on record.made_worse to cairn_app;

create table record.still_helping (
  person_id uuid not null references record.person on delete cascade,
  answer_id uuid not null,
  rule_id uuid not null,
  answer text not null check (answer in ('yes', 'change', 'stop', 'later')),
  at timestamptz not null default app.clock(),
  primary key (person_id, answer_id)
);
create index on record.still_helping (person_id, rule_id, at desc);
comment on table record.still_helping is 'What the person answered to “is this still helping?” about a rule of theirs. It is asked again a month later at the earliest.';
comment on column record.still_helping.person_id is 'Who answers.';
comment on column record.still_helping.answer_id is 'Made when the question was drawn (uuid v7), so that a press sent twice counts once.';
comment on column record.still_helping.rule_id is 'The rule''s line.';
comment on column record.still_helping.answer is 'yes; change (they want to change it); stop (they stopped it); later (not now).';
comment on column record.still_helping.at is 'When.';
create policy own on record.still_helping to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.still_helping to cairn_app;
grant insert (person_id, answer_id, rule_id, answer) on record.still_helping to cairn_app;
