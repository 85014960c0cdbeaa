-- kind: functions
-- "When I am unwell", in the sense the person agreed. Opens by the person at once, or by enough of the people they named after the wait
-- they chose; "I'm OK" stops it at any time; it closes by the clock.

create function door.unwell_until(who uuid, t timestamptz) returns timestamptz language sql stable set search_path = '' as $$
  select max(u.ends_at)
  from record.unwell u
  where u.person_id = who and u.starts_at <= t and t < u.ends_at
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= u.said_at and o.at <= t) $$;
comment on function door.unwell_until(uuid, timestamptz) is 'Until when the person is unwell at t; null when they are not.';

create function app.say_unwell(unwell_id uuid, hours int) returns timestamptz language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not app.is_self() then
    raise exception 'only the person themselves' using errcode = '42501';
  end if;
  insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
  values (app.subject(), unwell_id, 'self', t, t, t + make_interval(hours => hours));
  return t + make_interval(hours => hours);
end $$;
comment on function app.say_unwell(uuid, int) is 'The person turns it on, at once, for 1 to 336 hours. Returns when it ends.';

create function app.say_ok(over_id uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not app.is_self() then
    raise exception 'only the person themselves' using errcode = '42501';
  end if;
  perform door.hold_alone(app.subject());
  insert into record.unwell_over (person_id, over_id, at) values (app.subject(), over_id, app.clock());
end $$;
comment on function app.say_ok(uuid) is 'The person says "I''m OK": ends, or stops before it opens, whatever was said before.';

create function app.agree_when_unwell(agreement int, keepers uuid[], needed int, wait_hours int, length_hours int, signs text) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not app.is_self() then
    raise exception 'only the person themselves' using errcode = '42501';
  end if;
  insert into record.unwell_agreement (person_id, version, keepers, needed, wait_hours, length_hours, signs)
  values (app.subject(), agreement, keepers, needed, wait_hours, length_hours, signs);
end $$;
comment on function app.agree_when_unwell(int, uuid[], int, int, int, text) is 'The person agrees, when well, who may say so, how many it takes, how long to wait, how long it lasts.';

create function app.confirm_signs(token text, who uuid, confirmation_id uuid, unwell_id uuid) returns timestamptz
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  agreed record.unwell_agreement;
  me uuid;
  confirmed int;
begin
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  select * into agreed from record.unwell_agreement a where a.person_id = who order by a.version desc limit 1;
  select j.member_id into me
  from record.circle_joined j
  where j.person_id = who and j.account_id = actor and j.at <= t and j.member_id = any (agreed.keepers)
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = j.member_id and l.at <= t)
    and not exists (select from record.never n where n.person_id = who and n.account_id = actor and n.at <= t and (n.lifted_at is null or n.lifted_at > t))
  limit 1;
  if me is null then
    raise exception 'not one of the people they named' using errcode = '42501';
  end if;
  insert into record.unwell_confirmation (person_id, confirmation_id, agreement, member_id, at)
  values (who, confirmation_id, agreed.version, me, t);
  -- Counted by account, so that somebody asked into the circle twice is one; and nobody counts whom the person has sent away since.
  select count(distinct j.account_id) into confirmed
  from record.unwell_confirmation c join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
  where c.person_id = who and c.agreement = agreed.version and c.at > t - interval '72 hours'
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= c.at)
    and not exists (select from record.unwell u where u.person_id = who and u.said_by = 'circle' and u.said_at >= c.at)
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = c.member_id and l.at <= t)
    and not exists (select from record.never n where n.person_id = who and n.account_id = j.account_id and n.at <= t and (n.lifted_at is null or n.lifted_at > t));
  if confirmed < agreed.needed then
    return null;
  end if;
  insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
  values (who, unwell_id, 'circle', t, t + make_interval(hours => agreed.wait_hours),
    t + make_interval(hours => agreed.wait_hours + agreed.length_hours));
  return t + make_interval(hours => agreed.wait_hours);
end $$;
comment on function app.confirm_signs(text, uuid, uuid, uuid) is
  'A named person confirms the written signs. Returns when it will open if that was the last one needed, null otherwise.';

grant execute on function app.say_unwell(uuid, int), app.say_ok(uuid), app.agree_when_unwell(int, uuid[], int, int, int, text),
  app.confirm_signs(text, uuid, uuid, uuid) to cairn_app;
