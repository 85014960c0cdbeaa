-- kind: system
-- Which runs are open follows from their events; it is kept so that the clock asks each minute only about these, however many there ever were.
create table system.open_rule_run (
  person_id uuid not null references system.account on delete cascade,
  run_id uuid not null,
  primary key (person_id, run_id)
);
comment on table system.open_rule_run is 'Runs of rules that have not ended, for the clock to look at. Written with the first event of a run, and gone with the one that ends it.';
comment on column system.open_rule_run.person_id is 'Whose.';
comment on column system.open_rule_run.run_id is 'Which run.';
grant select, insert, delete on system.open_rule_run to cairn_door;
