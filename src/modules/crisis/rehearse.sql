-- kind: functions
-- Rehearsing: everybody for whom something would be open if the person were unwell, asked of the very decision that lets them in. The page that
-- shows it works nothing out.

create function door.near(who uuid) returns table (account_id uuid) language sql stable set search_path = '' as $$
  select j.account_id from record.circle_joined j where j.person_id = who and j.account_id <> who
  union
  select p.account_id
  from record.sharing s join commons.team_member m on m.team_id = s.team_id join commons.post p on p.post_id = m.post_id
  where s.person_id = who and p.account_id <> who
  union
  select o.by_account from record.override o where o.person_id = who and o.by_account <> who $$;
comment on function door.near(uuid) is 'Every account that anything of this person was ever shared with, by name or through a team, or that ever asked for a legal override. Whether anything is open to it is for door.decide.';

create function door.rehearse(who uuid, known timestamptz, t timestamptz, until timestamptz) returns table (account_id uuid, see text[], suggest text[],
  carry_out text[], anyway text[], by_override text[], never boolean, anyway_suggest text[], anyway_carry_out text[])
  language plpgsql stable set search_path = '' as $$
begin
  if door.is_leaving(who) then
    return;
  end if;
  return query
    select n.account_id, door.told_of(d.see, d.by_override, n.account_id, who, known, t), d.suggest, d.carry_out,
      door.told_of(b.see, b.by_override, n.account_id, who, known, t), d.by_override,
      exists (select from record.never x where x.person_id = who and x.account_id = n.account_id and x.at <= t and (x.lifted_at is null or t < x.lifted_at)),
      b.suggest, b.carry_out
    from door.near(who) n
    cross join lateral door.decide(n.account_id, who, t, as_if_unwell_until => until) d
    cross join lateral door.decide(n.account_id, who, t) b
    where exists (select from system.account a where a.account_id = n.account_id and a.closed_at is null);
end $$;
comment on function door.rehearse(uuid, timestamptz, timestamptz, timestamptz) is
  'For everybody near: the rooms and parts that would be open to them at t if the person were unwell until `until`, at each level; those that are open without that, at each level (`anyway`); those that a legal override alone opens; whether the person said never. As the person may know of it at `known`.';

create function door.steps_open(who uuid, carry_out text[]) returns uuid[] language plpgsql stable set search_path = '' as $$
begin
  return array(
    select e.entry_id
    from record.entry e
    where e.person_id = who and e.kind in ('step', 'action', 'wish step') and not e.removed and e.fields @> '{"askOthers": true}'
      and not exists (select from record.entry n where n.person_id = who and n.entry_id = e.entry_id and n.version > e.version)
      and e.room || case when e.room = 'staying well' then '/' || coalesce(door.part_with(who, e.entry_id), '') else '' end = any (carry_out)
      -- A step under a wish stands in the wish's part, and is left out with it.
      and (e.kind <> 'wish step' or exists (
        select from record.entry w
        where w.person_id = who and w.entry_id = e.parent_id and not w.removed
          and not exists (select from record.entry n where n.person_id = who and n.entry_id = w.entry_id and n.version > w.version)
          and coalesce(w.fields ->> 'part', '') <> all (door.left_out(who, 'advance wishes'))))
    order by e.entry_id);
end $$;
comment on function door.steps_open(uuid, text[]) is 'Steps that the person asks others to carry out, in the rooms and parts that are open for it.';

create function door.that_stand(who uuid, rooms text[]) returns text[] language plpgsql stable set search_path = '' as $$
begin
  return array(
    select x.room from unnest(rooms) x (room) cross join lateral (select nullif(split_part(x.room, '/', 2), '') as part) p
    where p.part is null or p.part = 'routines' or door.standing_part(who, p.part) is not null
      or (p.part ~ '^[0-9a-f]{8}-' and door.part_with(who, p.part::uuid) = p.part)
    order by x.room);
end $$;
comment on function door.that_stand(uuid, text[]) is
  'Those of the rooms and parts in which others read something: without parts that are left out or were taken away, as app.open_parts says to them.';

create function app.rehearse(t timestamptz, until timestamptz) returns table (account_id uuid, name text, teams text[], see text[], suggest text[],
  carry_out text[], anyway text[], by_override text[], steps uuid[], never boolean, anyway_suggest text[], anyway_carry_out text[]) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  known timestamptz := app.clock();
begin
  if t < known - interval '1 hour' or t > known + interval '400 days' or until > t + interval '14 days' then
    raise exception 'what is rehearsed lies ahead, and lasts 14 days at most' using errcode = '22023';
  end if;
  return query
    select r.account_id, door.name_of(r.account_id),
      array(
        select distinct tm.name from record.sharing s join commons.team tm on tm.team_id = s.team_id
        where s.person_id = who and s.starts_at <= t and t < s.ends_at and door.in_team(r.account_id, s.team_id, t)
          and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id)
        order by tm.name),
      door.that_stand(who, r.see), door.that_stand(who, r.suggest), door.that_stand(who, r.carry_out), door.that_stand(who, r.anyway),
      array(select unnest(r.by_override) intersect select unnest(r.see)), door.steps_open(who, r.carry_out), r.never, r.anyway_suggest, r.anyway_carry_out
    from door.rehearse(who, known, t, until) r
    where cardinality(r.see) > 0 or r.never
    order by door.name_of(r.account_id), r.account_id;
end $$;
comment on function app.rehearse(timestamptz, timestamptz) is
  'Who would see what at t, now or later, if the person were unwell until a moment, 14 days later at most; and whom "never" keeps out. Only for the person.';

grant execute on function app.rehearse(timestamptz, timestamptz) to cairn_app;
