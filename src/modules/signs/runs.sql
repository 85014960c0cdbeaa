-- kind: functions
-- What the person does about a run of one of their rules, and what everything that writes an event goes through.

create function door.phase_after(was text, kind text) returns text language sql immutable set search_path = '' as $$
  select case
    when kind = 'begun' then 'waiting'
    when kind in ('tell now', 'window over', 'told', 'passed over', 'not delivered') then 'telling'
    when kind = 'seen' and was <> 'closed' then 'seen'
    else 'closed' end $$;
comment on function door.phase_after(text, text) is 'Where an event leads. Whether it can come at all is held by the table.';

create function door.last_event(who uuid, run uuid) returns record.rule_event language sql stable set search_path = '' as $$
  select * from record.rule_event e where e.person_id = who and e.run_id = run order by e.number desc limit 1 $$;
comment on function door.last_event(uuid, uuid) is 'Where a run stands.';

create function door.has_event(who uuid, run uuid, kinds text[], turn int default null) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from record.rule_event e
    where e.person_id = who and e.run_id = run and e.kind = any (kinds) and (has_event.turn is null or e.turn = has_event.turn)) $$;
comment on function door.has_event(uuid, uuid, text[], int) is 'True when one of these happened in a run.';

create function door.add_event(follows record.rule_event, what text, turn int default null, ask uuid default null, told uuid default null,
  messages uuid[] default null, by_account uuid default null, by_name text default null, words text default null, why text default null)
  returns boolean language plpgsql set search_path = '' as $$
begin
  insert into record.rule_event (person_id, run_id, number, kind, phase, was_phase, waits_until, turn, ask_id, told_id, messages, by_account, by_name, words, why)
  values (follows.person_id, follows.run_id, follows.number + 1, what, door.phase_after(follows.phase, what), follows.phase, follows.waits_until, turn, ask, told,
    messages, by_account, by_name, words, why)
  -- No key is named: two writers may meet at any of them.
  on conflict do nothing;
  if not found then
    return false;
  end if;
  if door.phase_after(follows.phase, what) = 'closed' then
    delete from system.open_rule_run o where o.person_id = follows.person_id and o.run_id = follows.run_id;
  end if;
  return true;
end $$;
comment on function door.add_event(record.rule_event, text, int, uuid, uuid, uuid[], uuid, text, text, text) is
  'Adds what follows an event. False when something else followed it first, or the keys hold it already; whoever called then looks again. Raises where the table''s checks refuse it.';

create function door.is_paused(who uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from record.rule_pause p
    where p.person_id = who and not exists (select from record.rule_pause_end e where e.person_id = who and e.pause_id = p.pause_id)) $$;
comment on function door.is_paused(uuid) is 'True while the person has paused all of their rules.';

create function door.whole_number(fields jsonb, name text) returns int language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(fields->name) = 'number' and (fields->>name)::numeric between 1 and 1000 then floor((fields->>name)::numeric)::int end $$;
comment on function door.whole_number(jsonb, text) is 'A field that is a number from 1 to 1000; null for anything else.';

create function app.begin_rule_run(run uuid, rule uuid, practice_minutes int, out outcome text, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  is_practice boolean := practice_minutes is not null;
  t timestamptz;
  now record;
  before record.rule_run;
  named int;
  wait int := 0;
  next int := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('rules ' || who::text, 20261125));
  t := app.clock();
  if exists (select from record.rule_run r where r.person_id = who and r.run_id = run) then
    outcome := 'begun';
    return;
  end if;
  select * into now from door.rule_now(who, rule);
  named := cardinality(now.tells);
  if named > 0 then
    wait := coalesce(practice_minutes, 60 * door.whole_number(now.fields, 'waitHours'));
    next := coalesce(practice_minutes, 60 * door.whole_number(now.fields, 'nextHours'));
  end if;
  if now.version is null or named > 5 or wait is null or next is null or (named > 0 and coalesce(now.fields->>'tellWords', '') = '')
    or length(now.fields->>'tellWords') > 1000 or practice_minutes not between 1 and 60 or wait > 4320 or next > 2880 then
    outcome := 'not possible';
    return;
  end if;
  if door.is_paused(who) then
    outcome := 'paused';
    return;
  end if;
  select * into before from record.rule_run r
  where r.person_id = who and r.rule_id = rule and r.practice = is_practice order by r.number desc limit 1;
  if before.run_id is not null and (door.last_event(who, before.run_id)).phase <> 'closed' then
    outcome := 'open already';
    return;
  end if;
  insert into record.rule_run (person_id, run_id, rule_id, rule_version, practice, number, after_run, name, tells, tell_words, shows, wait_minutes, next_minutes, at, waits_until)
  values (who, run, rule, now.version, is_practice, coalesce(before.number, 0) + 1, before.run_id, now.words, now.tells,
    case when named > 0 then now.fields->>'tellWords' else '' end,
    array(select jsonb_array_elements_text(case jsonb_typeof(now.fields->'shows') when 'array' then now.fields->'shows' else '[]' end)),
    wait, next, t, t + make_interval(mins => wait));
  insert into record.rule_event (person_id, run_id, number, kind, phase, waits_until, at) values (who, run, 1, 'begun', 'waiting', t + make_interval(mins => wait), t);
  insert into system.open_rule_run (person_id, run_id) values (who, run);
  outcome := 'begun';
  if named > 0 then
    message := door.tell_person(who, 'begun ' || run, is_practice);
  end if;
end $$;
comment on function app.begin_rule_run(uuid, uuid, int) is
  'Begins a run with what the rule says now; with minutes, a practice whose window and turns last so long. Returns begun (again for the same id), open already, paused, or not possible (no such rule, or it says what cannot happen); and the message to the person, who is told first.';

create function app.answer_rule_run(run uuid, what text, words text) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  known record.rule_run;
  stands record.rule_event;
begin
  select * into known from record.rule_run r where r.person_id = who and r.run_id = run;
  if known.run_id is null or what not in ('ok', 'tell now', 'noted', 'stopped', 'happened') then
    return 'over';
  end if;
  loop
    stands := door.last_event(who, run);
    if what = 'happened' then
      if exists (select from record.rule_event e where e.person_id = who and e.run_id = run and e.kind = what and e.turn is null and e.words = answer_rule_run.words) then
        return 'kept';
      end if;
      if stands.phase not in ('seen', 'closed') then
        return 'over';
      end if;
    elsif door.has_event(who, run, array[what]) then
      return 'kept';
    elsif stands.phase = 'closed'
      or (what in ('noted', 'tell now') and (stands.phase <> 'waiting' or (what = 'noted') <> (cardinality(known.tells) = 0)))
      or (what = 'stopped' and not known.practice) then
      return 'over';
    end if;
    if door.add_event(stands, what, words => case when what = 'happened' then words end) then
      return 'kept';
    end if;
  end loop;
end $$;
comment on function app.answer_rule_run(uuid, text, text) is
  'The person says of a run: ok (it ends, nobody is told from here on), tell now, noted (of a rule that tells nobody), stopped (a practice), or happened, with words (after somebody saw it). Returns kept (also when it was just so before), or over (this cannot be said any more; nothing changes).';

create function door.end_run(who uuid, run uuid, what text) returns void language plpgsql set search_path = '' as $$
declare
  stands record.rule_event;
begin
  loop
    stands := door.last_event(who, run);
    exit when stands.phase = 'closed' or (what = 'paused' and stands.phase = 'seen');
    exit when door.add_event(stands, what);
  end loop;
end $$;
comment on function door.end_run(uuid, uuid, text) is 'Ends a run, whatever is being written meanwhile. A pause leaves alone what somebody has seen.';

create function door.open_runs(who uuid) returns setof record.rule_run language sql stable set search_path = '' as $$
  select r.* from system.open_rule_run o join record.rule_run r on r.person_id = o.person_id and r.run_id = o.run_id where o.person_id = who $$;
comment on function door.open_runs(uuid) is 'Runs that have not ended.';

create function app.pause_rules(pause uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  open record.rule_run;
begin
  perform pg_advisory_xact_lock(hashtextextended('rules ' || who::text, 20261125));
  insert into record.rule_pause (person_id, pause_id) values (who, pause) on conflict do nothing;
  if not found then
    return;
  end if;
  for open in select * from door.open_runs(who) loop
    perform door.end_run(who, open.run_id, 'paused');
  end loop;
end $$;
comment on function app.pause_rules(uuid) is 'Pauses all rules: nothing new begins, and what waits or tells ends, practices too. When this returns, nobody is told from here on.';

create function app.resume_rules() returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform pg_advisory_xact_lock(hashtextextended('rules ' || who::text, 20261125));
  insert into record.rule_pause_end (person_id, pause_id) select who, p.pause_id from record.rule_pause p where p.person_id = who on conflict do nothing;
end $$;
comment on function app.resume_rules() is 'Rules hold again. What the pause ended does not come back.';

create function app.end_runs_of_rule(rule uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  open record.rule_run;
begin
  perform pg_advisory_xact_lock(hashtextextended('rules ' || who::text, 20261125));
  if (door.rule_now(who, rule)).version is not null then
    return;
  end if;
  for open in select * from door.open_runs(who) r where r.rule_id = rule loop
    perform door.end_run(who, open.run_id, 'taken away');
  end loop;
end $$;
comment on function app.end_runs_of_rule(uuid) is 'Ends the open runs of a rule that was taken away.';

grant execute on function app.begin_rule_run(uuid, uuid, int), app.answer_rule_run(uuid, text, text), app.pause_rules(uuid), app.resume_rules(),
  app.end_runs_of_rule(uuid) to cairn_app;
