-- kind: functions
-- Who may be told by a rule: only somebody in the circle or a team, only after their own yes, and only while they are still there.

create function door.rule_now(who uuid, rule uuid, out version int, out words text, out fields jsonb, out tells text[]) language sql stable set search_path = '' as $$
  select l.version, l.words, l.fields, array(select jsonb_array_elements_text(case jsonb_typeof(l.fields->'tells') when 'array' then l.fields->'tells' else '[]' end))
  from (
    select e.version, e.words, e.fields, e.removed from record.entry e
    where e.person_id = who and e.entry_id = rule and e.kind = 'rule' order by e.version desc limit 1) l
  where not l.removed $$;
comment on function door.rule_now(uuid, uuid) is 'A rule as it stands, with whom it tells in order; nulls when it is not there or was taken away.';

create function door.told_accounts(who uuid, named text, t timestamptz) returns setof uuid language sql stable set search_path = '' as $$
  select x.account_id
  from (
    select j.account_id
    from record.circle_joined j join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
    where j.person_id = who and named = 'member:' || j.member_id and j.at <= t
      and (m.relation = 'supporter' or not door.left_work(j.account_id, t))
      and not exists (select from record.circle_left l where l.person_id = who and l.member_id = j.member_id and l.at <= t)
    union
    select p.account_id
    from commons.team_member tm join commons.post p on p.post_id = tm.post_id
    where named = 'team:' || tm.team_id and door.in_team(p.account_id, tm.team_id, t)
  ) x
  join system.account a on a.account_id = x.account_id
  where x.account_id <> who and a.closed_at is null
    and not exists (
      select from record.never n where n.person_id = who and n.account_id = x.account_id and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) $$;
comment on function door.told_accounts(uuid, text, timestamptz) is
  'Whom "member:…" or "team:…" reaches at t: a member who said yes and has not left, whose work here has not ended where they were asked as a worker; or everybody in the team but its administrators. Never whoever the person said never to. Any other word reaches nobody.';

create function door.answers_for_team(account uuid, team uuid, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from commons.team_member m join commons.post p on p.post_id = m.post_id
    where m.team_id = team and p.account_id = account and p.role in ('worker', 'lead')
      and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)) $$;
comment on function door.answers_for_team(uuid, uuid, timestamptz) is 'True for a worker or a lead in the team at t: they can say yes for it, and their yes holds while they are there.';

create function door.named_in(asked record.rule_ask) returns text language sql immutable set search_path = '' as $$
  select coalesce('member:' || asked.member_id, 'team:' || asked.team_id) $$;
comment on function door.named_in(record.rule_ask) is 'Whom an ask names, as a rule writes it.';

create function door.ask_standing(asked record.rule_ask, t timestamptz) returns text language plpgsql stable set search_path = '' as $$
declare
  answered record.rule_consent;
begin
  if exists (select from record.rule_ask_end e where e.person_id = asked.person_id and e.ask_id = asked.ask_id) then
    return 'taken back';
  end if;
  if not exists (select from door.told_accounts(asked.person_id, door.named_in(asked), t)) then
    return case when exists (
      select from record.circle_joined j join record.never n on n.person_id = j.person_id and n.account_id = j.account_id
      where j.person_id = asked.person_id and j.member_id = asked.member_id and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) then 'never' else 'not here' end;
  end if;
  select * into answered from record.rule_consent c where c.person_id = asked.person_id and c.ask_id = asked.ask_id;
  if answered.ask_id is null then
    return 'not answered';
  end if;
  if not answered.yes then
    return 'said no';
  end if;
  if asked.team_id is not null and not door.answers_for_team(answered.by_account, asked.team_id, t) then
    return 'not here';
  end if;
  return 'yes';
end $$;
comment on function door.ask_standing(record.rule_ask, timestamptz) is
  'Yes, where they may be told at t; or why not: taken back, never, not here (left the circle, work or the team ended, or whoever said yes for the team is not in it any more), not answered, said no.';

create function door.rule_reach(who uuid, rule uuid, named text, t timestamptz, out standing text, out ask uuid) language plpgsql stable set search_path = '' as $$
begin
  -- Whoever was taken out of the rule since it held is not told either.
  if not coalesce(named = any ((door.rule_now(who, rule)).tells), false) then
    standing := 'taken back';
    return;
  end if;
  select door.ask_standing(a, t), a.ask_id into standing, ask
  from record.rule_ask a
  where a.person_id = who and a.rule_id = rule and door.named_in(a) = named
  order by (door.ask_standing(a, t) = 'yes') desc, a.at desc, a.ask_id desc
  limit 1;
  standing := coalesce(standing, 'not asked');
end $$;
comment on function door.rule_reach(uuid, uuid, text, timestamptz) is 'Whether somebody whom a rule names may be told by it at t, and under which ask; or why not, by the newest ask.';

create function app.may_be_named() returns table (named text, name text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select x.named, x.name
    from (
      select 'member:' || m.member_id as named, m.called as name
      from record.circle_member m join record.circle_joined j on j.person_id = m.person_id and j.member_id = m.member_id
      where m.person_id = who
      union all
      select 'team:' || tm.team_id, tm.name || ', ' || s.name
      from record.standing st join commons.team tm on tm.service_id = st.service_id join commons.service s on s.service_id = st.service_id
      where st.person_id = who and not exists (select from record.standing_end e where e.person_id = who and e.standing_id = st.standing_id)
        and exists (
          select from commons.team_member m join commons.post p on p.post_id = m.post_id
          where m.team_id = tm.team_id and door.answers_for_team(p.account_id, tm.team_id, t))
    ) x
    where exists (select from door.told_accounts(who, x.named, t))
    group by x.named, x.name
    order by x.name;
end $$;
comment on function app.may_be_named() is 'Whom the person''s rules can name now: their circle, and teams of services that they stand with, where somebody is who can say yes for the team. There is nobody else.';

create function app.ask_to_tell(ask uuid, rule uuid, named text, out outcome text, out messages uuid[]) language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
  now record;
  asked record.rule_ask;
begin
  messages := '{}';
  -- One at a time for each person: the same form sent twice at once must find itself.
  perform pg_advisory_xact_lock(hashtextextended('rules ' || who::text, 20261125));
  t := app.clock();
  if exists (select from record.rule_ask a where a.person_id = who and a.ask_id = ask) then
    outcome := 'asked';
    return;
  end if;
  select * into now from door.rule_now(who, rule);
  if now.version is null or named <> all (now.tells) or not exists (select from app.may_be_named() m where m.named = ask_to_tell.named) then
    outcome := 'not here';
    return;
  end if;
  if coalesce(now.fields->>'tellWords', '') = '' then
    outcome := 'no words';
    return;
  end if;
  if exists (
    select from record.rule_ask a
    where a.person_id = who and a.rule_id = rule and door.named_in(a) = named and door.ask_standing(a, t) in ('yes', 'not answered')) then
    outcome := 'asked already';
    return;
  end if;
  if not door.take('rule ask', who::text, t, 30) then
    outcome := 'too many';
    return;
  end if;
  insert into record.rule_ask (person_id, ask_id, rule_id, member_id, team_id, words)
  values (who, ask, rule, substring(named from '^member:(.*)$')::uuid, substring(named from '^team:(.*)$')::uuid, left(now.fields->>'tellWords', 1000))
  returning * into asked;
  with written as (
    insert into system.message (message_id, to_account, template, language, details)
    select gen_random_uuid(), a.account_id, 'asked to be told', a.language, jsonb_build_object('at', '/with/told/asks/' || ask)
    from door.told_accounts(who, named, t) x (account_id) join system.account a on a.account_id = x.account_id
    where exists (select from system.address y where y.account_id = a.account_id)
      and (asked.team_id is null or door.answers_for_team(a.account_id, asked.team_id, t))
    returning message_id)
  select coalesce(array_agg(w.message_id), '{}') into messages from written w;
  outcome := 'asked';
end $$;
comment on function app.ask_to_tell(uuid, uuid, text) is
  'Asks somebody whom a rule names whether they may be told by it. Returns asked (again for the same form), asked already (waiting, or yes), not here (nobody whom rules can name, or not in this rule), no words (the rule does not say yet what they would be told), or too many (30 an hour); and the messages to send.';

create function app.end_rule_ask(ask uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  -- Whoever is being told holds this lock too: when this returns, nobody is told under the ask any more.
  perform door.hold_alone(who);
  insert into record.rule_ask_end (person_id, ask_id, by_person, at)
  select who, a.ask_id, true, app.clock() from record.rule_ask a where a.person_id = who and a.ask_id = ask
  on conflict do nothing;
end $$;
comment on function app.end_rule_ask(uuid) is 'The person takes an ask back, answered or not. When this returns, nobody is being told under it.';

create function app.my_rule_asks() returns table (ask_id uuid, rule_id uuid, named text, name text, asked_at timestamptz, standing text, by_name text,
  answered_at timestamptz, hours text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select a.ask_id, a.rule_id, door.named_in(a), coalesce(m.called, tm.name, ''), a.at, door.ask_standing(a, t), c.by_name, c.at, c.hours
    from record.rule_ask a
    left join record.circle_member m on m.person_id = a.person_id and m.member_id = a.member_id
    left join commons.team tm on tm.team_id = a.team_id
    left join record.rule_consent c on c.person_id = a.person_id and c.ask_id = a.ask_id
    where a.person_id = who
    order by a.at, a.ask_id;
end $$;
comment on function app.my_rule_asks() is 'Everybody whom the person asked to be told by a rule, and how that stands now.';

create function door.asks_reaching(actor uuid, t timestamptz) returns setof record.rule_ask language sql stable set search_path = '' as $$
  select a.*
  from (
    select a.person_id, a.ask_id
    from record.circle_joined j join record.rule_ask a on a.person_id = j.person_id and a.member_id = j.member_id
    where j.account_id = actor
    union
    select a.person_id, a.ask_id
    from commons.post p join commons.team_member tm on tm.post_id = p.post_id join record.rule_ask a on a.team_id = tm.team_id
    where p.account_id = actor
  ) x
  join record.rule_ask a on a.person_id = x.person_id and a.ask_id = x.ask_id
  where actor in (select door.told_accounts(a.person_id, door.named_in(a), t))
    and (a.team_id is null or door.answers_for_team(actor, a.team_id, t))
    and not door.is_leaving(a.person_id)
    and (door.rule_now(a.person_id, a.rule_id)).version is not null
    and not exists (select from record.rule_ask_end e where e.person_id = a.person_id and e.ask_id = a.ask_id) $$;
comment on function door.asks_reaching(uuid, timestamptz) is 'Asks that somebody can answer, or answered, at t: their own, and those of teams for which they can speak. Not what was taken back.';

create function app.rule_asks_to_me(token text) returns table (ask_id uuid, person_id uuid, name text, team text, words text, at timestamptz, yes boolean,
  by_name text, hours text) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select a.ask_id, a.person_id, door.name_of(a.person_id), tm.name, a.words, a.at, c.yes, c.by_name, c.hours
    from door.asks_reaching(actor, t) a
    left join commons.team tm on tm.team_id = a.team_id
    left join record.rule_consent c on c.person_id = a.person_id and c.ask_id = a.ask_id
    order by a.at desc, a.ask_id
    limit 200;
end $$;
comment on function app.rule_asks_to_me(text) is 'What people ask whoever is signed in, or their team: whether they may be told something. The name and the words that they would get, and nothing of the record.';

create function app.answer_rule_ask(token text, ask uuid, yes boolean, hours text, out outcome text, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  asked record.rule_ask;
  before record.rule_consent;
begin
  select * into asked from door.asks_reaching(actor, t) a where a.ask_id = ask;
  if asked.ask_id is null then
    outcome := 'no such ask';
    return;
  end if;
  if yes and asked.team_id is not null and coalesce(hours, '') = '' then
    outcome := 'no hours';
    return;
  end if;
  insert into record.rule_consent (person_id, ask_id, for_team, yes, hours, by_account, by_name)
  values (asked.person_id, ask, asked.for_team, yes, case when yes and asked.for_team then hours end, actor, door.name_of(actor))
  on conflict do nothing;
  if found then
    outcome := 'kept';
    message := door.tell_person(asked.person_id, 'answer ' || ask, false);
    return;
  end if;
  select * into before from record.rule_consent c where c.person_id = asked.person_id and c.ask_id = ask;
  outcome := case when before.yes = answer_rule_ask.yes then 'kept' else 'answered before' end;
end $$;
comment on function app.answer_rule_ask(text, uuid, boolean, text) is
  'Whoever was asked says yes or no; for a team, a worker or a lead of it, with its hours. Returns kept, answered before (otherwise; nothing changes), no hours (a team''s yes needs them), or no such ask; and the message to the person.';

create function app.end_rule_consent(token text, ask uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  asked record.rule_ask;
begin
  select * into asked from door.asks_reaching(actor, t) a where a.ask_id = ask;
  if asked.ask_id is null then
    return 'no such ask';
  end if;
  perform door.hold_alone(asked.person_id);
  insert into record.rule_ask_end (person_id, ask_id, by_person, at) values (asked.person_id, ask, false, app.clock()) on conflict do nothing;
  return 'ended';
end $$;
comment on function app.end_rule_consent(text, uuid) is 'Whoever was asked takes their yes back, or a team''s, by one who can speak for it. The person sees it beside the rule. Returns ended, or no such ask.';

create function door.tell_person(who uuid, about text, practice boolean) returns uuid language plpgsql set search_path = '' as $$
declare
  message uuid := md5(who::text || ' ' || about)::uuid;
begin
  insert into system.message (message_id, to_account, template, language, details)
  select message, who, 'for you', a.language, jsonb_build_object('at', '/me/rules', 'practice', practice)
  from system.account a where a.account_id = who and exists (select from system.address x where x.account_id = who)
  on conflict do nothing;
  return case when found then message end;
end $$;
comment on function door.tell_person(uuid, text, boolean) is
  'Writes the person a message that says only that there is something to read. Its id follows from what it is about, so that the same is written once. Null when it was written before, or they have no address.';

grant execute on function app.may_be_named(), app.ask_to_tell(uuid, uuid, text), app.end_rule_ask(uuid), app.my_rule_asks(), app.rule_asks_to_me(text),
  app.answer_rule_ask(text, uuid, boolean, text), app.end_rule_consent(text, uuid) to cairn_app;
