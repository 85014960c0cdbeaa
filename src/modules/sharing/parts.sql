-- kind: functions
-- What of "staying well" and the diary is read, suggested in and carried out, line by line. The row policies ask here (tables/sharing_part.sql),
-- so that a page that forgets shows nothing more. Who has which part is for `door.decide` to say; the sealed context carries its answer.

create function door.standing_part(who uuid, part text) returns text language plpgsql stable set search_path = '' as $$
begin
  if part = any (door.left_out(who, 'staying well')) then
    return null;
  end if;
  if part = any (door.usual_parts()) or exists (
    select from record.entry e
    where e.person_id = who and e.room = 'staying well' and e.kind = 'part' and e.entry_id::text = part and e.fields ->> 'part' is null and not e.removed
      and not exists (select from record.entry n where n.person_id = who and n.entry_id = e.entry_id and n.version > e.version)) then
    return part;
  end if;
  return null;
end $$;
comment on function door.standing_part(uuid, text) is
  'A part of the plan that others can be let into: a usual one, or the person''s own while it stands; null for one that is left out, and for anything else.';

create function door.part_with(who uuid, entry uuid) returns text language plpgsql stable set search_path = '' as $$
declare
  line record;
begin
  select e.kind, e.parent_id, e.removed, e.fields ->> 'part' as part into line
  from record.entry e where e.person_id = who and e.entry_id = entry and e.room = 'staying well' order by e.version desc limit 1;
  if line.removed is distinct from false then
    return null;
  end if;
  return case line.kind
    when 'action' then door.part_with(who, line.parent_id)
    when 'tool' then door.standing_part(who, 'toolbox')
    when 'well' then door.standing_part(who, line.part)
    when 'part' then door.standing_part(who, coalesce(line.part, entry::text))
    when 'question' then entry::text
    when 'routine' then 'routines' end;
end $$;
comment on function door.part_with(uuid, uuid) is
  'The part with which a line of "staying well" opens to others, as it stands now: an action with the line above it, a question by itself. Null for what never opens: occasions, life events, rules, what is left out, what was taken away.';

create function app.open_parts() returns text[] language plpgsql stable security definer cost 5000 set search_path = '' as $$
declare
  parts text[] := door.opened();
begin
  if parts[3] is null or parts[3] = 'self' then
    return '{}';
  end if;
  return array(
    select x.part
    from (select substr(r.room, 14) as part from unnest(string_to_array(parts[4], ',')) r (room) where starts_with(r.room, 'staying well/')) x
    where x.part = 'routines' or door.standing_part(parts[2]::uuid, x.part) is not null
      or (x.part ~ '^[0-9a-f]{8}-' and door.part_with(parts[2]::uuid, x.part::uuid) = x.part));
end $$;
comment on function app.open_parts() is
  'Parts of "staying well" that are open in this transaction to somebody who is not the person, without what is left out or was taken away.';

-- Asked by policies for rows of these two rooms only, and told to cost little.
create function app.may_read_shared(kind text, entry uuid, fields jsonb) returns boolean
  language plpgsql stable security definer cost 100 set search_path = '' as $$
declare
  parts text[] := door.opened();
  part text;
begin
  if parts[3] is not distinct from 'self' then
    return true;
  end if;
  if parts is null then
    return false;
  end if;
  if kind = 'diary' then
    -- Words of a page before it was opened, or after it was closed, are the person's.
    return fields @> '{"open": true}' and coalesce((
      select not e.removed and e.fields @> '{"open": true}'
      from record.entry e where e.person_id = parts[2]::uuid and e.entry_id = entry order by e.version desc limit 1), false);
  end if;
  part := door.part_with(parts[2]::uuid, entry);
  -- Words written while the line stood in another part stay in that part.
  if part is null or (kind = 'well' and part is distinct from fields ->> 'part') then
    return false;
  end if;
  return 'staying well/' || part = any (string_to_array(parts[4], ','));
end $$;
comment on function app.may_read_shared(text, uuid, jsonb) is
  'Whether a version of a line of "staying well" or the diary may be read: by the person; by others a line whose part is open to them, and of the diary a page that the person opened. Says nothing about the room: that is asked beside it.';

create function app.part_is_open(level text, entry uuid, place text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
  part text;
begin
  if parts[3] is not distinct from 'self' then
    return level = 'see';
  end if;
  part := case when entry is null then door.standing_part(parts[2]::uuid, place) else door.part_with(parts[2]::uuid, entry) end;
  return coalesce('staying well/' || part = any (string_to_array(parts[case level when 'see' then 4 when 'suggest' then 5 when 'carry out' then 6 end], ',')), false);
end $$;
comment on function app.part_is_open(text, uuid, text) is
  'Whether the part of the staying-well plan with a line, or the part of that name, is open at this level: see, suggest, carry out. The person sees all.';

create function app.may_suggest_in_part(form text, kind text, entry uuid, place text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  about text := (select e.kind from record.entry e where e.person_id = (door.opened())[2]::uuid and e.entry_id = entry and e.version = 1);
begin
  return coalesce(app.part_is_open('suggest', entry, place) and case form
    when 'wording' then about in ('well', 'tool', 'action')
    when 'new line' then entry is null or (kind = 'action' and about = 'well') end, false);
end $$;
comment on function app.may_suggest_in_part(text, text, uuid, text) is
  'Whether the actor may put this suggestion: other words for a line of the plan, something new for a part, something to do about a line, each only where its part is open for it.';

create function app.suggestion_is_open(level text, suggestion uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  found record;
begin
  select s.entry_id, s.place into found from record.suggestion s where s.person_id = (door.opened())[2]::uuid and s.suggestion_id = suggestion;
  return app.part_is_open(level, found.entry_id, found.place);
end $$;
comment on function app.suggestion_is_open(text, uuid) is 'The same for what hangs on a suggestion about the staying-well plan: its answer, and the talk about it.';

create function app.may_carry_out(line uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return app.part_is_open('carry out', line, null) and coalesce((
    select e.kind = 'action' and e.fields @> '{"askOthers": true}'
    from record.entry e where e.person_id = (door.opened())[2]::uuid and e.entry_id = line order by e.version desc limit 1), false);
end $$;
comment on function app.may_carry_out(uuid) is 'Whether the actor may say that they did this: an action of the staying-well plan that the person asks others to do, in a part that is open for it.';

create function app.shared_answers(question uuid, from_day date, until_day date) returns table (day date, version int, value jsonb)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := (door.opened())[2]::uuid;
  asked int;
begin
  if not app.part_is_open('see', question, null) then
    raise exception 'the answers to this question are not open here' using errcode = '42501';
  end if;
  select n.number into asked from record.question_number n where n.person_id = who and n.question_id = question;
  return query
    select now.day, (now.answer ->> 0)::int, (now.answer -> 1)::jsonb
    from (
      select distinct on (c.check_in_id) c.check_in_id, c.day, c.removed, c.answers -> asked::text as answer
      from record.check_in c
      where c.person_id = who
        and c.check_in_id in (select d.check_in_id from record.check_in d where d.person_id = who and d.day between from_day and until_day)
      order by c.check_in_id, c.version desc
    ) now
    join record.entry q on q.person_id = who and q.entry_id = question and q.version = (now.answer ->> 0)::int
    where not now.removed and now.day between from_day and until_day and now.answer ->> 1 is not null and q.fields ->> 'answer' is distinct from 'picture'
    order by now.day, now.check_in_id;
end $$;
comment on function app.shared_answers(uuid, date, date) is
  'Answers to one question whose answers are open in this transaction, by day, as the check-ins are now: the day, the question''s version, the answer. Never the words about a day, another question''s answers, what was skipped, or a picture. Raises 42501 where the question is not open.';

create or replace function app.order_of(which text) returns text[] language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
  room text := case
    when which = 'about me' then 'about me'
    when which in ('staying well', 'well lines', 'questions') then 'staying well'
    else 'plan' end;
  left_out text[];
begin
  if parts is null or not (room = any (app.rooms())) then
    return '{}';
  end if;
  left_out := door.left_out(parts[2]::uuid, which);
  return array(
    select p.place
    from record.arrangement a cross join lateral unnest(a.places) with ordinality p (place, n)
    where a.person_id = parts[2]::uuid and a.shelf = which and not (p.place = any (left_out))
      and (room <> 'staying well' or case
        when which = 'staying well' then app.part_is_open('see', null, p.place)
        when p.place ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then app.part_is_open('see', p.place::uuid, null) end)
      and a.version = (select max(b.version) from record.arrangement b where b.person_id = a.person_id and b.shelf = a.shelf)
    order by p.n);
end $$;
comment on function app.order_of(text) is
  'The order of a shelf for whoever may read its room: without what is left out, and of "staying well" without parts that are not open to them, so that nothing tells that something is.';

-- The list of those who share opens nothing; it counts only what they could then read.
create function door.is_open_in(see text[], who uuid, room text, entry uuid, place text) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return room <> 'staying well' or coalesce(
    'staying well/' || case when entry is null then door.standing_part(who, place) else door.part_with(who, entry) end = any (see), false);
end $$;
comment on function door.is_open_in(text[], uuid, text, uuid, text) is 'Whether what a suggestion is about is among the rooms, and for "staying well" the parts, that somebody may see.';

create or replace function app.my_people(token text) returns table (person_id uuid, name text, relation text, see text[], suggest text[], carry_out text[],
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
       where s.person_id = p.who and s.by_account = actor and s.room = any (d.see) and door.is_open_in(d.see, p.who, s.room, s.entry_id, s.place)
         and not exists (select from record.suggestion_answer a where a.person_id = s.person_id and a.suggestion_id = s.suggestion_id)),
      (select count(*)::int from record.suggestion_answer a join record.suggestion s on s.person_id = a.person_id and s.suggestion_id = a.suggestion_id
       where a.person_id = p.who and a.for_account = actor and a.room = any (d.see) and door.is_open_in(d.see, p.who, s.room, s.entry_id, s.place)
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
  'People who share something with whoever is signed in, now, with what waits between the two in the viewer''s own words: their suggestions without an answer, how many answers came since they last looked, what they promised, how many questions they have not answered. Somebody who asked a question and shares nothing any more stands there with no room. Of "staying well" only what belongs to parts that are open. Opens nothing: opening is a look.';

grant execute on function app.open_parts(), app.may_read_shared(text, uuid, jsonb), app.part_is_open(text, uuid, text),
  app.may_suggest_in_part(text, text, uuid, text), app.suggestion_is_open(text, uuid), app.may_carry_out(uuid),
  app.shared_answers(uuid, date, date) to cairn_app;
