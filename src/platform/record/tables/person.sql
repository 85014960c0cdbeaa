-- kind: record
create table record.person (
  person_id uuid primary key,
  began_at timestamptz not null default app.clock(),
  endings int not null default 0
);
comment on table record.person is 'One row for each record. Everything of the person''s hangs from it and goes with it.';
comment on column record.person.person_id is 'The same as their account_id.';
comment on column record.person.began_at is 'When the record was begun.';
comment on column record.person.endings is 'How often something was closed to somebody. A context that was sealed before the newest of them opens nothing more.';
create policy own on record.person to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.person to cairn_app;
grant update (endings) on record.person to cairn_door;
grant insert (person_id) on record.person to cairn_app;
