-- kind: functions
-- Legal override: a listed basis, named rooms, a second person, 72 hours at most, shown to the person at once or, with a reason, after 28 days at most.

create function door.works_at(account uuid, service uuid, roles text[], t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from commons.post p
    where p.account_id = account and p.service_id = service and p.role = any (roles) and p.starts_at <= t and (p.ends_at is null or t < p.ends_at)) $$;
comment on function door.works_at(uuid, uuid, text[], timestamptz) is 'True when the account holds such a post at the service at t.';

create function app.ask_override(token text, who uuid, override uuid, service uuid, basis text, reason text, rooms text[], hours int, delay_days int,
  delay_reason text) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if not door.works_at(actor, service, array['worker', 'lead'], t) or not exists (
    select from record.standing s
    where s.person_id = who and s.service_id = service
      and not exists (select from record.standing_end e where e.person_id = who and e.standing_id = s.standing_id)) then
    raise exception 'an override needs a worker of a service that the person stands with' using errcode = '42501';
  end if;
  if not rooms <@ door.every_room() then
    raise exception 'rooms must be named' using errcode = '22023';
  end if;
  insert into record.override (person_id, override_id, by_account, by_name, service_id, basis, reason, rooms, hours, delay_days, delay_reason)
  values (who, override, actor, door.name_of(actor), service, basis, reason, rooms, hours, delay_days, delay_reason);
end $$;
comment on function app.ask_override(text, uuid, uuid, uuid, text, text, text[], int, int, text) is 'A worker asks. Nothing opens until a second person agrees.';

create function app.agree_override(token text, who uuid, override uuid) returns timestamptz language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  asked record.override;
begin
  select * into asked from record.override o where o.person_id = who and o.override_id = override;
  if asked.override_id is null or asked.by_account = actor or not door.works_at(actor, asked.service_id, array['lead'], t)
    or asked.asked_at < t - interval '24 hours' then
    raise exception 'the second person is a lead of the same service, and never the one who asked' using errcode = '42501';
  end if;
  insert into record.override_agreed (person_id, override_id, second_account, second_name, starts_at, ends_at, told_at)
  values (who, override, actor, door.name_of(actor), t, t + make_interval(hours => asked.hours), t + make_interval(days => asked.delay_days));
  return t + make_interval(hours => asked.hours);
end $$;
comment on function app.agree_override(text, uuid, uuid) is 'A lead agrees, within a day of the request; the rooms open to the one who asked. Returns when they close.';

create function app.end_override(token text, who uuid, override uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if not exists (
    select from record.override o join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    where o.person_id = who and o.override_id = override and actor in (o.by_account, a.second_account)) then
    raise exception 'only the two who opened it' using errcode = '42501';
  end if;
  perform door.hold_alone(who);
  insert into record.override_end (person_id, override_id, at) values (who, override, app.clock()) on conflict do nothing;
end $$;
comment on function app.end_override(text, uuid, uuid) is 'Either of the two closes it early.';

create function app.my_overrides() returns table (override_id uuid, by_name text, second_name text, service_name text, basis text, reason text, rooms text[],
  asked_at timestamptz, starts_at timestamptz, ends_at timestamptz, delay_reason text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select o.override_id, o.by_name, a.second_name, s.name, o.basis, o.reason, o.rooms, o.asked_at, a.starts_at, least(a.ends_at, coalesce(e.at, a.ends_at)), o.delay_reason
    from record.override o
    left join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    join commons.service s on s.service_id = o.service_id
    left join record.override_end e on e.person_id = o.person_id and e.override_id = o.override_id
    where o.person_id = who and coalesce(a.told_at, o.asked_at + make_interval(days => o.delay_days, hours => 24)) <= t
    order by o.asked_at desc;
end $$;
comment on function app.my_overrides() is 'Overrides that the person can see now: those agreed, unless their delay has not run out, and those that nobody agreed to within a day (starts_at is null).';

grant execute on function app.ask_override(text, uuid, uuid, uuid, text, text, text[], int, int, text), app.agree_override(text, uuid, uuid),
  app.end_override(text, uuid, uuid), app.my_overrides() to cairn_app;
