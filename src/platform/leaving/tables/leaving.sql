-- kind: system
create table system.leaving (
  leaving_id uuid primary key,
  account_id uuid not null references system.account on delete cascade,
  asked_at timestamptz not null,
  erase_at timestamptz not null,
  kept_at timestamptz,
  check (erase_at = asked_at + interval '7 days')
);
create unique index on system.leaving (account_id) where kept_at is null;
create index on system.leaving (erase_at) where kept_at is null;
comment on table system.leaving is 'Somebody asked to have everything deleted. Seven days to change their mind; then the row goes with all the rest.';
comment on column system.leaving.leaving_id is 'Made in the app (uuid v7).';
comment on column system.leaving.account_id is 'Who.';
comment on column system.leaving.asked_at is 'When they asked.';
comment on column system.leaving.erase_at is 'When everything goes: seven days later.';
comment on column system.leaving.kept_at is 'When they chose to keep everything after all.';
grant select, insert, update (kept_at) on system.leaving to cairn_door;

-- What erasing everything of one person needs. Rows of the record go with record.person by their keys; the door deletes no other record row.
grant delete on record.person, system.account, system.link, system.message to cairn_door;
grant update (address) on commons.post to cairn_door;

-- Two more kinds of messages beside whatever kinds there are by now.
do $$
declare
  before text := (
    select pg_get_expr(c.conbin, c.conrelid) from pg_constraint c
    where c.conrelid = 'system.message'::regclass and c.conname = 'message_template_check');
begin
  alter table system.message drop constraint message_template_check;
  execute format('alter table system.message add constraint message_template_check check (%s or template in (''something happened'', ''before it was deleted''))', before);
end $$;
