-- kind: record
create table record.carried_out (
  person_id uuid not null references record.person on delete cascade,
  carried_out_id uuid not null,
  room text not null check (room = 'plan'),
  step_id uuid not null,
  step_version int not null,
  note text check (length(note) <= 2000),
  by_account uuid not null default app.actor(),
  by_name text not null default app.actor_name(),
  at timestamptz not null default app.clock(),
  primary key (person_id, carried_out_id),
  foreign key (person_id, room, step_id, step_version) references record.entry (person_id, room, entry_id, version) on delete cascade
);
create index on record.carried_out (person_id, room, step_id);
comment on table record.carried_out is 'Steps that somebody else did because the person asked for it. The step itself stays as the person wrote it.';
comment on column record.carried_out.person_id is 'Whose plan.';
comment on column record.carried_out.carried_out_id is 'Made in the app (uuid v7).';
comment on column record.carried_out.room is 'Always the plan, so that the same rules hold as for its lines.';
comment on column record.carried_out.step_id is 'Which step.';
comment on column record.carried_out.step_version is 'As it was worded then.';
comment on column record.carried_out.note is 'What they want to say about it.';
comment on column record.carried_out.by_account is 'Who did it.';
comment on column record.carried_out.by_name is 'Their name, as it was then.';
comment on column record.carried_out.at is 'When they said so.';
create policy see on record.carried_out for select to cairn_app using (room = any (app.rooms()));
create policy write on record.carried_out for insert to cairn_app with check (not app.is_self() and room = any (app.rooms_to_carry_out()));
grant select on record.carried_out to cairn_app;
grant insert (person_id, carried_out_id, room, step_id, step_version, note) on record.carried_out to cairn_app;
