-- kind: functions
-- "What would they see if I were unwell?" is a question to the one decision: it is told of a time that has not come, and answers for it by the
-- same rules. Nothing is worked out a second time, so what is rehearsed is what happens.

drop function door.decide(uuid, uuid, timestamptz, uuid, uuid[]);
create function door.decide(viewer uuid, who uuid, t timestamptz, as_member uuid default null, instead_of uuid[] default '{}',
  as_if_unwell_until timestamptz default null, out see text[], out suggest text[], out carry_out text[], out ends_at timestamptz, out by_override text[]) language plpgsql stable set search_path = '' as $$
declare
  unwell_until timestamptz := greatest(door.unwell_until(who, t), case when t < as_if_unwell_until then as_if_unwell_until end);
  left_work boolean := door.left_work(viewer, t);
  shared text[];
begin
  select
    coalesce(array_agg(distinct live.room), '{}'),
    coalesce(array_agg(distinct live.room) filter (where live.level in ('suggest', 'carry out')), '{}'),
    coalesce(array_agg(distinct live.room) filter (where live.level = 'carry out'), '{}'),
    min(live.ends_at),
    array_agg(live.room) filter (where not live.overridden)
  into see, suggest, carry_out, ends_at, shared
  from (
    select opens.room, s.level, case s.condition when 'always' then s.ends_at else least(s.ends_at, unwell_until) end as ends_at, false as overridden
    from record.sharing s
    cross join lateral (
      select s.room
      union all
      select s.room || '/' || sp.part from record.sharing_part sp where sp.person_id = s.person_id and sp.sharing_id = s.sharing_id
    ) opens (room)
    where s.person_id = who and s.starts_at <= t and t < s.ends_at
      and s.sharing_id <> all (instead_of)
      and (s.condition = 'always' or unwell_until is not null)
      and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id and e.at <= t)
      and (
        s.member_id = as_member
        or exists (
          select from record.circle_joined j join record.circle_member c on c.person_id = j.person_id and c.member_id = j.member_id
          where j.person_id = who and j.member_id = s.member_id and j.account_id = viewer and j.at <= t
            and (c.relation = 'supporter' or not left_work)
            and not exists (select from record.circle_left l where l.person_id = who and l.member_id = j.member_id and l.at <= t))
        or exists (
          select from commons.team_member m join commons.post p on p.post_id = m.post_id
          where m.team_id = s.team_id and p.account_id = viewer and p.role <> 'administrator'
            and p.starts_at <= t and (p.ends_at is null or t < p.ends_at)
            and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)))
      and not exists (
        select from record.never n
        where n.person_id = who and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at))
    union all
    select unnest(o.rooms), 'see', o.ends_at, true from door.overrides_at(viewer, who, t) o
    union all
    select 'staying well/' || part, 'see', o.ends_at, true
    from door.overrides_at(viewer, who, t) o cross join lateral unnest(door.plan_parts(who)) part
    where 'staying well' = any (o.rooms)
  ) live;
  by_override := array(select unnest(see) except select unnest(shared));
end $$;
comment on function door.decide(uuid, uuid, timestamptz, uuid, uuid[], timestamptz) is
  'Rooms that viewer may see, suggest in and carry out in at t, and parts of "staying well" as room/part; the first moment any of it ends; what a legal override alone opens: of "staying well" the plan''s parts, neither answers nor routines. as_member: somebody in the circle who has not said yes yet, and instead_of: sharing that is thought away, both for showing what they would see. as_if_unwell_until: the person thinks of a time in which they are unwell, up to this moment and not at it; what follows is what that would open.';

create function door.told_of(see text[], by_override text[], viewer uuid, who uuid, known timestamptz, t timestamptz) returns text[]
  language plpgsql stable set search_path = '' as $$
declare
  told text[];
begin
  if cardinality(by_override) = 0 then
    return see;
  end if;
  told := array(select unnest(o.rooms) from door.overrides_at(viewer, who, t) o where o.told_at <= known);
  return array(select x.room from unnest(see) x (room) where x.room <> all (by_override) or split_part(x.room, '/', 1) = any (told));
end $$;
comment on function door.told_of(text[], text[], uuid, uuid, timestamptz, timestamptz) is
  'What door.decide lets viewer see at t, as the person may know of it at `known`: without what a legal override alone opens that they may not be told of yet.';

drop function app.enter_as_they_would(text, uuid, uuid, text[], uuid[]);
create function app.enter_as_they_would(token text, viewer uuid, member uuid, also text[], instead_of uuid[] default '{}',
  as_if_unwell_until timestamptz default null, out see text[]) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  allowed record;
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  -- These words go into the context as they are.
  if exists (select from unnest(also) x (room) where x.room is null or x.room !~ '^[a-z ]+(/[a-z0-9 -]+)?$' or split_part(x.room, '/', 1) <> all (door.every_room())) then
    raise exception 'rooms, and parts of them, must be named' using errcode = '22023';
  end if;
  select * into allowed from door.decide(viewer, actor, t, member, instead_of, as_if_unwell_until);
  see := door.told_of(allowed.see, allowed.by_override, viewer, actor, t, t);
  if not exists (select from record.never n where n.person_id = actor and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) then
    see := array(select unnest(see) union select unnest(also));
  end if;
  perform door.leave_context(coalesce(viewer, '00000000-0000-0000-0000-000000000000'), actor, 'preview', see, '{}', '{}', null, t + interval '30 seconds');
end $$;
comment on function app.enter_as_they_would(text, uuid, uuid, text[], uuid[], timestamptz) is
  'The person enters their own record as somebody else would: what is shared with them now, or would be if the person were unwell until a moment, and the rooms and parts in `also` that the person is thinking of sharing, in place of the sharing in `instead_of`. Same decision, same policies; nothing can be written.';

grant execute on function app.enter_as_they_would(text, uuid, uuid, text[], uuid[], timestamptz) to cairn_app;
