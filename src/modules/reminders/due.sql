-- kind: functions
-- Keeping the due list in step, taking what is due, and what became of it. The role that sends learns of the record only what decides whether
-- something is sent now: never words.

create function app.put_reminders(due jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  delete from system.reminder r
  where r.account_id = who and not exists (
    select from jsonb_to_recordset(due) d (what text, about uuid, at text)
    where d.what = r.what and d.about is not distinct from r.about and d.at = r.time_of_day);
  insert into system.reminder (reminder_id, account_id, what, about, days, hard_days, time_of_day, zone, quiet_from, quiet_until, way, says, own_words,
    next_at, next_day)
  select d.id, who, d.what, d.about, d.days, d."hardDays", d.at, d.zone, d."quietFrom", d."quietUntil", d.way, d.says, d."ownWords", d."nextAt", d."nextDay"
  from jsonb_to_recordset(due) d (id uuid, what text, about uuid, days int[], "hardDays" int[], at text, zone text, "quietFrom" text, "quietUntil" text,
    way text, says text, "ownWords" text, "nextAt" timestamptz, "nextDay" date)
  on conflict (account_id, what, about, time_of_day) do update set days = excluded.days, hard_days = excluded.hard_days, zone = excluded.zone,
    quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, way = excluded.way, says = excluded.says, own_words = excluded.own_words,
    next_at = excluded.next_at, next_day = excluded.next_day, lease_id = null, leased_until = null, tries = 0, not_sent_at = null;
end $$;
comment on function app.put_reminders(jsonb) is
  'Puts the person''s due list in the place of the one before; a reminder that stays keeps its id, so that its page is still there. Whoever is sending one at this moment loses it, and its mark changes nothing.';

create function app.my_reminders() returns table (reminder_id uuid, what text, about uuid, days int[], time_of_day text, next_at timestamptz, not_sent_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return query
    select r.reminder_id, r.what, r.about, r.days, r.time_of_day, r.next_at, r.not_sent_at
    from system.reminder r where r.account_id = who order by r.time_of_day, r.reminder_id;
end $$;
comment on function app.my_reminders() is 'One''s own due list.';

create function app.reminders_stopped_at() returns timestamptz language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return (select s.at from system.reminder_stop s where s.account_id = who);
end $$;
comment on function app.reminders_stopped_at() is 'When reminders were last switched off with the link in an e-mail; null: never.';

create function door.stop_link(who uuid) returns text language sql stable set search_path = '' as $$
  select replace(who::text, '-', '') || left(door.seal('stop reminders/' || who::text), 32) $$;
comment on function door.stop_link(uuid) is
  'What stands in the link that switches reminders off: whose, and 128 bits that only the door can make. The words before the id keep it from being a context, and a context from being a link.';

create function app.stop_reminders(link text) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  who uuid;
begin
  if link !~ '^[0-9a-f]{64}$' then
    return false;
  end if;
  who := left(link, 32)::uuid;
  if door.stop_link(who) <> link or not exists (select from system.account a where a.account_id = who) then
    return false;
  end if;
  insert into system.reminder_stop (account_id, at) values (who, app.clock()) on conflict (account_id) do update set at = excluded.at;
  delete from system.reminder r where r.account_id = who;
  return true;
end $$;
comment on function app.stop_reminders(text) is
  'Switches reminders off for whoever the link was made for, without signing in, and does nothing else. False when we did not make the link.';

create function door.in_hard_times(who uuid, t timestamptz) returns text language sql stable set search_path = '' as $$
  select case
    when exists (
      select from record.hard_times h
      where h.person_id = who and h.at <= t
        and not exists (select from record.hard_times_over o where o.person_id = who and o.at >= h.at and o.at <= t)) then 'said so'
    when door.unwell_until(who, t) is not null then 'unwell'
  end $$;
comment on function door.in_hard_times(uuid, timestamptz) is 'Whether reminders are to be quiet: the person said so, or is unwell by their own agreement; null otherwise.';

create function app.in_hard_times() returns text language plpgsql stable security definer set search_path = '' as $$
begin
  return door.in_hard_times(door.need_self(), app.clock());
end $$;
comment on function app.in_hard_times() is 'Whether one''s own reminders are quiet now, and why: said so, unwell, or null.';

create function door.is_quiet_for(who uuid, what text, about uuid, day date, hard_days int[], t timestamptz) returns boolean language plpgsql stable
  set search_path = '' as $$
begin
  if door.is_leaving(who) then
    return true;
  end if;
  if what = 'routine' and (exists (
      select from record.routine_done d where d.person_id = who and d.routine_id = about and d.day = is_quiet_for.day)
    or coalesce((select e.removed from record.entry e where e.person_id = who and e.entry_id = about order by e.version desc limit 1), true)) then
    return true;
  end if;
  return not extract(isodow from day)::int = any (hard_days) and door.in_hard_times(who, t) is not null;
end $$;
comment on function door.is_quiet_for(uuid, text, uuid, date, int[], timestamptz) is
  'True when a reminder is not to come: hard times and not chosen for them; a routine that is done for that day or taken away; everything is being deleted.';

create function session.take_due_reminders(lease uuid, most int, seconds int) returns table (reminder_id uuid, account_id uuid, due_at timestamptz,
  now_at timestamptz, is_quiet boolean, what text, days int[], time_of_day text, zone text, quiet_from text, quiet_until text, way text, says text,
  own_words text, tries int, language text, address text, stop_link text, devices jsonb)
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  return query
    with due as (
      select r.reminder_id from system.reminder r
      where r.next_at <= t and (r.leased_until is null or r.leased_until <= t)
      order by r.next_at limit most for update skip locked),
    taken as (
      update system.reminder r set lease_id = lease, leased_until = t + make_interval(secs => seconds)
      from due d where r.reminder_id = d.reminder_id returning r.*)
    select r.reminder_id, r.account_id, r.next_at, t, door.is_quiet_for(r.account_id, r.what, r.about, r.next_day, r.hard_days, t), r.what, r.days,
      r.time_of_day, r.zone, r.quiet_from, r.quiet_until, r.way, r.says, r.own_words, r.tries, a.language,
      case when r.way = 'e-mail' then (
        select x.address from system.address x where x.account_id = r.account_id order by x.proved_at desc limit 1) end,
      case when r.way = 'e-mail' then door.stop_link(r.account_id) end,
      case when r.way = 'device' then coalesce((
        select jsonb_agg(jsonb_build_object('id', p.subscription_id, 'endpoint', p.endpoint, 'publicKey', encode(p.public_key, 'hex'),
          'authSecret', encode(p.auth_secret, 'hex')))
        from system.push_subscription p
        where p.account_id = r.account_id
          and not exists (select from system.session s where s.session_id = p.session_id and s.ended_at is not null)), '[]') end
    from taken r join system.account a on a.account_id = r.account_id;
end $$;
comment on function session.take_due_reminders(uuid, int, int) is
  'Takes some of what is due for so many seconds: nobody else takes it in that time. What is to be quiet comes too, so that its next time can be set.';

create function session.put_next(lease uuid, reminders uuid[], next_ats timestamptz[], next_days date[], were_sent boolean[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update system.reminder r set next_at = n.at, next_day = n.day, lease_id = null, leased_until = null, tries = 0,
    not_sent_at = case when n.sent then null when r.tries > 0 then app.clock() else r.not_sent_at end
  from unnest(reminders, next_ats, next_days, were_sent) n (id, at, day, sent)
  where r.reminder_id = n.id and r.lease_id = lease;
end $$;
comment on function session.put_next(uuid, uuid[], timestamptz[], date[], boolean[]) is
  'Sets when each comes next: sent now, or passed over. One that was tried and never sent is noted, so that the person can read it. Changes nothing that somebody else has taken since, or that the person has changed.';

create function session.try_reminders_later(lease uuid, reminders uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  update system.reminder r set tries = r.tries + 1, lease_id = null, leased_until = app.clock() + make_interval(mins => (2 ^ r.tries)::int)
  where r.reminder_id = any (reminders) and r.lease_id = lease;
end $$;
comment on function session.try_reminders_later(uuid, uuid[]) is 'Could not be sent: again in 1, 2, 4, 8, 16 and 32 minutes. An hour after its time it is passed over.';

create function session.show_in_mailbox(message uuid, account uuid, template text, language text, details jsonb) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from commons.service s where s.sample) then
    insert into system.message (message_id, to_account, template, language, details) values (message, account, template, language, details)
    on conflict do nothing;
    update system.message m set sent_at = app.clock() where m.message_id = message and m.sent_at is null;
  end if;
end $$;
comment on function session.show_in_mailbox(uuid, uuid, text, text, jsonb) is 'What the sample would have sent, for its mailbox. Nothing anywhere else.';

grant execute on function app.put_reminders(jsonb), app.my_reminders(), app.reminders_stopped_at(), app.stop_reminders(text), app.in_hard_times() to cairn_app;
grant execute on function session.take_due_reminders(uuid, int, int), session.put_next(uuid, uuid[], timestamptz[], date[], boolean[]),
  session.try_reminders_later(uuid, uuid[]), session.show_in_mailbox(uuid, uuid, text, text, jsonb) to cairn_jobs;
