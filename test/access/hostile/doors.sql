-- The door's own functions, used as they are not meant to be.

-- own record: make a seal -> 42501
select door.seal('x');

-- own record: ask the door who may -> 42501
select door.decide('{sol}', '{ash}', now());

-- own record: leave a context -> 42501
select door.leave_context('{ash}', '{ash}', 'self', '{plan}', '{}', '{}', null, now() + interval '1 day');

-- own record: ask whose token -> 42501
select door.account_of('{solToken}', now());

-- own record: ask for a name -> 42501
select door.name_of('{ash}');

-- own record: begin a session -> 42501
select session.begin_session('{ash}', gen_random_uuid(), sha256('x'), 'x', false, now());

-- own record: redeem a code -> 42501
select session.redeem_code('x', 'x', gen_random_uuid(), 'en', 'x', 1, gen_random_uuid(), sha256('x'), 'x', false);

-- own record: enter a second record -> 42501
select app.enter('{solToken}', '{sol}');

-- somebody else's record: enter the same record again -> 42501
select app.enter('{solToken}', '{wren}', '{look}');

-- no record: enter without a look -> 42501
select app.enter('{solToken}', '{wren}');

-- no record: enter where nothing is shared, with a look from elsewhere -> 42501
select app.enter('{solToken}', '{ash}', '{look}');

-- no record: enter with the look of somebody else -> 42501
select app.enter('{wrenToken}', '{sol}', '{look}');

-- no record: a look and a read in one -> 42501
select app.open_look('{solToken}', '{wren}', '{newLook}', '{plan}', 'answer', null);
select app.enter('{solToken}', '{wren}', '{newLook}');

-- somebody else's record: a wider look from inside -> 42501
select app.open_look('{solToken}', '{ash}', '{newLook}', '{diary}', 'answer', null);
select set_config('cairn.context', '', true);
select app.enter('{solToken}', '{ash}', '{newLook}');

-- own record: another record after clearing one's own -> 42501
select set_config('cairn.context', '', true);
select app.enter('{wrenToken}', '{ash}');

-- own record: another record after going back -> 42501
savepoint here;
select set_config('cairn.context', '', true);
rollback to here;
select app.enter('{wrenToken}', '{ash}');

-- no record: a token that is a statement -> 28000
select app.enter($t$' or true --$t$, '{ash}');

-- no record: no token -> 28000
select app.enter(null, '{ash}');

-- no record: an old view of the database -> 25001
set transaction isolation level repeatable read;
select app.enter('{wrenToken}', '{wren}');

-- somebody else's record: share her record on -> 42501
select app.share(gen_random_uuid(), null, gen_random_uuid(), 'diary', 'see', 'always', now() + interval '1 day');

-- somebody else's record: end her sharing -> 42501
select app.withdraw(gen_random_uuid());

-- somebody else's record: lift her never -> 42501
select app.lift_never('{sol}');

-- somebody else's record: ask into her circle -> 42501
select app.invite(gen_random_uuid(), 'worker', 'x', 'x@sample.example', sha256('x'), gen_random_uuid(), 'x');

-- somebody else's record: see her circle -> 42501
select * from app.my_circle();

-- somebody else's record: see her sharing -> 42501
select * from app.my_sharing();

-- somebody else's record: see her overrides -> 42501
select * from app.my_overrides();

-- somebody else's record: say that she is unwell -> 42501
select app.say_unwell(gen_random_uuid(), 5);

-- somebody else's record: say that she is OK -> 42501
select app.say_ok(gen_random_uuid());

-- no record: rehearse, or read what happened in hard times -> 42501
select * from app.rehearse(app.clock(), app.clock() + interval '1 hour');

-- no record: read times of being unwell -> 42501
select * from app.my_unwell_times();

-- no record: read who opened the wishes -> 42501
select * from app.my_opened_plans();

-- no record: say that somebody is unwell -> 42501
select app.confirm_signs('{solToken}', '{ash}', 1, gen_random_uuid(), gen_random_uuid());

-- no record: an override without a post -> 42501
select app.ask_override('{solToken}', '{ash}', gen_random_uuid(), gen_random_uuid(), 'court order', 'because I say so', '{diary}', 1, 0, null);

-- no record: see as somebody would, in a record not one's own -> nothing
select app.enter_as_they_would('{solToken}', '{ash}', null, '{diary}');
select * from record.entry where person_id <> '{sol}';
select set_config('cairn.context', '', true);

-- somebody else's record: end the superuser's connection -> 42501
select pg_terminate_backend({administratorPid});

-- own record: ask the door whose sheets somebody reads -> 42501
select door.meetings_of('{sol}', '{ash}', now());

-- own record: ask the door who helps whom -> 42501
select door.helps_of('{sol}', '{ash}', now());

-- somebody else's record: ask for help with writing in her name -> 42501
select app.begin_writing_help(gen_random_uuid(), gen_random_uuid(), 'plan', 1, gen_random_uuid());

-- somebody else's record: end her help with writing -> 42501
select app.end_writing_help(gen_random_uuid());

-- somebody else's record: see as a guest would, from inside -> 42501
select app.enter_as_guest('{solToken}', '{ash}', gen_random_uuid());

-- no record: see a sheet as a guest would, in a record not one's own -> nothing
select app.enter_as_guest('{solToken}', '{ash}', '{ashLine}');
select * from record.entry where person_id <> '{sol}';
select set_config('cairn.context', '', true);

-- own record: see a line of another room as if it were a sheet -> nothing
select set_config('cairn.context', '', true);
select app.enter_as_guest('{wrenToken}', null, '{ashLine}');
select * from record.entry;
select set_config('cairn.context', '', true);

-- own record: delete somebody else's everything -> 42501
select session.erase('{ash}', gen_random_uuid());

-- own record: delete the row that a record hangs from -> 42501
delete from record.person;

-- jobs: delete somebody who did not ask for it -> nothing
select session.erase('{ash}', gen_random_uuid());

-- jobs: read who is leaving -> 42501
select * from system.leaving;

-- own record: tell of an override before its time -> 42501
select session.tell_override('{ash}', gen_random_uuid(), gen_random_uuid());

-- no record: the legal duties of a service one does not work for -> 42501
select * from app.duties('{solToken}', gen_random_uuid());

-- no record: agree to an override that is not there -> 42501
select app.agree_override('{solToken}', '{ash}', gen_random_uuid(), gen_random_uuid());

-- no record: ask for an override without a post -> 42501
select app.ask_override('{solToken}', 'Ash', gen_random_uuid(), gen_random_uuid(), 'court order', 'A reason of enough letters', '{plan}', 1, 0, null);

-- own record: count who asked, behind the sums -> 42501
select * from commons.override_count;
