-- kind: functions
-- A house: what it says of itself, its rooms, and which of them is kept for which nights. None of it opens anything of anybody.

create function door.in_house(account uuid, house uuid, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select exists (select from commons.house h where h.house_id = house and door.in_team(account, h.team_id, t)) $$;
comment on function door.in_house(uuid, uuid, timestamptz) is 'True for whoever works in the house at t: in its team, and not as an administrator.';

create function door.runs_house(account uuid, house uuid, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select exists (select from commons.house h where h.house_id = house and door.works_at(account, h.service_id, array['administrator', 'lead'], t)) $$;
comment on function door.runs_house(uuid, uuid, timestamptz) is 'True for administrators and leads of the house''s service.';

create function door.need_house(token text, house uuid, t timestamptz) returns uuid language plpgsql stable set search_path = '' as $$
declare
  actor uuid := door.account_of(token, t);
begin
  if not door.in_house(actor, house, t) then
    raise exception 'only who works in this house' using errcode = '42501';
  end if;
  return actor;
end $$;
comment on function door.need_house(text, uuid, timestamptz) is 'Who works in the house and is signed in. Raises 42501 for everybody else: leads who are not in its team, and administrators, too.';

create function door.need_to_keep_house(token text, house uuid, t timestamptz) returns uuid language plpgsql stable set search_path = '' as $$
declare
  actor uuid := door.account_of(token, t);
begin
  if not door.in_house(actor, house, t) and not door.runs_house(actor, house, t) then
    raise exception 'only who works in this house or runs its service' using errcode = '42501';
  end if;
  return actor;
end $$;
comment on function door.need_to_keep_house(text, uuid, timestamptz) is 'Who works in the house, or runs its service. Raises 42501 for everybody else.';

create function door.post_in_house(account uuid, house uuid, t timestamptz) returns uuid language sql stable set search_path = '' as $$
  select p.post_id
  from commons.house h join commons.post p on p.service_id = h.service_id
  where h.house_id = house and p.account_id = account and p.starts_at <= t and (p.ends_at is null or t < p.ends_at)
  order by p.starts_at limit 1 $$;
comment on function door.post_in_house(uuid, uuid, timestamptz) is 'A post that the account holds at the house''s service at t.';

create function app.put_house(token text, house uuid, service uuid, team uuid, name text, area text, is_what text, for_whom text, a_day text, answer_hours int,
  by_phone text, children text, pets text, follow_on text, follow_links text[]) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if exists (select from commons.house h where h.house_id = house) then
    perform door.need_to_keep_house(token, house, t);
    update commons.house h
    set name = put_house.name, area = put_house.area, is_what = put_house.is_what, for_whom = put_house.for_whom, a_day = put_house.a_day,
      answer_hours = put_house.answer_hours, by_phone = put_house.by_phone, children = put_house.children, pets = put_house.pets,
      follow_on = put_house.follow_on, follow_links = put_house.follow_links
    where h.house_id = house;
    return 'kept';
  end if;
  if not door.works_at(actor, service, array['administrator', 'lead'], t)
    or not exists (select from commons.team x where x.team_id = team and x.service_id = service) then
    raise exception 'only an administrator or a lead of the service, for a team of it' using errcode = '42501';
  end if;
  insert into commons.house (house_id, service_id, team_id, name, area, is_what, for_whom, a_day, answer_hours, by_phone, children, pets, follow_on, follow_links, made_at)
  values (house, service, team, name, area, is_what, for_whom, a_day, answer_hours, by_phone, children, pets, follow_on, follow_links, t)
  on conflict do nothing;
  return case when exists (select from commons.house h where h.house_id = house) then 'kept' else 'team taken' end;
end $$;
comment on function app.put_house(text, uuid, uuid, uuid, text, text, text, text, text, int, text, text, text, text, text[]) is
  'An administrator or a lead adds a house with the team that works in it; they, and that team, say anew what it is. The team stays as it was first said. Returns kept, or team taken (that team works in another house).';

create function app.close_house(token text, house uuid, closed boolean) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.runs_house(door.account_of(token, t), house, t) then
    raise exception 'only an administrator or a lead of the service' using errcode = '42501';
  end if;
  update commons.house h set closed_at = case when closed then coalesce(h.closed_at, t) end where h.house_id = house;
end $$;
comment on function app.close_house(text, uuid, boolean) is 'Nobody can ask there any more, or they can again. Who stays, stays as agreed.';

create function app.say_likelihood(token text, house uuid, likelihood text, days int) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.need_to_keep_house(token, house, t);
begin
  insert into commons.house_likelihood (house_id, said_at, likelihood, runs_out_at, post_id)
  values (house, t, likelihood, t + make_interval(days => days), door.post_in_house(actor, house, t))
  on conflict do nothing;
end $$;
comment on function app.say_likelihood(text, uuid, text, int) is 'Who works in the house, or runs the service, says in words how likely a place is, and for how many days that is to be believed (14 at most).';

create function app.put_room(token text, house uuid, room uuid, name text, closed boolean) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  perform door.need_to_keep_house(token, house, t);
  insert into commons.house_room (room_id, house_id, name, made_at) values (room, house, put_room.name, t) on conflict (room_id) do nothing;
  update commons.house_room r
  set name = put_room.name, closed_at = case when closed then coalesce(r.closed_at, t) end
  where r.room_id = room and r.house_id = house;
end $$;
comment on function app.put_room(text, uuid, uuid, text, boolean) is 'Adds a room, calls it otherwise, or closes it: then it is not booked any more, and what is booked stays.';

create function app.house_rooms(token text, house uuid) returns table (room_id uuid, name text, closed boolean) language plpgsql stable security definer
  set search_path = '' as $$
begin
  perform door.need_to_keep_house(token, house, app.clock());
  return query select r.room_id, r.name, r.closed_at is not null from commons.house_room r where r.house_id = house order by r.closed_at is not null, r.number;
end $$;
comment on function app.house_rooms(text, uuid) is 'The rooms of a house, for who works there or runs the service.';

create function door.free_stale(house uuid, t timestamptz) returns void language plpgsql set search_path = '' as $$
begin
  update commons.house_booking b
  set until_day = case when b.from_day < door.london_day(o.over_at) then least(b.until_day, door.london_day(o.over_at)) else b.until_day end,
    let_go_at = case when b.from_day < door.london_day(o.over_at) then null else t end
  from (
    select x.booking_id, door.stay_over_at(x.person_id, x.request_id) - interval '1 microsecond' as over_at
    from commons.house_booking x
    where x.house_id = house and x.let_go_at is null and x.request_id is not null and x.until_day > door.london_day(t)
    for update skip locked) o
  where b.booking_id = o.booking_id and o.over_at < t and b.until_day > door.london_day(o.over_at);
end $$;
comment on function door.free_stale(uuid, timestamptz) is
  'Lets go the nights that a house keeps for stays that ended with their last agreed day: a further week was offered and not agreed. Done whenever the house looks or books, so no job is needed.';

create function door.keep_room(booking uuid, house uuid, room uuid, from_day date, until_day date, who uuid, request uuid, actor uuid, t timestamptz) returns boolean
  language plpgsql set search_path = '' as $$
declare
  number int;
begin
  -- One at a time for each room: two who insert at once would each wait for the other. The lock decides nothing; the constraint does.
  select r.number into number from commons.house_room r where r.room_id = room and r.house_id = house and r.closed_at is null for update;
  if number is null then
    raise exception 'no such room is open here' using errcode = '22023';
  end if;
  insert into commons.house_booking (booking_id, house_id, room_id, room_number, from_day, until_day, person_id, request_id, made_at, post_id)
  values (booking, house, room, number, from_day, until_day, who, request, t, door.post_in_house(actor, house, t));
  return true;
exception when exclusion_violation then
  return false;
end $$;
comment on function door.keep_room(uuid, uuid, uuid, date, date, uuid, uuid, uuid, timestamptz) is
  'Keeps a room for some nights. False when one of them is kept for somebody else: the constraint no_room_twice says so, not a look beforehand. Raises 22023 for a room that is not open here.';

create function app.keep_free(token text, house uuid, booking uuid, room uuid, from_day date, until_day date) returns text language plpgsql security definer
  set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.need_house(token, house, t);
begin
  if exists (select from commons.house_booking b where b.booking_id = booking and b.house_id = house) then
    return 'kept';
  end if;
  perform door.free_stale(house, t);
  return case when door.keep_room(booking, house, room, from_day, until_day, null, null, actor, t) then 'kept' else 'taken' end;
end $$;
comment on function app.keep_free(text, uuid, uuid, uuid, date, date) is 'Who works in the house keeps a room free for some nights, for repairs or anything else. Returns kept (again for the same form), or taken.';

create function app.let_free_go(token text, house uuid, booking uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  perform door.need_house(token, house, t);
  update commons.house_booking b set let_go_at = t
  where b.booking_id = booking and b.house_id = house and b.request_id is null and b.let_go_at is null;
end $$;
comment on function app.let_free_go(text, uuid, uuid) is 'A room that was kept free can be booked again. A room kept for somebody is let go by ending the stay.';

create function app.my_houses(token text) returns table (house_id uuid, service_id uuid, name text, works boolean, runs boolean, leads boolean, closed boolean, waiting int)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select h.house_id, h.service_id, h.name, x.works, x.runs, door.works_at(actor, h.service_id, array['lead'], t), h.closed_at is not null,
      case when x.works then (
        select count(*)::int from record.stay_request r
        where r.house_id = h.house_id and door.stay_reaches(actor, r.person_id, r.request_id, t)
          and not exists (select from record.stay_answer a where a.person_id = r.person_id and a.request_id = r.request_id)) else 0 end
    from commons.house h
    cross join lateral (select door.in_house(actor, h.house_id, t) as works, door.runs_house(actor, h.house_id, t) as runs) x
    where x.works or x.runs
    order by h.name, h.house_id;
end $$;
comment on function app.my_houses(text) is 'Houses in which whoever is signed in works, or whose service they run; and how many wait for an answer, for who works there.';

create function app.house_nights(token text, house uuid, first date, after date) returns table (booking_id uuid, room_id uuid, from_day date, until_day date,
  person_id uuid, request_id uuid, called text, kept_free boolean, agreed_until date) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.need_house(token, house, t);
begin
  perform door.free_stale(house, t);
  return query
    select b.booking_id, b.room_id, b.from_day, b.until_day, r.person_id, r.request_id, r.called, b.request_id is null,
      (select max(o.until_day) from record.stay_week w
       join record.stay_offer o on o.person_id = w.person_id and o.request_id = w.request_id and o.number = w.number
       where w.person_id = r.person_id and w.request_id = r.request_id)
    from commons.house_booking b
    left join record.stay_request r
      on r.person_id = b.person_id and r.request_id = b.request_id and door.stay_reaches(actor, b.person_id, b.request_id, t)
    where b.house_id = house and b.let_go_at is null and b.from_day < house_nights.after and first < b.until_day
    order by b.room_id, b.from_day;
end $$;
comment on function app.house_nights(text, uuid, date, date) is
  'For who works in the house: which room is kept for which nights from first up to, not including, after; with the name that the request gives while that can be read, and without one afterwards.';

create function app.house_counts(token text, house uuid) returns table (month date, answers int, yes int, no int, late int, middle_hours int, nights_used int,
  nights_there int) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not exists (select from commons.house h where h.house_id = house and door.works_at(door.account_of(token, t), h.service_id, array['lead'], t)) then
    raise exception 'only a lead of the service' using errcode = '42501';
  end if;
  return query
    -- Where one of two numbers that make up a third is small, both are left out: one could be worked out from the other.
    select m.month, case when a.all_of >= 5 then a.all_of end, case when a.all_of >= 5 and a.yes not between 1 and 4 and a.no not between 1 and 4 then a.yes end,
      case when a.all_of >= 5 and a.yes not between 1 and 4 and a.no not between 1 and 4 then a.no end,
      case when a.all_of >= 5 and a.late not between 1 and 4 and a.all_of - a.late not between 1 and 4 then a.late end,
      case when a.all_of >= 5 then a.middle end,
      case when n.stays >= 5 then n.used end, case when n.stays >= 5 then n.there end
    from (
      select x::date as month, (x + interval '1 month')::date as next
      from generate_series(date_trunc('month', (t at time zone 'Europe/London') - interval '11 months'), date_trunc('month', t at time zone 'Europe/London'),
        interval '1 month') x) m
    cross join lateral (
      select count(*) filter (where e.answer = 'yes')::int as yes, count(*) filter (where e.answer = 'no')::int as no,
        count(*) filter (where not e.in_time)::int as late, count(*)::int as all_of,
        round(percentile_cont(0.5) within group (order by e.hours))::int as middle
      from commons.house_answered e where e.house_id = house and e.month = m.month) a
    cross join lateral (
      select count(*) filter (where b.request_id is not null)::int as stays,
        coalesce(sum(least(b.until_day, m.next, door.london_day(t)) - greatest(b.from_day, m.month)) filter (where b.request_id is not null), 0)::int as used,
        (select coalesce(sum(greatest(0, least(m.next, door.london_day(t), coalesce(door.london_day(r.closed_at), 'infinity')) - greatest(m.month, door.london_day(r.made_at)))), 0)::int
         from commons.house_room r where r.house_id = house) as there
      from commons.house_booking b
      where b.house_id = house and b.let_go_at is null and b.from_day < least(m.next, door.london_day(t)) and m.month < b.until_day) n
    where a.all_of > 0 or n.stays > 0
    order by m.month desc;
end $$;
comment on function app.house_counts(text, uuid) is
  'For leads of the service: month by month, how often the house answered, yes and no, how often later than the time it publishes, the hours in the middle, and nights used of nights there up to today. A number that stands for fewer than five people is null here already. Nobody who asked, stayed or answered is in it.';

grant execute on function app.put_house(text, uuid, uuid, uuid, text, text, text, text, text, int, text, text, text, text, text[]), app.close_house(text, uuid, boolean),
  app.say_likelihood(text, uuid, text, int), app.put_room(text, uuid, uuid, text, boolean), app.house_rooms(text, uuid),
  app.keep_free(text, uuid, uuid, uuid, date, date), app.let_free_go(text, uuid, uuid), app.my_houses(text), app.house_nights(text, uuid, date, date),
  app.house_counts(text, uuid) to cairn_app;
