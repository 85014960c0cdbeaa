-- kind: functions
-- The side of whoever was told. They read the message and nothing of the record; each first opening is kept for the person to see.

create function door.told_reaching(actor uuid, t timestamptz) returns setof record.rule_event language sql stable set search_path = '' as $$
  select e.*
  from (
    select a.person_id, a.ask_id
    from record.circle_joined j join record.rule_ask a on a.person_id = j.person_id and a.member_id = j.member_id
    where j.account_id = actor
    union
    select a.person_id, a.ask_id
    from commons.post p join commons.team_member tm on tm.post_id = p.post_id join record.rule_ask a on a.team_id = tm.team_id
    where p.account_id = actor
  ) x
  join record.rule_event e on e.person_id = x.person_id and e.ask_id = x.ask_id
  join record.rule_run r on r.person_id = e.person_id and r.run_id = e.run_id
  where e.kind = 'told' and e.at > t - interval '60 days'
    and actor in (select door.told_accounts(e.person_id, r.tells[e.turn], t))
    and not door.is_leaving(e.person_id)
    and not exists (
      select from record.rule_event c where c.person_id = e.person_id and c.run_id = e.run_id and c.closing = 1 and c.at <= t - interval '30 days') $$;
comment on function door.told_reaching(uuid, timestamptz) is
  'What somebody was told and can read at t: while they are in the circle or the team, and until 30 days after it ended, 60 after they were told.';

create function app.told_to_me(token text) returns table (told_id uuid, person_id uuid, name text, practice boolean, at timestamptz, team text, seen boolean, over text)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select e.told_id, e.person_id, door.name_of(e.person_id), r.practice, e.at, tm.name,
      exists (select from record.rule_event s where s.person_id = e.person_id and s.run_id = e.run_id and s.kind = 'seen' and s.turn = e.turn), c.kind
    from door.told_reaching(actor, t) e
    join record.rule_run r on r.person_id = e.person_id and r.run_id = e.run_id
    left join record.rule_event c on c.person_id = e.person_id and c.run_id = e.run_id and c.closing = 1
    left join commons.team tm on r.tells[e.turn] = 'team:' || tm.team_id
    order by e.at desc, e.told_id
    limit 200;
end $$;
comment on function app.told_to_me(text) is 'Messages that rules of other people sent to whoever is signed in, or to their team, newest first: from whom and when, whether somebody said they have seen it, and what ended it. Opens nothing.';

create function app.open_told(token text, told uuid, out told_id uuid, out person_id uuid, out name text, out practice boolean, out words text, out at timestamptz, out team text,
  out hours text, out could_not_be_reached int, out have_not_said int, out seen_by_me boolean, out seen_by text[], out seen_elsewhere boolean, out over text,
  out happened jsonb) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  e record.rule_event;
  r record.rule_run;
begin
  select * into e from door.told_reaching(actor, t) x where x.told_id = told;
  if e.told_id is null then
    return;
  end if;
  select * into r from record.rule_run x where x.person_id = e.person_id and x.run_id = e.run_id;
  insert into record.rule_opened (person_id, run_id, turn, account_id, name, at) values (e.person_id, e.run_id, e.turn, actor, door.name_of(actor), t) on conflict do nothing;
  told_id := told;
  person_id := e.person_id;
  name := door.name_of(e.person_id);
  practice := r.practice;
  words := r.tell_words;
  at := e.at;
  select tm.name into team from commons.team tm where r.tells[e.turn] = 'team:' || tm.team_id;
  select c.hours into hours from record.rule_consent c where c.person_id = e.person_id and c.ask_id = e.ask_id;
  -- Of those before: how many, and never who. That somebody stands beside the person is not for the others to learn.
  select count(*) filter (where not x.was_told or x.undelivered), count(*) filter (where x.was_told and not x.undelivered) into could_not_be_reached, have_not_said
  from (
    select b.kind = 'told' as was_told, door.has_event(e.person_id, e.run_id, array['not delivered'], b.turn) as undelivered
    from record.rule_event b where b.person_id = e.person_id and b.run_id = e.run_id and b.kind in ('told', 'passed over') and b.turn < e.turn) x;
  select coalesce(bool_or(s.by_account = actor), false), coalesce(array_agg(s.by_name order by s.number) filter (where s.turn = e.turn and s.by_account <> actor), '{}'),
    coalesce(bool_or(s.turn <> e.turn), false)
  into seen_by_me, seen_by, seen_elsewhere
  from record.rule_event s where s.person_id = e.person_id and s.run_id = e.run_id and s.kind = 'seen';
  select c.kind into over from record.rule_event c where c.person_id = e.person_id and c.run_id = e.run_id and c.closing = 1;
  select coalesce(jsonb_agg(jsonb_build_object('words', h.words, 'by', h.by_name, 'at', h.at, 'mine', h.by_account = actor) order by h.number), '[]') into happened
  from record.rule_event h where h.person_id = e.person_id and h.run_id = e.run_id and h.kind = 'happened' and h.turn = e.turn;
end $$;
comment on function app.open_told(text, uuid) is
  'One message that a rule sent to whoever is signed in: who it is from, the words as they were frozen, when, the team''s hours; of those named before, how many could not be reached or have not said that they have seen it; who of the same team said so; whether somebody else did; what ended it; what was written of it by them or their team. Nothing else of the record. That it was opened is kept for the person. Nulls when there is no such message for them.';

create function app.say_rule_seen(token text, told uuid, out outcome text, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  e record.rule_event;
  stands record.rule_event;
begin
  select * into e from door.told_reaching(actor, t) x where x.told_id = told;
  if e.told_id is null then
    outcome := 'no such message';
    return;
  end if;
  loop
    outcome := 'kept';
    exit when exists (
      select from record.rule_event s where s.person_id = e.person_id and s.run_id = e.run_id and s.kind = 'seen' and s.by_account = actor);
    stands := door.last_event(e.person_id, e.run_id);
    if door.add_event(stands, 'seen', e.turn, by_account => actor, by_name => door.name_of(actor)) then
      message := door.tell_person(e.person_id, 'seen ' || told || actor, (select r.practice from record.rule_run r where r.person_id = e.person_id and r.run_id = e.run_id));
      exit;
    end if;
  end loop;
end $$;
comment on function app.say_rule_seen(text, uuid) is 'Whoever was told says that they have seen it: nobody further is told. After the end it is kept too. Returns kept (again: the same), or no such message; and the message to the person.';

create function app.say_rule_happened(token text, told uuid, words text, out outcome text, out messages uuid[]) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  e record.rule_event;
  stands record.rule_event;
  seen record;
begin
  messages := '{}';
  select * into e from door.told_reaching(actor, t) x where x.told_id = told;
  if e.told_id is null then
    outcome := 'no such message';
    return;
  end if;
  -- Whoever writes what happened has seen it.
  select * into seen from app.say_rule_seen(token, told);
  messages := array_remove(array[seen.message], null);
  loop
    outcome := 'kept';
    exit when exists (
      select from record.rule_event h
      where h.person_id = e.person_id and h.run_id = e.run_id and h.kind = 'happened' and h.by_account = actor and h.words = say_rule_happened.words);
    stands := door.last_event(e.person_id, e.run_id);
    if door.add_event(stands, 'happened', e.turn, by_account => actor, by_name => door.name_of(actor), words => words) then
      messages := messages || array_remove(array[door.tell_person(e.person_id, 'happened ' || told || actor || md5(words),
        (select r.practice from record.rule_run r where r.person_id = e.person_id and r.run_id = e.run_id))], null);
      exit;
    end if;
  end loop;
end $$;
comment on function app.say_rule_happened(text, uuid, text) is
  'Whoever was told writes what happened, for the person to read. The first of it ends the run; after that it is added. Returns kept (the same words again: once), or no such message; and the messages to the person.';

grant execute on function app.told_to_me(text), app.open_told(text, uuid), app.say_rule_seen(text, uuid), app.say_rule_happened(text, uuid, text) to cairn_app;
