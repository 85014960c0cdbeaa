-- kind: functions
-- Parts of the crisis plan and advance wishes that the person leaves out stay with them, as parts of About me and of the staying-well plan do: the
-- part's name, its lines, what others may do, that somebody did it, and a signed version that holds them.

create function door.usual_wish_parts() returns text[] language sql immutable set search_path = '' as $$
  select array['crisis', 'want', 'not want', 'accept', 'decline', 'people', 'looked after', 'places', 'helped', 'over'] $$;
comment on function door.usual_wish_parts() is 'The usual parts of the crisis plan and advance wishes, as modules/plans/kinds.ts has them.';

create function door.wish_part_stands(who uuid, part text) returns boolean language plpgsql stable set search_path = '' as $$
begin
  if part is null or part = any (door.left_out(who, 'advance wishes')) then
    return false;
  end if;
  return part = any (door.usual_wish_parts()) or exists (
    select from record.entry e
    where e.person_id = who and e.kind = 'wish part' and e.entry_id::text = part and e.fields ->> 'part' is null and not e.removed
      and not exists (select from record.entry n where n.person_id = who and n.entry_id = e.entry_id and n.version > e.version));
end $$;
comment on function door.wish_part_stands(uuid, text) is
  'Whether others can be let into a part of the wishes: a usual one, or the person''s own while it stands, that is not left out.';

create function door.wish_part_of(who uuid, entry uuid) returns text language plpgsql stable set search_path = '' as $$
declare
  line record;
begin
  select e.kind, e.parent_id, e.fields ->> 'part' as part into line
  from record.entry e where e.person_id = who and e.entry_id = entry and e.room = 'advance wishes' order by e.version desc limit 1;
  return case line.kind
    when 'wish step' then door.wish_part_of(who, line.parent_id)
    when 'wish' then line.part
    when 'wish part' then coalesce(line.part, entry::text) end;
end $$;
comment on function door.wish_part_of(uuid, uuid) is
  'The part of the wishes in which a line stands now, by its usual name or the id of the person''s own part; a step stands where the wish above it does.';

-- Told cheaper than it is, as before: only lines of About me, good moments, lines of the staying-well plan and of the wishes reach it.
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
  if kind in ('wish part', 'wish', 'wish step') then
    return door.wish_part_stands(parts[2]::uuid, door.wish_part_of(parts[2]::uuid, entry));
  end if;
  if kind in ('part', 'well', 'tool', 'action') then
    left_out := door.left_out(parts[2]::uuid, 'staying well');
    return left_out = '{}' or coalesce(door.well_part_of(parts[2]::uuid, entry) <> all (left_out), true);
  end if;
  left_out := door.left_out(parts[2]::uuid, 'about me');
  return not (entry::text = any (left_out) or coalesce(section = any (left_out), false));
end $$;
comment on function app.may_read_line(text, uuid, text) is
  'False, for everybody but the person, for a good moment, for a part of About me that is left out, and for what stands in a part of the staying-well plan or of the wishes that is left out. Says nothing about the room: that is asked beside it.';

create or replace function app.order_of(which text) returns text[] language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
  room text := case
    when which = 'about me' then 'about me'
    when which in ('staying well', 'well lines', 'questions') then 'staying well'
    when which = 'crisis card' then 'crisis card'
    when which in ('advance wishes', 'wish lines') then 'advance wishes'
    else 'plan' end;
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
      and (room <> 'staying well' or case
        when which = 'staying well' then app.part_is_open('see', null, p.place)
        when p.place ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then app.part_is_open('see', p.place::uuid, null) end)
      and (room <> 'advance wishes' or case
        when which = 'advance wishes' then door.wish_part_stands(parts[2]::uuid, p.place)
        when p.place ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
          door.wish_part_stands(parts[2]::uuid, door.wish_part_of(parts[2]::uuid, p.place::uuid)) end)
      and a.version = (select max(b.version) from record.arrangement b where b.person_id = a.person_id and b.shelf = a.shelf)
    order by p.n);
end $$;
comment on function app.order_of(text) is
  'The order of a shelf for whoever may read its room: without what is left out, and of "staying well" without parts that are not open to them, so that nothing tells that something is.';

create function app.may_suggest_wish(form text, kind text, entry uuid, place text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := (door.opened())[2]::uuid;
  about text := (select e.kind from record.entry e where e.person_id = who and e.entry_id = entry and e.version = 1);
begin
  return coalesce(case when entry is null then place = any (door.usual_wish_parts()) or door.wish_part_stands(who, place)
      else door.wish_part_stands(who, door.wish_part_of(who, entry)) end and case form
    when 'wording' then about in ('wish', 'wish step')
    when 'new line' then entry is null or (kind = 'wish step' and about = 'wish') end, false);
end $$;
comment on function app.may_suggest_wish(text, text, uuid, text) is
  'Whether this suggestion fits the wishes: other words for a wish or a step, a new wish for a part, something that others may do about a wish; never about a line in a part that is left out. Something new is taken for every usual part, so that nobody learns which is left out. That the room is open for suggestions is asked beside it.';

create function app.may_do_wish_step(step uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := (door.opened())[2]::uuid;
begin
  return coalesce((
    select e.kind = 'wish step' and not e.removed and e.fields @> '{"askOthers": true}' and door.wish_part_stands(who, door.wish_part_of(who, step))
    from record.entry e where e.person_id = who and e.entry_id = step order by e.version desc limit 1), false);
end $$;
comment on function app.may_do_wish_step(uuid) is
  'Whether somebody can say that they did this: a step that stands under a wish, that the person asks others to do, in a part that is not left out. That the room is open for it is asked beside it.';

create function app.reads_signed(which uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  opened text[] := door.opened();
  newest record;
begin
  if opened[3] is not distinct from 'self' then
    return true;
  end if;
  if opened is null then
    return false;
  end if;
  select s.signed_id, s.parts into newest from record.signed s where s.person_id = opened[2]::uuid order by s.at desc, s.signed_id desc limit 1;
  return newest.signed_id is not distinct from which
    and not (newest.parts && door.left_out(opened[2]::uuid, 'advance wishes'))
    and not exists (select from record.signed_said x where x.person_id = opened[2]::uuid and x.signed_id = which and x.taken_back);
end $$;
comment on function app.reads_signed(uuid) is
  'Whether a signed version of the wishes may be read: every one by the person; by others the newest alone, unless the person took it back, or leaves out now something that stands in it. Says nothing about the room: that is asked beside it.';
grant execute on function app.may_suggest_wish(text, text, uuid, text), app.may_do_wish_step(uuid), app.reads_signed(uuid) to cairn_app;
