-- kind: schema
-- record: rows of one person, led by person_id. commons: shared things that no one person owns. system: sign-in, sessions, messages.
-- door: the functions and secrets of the door, for nobody but its owner. app and session: what the two roles that serve people may call.
create schema record;
create schema commons;
create schema system;
create schema door;
create schema app;
create schema session;
grant usage on schema record, commons, system, door, app, session to cairn_door;
grant create on schema door, app, session to cairn_door;
grant usage on schema record, commons, system, app to cairn_app;
grant usage on schema session to cairn_session, cairn_jobs;
grant usage on schema system to cairn_session, cairn_jobs;
