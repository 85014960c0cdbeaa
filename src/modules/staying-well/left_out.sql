-- kind: functions
-- Parts of the staying-well plan that the person leaves out stay with them, as parts of About me do (modules/plans/kept_back.sql): the part's
-- name, its lines, what is done about them, and that somebody did it.

create function door.well_part_of(who uuid, entry uuid) returns text language plpgsql stable set search_path = '' as $$
declare
  line record;
begin
  select e.kind, e.parent_id, e.fields ->> 'part' as part into line
  from record.entry e where e.person_id = who and e.entry_id = entry order by e.version desc limit 1;
  if line.kind = 'action' then
    return door.well_part_of(who, line.parent_id);
  end if;
  return case line.kind when 'tool' then 'toolbox' when 'well' then line.part when 'part' then coalesce(line.part, entry::text) end;
end $$;
comment on function door.well_part_of(uuid, uuid) is
  'The part of the staying-well plan in which a line stands now, by its usual name or the id of the person''s own part; an action stands where the line above it does. Null for other lines.';

-- Told cheaper than it is, as before: only lines of About me, good moments and lines of the staying-well plan reach it.
create or replace function app.may_read_line(kind text, entry uuid, section text) returns boolean
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
  if kind in ('part', 'well', 'tool', 'action') then
    left_out := door.left_out(parts[2]::uuid, 'staying well');
    return left_out = '{}' or coalesce(door.well_part_of(parts[2]::uuid, entry) <> all (left_out), true);
  end if;
  left_out := door.left_out(parts[2]::uuid, 'about me');
  return not (entry::text = any (left_out) or coalesce(section = any (left_out), false));
end $$;
comment on function app.may_read_line(text, uuid, text) is
  'False, for everybody but the person, for a good moment, for a part of About me that is left out, and for what stands in a part of the staying-well plan that is left out. Says nothing about the room: that is asked beside it.';

create or replace function app.order_of(which text) returns text[] language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
  room text := case
    when which = 'about me' then 'about me'
    when which in ('staying well', 'well lines', 'questions') then 'staying well'
    else 'plan' end;
  left_out text[];
begin
  if parts is null or not (room = any (app.rooms())) then
    return '{}';
  end if;
  left_out := door.left_out(parts[2]::uuid, case when which = 'well lines' then 'staying well' else which end);
  return array(
    select p.place
    from record.arrangement a cross join lateral unnest(a.places) with ordinality p (place, n)
    where a.person_id = parts[2]::uuid and a.shelf = which and not (p.place = any (left_out))
      and (which <> 'well lines' or left_out = '{}' or coalesce(door.well_part_of(parts[2]::uuid, p.place::uuid) <> all (left_out), true))
      and a.version = (select max(b.version) from record.arrangement b where b.person_id = a.person_id and b.shelf = a.shelf)
    order by p.n);
end $$;
comment on function app.order_of(text) is
  'The order of a shelf for whoever may read its room, without what is left out, so that nothing tells that something is.';
