-- kind: functions
-- Legal override, from asking to telling. Telling is one act: the row that says so, the count and the e-mail are written together.

create function door.override_shown_from(who uuid, override uuid) returns timestamptz language sql stable set search_path = '' as $$
  select coalesce(a.told_at, o.asked_at + make_interval(days => o.delay_days, hours => 24))
  from record.override o left join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
  where o.person_id = who and o.override_id = override $$;
comment on function door.override_shown_from(uuid, uuid) is
  'From when the person may know of it: at the agreement, or after its delay; where nobody agreed, a day after it was asked, or after the delay and a day. The one rule for pages, the copy, the e-mail and the count.';

create function door.tell_override(who uuid, override uuid, message uuid, t timestamptz) returns boolean language plpgsql set search_path = '' as $$
begin
  insert into record.override_told (person_id, override_id, at, message_id) 
  values (who, override, t, case when exists (select from system.address x where x.account_id = who) then message end) on conflict do nothing;
  if not found then
    return false;
  end if;
  insert into commons.override_count as c (service_id, year, basis, asked, agreed, delayed, hours)
  select o.service_id, extract(year from o.asked_at at time zone 'Europe/London')::int, o.basis, 1, (a.override_id is not null)::int,
    (a.override_id is not null and o.delay_days > 0)::int, case when a.override_id is null then 0 else o.hours end
  from record.override o
  join commons.service s on s.service_id = o.service_id
  left join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
  where o.person_id = who and o.override_id = override
  on conflict (service_id, year, basis) do update
  set asked = c.asked + excluded.asked, agreed = c.agreed + excluded.agreed, delayed = c.delayed + excluded.delayed, hours = c.hours + excluded.hours;
  insert into system.message (message_id, to_account, template, language, details)
  select message, who, 'something happened', a.language, '{"open": "/me"}' from system.account a
  where a.account_id = who and message is not null and exists (select from system.address x where x.account_id = who);
  return true;
end $$;
comment on function door.tell_override(uuid, uuid, uuid, timestamptz) is
  'Writes that the person was told, counts it, and writes the e-mail (none when message is null, or for somebody without an address). Once: false when it was told already.';

drop function app.ask_override(text, uuid, uuid, uuid, text, text, text[], int, int, text);
create function app.ask_override(token text, asked text, override uuid, service uuid, basis text, reason text, rooms text[], hours int, delay_days int,
  delay_reason text) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  found uuid[];
begin
  if not door.works_at(actor, service, array['worker', 'lead'], t) then
    raise exception 'an override is asked for by a worker or a lead of the service' using errcode = '42501';
  end if;
  if not rooms <@ door.every_room() then
    raise exception 'rooms must be named' using errcode = '22023';
  end if;
  -- One at a time for each form, so that the same form sent twice finds itself.
  perform pg_advisory_xact_lock(hashtextextended('override ' || override::text, 20261123));
  if exists (select from record.override o where o.override_id = ask_override.override and o.by_account = actor and o.service_id = ask_override.service) then
    return 'asked';
  end if;
  if not door.take('legal duty', actor::text, t, 20) then
    return 'too many';
  end if;
  found := array(
    select distinct s.person_id
    from record.standing s join system.account a on a.account_id = s.person_id
    where s.service_id = service and s.person_id <> actor and not door.is_leaving(s.person_id)
      and not exists (select from record.standing_end e where e.person_id = s.person_id and e.standing_id = s.standing_id)
      and (lower(btrim(a.name)) = lower(btrim(asked))
        or exists (select from system.address x where x.account_id = s.person_id and x.address = lower(btrim(asked)))));
  if cardinality(found) <> 1 then
    return case when cardinality(found) = 0 then 'nobody' else 'several' end;
  end if;
  insert into record.override (person_id, override_id, by_account, by_name, service_id, basis, reason, rooms, hours, delay_days, delay_reason, asked_at)
  values (found[1], override, actor, door.name_of(actor), service, basis, reason, rooms, hours, delay_days, delay_reason, t);
  return 'asked';
end $$;
comment on function app.ask_override(text, text, uuid, uuid, text, text, text[], int, int, text) is
  'A worker asks, naming the person exactly, by name or address; nothing opens until a second person agrees. Returns asked (again for the same form sent twice), nobody (of that name stands with the service), several (of that name), or too many (20 tries an hour).';

create function door.second_person(actor uuid, who uuid, override uuid, t timestamptz) returns text language plpgsql set search_path = '' as $$
declare
  asked record.override;
begin
  perform pg_advisory_xact_lock(hashtextextended('override ' || override::text, 20261123));
  select * into asked from record.override o where o.person_id = who and o.override_id = override;
  if asked.override_id is null or asked.by_account = actor or not door.works_at(actor, asked.service_id, array['lead'], t) then
    raise exception 'the second person is a lead of the same service, and never the one who asked' using errcode = '42501';
  end if;
  return case
    when exists (select from record.override_agreed a where a.person_id = who and a.override_id = override) then 'agreed'
    when exists (select from record.override_declined d where d.person_id = who and d.override_id = override) then 'declined'
    when asked.asked_at <= t - interval '24 hours' or door.is_leaving(who) then 'too late'
    else 'waits' end;
end $$;
comment on function door.second_person(uuid, uuid, uuid, timestamptz) is
  'What a request is to the one who would be its second person, held against anybody else''s answer: waits, agreed, declined, or too late. Raises 42501 for whoever may not be.';

drop function app.agree_override(text, uuid, uuid);
create function app.agree_override(token text, who uuid, override uuid, message uuid, out outcome text, out told boolean)
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  asked record.override;
begin
  told := false;
  outcome := door.second_person(actor, who, override, t);
  if outcome <> 'waits' then
    return;
  end if;
  select * into asked from record.override o where o.person_id = who and o.override_id = override;
  t := app.clock();
  insert into record.override_agreed (person_id, override_id, second_account, second_name, starts_at, ends_at, told_at)
  values (who, override, actor, door.name_of(actor), t, t + make_interval(hours => asked.hours), t + make_interval(days => asked.delay_days));
  outcome := 'agreed';
  if asked.delay_days = 0 then
    told := door.tell_override(who, override, message, t);
  end if;
end $$;
comment on function app.agree_override(text, uuid, uuid, uuid) is
  'A lead agrees, within a day of the request; the rooms open to the one who asked, and without a delay the person is told in the same moment (told: the message is written and must be queued). Returns agreed (by whomever, again too), declined, or too late.';

create function app.decline_override(token text, who uuid, override uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  outcome text := door.second_person(actor, who, override, t);
begin
  if outcome <> 'waits' then
    return outcome;
  end if;
  insert into record.override_declined (person_id, override_id, second_account, second_name, at) values (who, override, actor, door.name_of(actor), t);
  return 'declined';
end $$;
comment on function app.decline_override(text, uuid, uuid) is 'A lead does not agree; the request is over. Returns declined, agreed, or too late.';

create function app.duties(token text, service uuid) returns table (override_id uuid, person_id uuid, name text, mine boolean, by_name text, basis text, reason text,
  rooms text[], hours int, delay_days int, delay_reason text, asked_at timestamptz, second_name text, ends_at timestamptz, may_answer boolean, may_end boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  leads boolean := door.works_at(actor, service, array['lead'], t);
begin
  if not door.works_at(actor, service, array['worker', 'lead'], t) then
    raise exception 'only a worker or a lead of this service' using errcode = '42501';
  end if;
  return query
    select o.override_id, o.person_id, door.name_of(o.person_id), o.by_account = actor, o.by_name, o.basis, o.reason, o.rooms, o.hours, o.delay_days, o.delay_reason,
      o.asked_at, a.second_name, a.ends_at, a.override_id is null and leads and o.by_account <> actor,
      a.override_id is not null and actor in (o.by_account, a.second_account)
    from record.override o
    left join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    where o.service_id = service and o.asked_at > t - interval '5 days' and (leads or o.by_account = actor or a.second_account = actor)
      and not exists (select from record.override_declined d where d.person_id = o.person_id and d.override_id = o.override_id)
      and not exists (select from record.override_end e where e.person_id = o.person_id and e.override_id = o.override_id)
      and case when a.override_id is null then o.asked_at > t - interval '24 hours' else t < a.ends_at end
      and not door.is_leaving(o.person_id)
    order by o.asked_at desc;
end $$;
comment on function app.duties(text, uuid) is
  'Overrides of a service that wait for a second person (ends_at is null) or are open now: to its leads all of them, to a worker those they asked for or agreed to.';

drop function app.my_overrides();
create function app.my_overrides() returns table (override_id uuid, by_name text, second_name text, declined_name text, service_name text, basis text, reason text,
  rooms text[], asked_at timestamptz, starts_at timestamptz, ends_at timestamptz, delay_reason text, shown_from timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select o.override_id, o.by_name, a.second_name, d.second_name, s.name, o.basis, o.reason, o.rooms, o.asked_at, a.starts_at,
      least(a.ends_at, coalesce(e.at, a.ends_at)), o.delay_reason, door.override_shown_from(who, o.override_id)
    from record.override o
    left join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    left join record.override_declined d on d.person_id = o.person_id and d.override_id = o.override_id
    join commons.service s on s.service_id = o.service_id
    left join record.override_end e on e.person_id = o.person_id and e.override_id = o.override_id
    where o.person_id = who and door.override_shown_from(who, o.override_id) <= t
    order by o.asked_at desc;
end $$;
comment on function app.my_overrides() is
  'Overrides that the person can see now: those agreed, unless their delay has not run out, and those that nobody agreed to within a day (starts_at is null).';

create function app.override_counts(service uuid) returns table (year int, basis text, asked int, agreed int, delayed int, hours numeric)
  language sql stable security definer set search_path = '' as $$
  select c.year, c.basis, case when c.asked >= 5 then c.asked end, case when c.agreed >= 5 then c.agreed end, case when c.delayed >= 5 then c.delayed end,
    case when c.agreed >= 5 then round(c.hours::numeric / c.agreed) end
  from commons.override_count c where c.service_id = service order by c.year desc, c.basis $$;
comment on function app.override_counts(uuid) is 'How often a service asked, by year and basis, for anybody to read. A number under five is null here already, and so are the average hours of fewer than five.';

create function session.due_to_tell() returns table (person_id uuid, override_id uuid, agreed boolean) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  return query
    select o.person_id, o.override_id, exists (select from record.override_agreed a where a.person_id = o.person_id and a.override_id = o.override_id)
    from record.override o
    where not exists (select from record.override_told x where x.person_id = o.person_id and x.override_id = o.override_id)
      and door.override_shown_from(o.person_id, o.override_id) <= t
    limit 100;
end $$;
comment on function session.due_to_tell() is 'Overrides that the person can see by now and was not told of: their delay has run out, or nobody agreed within a day.';

create function session.tell_override(who uuid, override uuid, message uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  return door.override_shown_from(who, override) <= t and door.tell_override(who, override, message, t);
end $$;
comment on function session.tell_override(uuid, uuid, uuid) is 'Tells of one override, if it is time and was not done. True when it was done now.';

grant execute on function app.ask_override(text, text, uuid, uuid, text, text, text[], int, int, text), app.agree_override(text, uuid, uuid, uuid),
  app.decline_override(text, uuid, uuid), app.duties(text, uuid), app.my_overrides(), app.override_counts(uuid) to cairn_app;
grant execute on function session.due_to_tell(), session.tell_override(uuid, uuid, uuid) to cairn_jobs;
