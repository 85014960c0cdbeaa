-- kind: record
-- A place asked for, and the stay: all of it is the person's, what the house writes to them too. The house reads it through functions that
-- write down that it did; the policies here show it to the person alone.
create table record.stay_request (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  house_id uuid not null,
  source text not null check (source in ('self', 'phone', 'for me')),
  by_account uuid not null,
  by_name text not null check (length(by_name) <= 200),
  called text not null check (length(called) between 1 and 200),
  happening text not null default '' check (length(happening) <= 4000),
  when_wanted text not null default '' check (length(when_wanted) <= 1000),
  household text not null default '' check (length(household) <= 4000),
  children text not null default '' check (length(children) <= 4000),
  pets text not null default '' check (length(pets) <= 4000),
  known text not null default '' check (length(known) <= 4000),
  reach text not null default '' check (length(reach) <= 1000),
  at timestamptz not null default app.clock(),
  answer_by timestamptz not null,
  primary key (person_id, request_id),
  check (answer_by > at)
);
create index on record.stay_request (house_id, at);
comment on table record.stay_request is 'A place asked for at a crisis or recovery house, in the person''s words, or in those of whoever wrote it down for them.';
comment on column record.stay_request.person_id is 'For whom.';
comment on column record.stay_request.request_id is 'Made when the form was drawn (uuid v7), so that a form sent twice is one request.';
comment on column record.stay_request.house_id is 'At which house.';
comment on column record.stay_request.source is 'self: the person wrote it. phone: somebody at the house wrote down what was said. for me: somebody in the circle asked.';
comment on column record.stay_request.by_account is 'Who wrote it.';
comment on column record.stay_request.by_name is 'Their name, as it was then.';
comment on column record.stay_request.called is 'The name that the house sees.';
comment on column record.stay_request.happening is 'What is going on now.';
comment on column record.stay_request.when_wanted is 'From when a place would help.';
comment on column record.stay_request.household is 'Who is at home, and who needs them there.';
comment on column record.stay_request.children is 'About children.';
comment on column record.stay_request.pets is 'About pets.';
comment on column record.stay_request.known is 'What the house should know.';
comment on column record.stay_request.reach is 'How to reach them safely.';
comment on column record.stay_request.at is 'When it was asked.';
comment on column record.stay_request.answer_by is 'When the house answers at the latest, by the hours that it published then.';

create table record.stay_said (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  said text not null check (said in ('mine', 'not mine')),
  words text not null default '' check (length(words) <= 4000),
  at timestamptz not null default app.clock(),
  primary key (person_id, request_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade
);
comment on table record.stay_said is 'What the person says of a request that somebody else wrote: it is what I want, or it is not. After “not mine” nobody else reads it.';
comment on column record.stay_said.person_id is 'Who says so.';
comment on column record.stay_said.request_id is 'Of which request.';
comment on column record.stay_said.said is 'mine, or not mine.';
comment on column record.stay_said.words is 'What they add, or how it is in their own words. The house reads it beside the request.';
comment on column record.stay_said.at is 'When.';

create table record.stay_back (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, request_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade
);
comment on table record.stay_back is 'A request taken back before a stay began. The house reads nothing of it any more.';
comment on column record.stay_back.person_id is 'Who took it back.';
comment on column record.stay_back.request_id is 'Which request.';
comment on column record.stay_back.at is 'When.';

create table record.stay_opened (
  person_id uuid not null references record.person on delete cascade,
  opened_id uuid not null,
  request_id uuid not null,
  viewer uuid not null,
  viewer_name text not null,
  viewer_place text,
  at timestamptz not null default app.clock(),
  made_in xid8 not null default pg_current_xact_id(),
  primary key (person_id, opened_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade
);
create index on record.stay_opened (person_id, request_id, at);
comment on table record.stay_opened is 'Every time somebody at the house opened a request, with what was written to and by the guest. Committed before anything is read.';
comment on column record.stay_opened.person_id is 'Whose request.';
comment on column record.stay_opened.opened_id is 'Made in the app (uuid v7).';
comment on column record.stay_opened.request_id is 'Which request.';
comment on column record.stay_opened.viewer is 'The account that opened it.';
comment on column record.stay_opened.viewer_name is 'Their name, as it was then.';
comment on column record.stay_opened.viewer_place is 'The team they work in, as it was then.';
comment on column record.stay_opened.at is 'When.';
comment on column record.stay_opened.made_in is 'The transaction that wrote it: the same one cannot read.';

create policy own on record.stay_request for select to cairn_app using (app.is_self());
create policy own on record.stay_said for select to cairn_app using (app.is_self());
create policy own on record.stay_back for select to cairn_app using (app.is_self());
create policy own on record.stay_opened for select to cairn_app using (app.is_self());
grant select on record.stay_request, record.stay_said, record.stay_back to cairn_app;
grant select (person_id, opened_id, request_id, viewer, viewer_name, viewer_place, at) on record.stay_opened to cairn_app;
