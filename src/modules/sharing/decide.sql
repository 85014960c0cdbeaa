-- kind: functions
-- The one place that decides who may open what. `app.enter`, the look, the list "shared with me" and the page "what would they see"
-- all ask this function, so they cannot differ.

create function door.overrides_at(viewer uuid, who uuid, t timestamptz) returns table (rooms text[], ends_at timestamptz, told_at timestamptz)
  language plpgsql stable set search_path = '' as $$
begin
  return query
    select o.rooms, a.ends_at, a.told_at
    from record.override o join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    where o.person_id = who and o.by_account = viewer and a.starts_at <= t and t < a.ends_at
      and not exists (select from record.override_end e where e.person_id = who and e.override_id = o.override_id and e.at <= t)
      and door.works_at(viewer, o.service_id, array['worker', 'lead'], t);
end $$;
comment on function door.overrides_at(uuid, uuid, timestamptz) is
  'Legal overrides that viewer holds at t: agreed to by a second person, not over, and for a service that viewer still works for.';

create function door.left_work(viewer uuid, t timestamptz) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return exists (select from commons.post p where p.account_id = viewer and p.ends_at <= t)
    and not exists (select from commons.post p where p.account_id = viewer and p.starts_at <= t and (p.ends_at is null or t < p.ends_at));
end $$;
comment on function door.left_work(uuid, timestamptz) is
  'True for somebody who worked here and does not any more. What was shared with them as a worker or a peer worker, by name too, ends with their post.';

create function door.decide(viewer uuid, who uuid, t timestamptz, as_member uuid default null, out see text[], out suggest text[], out carry_out text[],
  out ends_at timestamptz, out by_override text[]) language plpgsql stable set search_path = '' as $$
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
    select s.room, s.level, case s.condition when 'always' then s.ends_at else least(s.ends_at, unwell_until) end as ends_at, false as overridden
    from record.sharing s
    where s.person_id = who and s.starts_at <= t and t < s.ends_at
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
  ) live;
  by_override := array(select unnest(see) except select unnest(shared));
end $$;
comment on function door.decide(uuid, uuid, timestamptz, uuid) is
  'Rooms that viewer may see, suggest in and carry out in at t; the first moment any of it ends; the rooms that a legal override alone opens. as_member: somebody in the circle who has not said yes yet, for showing what they would see.';
