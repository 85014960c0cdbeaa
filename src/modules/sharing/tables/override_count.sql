-- kind: commons
create table commons.override_count (
  service_id uuid not null references commons.service on delete cascade,
  year int not null,
  basis text not null,
  asked int not null default 0,
  agreed int not null default 0,
  delayed int not null default 0,
  hours int not null default 0,
  primary key (service_id, year, basis)
);
comment on table commons.override_count is 'How often a service asked for a legal override, by year and basis. Sums only: it leads back to nobody, and stays when a person deletes everything.';
comment on column commons.override_count.service_id is 'Which service asked.';
comment on column commons.override_count.year is 'In which year, by London''s calendar.';
comment on column commons.override_count.basis is 'On which legal basis.';
comment on column commons.override_count.asked is 'How often it was asked for.';
comment on column commons.override_count.agreed is 'How often a second person agreed.';
comment on column commons.override_count.delayed is 'How often, of those, the person was told later.';
comment on column commons.override_count.hours is 'The hours allowed, of those agreed, added up.';
grant select, insert, update (asked, agreed, delayed, hours) on commons.override_count to cairn_door;
