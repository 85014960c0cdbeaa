-- Becoming somebody else, or somebody stronger.

-- own record: become the owner -> 42501
set role cairn_owner;

-- own record: become the door -> 42501
set role cairn_door;

-- own record: become the superuser -> 42501
set role postgres;

-- own record: become who sends messages -> 42501
set local role cairn_jobs;

-- own record: become who signs people in -> 42501
set local role cairn_session;

-- own record: become another session -> 42501
set session authorization postgres;

-- own record: become the door as a session -> 42501
set session authorization cairn_door;

-- own record: go back to whoever it was -> nothing
reset role;
reset session authorization;
select * from record.entry where person_id = '{ash}';

-- own record: grant oneself the door -> 42501
grant cairn_door to cairn_app;

-- own record: grant oneself a table -> 42501
grant all on record.sharing to cairn_app;

-- own record: become a superuser -> 42501
alter role cairn_app superuser;

-- own record: be bound by no row security -> 42501
alter role cairn_app bypassrls;

-- own record: make a role -> 42501
create role intruder;

-- own record: remove a role -> 42501
drop role cairn_door;

-- own record: give away what others will make -> 42501
alter default privileges for role cairn_door grant execute on functions to public;

-- own record: take over everything -> 42501
reassign owned by cairn_door to cairn_app;

-- own record: without row security -> 42501
set local row_security = off;
select * from record.entry;

-- own record: as a replica, without checks -> 42501
set local session_replication_role = replica;

-- own record: leave no trace in the log -> 42501
set local log_statement = 'none';

-- own record: have the server read its settings again -> 42501
select pg_reload_conf();

-- own record: load code -> 42501
load 'dblink';
