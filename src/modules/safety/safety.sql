-- kind: functions
-- “This made things worse”, kept twice in one act: the person's own, and one more in a count that knows nobody.

create function app.say_made_worse(report uuid, about text, thing uuid, words text, program text) returns text language plpgsql security definer
  set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  insert into record.made_worse (person_id, report_id, about, thing_id, words) values (who, report, about, thing, words) on conflict do nothing;
  if not found then
    return 'said before';
  end if;
  -- Theirs is kept however often; the count is not for one person to fill.
  if door.take('made worse', who::text, t, 10) then
    insert into commons.adverse_event (event_id, day, about, program)
    values (gen_random_uuid(), (t at time zone 'Europe/London')::date, about, program);
  end if;
  return 'said';
end $$;
comment on function app.say_made_worse(uuid, text, uuid, text, text) is
  'The person says that something made things worse. What they say is theirs; the day, the sort and the version of the program are counted without them (10 an hour). Returns said, or said before (the same form sent twice).';

create function app.say_told_made_worse(token text, report uuid, program text) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.take('made worse', door.account_of(token, t)::text, t, 10) then
    return 'too many';
  end if;
  -- Nothing of theirs is kept, so the form's own id is all that tells a second sending from another press.
  insert into commons.adverse_event (event_id, day, about, program)
  values (encode(substr(sha256(convert_to(report::text, 'UTF8')), 1, 16), 'hex')::uuid, (t at time zone 'Europe/London')::date, 'told', program)
  on conflict do nothing;
  return case when found then 'said' else 'said before' end;
end $$;
comment on function app.say_told_made_worse(text, uuid, text) is
  'Somebody who was told by a rule says that it made things worse. Only the day, the sort and the version of the program are kept. Returns said, said before (the same form sent twice), or too many (10 an hour).';

create function door.live_safety_lead(account uuid, t timestamptz) returns uuid language sql stable set search_path = '' as $$
  select l.lead_id
  from commons.safety_lead l join commons.post p on p.post_id = l.post_id
  where p.account_id = account and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) and l.starts_at <= t and (l.ends_at is null or t < l.ends_at)
  order by l.starts_at limit 1 $$;
comment on function door.live_safety_lead(uuid, timestamptz) is 'As which safety lead this account acts at t; null for everybody else.';

create function door.need_safety_lead(token text, t timestamptz) returns uuid language plpgsql stable set search_path = '' as $$
declare
  lead uuid := door.live_safety_lead(door.account_of(token, t), t);
begin
  if lead is null then
    raise exception 'only a safety lead of this installation' using errcode = '42501';
  end if;
  return lead;
end $$;
comment on function door.need_safety_lead(text, timestamptz) is 'As which safety lead whoever is signed in acts. Raises 42501 for everybody else, an administrator too.';

create function app.safety_leads(token text) returns table (lead_id uuid, service_id uuid, service text, name text, since timestamptz, mine boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select l.lead_id, p.service_id, s.name, door.name_of(p.account_id), l.starts_at, p.account_id = actor
    from commons.safety_lead l join commons.post p on p.post_id = l.post_id join commons.service s on s.service_id = p.service_id
    where p.starts_at <= t and (p.ends_at is null or t < p.ends_at) and l.starts_at <= t and (l.ends_at is null or t < l.ends_at)
    order by 4, 1;
end $$;
comment on function app.safety_leads(text) is 'Who looks at harm here now, by name, for anybody who is signed in: whoever says that something made things worse can know who reads the count.';

create function app.safety_posts(token text, service uuid) returns table (post_id uuid, role text, name text, lead_id uuid, since timestamptz, until timestamptz,
  by_name text) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.works_at(door.account_of(token, t), service, array['administrator'], t) then
    raise exception 'only an administrator of this service' using errcode = '42501';
  end if;
  return query
    select p.post_id, p.role, door.name_of(p.account_id), l.lead_id, l.starts_at, least(l.ends_at, case when p.ends_at <= t then p.ends_at end),
      (select door.name_of(b.account_id) from commons.post b where b.post_id = l.by_post)
    from commons.post p left join commons.safety_lead l on l.post_id = p.post_id
    where p.service_id = service and p.starts_at <= t and (p.ends_at is null or t < p.ends_at or l.lead_id is not null)
    order by l.starts_at, p.post_id;
end $$;
comment on function app.safety_posts(text, uuid) is
  'For its administrators: everybody who holds a post at a service, and each time that somebody there was the safety lead, from when to when and named by whom.';

create function app.name_safety_lead(token text, lead uuid, post uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  named commons.post;
  by_post uuid;
begin
  select * into named from commons.post p where p.post_id = post;
  select p.post_id into by_post from commons.post p
  where p.account_id = actor and p.service_id = named.service_id and p.role = 'administrator' and p.starts_at <= t and (p.ends_at is null or t < p.ends_at)
  order by p.starts_at limit 1;
  if by_post is null then
    raise exception 'only an administrator of the service' using errcode = '42501';
  end if;
  if named.starts_at is null or named.starts_at > t or named.ends_at <= t then
    return 'no post';
  end if;
  insert into commons.safety_lead (lead_id, post_id, by_post, starts_at) values (lead, post, by_post, t) on conflict do nothing;
  return 'named';
end $$;
comment on function app.name_safety_lead(text, uuid, uuid) is
  'An administrator names somebody who holds a post at their service as safety lead. Returns named (also where they are already), or no post (it has ended, or was never taken up).';

create function app.end_safety_lead(token text, lead uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  held record;
begin
  select p.service_id, p.account_id into held
  from commons.safety_lead l join commons.post p on p.post_id = l.post_id where l.lead_id = lead;
  if held.service_id is null or not (held.account_id = actor and door.live_safety_lead(actor, t) is not null
    or door.works_at(actor, held.service_id, array['administrator'], t)) then
    raise exception 'only an administrator of the service, or the safety lead' using errcode = '42501';
  end if;
  update commons.safety_lead l set ends_at = t where l.lead_id = lead and l.ends_at is null;
  return 'ended';
end $$;
comment on function app.end_safety_lead(text, uuid) is 'An administrator of the service, or the safety lead themselves, ends it. What they saw closes to them the same second.';

create function app.adverse_events(token text) returns table (week date, about text, program text, count int) language plpgsql stable security definer
  set search_path = '' as $$
begin
  perform door.need_safety_lead(token, app.clock());
  return query
    select date_trunc('week', e.day)::date, e.about, e.program, count(*)::int from commons.adverse_event e group by 1, 2, 3 order by 1 desc, 2, 3;
end $$;
comment on function app.adverse_events(text) is 'For safety leads: how often what sort of thing made things worse, by week (its Monday) and version of the program.';

create function app.safety_notes(token text) returns table (note_id uuid, week date, words text, by_name text, at timestamptz) language plpgsql stable
  security definer set search_path = '' as $$
begin
  perform door.need_safety_lead(token, app.clock());
  return query
    select n.note_id, n.week, n.words,
      coalesce((select door.name_of(p.account_id) from commons.safety_lead l join commons.post p on p.post_id = l.post_id where l.lead_id = n.lead_id), 'Somebody'),
      n.at
    from commons.safety_note n order by n.at desc, n.note_id desc;
end $$;
comment on function app.safety_notes(text) is 'For safety leads: what they and those before them wrote, newest first.';

create function app.write_safety_note(token text, note uuid, week date, words text) returns void language plpgsql security definer set search_path = '' as $$
declare
  lead uuid := door.need_safety_lead(token, app.clock());
begin
  insert into commons.safety_note (note_id, lead_id, week, words) values (note, lead, week, words) on conflict do nothing;
end $$;
comment on function app.write_safety_note(text, uuid, date, text) is 'A safety lead writes what they looked at and did. The same form sent twice is one note.';

grant execute on function app.say_made_worse(uuid, text, uuid, text, text), app.say_told_made_worse(text, uuid, text), app.safety_leads(text),
  app.safety_posts(text, uuid), app.name_safety_lead(text, uuid, uuid), app.end_safety_lead(text, uuid), app.adverse_events(text), app.safety_notes(text),
  app.write_safety_note(text, uuid, date, text) to cairn_app;
