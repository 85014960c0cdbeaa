-- kind: functions
-- Parts of a room. A sharing of "staying well" names its parts, and `door.decide` answers them beside the room, at their levels: "staying
-- well/toolbox" is a room within the room. So they go into the sealed context as rooms do, end with it, and there is one place that decides.

create function door.usual_parts() returns text[] language sql immutable return
  array['when well', 'toolbox', 'every day', 'might need', 'triggers', 'early signs', 'breaking down', 'get back', 'thank', 'change'];
comment on function door.usual_parts() is 'The usual parts of a staying-well plan: a closed list.';

create function door.plan_parts(who uuid) returns text[] language sql stable set search_path = '' as $$
  select door.usual_parts() || array(
    select e.entry_id::text from record.entry e
    where e.person_id = who and e.room = 'staying well' and e.kind = 'part' and e.version = 1 and e.fields ->> 'part' is null) $$;
comment on function door.plan_parts(uuid) is 'Every part of the staying-well plan, the usual ones and the person''s own. Not the answers of check-ins, and not routines.';

drop function door.decide(uuid, uuid, timestamptz, uuid);
create function door.decide(viewer uuid, who uuid, t timestamptz, as_member uuid default null, instead_of uuid[] default '{}', out see text[],
  out suggest text[], out carry_out text[], out ends_at timestamptz, out by_override text[]) language plpgsql stable set search_path = '' as $$
declare
  unwell_until timestamptz := door.unwell_until(who, t);
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
comment on function door.decide(uuid, uuid, timestamptz, uuid, uuid[]) is
  'Rooms that viewer may see, suggest in and carry out in at t, and parts of "staying well" as room/part; the first moment any of it ends; what a legal override alone opens: of "staying well" the plan''s parts, neither answers nor routines. as_member: somebody in the circle who has not said yes yet, and instead_of: sharing that is thought away, both for showing what they would see.';

create or replace function app.enter(token text, who uuid, look uuid default null, out actor uuid, out capacity text, out see text[], out suggest text[],
  out carry_out text[]) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  opened record;
  allowed record;
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  actor := door.account_of(token, t);
  if actor = who then
    capacity := 'self';
    see := door.every_room();
    suggest := '{}';
    carry_out := '{}';
    perform door.leave_context(actor, who, capacity, see, suggest, carry_out, null, t + interval '30 seconds');
    return;
  end if;
  perform pg_advisory_xact_lock_shared(door.lock_of(who));
  t := app.clock();
  select l.look_id, l.rooms into opened
  from record.look l
  where l.person_id = who and l.look_id = look and l.viewer = actor and l.outcome = 'opened'
    and l.at <= t and l.at > t - interval '60 seconds'
    and l.made_in is distinct from pg_current_xact_id_if_assigned();
  if opened.look_id is null then
    raise exception 'no look of yours was committed in the last minute' using errcode = '42501';
  end if;
  select * into allowed from door.decide(actor, who, t);
  capacity := 'other';
  see := door.within(allowed.see, opened.rooms);
  suggest := door.within(allowed.suggest, opened.rooms);
  carry_out := door.within(allowed.carry_out, opened.rooms);
  if cardinality(see) = 0 then
    raise exception 'nothing is shared with you here' using errcode = '42501';
  end if;
  perform door.leave_context(actor, who, capacity, see, suggest, carry_out, look, least(allowed.ends_at, t + interval '30 seconds'));
end $$;
comment on function app.enter(text, uuid, uuid) is
  'Lets this transaction into one record: the person themselves, or somebody with a look committed less than a minute ago and sharing that is live now. Parts of "staying well" come as room/part. Raises 28000 without a session, 42501 otherwise.';

create function door.within(allowed text[], rooms text[]) returns text[] language sql immutable set search_path = '' as $$
  select array(select x.room from unnest(allowed) x (room) where split_part(x.room, '/', 1) = any (rooms)) $$;
comment on function door.within(text[], text[]) is 'Those of the rooms, and of the parts of rooms, that a look names; a look names rooms as a whole.';

drop function app.enter_as_they_would(text, uuid, uuid, text[]);
create function app.enter_as_they_would(token text, viewer uuid, member uuid, also text[], instead_of uuid[] default '{}', out see text[])
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  -- These words go into the context as they are.
  if exists (select from unnest(also) x (room) where x.room is null or x.room !~ '^[a-z ]+(/[a-z0-9 -]+)?$' or split_part(x.room, '/', 1) <> all (door.every_room())) then
    raise exception 'rooms, and parts of them, must be named' using errcode = '22023';
  end if;
  see := (door.decide(viewer, actor, t, member, instead_of)).see;
  if not exists (select from record.never n where n.person_id = actor and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) then
    see := array(select unnest(see) union select unnest(also));
  end if;
  perform door.leave_context(coalesce(viewer, '00000000-0000-0000-0000-000000000000'), actor, 'preview', see, '{}', '{}', null, t + interval '30 seconds');
end $$;
comment on function app.enter_as_they_would(text, uuid, uuid, text[], uuid[]) is
  'The person enters their own record as somebody else would: what is shared with them now, and the rooms and parts in `also` that the person is thinking of sharing, in place of the sharing in `instead_of`. Same decision, same policies; nothing can be written.';

create function app.share_parts(sharing uuid, member uuid, team uuid, level text, condition text, ends_at timestamptz, parts text[])
  returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  if door.is_leaving(who) then
    raise exception 'nothing is shared while everything is being deleted' using errcode = '42501';
  end if;
  if coalesce(cardinality(parts), 0) not between 1 and 200 or exists (
    select from unnest(parts) x (part)
    where not coalesce(x.part = 'routines' or x.part = any (door.plan_parts(who)) or exists (
      select from record.entry e where e.person_id = who and e.room = 'staying well' and e.kind = 'question' and e.entry_id::text = x.part), false)) then
    raise exception 'the parts to share must be named' using errcode = '22023';
  end if;
  insert into record.sharing (person_id, sharing_id, member_id, team_id, room, level, condition, ends_at)
  values (who, sharing, member, team, 'staying well', level, condition, ends_at)
  on conflict (person_id, sharing_id) do nothing;
  -- What was given once stays as it was given.
  if found then
    insert into record.sharing_part (person_id, sharing_id, part) select distinct who, sharing, x.part from unnest(parts) x (part);
  end if;
end $$;
comment on function app.share_parts(uuid, uuid, uuid, text, text, timestamptz, text[]) is
  'Shares parts of "staying well" with somebody in the circle or a team, at a level, until a moment (a year at most): 1 to 200 parts of the plan, questions for their answers, routines. Raises 42501 while the person is deleting everything.';

drop function app.my_sharing();
create function app.my_sharing() returns table (sharing_id uuid, member_id uuid, team_id uuid, team_name text, room text, level text, condition text,
  starts_at timestamptz, ends_at timestamptz, ended_at timestamptz, open_now boolean, parts text[]) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  unwell_until timestamptz := door.unwell_until(who, t);
begin
  return query
    select s.sharing_id, s.member_id, s.team_id, tm.name, s.room, s.level, s.condition, s.starts_at, s.ends_at, e.at,
      e.at is null and s.starts_at <= t and t < s.ends_at and (s.condition = 'always' or unwell_until is not null),
      array(select sp.part from record.sharing_part sp where sp.person_id = who and sp.sharing_id = s.sharing_id order by sp.part)
    from record.sharing s
    left join record.sharing_end e on e.person_id = s.person_id and e.sharing_id = s.sharing_id
    left join commons.team tm on tm.team_id = s.team_id
    where s.person_id = who
    order by s.sharing_id;
end $$;
comment on function app.my_sharing() is 'Every sharing the person ever gave, ended ones too; of "staying well" with its parts.';

create or replace function app.who_can_see(room text) returns table (name text, through text, level text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  whole text := split_part(room, '/', 1);
  named text := nullif(split_part(room, '/', 2), '');
begin
  if named = any (door.left_out(who, 'staying well')) then
    return;
  end if;
  return query
    select c.called, 'member', case when room = any (d.carry_out) then 'carry out' when room = any (d.suggest) then 'suggest' else 'see' end
    from record.circle_member c
    join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
    cross join lateral door.decide(j.account_id, who, t) d
    where c.person_id = who and room = any (d.see) and room <> all (d.by_override)
      and not exists (select from record.circle_left l where l.person_id = who and l.member_id = c.member_id and l.at <= t)
    union all
    select tm.name, 'team', (array['see', 'suggest', 'carry out'])[max(array_position(array['see', 'suggest', 'carry out'], s.level))]
    from record.sharing s join commons.team tm on tm.team_id = s.team_id
    where s.person_id = who and s.room = whole and s.starts_at <= t and t < s.ends_at
      and (named is null or exists (select from record.sharing_part sp where sp.person_id = who and sp.sharing_id = s.sharing_id and sp.part = named))
      and (s.condition = 'always' or door.unwell_until(who, t) is not null)
      and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id and e.at <= t)
    group by tm.team_id, tm.name
    union all
    select o.by_name, 'override', 'see'
    from record.override o join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    where o.person_id = who and whole = any (o.rooms) and (named is null or named = any (door.plan_parts(who)))
      and a.told_at <= t and a.starts_at <= t and t < a.ends_at
      and not exists (select from record.override_end e where e.person_id = who and e.override_id = o.override_id and e.at <= t);
end $$;
comment on function app.who_can_see(text) is
  'Who can open a room, or a part of "staying well" as room/part, now besides the person: members of the circle by the very decision that lets them in, teams by name, and overrides that the person may know of.';

grant execute on function app.enter_as_they_would(text, uuid, uuid, text[], uuid[]), app.my_sharing(),
  app.share_parts(uuid, uuid, uuid, text, text, timestamptz, text[]) to cairn_app;
