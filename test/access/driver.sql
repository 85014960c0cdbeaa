-- Only for tests, and only in a test's own database: a clock that a session sets, and functions that knock at the door many times in one call.
-- They run with the rights of whoever calls them: cairn_app.
create or replace function app.clock() returns timestamptz language plpgsql stable set search_path = '' as $$
begin return coalesce(nullif(current_setting('test.clock', true), '')::timestamptz, clock_timestamp()); end $$;

create schema test;
grant usage on schema test to cairn_app;

-- What has to be committed before anybody reads: looks opened at the door, and contexts that somebody kept.
create function test.knock(asked jsonb) returns table (n int, outcome text, kept text) language plpgsql set search_path = '' as $$
declare
  a record;
begin
  for a in select * from jsonb_to_recordset(asked) as x(n int, token text, who uuid, look uuid, rooms text[], at text, keeps boolean) loop
    n := a.n;
    outcome := null;
    kept := null;
    begin
      perform set_config('test.clock', a.at, true);
      if a.keeps then
        perform app.enter(a.token, a.who, a.look);
        kept := current_setting('cairn.context');
        raise exception using errcode = 'T0000';
      end if;
      outcome := app.open_look(a.token, a.who, a.look, a.rooms, 'answer', null);
    exception when others then
      outcome := sqlstate;
    end;
    return next;
  end loop;
end $$;

-- Every attempt is undone at once, whatever it did; what it saw and what it could do is what this returns.
create function test.attempt(asked jsonb) returns table (n int, outcome text, see text[], suggest text[], carry_out text[], seen text[], did text[])
  language plpgsql set search_path = '' as $$
declare
  a record;
begin
  for a in select * from jsonb_to_recordset(asked) as x(n int, token text, who uuid, look uuid, rooms text[], look_at text, at text, reads_at text,
    makes text, forged text, tries text, line uuid, step uuid) loop
    n := a.n;
    see := null;
    seen := '{}';
    did := '{}';
    begin
      if a.makes is not null then
        begin
          perform set_config('test.clock', a.look_at, true);
          perform app.open_look(a.token, a.who, a.look, a.rooms, 'answer', null);
          if a.makes = 'undone' then
            raise exception using errcode = 'T0000';
          end if;
        exception when others then
        end;
      end if;
      perform set_config('test.clock', a.at, true);
      if a.forged is null then
        select e.see, e.suggest, e.carry_out into see, suggest, carry_out from app.enter(a.token, a.who, a.look) e;
      else
        perform set_config('cairn.context', replace(a.forged, 'BOUND',
          (extract(epoch from transaction_timestamp()) * 1000000)::bigint::text || '/' || pg_backend_pid()::text), true);
      end if;
      perform set_config('test.clock', a.reads_at, true);
      seen := array(
        select case when e.person_id <> a.who then 'not theirs' when e.room = 'meetings' then e.entry_id::text else e.room end from record.entry e);
      if a.tries is not null then
        begin
          insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words)
          values (a.who, gen_random_uuid(), a.tries, 'wording', a.line, 1, 'other words');
          did := did || 'suggest'::text;
        exception when insufficient_privilege then
        end;
        begin
          insert into record.carried_out (person_id, carried_out_id, room, step_id, step_version) values (a.who, gen_random_uuid(), 'plan', a.step, 1);
          did := did || 'carry out'::text;
        exception when insufficient_privilege then
        end;
        begin
          insert into record.entry (person_id, entry_id, version, room, kind, words) values (a.who, gen_random_uuid(), 1, a.tries, 'about', 'not mine');
          did := did || 'write'::text;
        exception when insufficient_privilege then
        end;
      end if;
      raise exception using errcode = 'T0000';
    exception
      when sqlstate 'T0000' then
        outcome := 'entered';
      when others then
        outcome := sqlstate;
    end;
    return next;
  end loop;
end $$;
grant execute on all functions in schema test to cairn_app;
