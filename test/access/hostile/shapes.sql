-- Changing what the door is made of, or putting something in front of it.

-- own record: row security off -> 42501
alter table record.entry disable row level security;

-- own record: no boundary -> 42501
drop policy boundary on record.entry;

-- own record: a policy of their own -> 42501
create policy mine on record.entry for select using (true);

-- own record: the table for themselves -> 42501
alter table record.look owner to cairn_app;

-- own record: another app.rooms -> 42501
create or replace function app.rooms() returns text[] language sql as 'select array[''diary'']';

-- own record: another clock -> 42501
create or replace function app.clock() returns timestamptz language sql as 'select now()';

-- own record: a function in public -> 42501
create function public.now() returns timestamptz language sql as 'select null::timestamptz';

-- own record: a function with the rights of its owner -> 42501
create function public.see() returns setof record.entry language sql security definer as 'select * from record.entry';

-- own record: a temporary table in front of the real one -> 42501
create temporary table entry (person_id uuid);

-- own record: a temporary view -> 42501
create temporary view entry as select * from record.entry;

-- own record: a temporary function -> 42501
create function pg_temp.sha256(bytea) returns bytea language sql as 'select $1';

-- own record: a view in public -> 42501
create view public.everything as select * from record.entry;

-- own record: an operator of their own -> 42501
create operator public.= (leftarg = uuid, rightarg = uuid, function = uuid_ne);

-- own record: a cast of their own -> 42501
create cast (text as uuid) with inout;

-- own record: a schema of their own -> 42501
create schema mine;

-- own record: a table of their own -> 42501
create table public.kept as select * from record.entry;

-- own record: a trigger -> 42501
create trigger look after insert on record.entry execute function suppress_redundant_updates_trigger();

-- own record: a rule -> 42501
create rule look as on insert to record.entry do also notify look;

-- own record: an event trigger -> 42501
create event trigger look on ddl_command_start execute function suppress_redundant_updates_trigger();

-- own record: an extension -> 3F000
create extension dblink;

-- own record: another server -> 42704
create server elsewhere foreign data wrapper postgres_fdw;

-- own record: a publication of everything -> 42501
create publication everything for all tables;

-- own record: a function taken away -> 42501
drop function app.enter(text, uuid, uuid);

-- own record: the search path -> nothing
set local search_path = pg_temp, public;
select app.subject() = '{ash}' as fooled;
select * from record.entry where person_id <> '{wren}';

-- own record: a block that tries everybody -> nothing
do $$ declare who uuid;
begin for who in select gen_random_uuid() from generate_series(1, 20) union all select '{ash}' loop perform set_config('cairn.context', concat_ws('|', who, who, 'self') || repeat('0', 64), true);
if exists (select from record.entry) then raise exception 'in';
end if;
end loop;
end $$;

-- own record: a block that becomes the door -> 42501
do $$ begin execute 'set local role cairn_door';
end $$;
