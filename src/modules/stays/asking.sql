-- kind: functions
-- Somebody in the circle asks a house for a place for the person: only where the person allowed it, and the person sees it at once. It goes to the
-- house after the person's yes; or at once where they allowed that beforehand for when they are unwell, and they are.

create function app.allow_asking(asker uuid, member uuid, at_once boolean) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
begin
  perform door.hold_alone(who);
  t := app.clock();
  if exists (select from record.stay_asker a where a.person_id = who and a.asker_id = asker) then
    return 'allowed';
  end if;
  if not exists (select from door.told_accounts(who, 'member:' || member, t)) then
    return 'not here';
  end if;
  -- What is allowed now takes the place of what was.
  insert into record.stay_asker_end (person_id, asker_id, at)
  select who, a.asker_id, t from record.stay_asker a where a.person_id = who and a.member_id = member
  on conflict do nothing;
  insert into record.stay_asker (person_id, asker_id, member_id, at_once, at) values (who, asker, member, at_once, t);
  return 'allowed';
end $$;
comment on function app.allow_asking(uuid, uuid, boolean) is
  'The person allows somebody in the circle to ask a house for a place for them, in place of what they allowed them before. Returns allowed, or not here (not in the circle, work ended, or never).';

create function app.end_asking(asker uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  -- Whoever asks holds this lock too: when this returns, nobody is asking under it any more.
  perform door.hold_alone(who);
  insert into record.stay_asker_end (person_id, asker_id, at)
  select who, a.asker_id, app.clock() from record.stay_asker a where a.person_id = who and a.asker_id = asker
  on conflict do nothing;
end $$;
comment on function app.end_asking(uuid) is 'They may not ask for the person any more, from now.';

create function door.asker_for(actor uuid, asker uuid, t timestamptz) returns setof record.stay_asker language sql stable set search_path = '' as $$
  select a.*
  from record.circle_joined j join record.stay_asker a on a.person_id = j.person_id and a.member_id = j.member_id
  where j.account_id = actor and (asker is null or a.asker_id = asker) and a.at <= t
    and actor in (select door.told_accounts(a.person_id, 'member:' || a.member_id, t))
    and not door.is_leaving(a.person_id)
    and not exists (select from record.stay_asker_end e where e.person_id = a.person_id and e.asker_id = a.asker_id and e.at <= t) $$;
comment on function door.asker_for(uuid, uuid, timestamptz) is 'For whom somebody may ask a house for a place at t, under the leave of this id or, where it is null, under any.';

create function app.may_ask_houses_for(token text) returns table (asker_id uuid, name text, at_once boolean, asked jsonb) language plpgsql stable security definer
  set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select a.asker_id, door.name_of(a.person_id), a.at_once,
      (select coalesce(jsonb_agg(jsonb_build_object('house', h.name, 'at', r.at) order by r.at desc), '[]')
       from record.stay_request r join commons.house h on h.house_id = r.house_id
       where r.person_id = a.person_id and r.source = 'for me' and r.by_account = actor and r.at > t - interval '30 days')
    from door.asker_for(actor, null, t) a
    order by door.name_of(a.person_id), a.asker_id;
end $$;
comment on function app.may_ask_houses_for(text) is
  'People for whom whoever is signed in may ask a house for a place, with what they asked in the last 30 days: which house and when. Neither whether it went, nor what was answered: that is the person''s to tell. Opens nothing.';

create function app.ask_house_for(token text, asker uuid, request uuid, house uuid, happening text, when_wanted text, household text, children text, pets text,
  known text, reach text, out outcome text, out messages uuid[]) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  who uuid;
  allowed record.stay_asker;
  asked commons.house;
  mail uuid := md5('asked for you ' || request)::uuid;
begin
  messages := '{}';
  select a.person_id into who from door.asker_for(actor, asker, t) a;
  if who is null then
    outcome := 'not allowed';
    return;
  end if;
  perform pg_advisory_xact_lock_shared(door.lock_of(who));
  t := app.clock();
  select * into allowed from door.asker_for(actor, asker, t);
  if allowed.asker_id is null then
    outcome := 'not allowed';
    return;
  end if;
  if exists (select from record.stay_request r where r.person_id = who and r.request_id = request) then
    outcome := 'asked';
    return;
  end if;
  select * into asked from commons.house h where h.house_id = house and h.closed_at is null;
  if asked.house_id is null then
    outcome := 'closed';
    return;
  end if;
  if not door.take('stay for', actor::text, t, 10) then
    outcome := 'too many';
    return;
  end if;
  insert into record.stay_request (person_id, request_id, house_id, source, by_account, by_name, called, happening, when_wanted, household, children, pets, known,
    reach, at, answer_by)
  values (who, request, house, 'for me', actor, door.name_of(actor), door.name_of(who), happening, when_wanted, household, children, pets, known, reach, t,
    t + make_interval(hours => asked.answer_hours))
  on conflict do nothing;
  outcome := 'asked';
  if not found then
    return;
  end if;
  if allowed.at_once and door.unwell_until(who, t) is not null then
    insert into record.stay_said (person_id, request_id, said, words, beforehand, at) values (who, request, 'mine', '', true, t);
    messages := door.tell_house(house, 'asked ' || request, t);
  end if;
  insert into system.message (message_id, to_account, template, language, details)
  select mail, who, 'something waits', a.language, jsonb_build_object('at', '/me/stays')
  from system.account a where a.account_id = who and exists (select from system.address x where x.account_id = who)
  on conflict do nothing;
  if found then
    messages := messages || mail;
  end if;
end $$;
comment on function app.ask_house_for(text, uuid, uuid, uuid, text, text, text, text, text, text, text) is
  'Somebody in the circle asks a house for a place for the person, under the leave they were given. The person is told at once. The house hears of it after the person''s yes, or at once where they allowed that beforehand and are unwell; whoever asks is not told which. Returns asked (again for the same form), not allowed, closed, or too many (10 an hour); and the messages to send.';

grant execute on function app.allow_asking(uuid, uuid, boolean), app.end_asking(uuid), app.may_ask_houses_for(text),
  app.ask_house_for(text, uuid, uuid, uuid, text, text, text, text, text, text, text) to cairn_app;
