-- kind: functions
-- What I bring: rooms, and parts of "staying well", that the person opens to the house's team for a stay. Ordinary sharing, level see, from the
-- first agreed day until the last. `door.end_stay` ends it in the transaction in which a stay ends sooner; otherwise its own last moment does.

create function door.stay_agreed(who uuid, request uuid, out team uuid, out opens_at timestamptz, out closes_at timestamptz) language sql stable set search_path = '' as $$
  select h.team_id, min(o.from_day)::timestamp at time zone 'Europe/London', door.end_of_day(max(o.until_day))
  from record.stay_request r
  join commons.house h on h.house_id = r.house_id
  join record.stay_week w on w.person_id = r.person_id and w.request_id = r.request_id
  join record.stay_offer o on o.person_id = w.person_id and o.request_id = w.request_id and o.number = w.number
  where r.person_id = who and r.request_id = request
  group by h.team_id $$;
comment on function door.stay_agreed(uuid, uuid) is
  'Of a stay: the house''s team, the beginning of the first agreed day, by London''s calendar, and the end of the last. Nulls while nothing is agreed.';

create function app.bring_to_stay(request uuid, once uuid, rooms text[], parts text[]) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
  agreed record;
  begins timestamptz;
  one text;
  sharing uuid;
  wanted text[] := array(select distinct x from unnest(rooms) x where x <> 'staying well') || case when cardinality(parts) > 0 then array['staying well'] else '{}' end;
begin
  if door.is_leaving(who) then
    raise exception 'nothing is shared while everything is being deleted' using errcode = '42501';
  end if;
  if wanted && array['meetings'] or exists (select from unnest(parts) x (part) where not door.part_to_share(who, x.part)) then
    raise exception 'the rooms and parts to bring must be named' using errcode = '22023';
  end if;
  -- Nobody reads meanwhile, and whoever ends the stay waits: what is opened here cannot outlive it.
  perform door.hold_alone(who);
  t := app.clock();
  select * into agreed from door.stay_agreed(who, request);
  if agreed.team is null then
    return 'nothing agreed';
  end if;
  if door.stay_over_at(who, request) <= t or exists (select from record.stay_said s where s.person_id = who and s.request_id = request and s.said = 'not mine') then
    return 'over';
  end if;
  -- The same form sent again changes nothing, even when something else was chosen since.
  insert into record.stay_brought (person_id, brought_id, request_id, at) values (who, once, request, t) on conflict do nothing;
  if not found then
    return 'brought';
  end if;
  insert into record.sharing_end (person_id, sharing_id, at)
  select who, x.sharing_id, t
  from record.stay_sharing x join record.sharing s on s.person_id = x.person_id and s.sharing_id = x.sharing_id
  where x.person_id = who and x.request_id = request and t < s.ends_at
  on conflict do nothing;
  begins := greatest(t, agreed.opens_at);
  foreach one in array wanted loop
    sharing := md5(once::text || ' ' || one)::uuid;
    insert into record.sharing (person_id, sharing_id, team_id, room, level, condition, starts_at, ends_at)
    values (who, sharing, agreed.team, one, 'see', 'always', begins, agreed.closes_at);
    if one = 'staying well' then
      insert into record.sharing_part (person_id, sharing_id, part) select distinct who, sharing, x.part from unnest(parts) x (part);
    end if;
    insert into record.stay_sharing (person_id, request_id, sharing_id, at) values (who, request, sharing, t);
  end loop;
  return 'brought';
end $$;
comment on function app.bring_to_stay(uuid, uuid, text[], text[]) is
  'The person says what the house''s team can read during a stay: these rooms, and these parts of "staying well", and nothing else that was opened for it before. From now, or from the first agreed day, until the end of the last. Returns brought (again for the same form), nothing agreed, or over.';

create function door.part_to_share(who uuid, part text) returns boolean language sql stable set search_path = '' as $$
  select coalesce(part = 'routines' or part = any (door.plan_parts(who)) or exists (
    select from record.entry e where e.person_id = who and e.room = 'staying well' and e.kind = 'question' and e.entry_id::text = part), false) $$;
comment on function door.part_to_share(uuid, text) is 'Whether this names a part of "staying well" that can be shared: of the plan, a question for its answers, routines.';

create function app.my_stay_sharing() returns table (request_id uuid, sharing_id uuid, room text, parts text[], starts_at timestamptz, ends_at timestamptz,
  ended_at timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return query
    select x.request_id, s.sharing_id, s.room,
      array(select p.part from record.sharing_part p where p.person_id = who and p.sharing_id = s.sharing_id order by p.part), s.starts_at, s.ends_at, e.at
    from record.stay_sharing x
    join record.sharing s on s.person_id = x.person_id and s.sharing_id = x.sharing_id
    left join record.sharing_end e on e.person_id = s.person_id and e.sharing_id = s.sharing_id
    where x.person_id = who
    order by x.at, array_position(array['about me', 'plan', 'staying well'], s.room), s.room;
end $$;
comment on function app.my_stay_sharing() is 'Everything that the person ever opened for a stay, ended too.';

-- What was opened for a stay ends with it: giving it again would be something else, so nobody is reminded of that.
create or replace function door.ends_soon(who uuid, t timestamptz) returns table (sharing_id uuid, given_for interval) language sql stable set search_path = '' as $$
  select s.sharing_id, s.ends_at - s.starts_at
  from record.sharing s
  where s.person_id = who and s.starts_at <= t and t < s.ends_at and s.ends_at <= t + interval '14 days'
    and s.room <> 'meetings'
    and not exists (select from record.writing_help h where h.person_id = who and h.sharing_id = s.sharing_id)
    and not exists (select from record.stay_sharing x where x.person_id = who and x.sharing_id = s.sharing_id)
    and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id)
    and not exists (select from record.sharing_let_end e where e.person_id = who and e.sharing_id = s.sharing_id)
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = s.member_id)
    and not exists (
      select from record.circle_joined j join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
      where j.person_id = who and j.member_id = s.member_id
        and (m.relation <> 'supporter' and door.left_work(j.account_id, t)
          or exists (select from record.never n where n.person_id = who and n.account_id = j.account_id and (n.lifted_at is null or n.lifted_at > t)))) $$;
comment on function door.ends_soon(uuid, timestamptz) is
  'Sharing, always or only when the person is unwell, that ends within 14 days and would go on if it were given again: not withdrawn, not let go, not with somebody whom it does not reach, not for one meeting, for help with writing or for a stay.';

grant execute on function app.bring_to_stay(uuid, uuid, text[], text[]), app.my_stay_sharing() to cairn_app;
