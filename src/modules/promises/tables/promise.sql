-- kind: record
create table record.promise (
  person_id uuid not null references record.person on delete cascade,
  promise_id uuid not null,
  room text not null check (room = 'plan'),
  kind text not null check (kind in ('goal', 'step')),
  entry_id uuid not null,
  entry_version int not null,
  words text not null check (length(words) between 1 and 2000),
  day text check (day ~ '^\d{4}-\d{2}-\d{2}$'),
  by_account uuid not null default app.actor(),
  by_name text not null default app.actor_name(),
  at timestamptz not null default app.clock(),
  primary key (person_id, promise_id),
  unique (person_id, promise_id, room, by_account),
  foreign key (person_id, room, kind, entry_id, entry_version) references record.entry (person_id, room, kind, entry_id, version) on delete cascade
);
create index on record.promise (person_id, entry_id);
comment on table record.promise is 'What somebody else says they will do about a goal or a step, in their own words. The person reads each; nobody else does.';
comment on column record.promise.person_id is 'To whom.';
comment on column record.promise.promise_id is 'Made in the app (uuid v7); a form sent twice is one.';
comment on column record.promise.room is 'Always the plan, so that the key reaches no line of another room.';
comment on column record.promise.kind is 'Of a goal or a step, nothing else.';
comment on column record.promise.entry_id is 'Which goal or step.';
comment on column record.promise.entry_version is 'As it was worded then.';
comment on column record.promise.words is 'What they will do, in their words.';
comment on column record.promise.day is 'By which day (YYYY-MM-DD), if they say. Nothing is ever late: the day is only shown.';
comment on column record.promise.by_account is 'Who says so.';
comment on column record.promise.by_name is 'Their name, as it was then.';
comment on column record.promise.at is 'When they said it.';
create policy see on record.promise for select to cairn_app using (app.is_self() or (by_account = app.actor() and room = any (app.rooms())));
create policy write on record.promise for insert to cairn_app with check (not app.is_self() and room = any (app.rooms_to_suggest()));
grant select on record.promise to cairn_app;
grant insert (person_id, promise_id, room, kind, entry_id, entry_version, words, day) on record.promise to cairn_app;

create table record.promise_kept (
  person_id uuid not null references record.person on delete cascade,
  promise_id uuid not null,
  room text not null check (room = 'plan'),
  how text not null check (how in ('done', 'not after all')),
  note text check (length(note) <= 2000),
  by_account uuid not null default app.actor(),
  at timestamptz not null default app.clock(),
  primary key (person_id, promise_id),
  foreign key (person_id, promise_id, room, by_account) references record.promise (person_id, promise_id, room, by_account) on delete cascade
);
comment on table record.promise_kept is 'What became of a promise, said by whoever made it. One for each, kept as it was given.';
comment on column record.promise_kept.person_id is 'To whom it was made.';
comment on column record.promise_kept.promise_id is 'Which promise.';
comment on column record.promise_kept.room is 'Always the plan.';
comment on column record.promise_kept.how is 'They did it, or they will not be able to.';
comment on column record.promise_kept.note is 'What they want to say about it.';
comment on column record.promise_kept.by_account is 'Who says so: the key holds it to whoever made the promise.';
comment on column record.promise_kept.at is 'When.';
create policy see on record.promise_kept for select to cairn_app using (app.is_self() or (by_account = app.actor() and room = any (app.rooms())));
create policy write on record.promise_kept for insert to cairn_app with check (not app.is_self() and room = any (app.rooms_to_suggest()));
grant select on record.promise_kept to cairn_app;
grant insert (person_id, promise_id, room, how, note) on record.promise_kept to cairn_app;
