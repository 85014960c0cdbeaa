-- The two other roles that serve people.

-- signing in: read record.entry -> 42501
select * from record.entry;

-- signing in: read record.look -> 42501
select * from record.look;

-- signing in: read record.sharing -> 42501
select * from record.sharing;

-- signing in: read system.session -> 42501
select * from system.session;

-- signing in: read system.account -> 42501
select * from system.account;

-- signing in: read door.seal_key -> 42501
select * from door.seal_key;

-- signing in: enter a record -> 42501
select app.enter('{wrenToken}', '{wren}');

-- signing in: begin a session without a code -> 42501
select session.begin_session('{ash}', gen_random_uuid(), sha256('x'), 'x', false, now());

-- signing in: write a session -> 42501
insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at) values (sha256('x'), gen_random_uuid(), '{ash}', 'x', now(), now() + interval '1 day');

-- signing in: become the app -> 42501
set role cairn_app;

-- signing in: read jobs -> 42501
select * from jobs.job;

-- signing in: be who somebody is without their token -> 28000
select * from session.who('x');

-- signing in: a function in public -> 42501
create function public.f() returns int language sql as 'select 1';

-- jobs: read record.entry -> 42501
select * from record.entry;

-- jobs: read record.look -> 42501
select * from record.look;

-- jobs: read record.sharing -> 42501
select * from record.sharing;

-- jobs: read system.session -> 42501
select * from system.session;

-- jobs: read system.account -> 42501
select * from system.account;

-- jobs: read system.passkey -> 42501
select * from system.passkey;

-- jobs: read door.seal_key -> 42501
select * from door.seal_key;

-- jobs: read commons.post -> 42501
select * from commons.post;

-- jobs: enter a record -> 42501
select app.enter('{wrenToken}', '{wren}');

-- jobs: ask who somebody is -> 42501
select * from session.who('{wrenToken}');

-- jobs: become the app -> 42501
set role cairn_app;

-- jobs: take an address over -> 42501
update system.address set account_id = '{wren}';

-- jobs: write a message -> 42501
insert into system.message (message_id, to_address, template, language, details) values (gen_random_uuid(), 'a@sample.example', 'invitation', 'en', '{}');

-- jobs: send a message elsewhere -> 42501
update system.message set to_address = 'thief@sample.example';

-- jobs: a function in app -> 42501
create function app.f() returns int language sql as 'select 1';

-- jobs: a trigger on entries -> 42501
create trigger look after insert on record.entry execute function suppress_redundant_updates_trigger();
