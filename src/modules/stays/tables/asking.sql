-- kind: record
create table record.stay_brought (
  person_id uuid not null references record.person on delete cascade,
  brought_id uuid not null,
  request_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, brought_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade
);
create index on record.stay_brought (person_id, request_id);
comment on table record.stay_brought is 'Every time the person said what they bring to a stay: each takes the place of the one before.';
comment on column record.stay_brought.person_id is 'Who says so.';
comment on column record.stay_brought.brought_id is 'Made when the form was drawn (uuid v7), so that a form sent twice counts once.';
comment on column record.stay_brought.request_id is 'For which stay.';
comment on column record.stay_brought.at is 'When.';
create policy own on record.stay_brought for select to cairn_app using (app.is_self());
grant select on record.stay_brought to cairn_app;

create table record.stay_asker (
  person_id uuid not null references record.person on delete cascade,
  asker_id uuid not null,
  member_id uuid not null,
  at_once boolean not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, asker_id),
  foreign key (person_id, member_id) references record.circle_joined on delete cascade
);
create index on record.stay_asker (person_id, member_id);
comment on table record.stay_asker is 'Who in the circle may ask a house for a place for the person. It opens nothing of the record.';
comment on column record.stay_asker.person_id is 'Who allows it.';
comment on column record.stay_asker.asker_id is 'Made when the form was drawn (uuid v7).';
comment on column record.stay_asker.member_id is 'Whom: somebody who said yes to being in the circle.';
comment on column record.stay_asker.at_once is 'True: while the person is unwell in the sense they agreed, what is asked goes at once. Otherwise, and at any other time, it waits for the person''s yes.';
comment on column record.stay_asker.at is 'From when.';
create policy own on record.stay_asker for select to cairn_app using (app.is_self());
grant select on record.stay_asker to cairn_app;

create table record.stay_asker_end (
  person_id uuid not null references record.person on delete cascade,
  asker_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, asker_id),
  foreign key (person_id, asker_id) references record.stay_asker on delete cascade
);
comment on table record.stay_asker_end is 'They may not ask for the person any more.';
comment on column record.stay_asker_end.person_id is 'Who says so.';
comment on column record.stay_asker_end.asker_id is 'Which leave to ask.';
comment on column record.stay_asker_end.at is 'From when.';
create policy own on record.stay_asker_end for select to cairn_app using (app.is_self());
grant select on record.stay_asker_end to cairn_app;

alter table record.stay_said add column beforehand boolean not null default false;
comment on column record.stay_said.beforehand is 'True: nobody asked the person now. They had said beforehand that this member of the circle may send it at once while they are unwell, and they were.';
