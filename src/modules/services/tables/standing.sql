-- kind: record
create table record.standing (
  person_id uuid not null references record.person on delete cascade,
  standing_id uuid not null,
  service_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, standing_id)
);
comment on table record.standing is 'The person says that they stand with a service. It shares nothing by itself.';
comment on column record.standing.person_id is 'Who.';
comment on column record.standing.standing_id is 'Made in the app (uuid v7).';
comment on column record.standing.service_id is 'With which service.';
comment on column record.standing.at is 'From when.';
create policy own on record.standing to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.standing to cairn_app;
grant insert (person_id, standing_id, service_id) on record.standing to cairn_app;
create table record.standing_end (
  person_id uuid not null references record.person on delete cascade,
  standing_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, standing_id),
  foreign key (person_id, standing_id) references record.standing on delete cascade
);
comment on table record.standing_end is 'No longer stands with it.';
comment on column record.standing_end.person_id is 'Who.';
comment on column record.standing_end.standing_id is 'Which.';
comment on column record.standing_end.at is 'From when.';
create policy own on record.standing_end to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.standing_end to cairn_app;
grant insert (person_id, standing_id) on record.standing_end to cairn_app;
