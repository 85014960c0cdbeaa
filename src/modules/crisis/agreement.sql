-- kind: functions
-- "When I am unwell", the agreement: whom the person names, and when what they say counts. Nobody is counted who has not said yes.

create or replace function door.unwell_until(who uuid, t timestamptz) returns timestamptz language sql stable set search_path = '' as $$
  select max(u.ends_at)
  from record.unwell u
  where u.person_id = who and u.starts_at <= t and t < u.ends_at
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= u.said_at and o.at <= t)
    and not exists (select from record.unwell_stopped s where s.person_id = who and s.unwell_id = u.unwell_id and s.at <= t) $$;
comment on function door.unwell_until(uuid, timestamptz) is 'Until when the person is unwell at t; null when they are not.';

create function door.unwell_waits(who uuid, t timestamptz) returns timestamptz language sql stable set search_path = '' as $$
  select min(u.starts_at)
  from record.unwell u
  where u.person_id = who and u.said_at <= t and t < u.starts_at
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= u.said_at and o.at <= t)
    and not exists (select from record.unwell_stopped s where s.person_id = who and s.unwell_id = u.unwell_id and s.at <= t) $$;
comment on function door.unwell_waits(uuid, timestamptz) is 'When it will open, where enough people have said so and the wait is not over at t; null otherwise.';

create function door.unwell_agreed(who uuid) returns record.unwell_agreement language sql stable set search_path = '' as $$
  select a.* from record.unwell_agreement a
  where a.person_id = who
    and a.version = (select max(x.version) from record.unwell_agreement x where x.person_id = who)
    and not exists (select from record.unwell_agreement_end e where e.person_id = who and e.version = a.version) $$;
comment on function door.unwell_agreed(uuid) is 'The agreement that counts: the newest, unless the person ended it. Nulls otherwise.';

create function door.in_circle_now(who uuid, member uuid, t timestamptz) returns uuid language sql stable set search_path = '' as $$
  select j.account_id
  from record.circle_joined j
  join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
  join system.account a on a.account_id = j.account_id
  where j.person_id = who and j.member_id = member and j.at <= t and j.account_id <> who and a.closed_at is null
    and (m.relation = 'supporter' or not door.left_work(j.account_id, t))
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = member and l.at <= t)
    and not exists (
      select from record.never n where n.person_id = who and n.account_id = j.account_id and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) $$;
comment on function door.in_circle_now(uuid, uuid, timestamptz) is
  'The account of somebody in the circle at t; null once they left it, where the person said never, where their work here has ended, and before they said yes.';

create function door.unwell_asked(who uuid, member uuid) returns record.unwell_ask language sql stable set search_path = '' as $$
  select a.* from record.unwell_ask a where a.person_id = who and a.member_id = member order by a.at desc, a.ask_id desc limit 1 $$;
comment on function door.unwell_asked(uuid, uuid) is 'How somebody was last asked; nulls where they never were.';

create function door.keeper_standing(who uuid, member uuid, t timestamptz) returns text language plpgsql stable set search_path = '' as $$
declare
  asked record.unwell_ask;
  ended record.unwell_ask_end;
  answered record.unwell_answer;
begin
  if door.in_circle_now(who, member, t) is null then
    return case when exists (
      select from record.circle_joined j join record.never n on n.person_id = j.person_id and n.account_id = j.account_id
      where j.person_id = who and j.member_id = member and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) then 'never' else 'not here' end;
  end if;
  asked := door.unwell_asked(who, member);
  if asked.ask_id is null then
    return 'not asked';
  end if;
  select * into ended from record.unwell_ask_end e where e.person_id = who and e.ask_id = asked.ask_id;
  if ended.ask_id is not null then
    return case when ended.by_person then 'not asked' else 'taken back' end;
  end if;
  select * into answered from record.unwell_answer x where x.person_id = who and x.ask_id = asked.ask_id;
  if answered.ask_id is null then
    return 'not answered';
  end if;
  return case when answered.yes then 'yes' else 'said no' end;
end $$;
comment on function door.keeper_standing(uuid, uuid, timestamptz) is
  'How it stands with somebody whom the person named: yes, not answered, said no, taken back (by them), not asked, never, or not here (left the circle, or their work here has ended).';

create function door.is_keeper(who uuid, account uuid, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from unnest((door.unwell_agreed(who)).keepers) k (member_id)
    where door.in_circle_now(who, k.member_id, t) = account and door.keeper_standing(who, k.member_id, t) = 'yes') $$;
comment on function door.is_keeper(uuid, uuid, timestamptz) is 'True for somebody whom the agreement that counts names, who has said yes and is still there.';

create function door.confirmations_that_count(who uuid, t timestamptz) returns table (confirmation_id uuid, account_id uuid, at timestamptz) language sql stable
  set search_path = '' as $$
  select c.confirmation_id, j.account_id, c.at
  from record.unwell_confirmation c join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
  where c.person_id = who and c.agreement = (door.unwell_agreed(who)).version and c.at <= t and c.at > t - interval '72 hours'
    and door.is_keeper(who, j.account_id, t)
    and not exists (select from record.unwell_taken_back b where b.person_id = who and b.confirmation_id = c.confirmation_id)
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= c.at)
    -- What has opened once is used up; what was stopped while it waited is not.
    and not exists (
      select from record.unwell u
      where u.person_id = who and u.said_by = 'circle' and u.said_at >= c.at
        and not exists (select from record.unwell_stopped s where s.person_id = who and s.unwell_id = u.unwell_id)) $$;
comment on function door.confirmations_that_count(uuid, timestamptz) is
  'What people have said of the signs that counts towards the next opening at t: by people who said yes and are still there, under the agreement that counts, in the last 72 hours, not taken back, not before "I''m OK", not used up by an opening.';

create function door.tell_of_unwell(who uuid, about text) returns uuid language plpgsql set search_path = '' as $$
declare
  message uuid := md5(who::text || ' unwell ' || about)::uuid;
begin
  -- The link says nothing either: the first page shows what it is about.
  insert into system.message (message_id, to_account, template, language, details)
  select message, who, 'for you', a.language, jsonb_build_object('at', '/me', 'practice', false)
  from system.account a where a.account_id = who and exists (select from system.address x where x.account_id = who)
  on conflict do nothing;
  return case when found then message end;
end $$;
comment on function door.tell_of_unwell(uuid, text) is
  'Writes the person a message that says only that there is something to read. Its id follows from what it is about, so that the same is written once. Null when it was written before, or they have no address.';

create function door.ask_keeper(who uuid, ask uuid, member uuid, t timestamptz) returns uuid language plpgsql set search_path = '' as $$
declare
  account uuid := door.in_circle_now(who, member, t);
  message uuid := md5(ask::text || ' asked')::uuid;
begin
  insert into record.unwell_ask (person_id, ask_id, member_id) values (who, ask, member);
  insert into system.message (message_id, to_account, template, language, details)
  select message, a.account_id, 'asked to be told', a.language, jsonb_build_object('at', '/with')
  from system.account a where a.account_id = account and exists (select from system.address x where x.account_id = account)
  on conflict do nothing;
  return case when found then message end;
end $$;
comment on function door.ask_keeper(uuid, uuid, uuid, timestamptz) is 'Asks somebody in the circle, with a message that says only that somebody asks them something. Returns the message to send; null where they have no address.';

create or replace function app.say_unwell(unwell_id uuid, hours int) returns timestamptz language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  who uuid := door.need_self();
begin
  insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
  values (who, say_unwell.unwell_id, 'self', t, t, t + make_interval(hours => hours))
  on conflict on constraint unwell_pkey do nothing;
  return (select u.ends_at from record.unwell u where u.person_id = who and u.unwell_id = say_unwell.unwell_id);
end $$;
comment on function app.say_unwell(uuid, int) is 'The person turns it on, at once, for 1 to 336 hours; the same form sent twice does it once. Returns when it ends.';

create or replace function app.say_ok(over_id uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform door.hold_alone(who);
  insert into record.unwell_over (person_id, over_id, at) values (who, say_ok.over_id, app.clock()) on conflict on constraint unwell_over_pkey do nothing;
end $$;
comment on function app.say_ok(uuid) is 'The person says "I''m OK": ends, or stops before it opens, whatever was said before. When this returns, nobody is still reading under it.';

drop function app.agree_when_unwell(int, uuid[], int, int, int, text);
create function app.agree_when_unwell(agreement int, keepers uuid[], needed int, wait_hours int, length_hours int, signs text, out outcome text, out messages uuid[])
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
  before record.unwell_agreement;
  newest int;
  one uuid;
begin
  messages := '{}';
  -- Whoever confirms holds this too: they count under one agreement or the other, and nobody is between the two.
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  select coalesce(max(a.version), 0) into newest from record.unwell_agreement a where a.person_id = who;
  select * into before from record.unwell_agreement a where a.person_id = who and a.version = newest;
  if newest = agreement and before.keepers = agree_when_unwell.keepers and before.needed = agree_when_unwell.needed
    and before.wait_hours = agree_when_unwell.wait_hours and before.length_hours = agree_when_unwell.length_hours and before.signs = agree_when_unwell.signs then
    outcome := 'kept';
    return;
  end if;
  if newest <> agreement - 1 then
    outcome := 'changed meanwhile';
    return;
  end if;
  if exists (select from unnest(keepers) k (member_id) where door.in_circle_now(who, k.member_id, t) is null) then
    outcome := 'not here';
    return;
  end if;
  insert into record.unwell_agreement (person_id, version, keepers, needed, wait_hours, length_hours, signs)
  values (who, agreement, keepers, needed, wait_hours, length_hours, signs);
  -- Whoever is not named any more is not asked any more: named again later, they are asked again.
  insert into record.unwell_ask_end (person_id, ask_id, by_person)
  select who, a.ask_id, true from record.unwell_ask a where a.person_id = who and a.member_id <> all (keepers)
  on conflict do nothing;
  for one in select distinct k.member_id from unnest(keepers) k (member_id) where door.keeper_standing(who, k.member_id, t) = 'not asked' loop
    messages := messages || door.ask_keeper(who, gen_random_uuid(), one, t);
  end loop;
  -- Those who have said yes to an earlier version read the new one when they like; the message is the same for a change as for a question.
  messages := array_remove(messages || array(
    select door.tell_keeper(door.in_circle_now(who, k.member_id, t), who::text || ' version ' || agreement)
    from unnest(keepers) k (member_id) where door.keeper_standing(who, k.member_id, t) = 'yes'), null);
  outcome := 'kept';
end $$;
comment on function app.agree_when_unwell(int, uuid[], int, int, int, text) is
  'The person agrees, when well, who may say so, how many it takes, how long to wait, how long it lasts. Everybody named who was not asked yet is asked; whoever said yes before is told that it changed. Returns kept (again for the same), changed meanwhile (there is a newer version), or not here (somebody named is not in the circle); and the messages to send.';

create function door.tell_keeper(account uuid, about text) returns uuid language plpgsql set search_path = '' as $$
declare
  message uuid := md5(account::text || ' keeper ' || about)::uuid;
begin
  insert into system.message (message_id, to_account, template, language, details)
  select message, a.account_id, 'told', a.language, jsonb_build_object('at', '/with', 'practice', false)
  from system.account a where a.account_id = account and exists (select from system.address x where x.account_id = account)
  on conflict do nothing;
  return case when found then message end;
end $$;
comment on function door.tell_keeper(uuid, text) is 'Writes somebody who said yes a message that says only that there is something to read. Null when it was written before, or they have no address.';

create function app.end_unwell_agreement(agreement int) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
begin
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  if (door.unwell_agreed(who)).version is distinct from agreement then
    return;
  end if;
  insert into record.unwell_agreement_end (person_id, version, at) values (who, agreement, t) on conflict do nothing;
  insert into record.unwell_ask_end (person_id, ask_id, by_person, at)
  select who, a.ask_id, true, t from record.unwell_ask a where a.person_id = who
  on conflict do nothing;
  insert into record.unwell_stopped (person_id, unwell_id, why, at)
  select who, u.unwell_id, 'agreement ended', t from record.unwell u where u.person_id = who and u.said_by = 'circle' and u.starts_at > t
  on conflict do nothing;
end $$;
comment on function app.end_unwell_agreement(int) is 'The person ends their agreement: nobody else may say so, and what waited to open will not. What is open stays open until its end, or "I''m OK".';

create function app.ask_keeper_again(ask uuid, member uuid, out outcome text, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
begin
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  if exists (select from record.unwell_ask a where a.person_id = who and a.ask_id = ask) then
    outcome := 'asked';
  elsif not coalesce(member = any ((door.unwell_agreed(who)).keepers), false) or door.keeper_standing(who, member, t) not in ('not asked', 'said no', 'taken back') then
    outcome := 'not here';
  elsif not door.take('unwell ask', who::text, t, 30) then
    outcome := 'too many';
  else
    message := door.ask_keeper(who, ask, member, t);
    outcome := 'asked';
  end if;
end $$;
comment on function app.ask_keeper_again(uuid, uuid) is
  'Asks somebody whom the agreement names once more: they said no, took their yes back, or came into the circle again. Returns asked (again for the same form), not here (not named, not in the circle, waiting, or yes already), or too many (30 an hour); and the message.';

create function app.my_keepers() returns table (member_id uuid, name text, standing text, asked_at timestamptz, answered_at timestamptz) language plpgsql stable security definer
  set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select m.member_id, m.called, door.keeper_standing(who, m.member_id, t), (door.unwell_asked(who, m.member_id)).at, x.at
    from unnest((door.unwell_agreed(who)).keepers) with ordinality k (member_id, n)
    join record.circle_member m on m.person_id = who and m.member_id = k.member_id
    left join record.unwell_answer x on x.person_id = who and x.ask_id = (door.unwell_asked(who, m.member_id)).ask_id
    order by k.n;
end $$;
comment on function app.my_keepers() is 'Whom the agreement that counts names, and how it stands with each.';

create function app.may_keep() returns table (member_id uuid, name text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select m.member_id, m.called from record.circle_member m
    where m.person_id = who and door.in_circle_now(who, m.member_id, t) is not null order by m.member_id;
end $$;
comment on function app.may_keep() is 'Whom an agreement can name now: people in the circle who have said yes to being there, friends, peer workers and workers.';

create function app.my_unwell(out waits_until timestamptz, out open_until timestamptz, out said_by text, out said_at timestamptz, out opened_at timestamptz,
  out because uuid[], out counting uuid[]) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  stands record;
begin
  waits_until := door.unwell_waits(who, t);
  open_until := door.unwell_until(who, t);
  counting := array(
    select c.member_id from record.unwell_confirmation c
    where c.person_id = who and c.confirmation_id in (select x.confirmation_id from door.confirmations_that_count(who, t) x)
    order by c.at);
  -- Of several that hold at once, the one that began first: since when it has been open without a break is what matters to the person.
  select u.unwell_id, u.said_by, u.said_at, u.starts_at into stands from record.unwell u
  where u.person_id = who and u.said_at <= t and t < u.ends_at
    and (open_until is null or u.starts_at <= t)
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= u.said_at and o.at <= t)
    and not exists (select from record.unwell_stopped s where s.person_id = who and s.unwell_id = u.unwell_id and s.at <= t)
  order by u.starts_at, u.said_at limit 1;
  said_by := stands.said_by;
  said_at := stands.said_at;
  opened_at := case when open_until is not null then stands.starts_at end;
  because := array(
    select c.member_id from record.unwell_because b join record.unwell_confirmation c on c.person_id = b.person_id and c.confirmation_id = b.confirmation_id
    where b.person_id = who and b.unwell_id = stands.unwell_id order by c.at);
end $$;
comment on function app.my_unwell() is
  'How it stands now: when it will open, where it waits; until when it is open, by whom it was said and since when; whose saying so it was, and whose counts towards the next opening (member_id).';

grant execute on function app.agree_when_unwell(int, uuid[], int, int, int, text), app.end_unwell_agreement(int), app.ask_keeper_again(uuid, uuid), app.my_keepers(),
  app.may_keep(), app.my_unwell() to cairn_app;
