-- kind: functions
-- Times when the person was unwell, and "opened and followed?" in them. Both follow from rows that are there anyway: what was said and ended, and
-- who looked. Nothing has to be written in time, and nothing can be forgotten.

create function door.unwell_times(who uuid, t timestamptz) returns table (unwell_id uuid, said_by text, starts_at timestamptz, over_at timestamptz)
  language sql stable set search_path = '' as $$
  with spell as (
    select u.unwell_id, u.said_by, u.starts_at,
      least(u.ends_at, (select min(o.at) from record.unwell_over o where o.person_id = who and o.at >= u.said_at and o.at <= t)) as over_at
    from record.unwell u
    where u.person_id = who and u.starts_at <= t
  ), marked as (
    select s.*, s.starts_at > max(s.over_at) over (order by s.starts_at, s.unwell_id rows between unbounded preceding and 1 preceding) as is_apart
    from spell s
    -- The one function that says whether somebody is unwell has the last word, so that whatever else stops a time stops it here too.
    where s.over_at > s.starts_at and door.unwell_until(who, s.starts_at) is not null
      and door.unwell_until(who, s.over_at - interval '1 microsecond') is not null
  ), numbered as (
    select m.*, count(*) filter (where m.is_apart) over (order by m.starts_at, m.unwell_id) as n from marked m
  )
  select (array_agg(x.unwell_id order by x.starts_at, x.unwell_id))[1], (array_agg(x.said_by order by x.starts_at, x.unwell_id))[1], min(x.starts_at), max(x.over_at)
  from numbered x group by x.n $$;
comment on function door.unwell_times(uuid, timestamptz) is
  'Times, begun by t, in which the person was unwell without a break: the first row of each, who said it, from when, until when; that may be ahead of t. What "I''m OK" stopped before it opened is none.';

create function door.opened_plans(who uuid, viewer uuid, t timestamptz) returns table (look_id uuid, viewer_id uuid, viewer_name text, rooms text[],
  at timestamptz, through text, shown_from timestamptz, unwell_id uuid) language plpgsql stable set search_path = '' as $$
begin
  return query
    select (array_agg(x.look_id order by x.at, x.look_id))[1], x.viewer, (array_agg(x.viewer_name order by x.at, x.look_id))[1],
      array(select distinct unnest(string_to_array(string_agg(array_to_string(x.rooms, ','), ','), ',')) intersect select unnest(array['crisis card', 'advance wishes'])),
      min(x.at), (array_agg(x.through order by x.at, x.look_id))[1], (array_agg(x.shown_from order by x.at, x.look_id))[1], x.unwell_id
    from (
      select l.look_id, l.viewer, l.viewer_name, l.rooms, l.at, l.through, l.shown_from, u.unwell_id,
        (select min(a.starts_at::text || o.override_id::text) from record.override o join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
         where l.through = 'override' and o.person_id = who and o.by_account = l.viewer and o.rooms && l.rooms and a.starts_at <= l.at and l.at < a.ends_at) as duty
      from record.look l
      left join door.unwell_times(who, t) u on u.starts_at <= l.at and l.at < u.over_at
      where l.person_id = who and (opened_plans.viewer is null or l.viewer = opened_plans.viewer) and l.outcome = 'opened' and l.at <= t
        and l.rooms && array['crisis card', 'advance wishes']
    ) x
    where x.unwell_id is not null or x.duty is not null
    group by x.viewer, x.unwell_id, x.duty;
end $$;
comment on function door.opened_plans(uuid, uuid, timestamptz) is
  'Who opened the crisis card or the advance wishes while the person was unwell, or under a legal override: once for each viewer (or one of them) and time, by their first look.';

create function app.my_opened_plans() returns table (look_id uuid, viewer uuid, viewer_name text, rooms text[], at timestamptz, through text, unwell_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select p.look_id, p.viewer_id, p.viewer_name, p.rooms, p.at, p.through, p.unwell_id
    from door.opened_plans(who, null, t) p where p.shown_from <= t
    order by p.at, p.look_id;
end $$;
comment on function app.my_opened_plans() is 'Who opened the person''s crisis card or advance wishes in such a time, and is asked whether they were followed; as the person may know of it.';

create function app.my_unwell_times() returns table (unwell_id uuid, said_by text, starts_at timestamptz, over_at timestamptz, read_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select u.unwell_id, u.said_by, u.starts_at, u.over_at, r.at
    from door.unwell_times(who, t) u left join record.hand_back_read r on r.person_id = who and r.unwell_id = u.unwell_id
    order by u.starts_at desc;
end $$;
comment on function app.my_unwell_times() is 'The person''s own times of being unwell, newest first, with when they said that they have read what happened.';

create function app.asked_if_followed(token text) returns table (person_id uuid, look_id uuid, name text, rooms text[], at timestamptz, through text, answers jsonb)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select w.who, p.look_id, door.name_of(w.who), p.rooms, p.at, p.through,
      (select coalesce(jsonb_agg(jsonb_build_object('followed', f.followed, 'because', f.because, 'at', f.at) order by f.at, f.answer_id), '[]')
       from record.followed f where f.person_id = w.who and f.look_id = p.look_id)
    from (
      select distinct l.person_id as who from record.look l
      where l.viewer = actor and l.rooms && array['crisis card', 'advance wishes'] and l.at > t - interval '400 days'
        and (l.through = 'override' or exists (select from record.unwell u where u.person_id = l.person_id and u.starts_at <= l.at and l.at < u.ends_at))
    ) w
    cross join lateral door.opened_plans(w.who, actor, t) p
    order by p.at desc, p.look_id
    limit 200;
end $$;
comment on function app.asked_if_followed(text) is
  'What whoever is signed in is asked, newest first, also where nothing is shared any more: whether the wishes that they opened were followed, with what they answered. Opens nothing, and tells nothing but their own looks.';

create function app.answer_if_followed(token text, look uuid, answer uuid, followed text, because text) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  asked record;
begin
  select l.person_id as who, p.look_id, p.shown_from into asked
  from record.look l cross join lateral door.opened_plans(l.person_id, actor, t) p
  where l.look_id = look and l.viewer = actor and p.look_id = look;
  if asked.look_id is null then
    return 'not asked';
  end if;
  insert into record.followed (person_id, answer_id, look_id, viewer, by_name, followed, because, at, shown_from)
  values (asked.who, answer, look, actor, door.name_of(actor), followed, because, t, asked.shown_from)
  on conflict on constraint followed_pkey do nothing;
  return 'answered';
end $$;
comment on function app.answer_if_followed(text, uuid, uuid, text, text) is
  'Whoever opened them says whether the wishes were followed; a second answer corrects the first, and both stay. Returns answered, or not asked.';

grant execute on function app.my_opened_plans(), app.my_unwell_times(), app.asked_if_followed(text), app.answer_if_followed(text, uuid, uuid, text, text) to cairn_app;
