-- kind: functions
-- "When I am unwell", the side of those whom the person named: they read the written signs and nothing else of the record, say that they see them, and
-- can take it back until it opens. The person is told at once, each time. And what the clock tells the person.

create function door.kept_by(actor uuid, who uuid, t timestamptz, out member uuid, out standing text) language sql stable set search_path = '' as $$
  select k.member_id, door.keeper_standing(who, k.member_id, t)
  from unnest((door.unwell_agreed(who)).keepers) k (member_id)
  where door.in_circle_now(who, k.member_id, t) = actor and not door.is_leaving(who)
  order by (door.keeper_standing(who, k.member_id, t) = 'yes') desc, (door.keeper_standing(who, k.member_id, t) = 'not answered') desc, k.member_id
  limit 1 $$;
comment on function door.kept_by(uuid, uuid, timestamptz) is 'As whom in the circle the agreement that counts names an account, and how it stands with them; nulls where it does not.';

create function app.unwell_with_me(token text) returns table (person_id uuid, name text, standing text, said boolean) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select p.who, door.name_of(p.who), k.standing, actor in (select c.account_id from door.confirmations_that_count(p.who, t) c)
    from (select distinct a.person_id as who from record.circle_joined j join record.unwell_ask a on a.person_id = j.person_id and a.member_id = j.member_id
      where j.account_id = actor) p
    cross join lateral door.kept_by(actor, p.who, t) k
    where k.standing in ('yes', 'not answered')
    order by 2, 1;
end $$;
comment on function app.unwell_with_me(text) is 'People who named whoever is signed in, for when they are unwell: waiting for their answer, or with their yes. Names only; it opens nothing.';

create function app.read_unwell_signs(token text, who uuid, out person_id uuid, out name text, out standing text, out signs text, out agreement int, out needed int,
  out wait_hours int, out length_hours int, out confirmed int, out mine_at timestamptz, out waits_until timestamptz, out open_until timestamptz, out is_ok boolean)
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  agreed record.unwell_agreement := door.unwell_agreed(who);
  kept record;
begin
  select * into kept from door.kept_by(actor, who, t);
  if kept.standing is null or kept.standing not in ('yes', 'not answered') then
    return;
  end if;
  if not exists (select from record.unwell_read r where r.person_id = who and r.member_id = kept.member and r.at > t - interval '10 minutes' and r.agreement = agreed.version) then
    insert into record.unwell_read (person_id, read_id, member_id, agreement, at) values (who, gen_random_uuid(), kept.member, agreed.version, t);
  end if;
  person_id := who;
  name := door.name_of(who);
  standing := kept.standing;
  signs := agreed.signs;
  agreement := agreed.version;
  needed := agreed.needed;
  wait_hours := agreed.wait_hours;
  length_hours := agreed.length_hours;
  if standing = 'not answered' then
    return;
  end if;
  select count(distinct c.account_id), max(c.at) filter (where c.account_id = actor) into confirmed, mine_at from door.confirmations_that_count(who, t) c;
  -- Of a time that the person turned on themselves they learn nothing here: that is the person's to tell.
  select min(u.starts_at) filter (where t < u.starts_at), max(u.ends_at) filter (where u.starts_at <= t) into waits_until, open_until
  from record.unwell u
  where u.person_id = who and u.said_by = 'circle' and u.said_at <= t and t < u.ends_at
    and not exists (select from record.unwell_over o where o.person_id = who and o.at >= u.said_at)
    and not exists (select from record.unwell_stopped s where s.person_id = who and s.unwell_id = u.unwell_id);
  if waits_until is not null and mine_at is null then
    select max(c.at) into mine_at
    from record.unwell_because b join record.unwell u on u.person_id = b.person_id and u.unwell_id = b.unwell_id
    join record.unwell_confirmation c on c.person_id = b.person_id and c.confirmation_id = b.confirmation_id
    join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
    where b.person_id = who and u.starts_at = waits_until and j.account_id = actor
      and not exists (select from record.unwell_taken_back x where x.person_id = who and x.confirmation_id = c.confirmation_id);
  end if;
  is_ok := exists (
    select from record.unwell_over o join record.unwell_confirmation c on c.person_id = o.person_id and c.at <= o.at and c.at > t - interval '14 days'
    join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
    where o.person_id = who and j.account_id = actor and mine_at is null
      and not exists (select from record.unwell_confirmation l where l.person_id = who and l.member_id = c.member_id and l.at > o.at));
end $$;
comment on function app.read_unwell_signs(text, uuid) is
  'The written signs, to somebody whom the person named: to say yes or no, or to say that they see them. How many it takes and how many say so, never who; when it would open or how long it is open, where their circle said so; whether the person has said "I''m OK" since. Nothing else of the record. That it was opened is kept for the person. Nulls where they are not named, said no, or took their yes back.';

create function app.answer_unwell_ask(token text, who uuid, yes boolean, out outcome text, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz;
  actor uuid := door.account_of(token, app.clock());
  kept record;
  asked record.unwell_ask;
begin
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  select * into kept from door.kept_by(actor, who, t);
  if kept.standing is null or kept.standing not in ('not answered', 'yes', 'said no') then
    outcome := 'no such ask';
    return;
  end if;
  asked := door.unwell_asked(who, kept.member);
  insert into record.unwell_answer (person_id, ask_id, yes, at) values (who, asked.ask_id, answer_unwell_ask.yes, t) on conflict do nothing;
  if found then
    message := door.tell_of_unwell(who, 'answer ' || asked.ask_id);
    outcome := 'kept';
  else
    outcome := case when (kept.standing = 'yes') = answer_unwell_ask.yes then 'kept' else 'answered before' end;
  end if;
end $$;
comment on function app.answer_unwell_ask(text, uuid, boolean) is
  'Somebody whom the person named says whether they will do this. Returns kept (again for the same answer), answered before (otherwise; nothing changes), or no such ask; and the message to the person.';

create function door.stop_where_too_few(who uuid, t timestamptz) returns boolean language plpgsql set search_path = '' as $$
begin
  insert into record.unwell_stopped (person_id, unwell_id, why, at)
  select who, u.unwell_id, 'taken back', t
  from record.unwell u
  where u.person_id = who and u.said_by = 'circle' and u.starts_at > t
    and exists (select from record.unwell_because b where b.person_id = who and b.unwell_id = u.unwell_id)
    and (
      select count(distinct x.account_id)
      from (
        select j.account_id
        from record.unwell_because b
        join record.unwell_confirmation c on c.person_id = b.person_id and c.confirmation_id = b.confirmation_id
        join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
        where b.person_id = who and b.unwell_id = u.unwell_id
          and not exists (select from record.unwell_taken_back x where x.person_id = who and x.confirmation_id = c.confirmation_id)
        union
        select c.account_id from door.confirmations_that_count(who, t) c) x
    ) < (
      select max(a.needed)
      from record.unwell_because b
      join record.unwell_confirmation c on c.person_id = b.person_id and c.confirmation_id = b.confirmation_id
      join record.unwell_agreement a on a.person_id = c.person_id and a.version = c.agreement
      where b.person_id = who and b.unwell_id = u.unwell_id)
  on conflict do nothing;
  return found;
end $$;
comment on function door.stop_where_too_few(uuid, timestamptz) is 'What waits to open is stopped, where fewer say so now than it takes. What is open already goes on: nobody but the person ends that.';

drop function app.confirm_signs(text, uuid, uuid, uuid);
create function app.confirm_signs(token text, who uuid, agreement int, confirmation_id uuid, unwell_id uuid, out outcome text, out opens_at timestamptz, out message uuid)
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  agreed record.unwell_agreement;
  kept record;
  confirmed int;
  because uuid[];
begin
  -- "I'm OK", a new agreement and every other confirmation hold this lock too: one comes first, and the later one counts what is there then.
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  agreed := door.unwell_agreed(who);
  select * into kept from door.kept_by(actor, who, t);
  if kept.standing is distinct from 'yes' then
    raise exception 'not one of the people they named, who said yes' using errcode = '42501';
  end if;
  if agreed.version <> agreement then
    outcome := 'changed meanwhile';
    return;
  end if;
  if exists (select from record.unwell_confirmation c where c.person_id = who and c.confirmation_id = confirm_signs.confirmation_id)
    or exists (select from door.confirmations_that_count(who, t) c where c.account_id = actor) then
    outcome := 'said already';
    return;
  end if;
  if not door.take('unwell said', actor::text || who::text, t, 12) then
    outcome := 'too many';
    return;
  end if;
  insert into record.unwell_confirmation (person_id, confirmation_id, agreement, member_id, at) values (who, confirmation_id, agreed.version, kept.member, t);
  outcome := 'said';
  message := door.tell_of_unwell(who, 'said ' || confirmation_id);
  select count(distinct c.account_id), array_agg(c.confirmation_id) into confirmed, because from door.confirmations_that_count(who, t) c;
  if confirmed < agreed.needed then
    return;
  end if;
  opens_at := t + make_interval(hours => agreed.wait_hours);
  insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
  values (who, confirm_signs.unwell_id, 'circle', t, opens_at, opens_at + make_interval(hours => agreed.length_hours));
  insert into record.unwell_because (person_id, unwell_id, confirmation_id) select who, confirm_signs.unwell_id, x from unnest(because) x;
end $$;
comment on function app.confirm_signs(text, uuid, int, uuid, uuid) is
  'Somebody whom the person named, who said yes, says that they see the written signs, as that version has them. Returns said, said already (it still counts, or the same form), changed meanwhile (there is a newer version to read), or too many (12 an hour); when it opens, where enough of them say so; and the message to the person. Raises 42501 for anybody else.';

create function app.take_back_signs(token text, who uuid, out outcome text, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  taken uuid[];
begin
  perform pg_advisory_xact_lock(door.lock_of(who));
  t := app.clock();
  taken := array(
    select c.confirmation_id from door.confirmations_that_count(who, t) c where c.account_id = actor
    union
    select b.confirmation_id
    from record.unwell_because b
    join record.unwell u on u.person_id = b.person_id and u.unwell_id = b.unwell_id
    join record.unwell_confirmation c on c.person_id = b.person_id and c.confirmation_id = b.confirmation_id
    join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
    where b.person_id = who and u.starts_at > t and j.account_id = actor
      and not exists (select from record.unwell_taken_back x where x.person_id = who and x.confirmation_id = c.confirmation_id));
  if cardinality(taken) = 0 then
    outcome := 'nothing to take back';
    return;
  end if;
  insert into record.unwell_taken_back (person_id, confirmation_id, at) select who, x, t from unnest(taken) x;
  perform door.stop_where_too_few(who, t);
  message := door.tell_of_unwell(who, 'back ' || taken[1]);
  outcome := 'taken back';
end $$;
comment on function app.take_back_signs(text, uuid) is
  'Whoever said that they see the signs takes it back, as long as it has not opened by it. What waited stops where too few say so now. Returns taken back, or nothing to take back (it is open, it counts no more, or they said nothing); and the message to the person.';

create function app.end_keeping(token text, who uuid, out outcome text, out messages uuid[]) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  back record;
begin
  select * into back from app.take_back_signs(token, who);
  messages := array_remove(array[back.message], null);
  t := app.clock();
  insert into record.unwell_ask_end (person_id, ask_id, by_person, at)
  select who, x.ask_id, false, t
  from record.circle_joined j cross join lateral door.unwell_asked(who, j.member_id) x
  where j.person_id = who and j.account_id = actor and x.ask_id is not null
    and exists (select from record.unwell_answer a where a.person_id = who and a.ask_id = x.ask_id and a.yes)
  on conflict do nothing;
  outcome := case when found then 'ended' else 'no such ask' end;
  if outcome = 'ended' then
    messages := array_remove(messages || door.tell_of_unwell(who, 'keeping ended ' || gen_random_uuid()), null);
  end if;
end $$;
comment on function app.end_keeping(text, uuid) is
  'Somebody takes their yes back: they read the signs no more and are not counted, and what they said that has not opened yet is taken back too. The person sees it. Returns ended, or no such ask; and the messages.';

create function session.tell_of_unwell() returns table (message_id uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  return query
    with due as (
      select u.person_id, u.unwell_id, 'opened' as what
      from record.unwell u
      where u.starts_at > t - interval '7 days' and u.starts_at <= t and u.starts_at > u.said_at
        and not exists (select from record.unwell_over o where o.person_id = u.person_id and o.at >= u.said_at)
      union all
      select u.person_id, u.unwell_id, 'ended'
      from record.unwell u
      where u.starts_at > t - interval '21 days' and u.ends_at <= t and u.ends_at > t - interval '7 days'
        and not exists (select from record.unwell_over o where o.person_id = u.person_id and o.at >= u.said_at and o.at <= u.ends_at)
        and door.unwell_until(u.person_id, t) is null),
    told as (
      insert into record.unwell_told as x (person_id, unwell_id, what, at)
      select d.person_id, d.unwell_id, d.what, t from due d
      where not exists (select from record.unwell_stopped s where s.person_id = d.person_id and s.unwell_id = d.unwell_id)
      -- Two runs at once: the second waits here for the first, and finds that everything was told.
      on conflict on constraint unwell_told_pkey do nothing
      returning x.person_id, x.unwell_id, x.what)
    select m.id from (
      select door.tell_of_unwell(g.person_id, g.what || ' ' || min(g.unwell_id::text)) as id from told g group by g.person_id, g.what) m
    where m.id is not null;
end $$;
comment on function session.tell_of_unwell() is
  'Tells people that a time when they are unwell has opened after its wait, or has ended by the clock: once each, in one message that says nothing. Nobody else is told. What is over for a week is not told any more.';

grant execute on function app.unwell_with_me(text), app.read_unwell_signs(text, uuid), app.answer_unwell_ask(text, uuid, boolean), app.confirm_signs(text, uuid, int, uuid, uuid),
  app.take_back_signs(text, uuid), app.end_keeping(text, uuid) to cairn_app;
grant execute on function session.tell_of_unwell() to cairn_jobs;
