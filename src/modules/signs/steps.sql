-- kind: functions
-- What the clock does. The job reads a run, asks the machine in the program which step is due, and takes it here. Whatever the job believes, a step
-- is taken only where it may be: this function and the table's keys look again.

create function session.due_rule_runs() returns table (person_id uuid, run_id uuid) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  return query
    select r.person_id, r.run_id
    from system.open_rule_run o join record.rule_run r on r.person_id = o.person_id and r.run_id = o.run_id
    cross join lateral (
      select x.phase, x.kind, x.at, x.messages from record.rule_event x where x.person_id = r.person_id and x.run_id = r.run_id order by x.number desc limit 1) e
    where case e.phase
        when 'waiting' then r.waits_until <= t and (cardinality(r.tells) > 0 or r.at <= t - interval '7 days')
        when 'seen' then exists (
          select from record.rule_event s
          where s.person_id = r.person_id and s.run_id = r.run_id and s.kind = 'seen' and s.at <= t - interval '7 days')
        else e.kind <> 'told' or e.at + make_interval(mins => r.next_minutes) <= t or door.undelivered(e.messages) end
      or door.is_leaving(r.person_id)
    order by r.at
    limit 1000;
end $$;
comment on function session.due_rule_runs() is 'Open runs in which something may be due now. The machine in the program says what.';

create function door.undelivered(messages uuid[]) returns boolean language sql stable set search_path = '' as $$
  select not exists (
    select from unnest(messages) x (message_id) left join system.message m on m.message_id = x.message_id
    where m.message_id is null or m.failed_at is null) $$;
comment on function door.undelivered(uuid[]) is 'True when no e-mail about a message was taken: each was given up, or there was no address. One that waits still may arrive.';

create function session.rule_run_now(who uuid, run uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  r record.rule_run;
begin
  select * into r from record.rule_run x where x.person_id = who and x.run_id = run;
  return jsonb_build_object(
    'now', t,
    'tells', r.tells, 'practice', r.practice, 'waitMinutes', r.wait_minutes, 'nextMinutes', r.next_minutes,
    'events', (
      select jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'turn', e.turn) order by e.number)
      from record.rule_event e where e.person_id = who and e.run_id = run),
    'mayTell', (
      select coalesce(jsonb_agg((door.rule_reach(who, r.rule_id, n.named, t)).standing order by n.turn), '[]')
      from unnest(r.tells) with ordinality n (named, turn)),
    'undelivered', (
      select coalesce(jsonb_agg(e.turn), '[]') from record.rule_event e
      where e.person_id = who and e.run_id = run and e.kind = 'told' and door.undelivered(e.messages)),
    'rule', case when (door.rule_now(who, r.rule_id)).version is null then 'taken away' when door.is_paused(who) then 'paused' else 'stands' end,
    'leaving', door.is_leaving(who));
end $$;
comment on function session.rule_run_now(uuid, uuid) is 'A run and what is true around it, for the machine that says which step is due: times and kinds, and none of the person''s words.';

create function door.their_time_is_over(r record.rule_run, turn int, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select turn = 0 or exists (
    select from record.rule_event e
    where e.person_id = r.person_id and e.run_id = r.run_id and e.turn = their_time_is_over.turn
      and (e.kind in ('passed over', 'not delivered') or (e.kind = 'told' and e.at + make_interval(mins => r.next_minutes) <= t))) $$;
comment on function door.their_time_is_over(record.rule_run, int, timestamptz) is 'True when whoever''s turn it was could not be told, could not be reached, or has had their time to say that they have seen it.';

create function session.step_rule_run(who uuid, run uuid, follows int, what text, turn int default null, out taken boolean, out messages uuid[])
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz;
  r record.rule_run;
  stands record.rule_event;
  newest int;
  standing text;
  ask uuid;
  told uuid := gen_random_uuid();
  mails uuid[];
begin
  taken := false;
  messages := '{}';
  -- Ending somebody's yes holds this lock alone: what is told here was allowed until it was kept.
  perform pg_advisory_xact_lock_shared(door.lock_of(who));
  t := app.clock();
  select * into r from record.rule_run x where x.person_id = who and x.run_id = run;
  stands := door.last_event(who, run);
  if stands.number is distinct from follows or stands.phase = 'closed' then
    return;
  end if;
  select coalesce(max(e.turn), 0) into newest from record.rule_event e where e.person_id = who and e.run_id = run and e.kind in ('told', 'passed over');
  if what in ('told', 'passed over') then
    if turn is distinct from newest + 1 or turn > cardinality(r.tells) or not door.their_time_is_over(r, newest, t) then
      return;
    end if;
    select x.standing, x.ask into standing, ask from door.rule_reach(who, r.rule_id, r.tells[turn], t) x;
    if (what = 'told') <> (standing = 'yes') then
      return;
    end if;
  end if;
  if not (case what
    when 'window over' then cardinality(r.tells) > 0 and t >= r.waits_until
    when 'told' then (door.rule_now(who, r.rule_id)).version is not null and not door.is_paused(who) and not door.is_leaving(who)
    when 'passed over' then true
    when 'not delivered' then exists (
      select from record.rule_event e where e.person_id = who and e.run_id = run and e.kind = 'told' and e.turn = step_rule_run.turn and e.turn = newest and door.undelivered(e.messages))
      and not door.has_event(who, run, array['not delivered'], turn)
    when 'nobody saw' then newest = cardinality(r.tells) and door.their_time_is_over(r, newest, t)
    when 'quiet' then cardinality(r.tells) = 0 and r.at <= t - interval '7 days'
    when 'nobody wrote' then exists (
      select from record.rule_event e where e.person_id = who and e.run_id = run and e.kind = 'seen' and e.at <= t - interval '7 days')
    when 'taken away' then (door.rule_now(who, r.rule_id)).version is null
    when 'paused' then door.is_paused(who) and stands.phase <> 'seen'
    when 'leaving' then door.is_leaving(who)
    else false end) then
    return;
  end if;
  if what = 'told' then
    mails := array(select md5(told::text || a.account_id)::uuid
      from door.told_accounts(who, r.tells[turn], t) x (account_id) join system.account a on a.account_id = x.account_id
      where exists (select from system.address y where y.account_id = a.account_id) order by a.account_id);
    taken := door.add_event(stands, what, turn, ask, told, mails);
  else
    taken := door.add_event(stands, what, turn, why => case when what = 'passed over' then standing end);
  end if;
  if not taken then
    return;
  end if;
  if what = 'told' then
    insert into system.message (message_id, to_account, template, language, details)
    select md5(told::text || a.account_id)::uuid, a.account_id, 'told', a.language, jsonb_build_object('at', '/with/told/' || told, 'practice', r.practice)
    from system.account a where md5(told::text || a.account_id)::uuid = any (mails) and a.account_id in (select door.told_accounts(who, r.tells[turn], t))
    on conflict do nothing;
    messages := mails;
  end if;
  if what in ('told', 'not delivered', 'nobody saw', 'nobody wrote') then
    messages := messages || array_remove(array[door.tell_person(who, what || ' ' || run || coalesce(turn::text, ''), r.practice)], null);
  end if;
end $$;
comment on function session.step_rule_run(uuid, uuid, int, text, int) is
  'Takes a step of the clock after the event that has the number `follows`, where it may be taken at this moment, and writes the e-mails that go with it. Nobody is told before the window ends, out of turn, twice, after the end, without their yes, or while the person is leaving. taken: false where it may not be, or something else came first; the messages must be queued.';

grant execute on function session.due_rule_runs(), session.rule_run_now(uuid, uuid), session.step_rule_run(uuid, uuid, int, text, int) to cairn_jobs;
