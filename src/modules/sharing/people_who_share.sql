-- kind: functions
-- The other side: everybody who shares with whoever is signed in, in one list that opens nobody; and questions about looks, which go from
-- the person to whoever looked, and back.

create function door.people_near(actor uuid) returns table (who uuid, relation text) language sql stable set search_path = '' as $$
  select x.who, min(x.relation)
  from (
    select j.person_id as who, m.relation
    from record.circle_joined j join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
    where j.account_id = actor and j.person_id <> actor
    union all
    select s.person_id, 'team'
    from commons.post po join commons.team_member tm on tm.post_id = po.post_id join record.sharing s on s.team_id = tm.team_id
    where po.account_id = actor and s.person_id <> actor
  ) x group by x.who $$;
comment on function door.people_near(uuid) is 'People who ever shared something with this account by name or through a team. Whether it is open now is for door.decide.';

create function app.my_people(token text) returns table (person_id uuid, name text, relation text, see text[], suggest text[], carry_out text[],
  ends_at timestamptz, waiting jsonb, answered int, promised jsonb, questions int) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select p.who, door.name_of(p.who), p.relation, d.see, d.suggest, d.carry_out, d.ends_at,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.suggestion_id, 'room', s.room, 'words', s.words,
          'talking', exists (select from record.talk k where k.person_id = s.person_id and k.suggestion_id = s.suggestion_id)) order by s.suggestion_id), '[]')
       from record.suggestion s
       where s.person_id = p.who and s.by_account = actor and s.room = any (d.see)
         and not exists (select from record.suggestion_answer a where a.person_id = s.person_id and a.suggestion_id = s.suggestion_id)),
      (select count(*)::int from record.suggestion_answer a
       where a.person_id = p.who and a.for_account = actor and a.room = any (d.see)
         and not exists (
           select from record.look l
           where l.person_id = p.who and l.viewer = actor and l.outcome = 'opened' and a.room = any (l.rooms) and l.at >= a.at)),
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.promise_id, 'words', m.words, 'day', m.day) order by m.day nulls last, m.promise_id), '[]')
       from record.promise m
       where m.person_id = p.who and m.by_account = actor and m.room = any (d.see)
         and not exists (select from record.promise_kept k where k.person_id = m.person_id and k.promise_id = m.promise_id)),
      p.questions
    from (
      select coalesce(n.who, q.who) as who, n.relation, coalesce(q.questions, 0) as questions
      from door.people_near(actor) n full join (
        select x.person_id as who, count(*)::int as questions
        from record.look_question x
        where x.viewer = actor
          and not exists (select from record.look_answer y where y.person_id = x.person_id and y.question_id = x.question_id)
        group by x.person_id) q on q.who = n.who
    ) p
    cross join lateral (
      -- What a legal override alone opens is not shared, and is no part of this list.
      select x.* from door.decide(actor, p.who, t) x where not x.see <@ x.by_override
      union all
      select '{}', '{}', '{}', null, '{}' where p.questions > 0
      limit 1) d
    order by door.name_of(p.who), p.who;
end $$;
comment on function app.my_people(text) is
  'People who share something with whoever is signed in, now, with what waits between the two in the viewer''s own words: their suggestions without an answer, how many answers came since they last looked, what they promised, how many questions they have not answered. Somebody who asked a question and shares nothing any more stands there with no room. Opens nothing: opening is a look.';

create function app.ask_why(question uuid, look uuid, words text, message uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  seen record.look;
begin
  -- The same that the person's own page shows: a look under an override that they may not know of yet is not there.
  select * into seen from record.look l
  where l.person_id = who and l.look_id = look and l.outcome = 'opened' and l.shown_from <= t;
  if seen.look_id is null then
    return 'no such look';
  end if;
  if not door.take('question', who::text, t, 30) then
    return 'too many';
  end if;
  insert into record.look_question (person_id, question_id, look_id, viewer, words) values (who, question, look, seen.viewer, words)
  on conflict do nothing;
  if not found then
    return 'asked before';
  end if;
  insert into system.message (message_id, to_account, template, language, details)
  select message, a.account_id, 'question', a.language, jsonb_build_object('question', question) from system.account a where a.account_id = seen.viewer and a.closed_at is null;
  return 'asked';
end $$;
comment on function app.ask_why(uuid, uuid, text, uuid) is
  'The person asks somebody why they looked, and the message that says so, without any content, is written. Returns asked, asked before (there is a question about this look), no such look (none that the person can see), or too many (30 an hour).';

create function app.questions_to_me(token text) returns table (question_id uuid, person_id uuid, name text, at timestamptz, words text, look_at timestamptz,
  rooms text[], answers jsonb) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select q.question_id, q.person_id, door.name_of(q.person_id), q.at, q.words, l.at, l.rooms,
      (select coalesce(jsonb_agg(jsonb_build_object('words', x.words, 'at', x.at) order by x.at, x.answer_id), '[]')
       from record.look_answer x where x.person_id = q.person_id and x.question_id = q.question_id)
    from record.look_question q join record.look l on l.person_id = q.person_id and l.look_id = q.look_id
    where q.viewer = actor
    order by q.at desc, q.question_id desc
    limit 200;
end $$;
comment on function app.questions_to_me(text) is
  'Questions that people asked whoever is signed in about their looks, newest first, also where nothing is shared any more, with the answers they gave. Opens nothing, and shows of the look only when it was and which rooms.';

create function app.answer_why(token text, question uuid, answer uuid, words text) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  asked record.look_question;
begin
  select * into asked from record.look_question q where q.question_id = question and q.viewer = actor;
  if asked.question_id is null then
    return 'no such question';
  end if;
  -- One at a time for each question, so that the same words sent twice at once find themselves.
  perform pg_advisory_xact_lock(hashtextextended('answer ' || question::text, 20261123));
  if exists (select from record.look_answer x where x.person_id = asked.person_id and x.question_id = question and x.words = answer_why.words) then
    return 'answered';
  end if;
  -- The form sent again with other words ("back" in the browser): these are kept too, as something added.
  insert into record.look_answer (person_id, answer_id, question_id, words, by_name, at)
  values (asked.person_id,
    case when exists (select from record.look_answer x where x.person_id = asked.person_id and x.answer_id = answer) then gen_random_uuid() else answer end,
    question, words, door.name_of(actor), t);
  return 'answered';
end $$;
comment on function app.answer_why(text, uuid, uuid, text) is 'Whoever looked answers the person''s question, or adds to their answer. Returns answered, or no such question.';

grant execute on function app.my_people(text), app.ask_why(uuid, uuid, text, uuid), app.questions_to_me(text), app.answer_why(text, uuid, uuid, text) to cairn_app;
