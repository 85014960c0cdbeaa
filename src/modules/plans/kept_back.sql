-- kind: functions
-- What stays with the person inside a room that others may read: parts of About me that they leave out, and good moments. The row policy
-- of entries asks here, so that a page that forgets shows nothing more.

create function door.left_out(who uuid, which text) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return coalesce(
    (select a.hidden from record.arrangement a where a.person_id = who and a.shelf = which order by a.version desc limit 1), '{}');
end $$;
comment on function door.left_out(uuid, text) is 'What the person leaves out on a shelf, now.';

-- Its cost is told lower than it is: only lines of About me and good moments ever reach it.
create function app.may_read_line(kind text, entry uuid, section text) returns boolean
  language plpgsql stable security definer cost 100 set search_path = '' as $$
declare
  parts text[] := door.opened();
  left_out text[];
begin
  if parts[3] is not distinct from 'self' then
    return true;
  end if;
  if parts is null or kind = 'moment' then
    return false;
  end if;
  left_out := door.left_out(parts[2]::uuid, 'about me');
  return not (entry::text = any (left_out) or coalesce(section = any (left_out), false));
end $$;
comment on function app.may_read_line(text, uuid, text) is
  'False, for everybody but the person, for a good moment and for a part of About me that is left out. Says nothing about the room: that is asked beside it.';

create function app.order_of(which text) returns text[] language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
  room text := case when which = 'about me' then 'about me' else 'plan' end;
  left_out text[];
begin
  if parts is null or not (room = any (app.rooms())) then
    return '{}';
  end if;
  left_out := door.left_out(parts[2]::uuid, which);
  return array(
    select p.place
    from record.arrangement a cross join lateral unnest(a.places) with ordinality p (place, n)
    where a.person_id = parts[2]::uuid and a.shelf = which and not (p.place = any (left_out))
      and a.version = (select max(b.version) from record.arrangement b where b.person_id = a.person_id and b.shelf = a.shelf)
    order by p.n);
end $$;
comment on function app.order_of(text) is
  'The order of a shelf for whoever may read its room, without what is left out, so that nothing tells that something is.';

grant execute on function app.may_read_line(text, uuid, text), app.order_of(text) to cairn_app;

-- As before (platform/record/export.sql), and pictures in base64, which other programs read.
create or replace function app.take_away_copy() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  copy jsonb := '{}';
  kept text;
  pictures text;
  rows jsonb;
begin
  for kept, pictures in
    select c.relname,
      coalesce(string_agg(case when a.attname is not null then
        format(' || jsonb_build_object(%L, translate(encode(x.%I, ''base64''), E''\n'', ''''))', a.attname, a.attname) end, ''), '')
    from pg_class c
    left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype
    where c.relnamespace = 'record'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname
  loop
    execute format('select coalesce(jsonb_agg(to_jsonb(x)%s), ''[]'') from record.%I x where x.person_id = $1', pictures, kept) into rows using who;
    copy := copy || jsonb_build_object(kept, rows);
  end loop;
  -- A legal override whose delay has not run out is not told here either; it tells itself at the latest after 28 days, and this copy can be made again.
  copy := copy
    || jsonb_build_object('look', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from record.look l where l.person_id = who and l.shown_from <= t))
    || door.told_overrides(who, t);
  return jsonb_build_object('person', who, 'made_at', t, 'account',
    (select to_jsonb(a) || jsonb_build_object('addresses', (select jsonb_agg(x.address) from system.address x where x.account_id = who))
     from system.account a where a.account_id = who), 'record', copy);
end $$;
