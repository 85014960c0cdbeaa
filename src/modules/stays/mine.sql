-- kind: functions
-- A stay, on the person's side: asking, taking back, agreeing to a week, leaving. And what both sides lean on.

create function door.end_of_day(day date) returns timestamptz language sql immutable set search_path = '' as $$
  select (day + 1)::timestamp at time zone 'Europe/London' $$;
comment on function door.end_of_day(date) is 'When a day ends, by London''s calendar.';

create function door.london_day(t timestamptz) returns date language sql immutable set search_path = '' as $$
  select (t at time zone 'Europe/London')::date $$;
comment on function door.london_day(timestamptz) is 'Which day it is in London at t.';

create function door.stay_asked_at(asked record.stay_request) returns timestamptz language sql stable set search_path = '' as $$
  select coalesce(
    (select s.at from record.stay_said s where asked.source = 'for me' and s.person_id = asked.person_id and s.request_id = asked.request_id and s.said = 'mine'),
    asked.at) $$;
comment on function door.stay_asked_at(record.stay_request) is
  'From when the hours count in which the house answers: from the asking, or, where somebody in the circle asked, from the person''s yes to it.';

create function door.stay_over_at(who uuid, request uuid) returns timestamptz language sql stable set search_path = '' as $$
  select coalesce(
    (select e.at from record.stay_end e where e.person_id = who and e.request_id = request),
    (select a.at + interval '7 days' from record.stay_answer a where a.person_id = who and a.request_id = request and a.answer = 'no'),
    (select door.end_of_day(max(o.until_day))
     from record.stay_offer o
     where o.person_id = who and o.request_id = request
       and (exists (select from record.stay_week w where w.person_id = who and w.request_id = request and w.number = o.number)
         or not exists (select from record.stay_week w where w.person_id = who and w.request_id = request)))) $$;
comment on function door.stay_over_at(uuid, uuid) is
  'When the house''s reading of a request ends: when somebody ended the stay; a week after a no; else with the last day that was agreed, or, while nothing is agreed, that was offered. Null while there is no answer.';

create function door.end_stay(who uuid, request uuid, side text, account uuid, words text, t timestamptz) returns boolean language plpgsql
  set search_path = '' as $$
begin
  insert into record.stay_end (person_id, request_id, by, by_account, by_name, words, day, at)
  values (who, request, side, account, door.name_of(account), words, door.london_day(t), t) on conflict do nothing;
  if not found then
    return false;
  end if;
  insert into record.sharing_end (person_id, sharing_id, at)
  select who, s.sharing_id, t
  from record.stay_sharing x join record.sharing s on s.person_id = x.person_id and s.sharing_id = x.sharing_id
  where x.person_id = who and x.request_id = request and t < s.ends_at
  on conflict do nothing;
  perform door.let_go(who, request, door.london_day(t), t);
  return true;
end $$;
comment on function door.end_stay(uuid, uuid, text, uuid, text, timestamptz) is
  'Ends a stay, or an offer of one: what was opened for it ends, and the room is let go, in the same transaction. False when it was ended before. Whoever calls it holds the record alone.';

create function door.let_go(who uuid, request uuid, day date, t timestamptz) returns void language plpgsql set search_path = '' as $$
begin
  -- Nights that were slept stay in the list of the room; those to come are free the same second.
  update commons.house_booking b
  set until_day = case when b.from_day < day then least(b.until_day, day) else b.until_day end,
    let_go_at = case when b.from_day < day then null else t end
  where b.person_id = who and b.request_id = request and b.let_go_at is null;
end $$;
comment on function door.let_go(uuid, uuid, date, timestamptz) is 'Lets the room go that is kept for a request: from this day on, or, where nobody came yet, wholly.';

create function door.tell_house(house uuid, about text, t timestamptz) returns uuid[] language plpgsql set search_path = '' as $$
declare
  messages uuid[];
begin
  with written as (
    insert into system.message (message_id, to_account, template, language, details)
    select distinct md5(p.account_id::text || ' ' || about)::uuid, p.account_id, 'asked at a house', a.language,
      jsonb_build_object('open', '/service/' || h.service_id || '/houses/' || h.house_id)
    from commons.house h
    join commons.team_member m on m.team_id = h.team_id
    join commons.post p on p.post_id = m.post_id
    join system.account a on a.account_id = p.account_id
    where h.house_id = house and door.in_team(p.account_id, h.team_id, t) and a.closed_at is null
      and exists (select from system.address x where x.account_id = p.account_id)
    on conflict do nothing
    returning message_id)
  select coalesce(array_agg(w.message_id), '{}') into messages from written w;
  return messages;
end $$;
comment on function door.tell_house(uuid, text, timestamptz) is
  'Writes everybody in the house''s team who has an address a message that says only that something waits. Their ids follow from what it is about, so that the same is written once; they must be queued.';

create function app.ask_for_stay(request uuid, house uuid, called text, happening text, when_wanted text, household text, children text, pets text, known text,
  reach text, out outcome text, out messages uuid[]) language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  asked commons.house;
begin
  messages := '{}';
  if exists (select from record.stay_request r where r.person_id = who and r.request_id = request) then
    outcome := 'asked';
    return;
  end if;
  select * into asked from commons.house h where h.house_id = house and h.closed_at is null;
  if asked.house_id is null then
    outcome := 'closed';
    return;
  end if;
  if not door.take('stay', who::text, t, 10) then
    outcome := 'too many';
    return;
  end if;
  insert into record.stay_request (person_id, request_id, house_id, source, by_account, by_name, called, happening, when_wanted, household, children, pets, known,
    reach, at, answer_by)
  values (who, request, house, 'self', who, door.name_of(who), coalesce(nullif(btrim(called), ''), door.name_of(who)), happening, when_wanted, household, children,
    pets, known, reach, t, t + make_interval(hours => asked.answer_hours))
  on conflict do nothing;
  outcome := 'asked';
  if found then
    messages := door.tell_house(house, 'asked ' || request, t);
  end if;
end $$;
comment on function app.ask_for_stay(uuid, uuid, text, text, text, text, text, text, text, text) is
  'The person asks for a place. Empty words are kept empty; without a name, the house sees that of the account. Returns asked (again for the same form sent twice), closed (no such house, or it takes nobody any more), or too many (10 an hour); and the messages to the house.';

create function app.say_of_request(request uuid, said text, words text, out outcome text, out messages uuid[]) language plpgsql security definer
  set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
  asked record.stay_request;
begin
  messages := '{}';
  perform door.hold_alone(who);
  t := app.clock();
  select * into asked from record.stay_request r where r.person_id = who and r.request_id = request and r.source <> 'self';
  if asked.request_id is null then
    outcome := 'no such request';
    return;
  end if;
  insert into record.stay_said (person_id, request_id, said, words, at) values (who, request, say_of_request.said, say_of_request.words, t) on conflict do nothing;
  outcome := (select s.said from record.stay_said s where s.person_id = who and s.request_id = request);
  if outcome = 'not mine' then
    if exists (select from record.stay_answer a where a.person_id = who and a.request_id = request and a.answer = 'yes') then
      perform door.end_stay(who, request, 'person', who, '', t);
    end if;
  elsif asked.source = 'for me' then
    messages := door.tell_house(asked.house_id, 'asked ' || request, t);
  end if;
end $$;
comment on function app.say_of_request(uuid, text, text) is
  'The person says of a request that somebody else wrote: mine, or not mine; said once. After “not mine” nobody else reads it, and a room kept for it is let go. Returns what stands, or no such request; and the messages to a house that hears of it only now.';

create function app.take_request_back(request uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
begin
  perform door.hold_alone(who);
  t := app.clock();
  if exists (select from record.stay_week w where w.person_id = who and w.request_id = request) then
    return 'agreed already';
  end if;
  insert into record.stay_back (person_id, request_id, at)
  select who, r.request_id, t from record.stay_request r where r.person_id = who and r.request_id = request
  on conflict do nothing;
  if exists (select from record.stay_answer a where a.person_id = who and a.request_id = request and a.answer = 'yes') then
    perform door.end_stay(who, request, 'person', who, '', t);
  end if;
  return 'taken back';
end $$;
comment on function app.take_request_back(uuid) is
  'The person takes a request back. When this returns, nobody at the house is still reading it, and a room kept for it is free. Returns taken back, or agreed already: then leaving is what ends it (app.end_my_stay).';

create function app.agree_week(request uuid, number int, words text) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
  offered record.stay_offer;
begin
  perform pg_advisory_xact_lock_shared(door.lock_of(who));
  t := app.clock();
  select * into offered from record.stay_offer o where o.person_id = who and o.request_id = request and o.number = agree_week.number;
  if offered.number is null then
    return 'no such week';
  end if;
  if exists (select from record.stay_week w where w.person_id = who and w.request_id = request and w.number = agree_week.number) then
    return 'agreed';
  end if;
  if coalesce(door.stay_over_at(who, request) <= t, false) or door.end_of_day(offered.until_day) <= t
    or exists (select from record.stay_back b where b.person_id = who and b.request_id = request) then
    return 'over';
  end if;
  if offered.number > 1 and not exists (select from record.stay_week w where w.person_id = who and w.request_id = request and w.number = offered.number - 1) then
    return 'no such week';
  end if;
  insert into record.stay_week (person_id, request_id, number, words, at) values (who, request, offered.number, words, t) on conflict do nothing;
  return 'agreed';
end $$;
comment on function app.agree_week(uuid, int, text) is
  'The person agrees to a week that was offered: the first begins the stay, each further one makes it longer. Returns agreed (again too), no such week, or over (it was ended, taken back, or the week has passed).';

create function app.end_my_stay(request uuid, words text) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
begin
  perform door.hold_alone(who);
  t := app.clock();
  if not exists (select from record.stay_answer a where a.person_id = who and a.request_id = request and a.answer = 'yes') then
    return 'no such stay';
  end if;
  perform door.end_stay(who, request, 'person', who, words, t);
  return 'ended';
end $$;
comment on function app.end_my_stay(uuid, text) is
  'The person ends a stay, or says no to an offer, now. The room is free and what was opened for the stay is closed when this returns. Returns ended (again too), or no such stay.';

grant execute on function app.ask_for_stay(uuid, uuid, text, text, text, text, text, text, text, text), app.say_of_request(uuid, text, text),
  app.take_request_back(uuid), app.agree_week(uuid, int, text), app.end_my_stay(uuid, text) to cairn_app;
