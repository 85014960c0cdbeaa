-- Only for tests: everything that somebody reads and can do in "staying well" and the diary, tried as cairn_app and undone at once.
create function test.parts(asked jsonb) returns table (n int, outcome text, seen text[], suggests text[], carries text[], answers text[], open text[], places text[])
  language plpgsql set search_path = '' as $$
declare
  a record;
  x record;
begin
  for a in select * from jsonb_to_recordset(asked) as x(n int, token text, who uuid, look uuid, at text, viewer uuid, also text[], instead_of uuid[],
    lines uuid[], parts text[], questions uuid[]) loop
    n := a.n;
    seen := '{}'; suggests := '{}'; carries := '{}'; answers := '{}'; open := '{}'; places := '{}';
    begin
      perform set_config('test.clock', a.at, true);
      if a.viewer is null then
        perform app.enter(a.token, a.who, a.look);
      else
        perform app.enter_as_they_would(a.token, a.viewer, null, a.also, a.instead_of);
      end if;
      seen := array(select e.entry_id || ':' || e.version from record.entry e where e.room in ('staying well', 'diary') and e.person_id = a.who);
      open := app.open_parts();
      places := app.order_of('staying well') || app.order_of('well lines') || app.order_of('questions');
      for x in select 'wording' as form, null as kind, l as entry, null as place from unnest(a.lines) l
        union all select 'new line', 'action', l, null from unnest(a.lines) l
        union all select 'new line', case p when 'toolbox' then 'tool' else 'well' end, null, p from unnest(a.parts) p
      loop
        begin
          insert into record.suggestion (person_id, suggestion_id, room, form, kind, entry_id, entry_version, place, words)
          values (a.who, gen_random_uuid(), 'staying well', x.form, x.kind, x.entry, case when x.entry is not null then 1 end, x.place, 'other words');
          suggests := suggests || concat_ws('/', x.form, x.entry, x.place);
        exception when insufficient_privilege then
        end;
      end loop;
      for x in select l as entry from unnest(a.lines) l loop
        begin
          insert into record.carried_out (person_id, carried_out_id, room, step_id, step_version) values (a.who, gen_random_uuid(), 'staying well', x.entry, 1);
          carries := carries || x.entry::text;
        exception when insufficient_privilege then
        end;
      end loop;
      for x in select q as entry from unnest(a.questions) q loop
        begin
          answers := answers || array(select x.entry || ':' || s.version || ':' || s.value from app.shared_answers(x.entry, '2026-01-02', '2026-01-05') s);
          answers := answers || x.entry::text;
        exception when insufficient_privilege then
        end;
      end loop;
      raise exception using errcode = 'T0000';
    exception
      when sqlstate 'T0000' then outcome := 'entered';
      when others then outcome := sqlstate;
    end;
    return next;
  end loop;
end $$;
grant execute on all functions in schema test to cairn_app;
