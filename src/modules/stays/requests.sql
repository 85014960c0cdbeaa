-- kind: functions
-- A stay, on the house's side. The list says who waits and since when. Opening one is a look: it is committed before anything is read.

create function door.stay_reaches(viewer uuid, who uuid, request uuid, t timestamptz) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select from record.stay_request r
    where r.person_id = who and r.request_id = request and who <> viewer and door.in_house(viewer, r.house_id, t)
      and not door.is_leaving(who)
      and not exists (select from record.never n where n.person_id = who and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at))
      and not exists (select from record.stay_back b where b.person_id = who and b.request_id = request)
      and coalesce((select s.said from record.stay_said s where s.person_id = who and s.request_id = request), case r.source when 'for me' then 'waits' else 'mine' end) = 'mine'
      and coalesce(t < door.stay_over_at(who, request), true));
end $$;
comment on function door.stay_reaches(uuid, uuid, uuid, timestamptz) is
  'Whether viewer may read a request at t: they work in the house that was asked; it was not taken back, is not “not mine”, and nobody else asked it without the person''s yes; the stay is not over; they are not among those the person said never to, and the person is not deleting everything. The one place that decides this.';

create function door.hold_stay(token text, who uuid, request uuid, alone boolean, out actor uuid, out t timestamptz, out asked record.stay_request)
  language plpgsql set search_path = '' as $$
begin
  t := app.clock();
  actor := door.account_of(token, t);
  if alone then
    perform door.hold_alone(who);
  else
    perform pg_advisory_xact_lock_shared(door.lock_of(who));
  end if;
  t := app.clock();
  if not door.stay_reaches(actor, who, request, t) then
    raise exception 'no request that you may read' using errcode = '42501';
  end if;
  select * into asked from record.stay_request r where r.person_id = who and r.request_id = request;
end $$;
comment on function door.hold_stay(text, uuid, uuid, boolean) is
  'Who acts, when, and on which request, with the lock of the record held: taking back and ending wait for whoever is here, and whoever comes after them is refused (42501).';

create function door.tell_of_stay(who uuid, about text) returns uuid language plpgsql set search_path = '' as $$
declare
  message uuid := md5(who::text || ' ' || about)::uuid;
begin
  insert into system.message (message_id, to_account, template, language, details)
  select message, who, 'something happened', a.language, '{"open": "/me/stays"}'
  from system.account a where a.account_id = who and exists (select from system.address x where x.account_id = who)
  on conflict do nothing;
  return case when found then message end;
end $$;
comment on function door.tell_of_stay(uuid, text) is
  'Writes the person a message that says only that something happened. Its id follows from what it is about, so that the same is written once. Null when it was written before, or they have no address.';

create function app.house_queue(token text, house uuid) returns table (person_id uuid, request_id uuid, called text, source text, by_name text, confirmed boolean,
  at timestamptz, answer_by timestamptz, answer text, answered_at timestamptz, agreed_weeks int, agreed_from date, agreed_until date, offered_until date)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.need_house(token, house, t);
begin
  return query
    select r.person_id, r.request_id, r.called, r.source, r.by_name,
      r.source = 'self' or exists (select from record.stay_said s where s.person_id = r.person_id and s.request_id = r.request_id and s.said = 'mine'),
      x.asked_at, x.asked_at + (r.answer_by - r.at), a.answer, a.at, w.weeks, w.first_day, w.last_day, o.last_day
    from record.stay_request r
    cross join lateral (select door.stay_asked_at(r) as asked_at) x
    left join record.stay_answer a on a.person_id = r.person_id and a.request_id = r.request_id
    cross join lateral (
      select count(*)::int as weeks, min(o.from_day) as first_day, max(o.until_day) as last_day
      from record.stay_week k join record.stay_offer o on o.person_id = k.person_id and o.request_id = k.request_id and o.number = k.number
      where k.person_id = r.person_id and k.request_id = r.request_id) w
    cross join lateral (
      select max(k.until_day) as last_day from record.stay_offer k where k.person_id = r.person_id and k.request_id = r.request_id) o
    where r.house_id = house and door.stay_reaches(actor, r.person_id, r.request_id, t)
    order by x.asked_at + (r.answer_by - r.at), r.at, r.request_id;
end $$;
comment on function app.house_queue(text, uuid) is
  'For who works in the house: who asked, under the name that the request gives, when, and until when the house answers; and where each stands. Nothing else of what was written: that is read by opening it.';

create function app.open_stay(token text, who uuid, request uuid, opened uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if not door.stay_reaches(actor, who, request, t) then
    return 'refused';
  end if;
  insert into record.stay_opened (person_id, opened_id, request_id, viewer, viewer_name, viewer_place, at)
  values (who, opened, request, actor, door.name_of(actor), door.place_of(actor, t), t);
  return 'opened';
end $$;
comment on function app.open_stay(text, uuid, uuid, uuid) is 'Writes that somebody in the house opens a request. Must be committed before app.read_stay accepts it. Returns opened or refused.';

create function app.read_stay(token text, who uuid, request uuid, opened uuid) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  held record;
begin
  select * into held from door.hold_stay(token, who, request, false);
  if not exists (
    select from record.stay_opened o
    where o.person_id = who and o.opened_id = opened and o.request_id = request and o.viewer = held.actor
      and o.at <= held.t and o.at > held.t - interval '60 seconds' and o.made_in is distinct from pg_current_xact_id_if_assigned()) then
    raise exception 'no opening of yours was committed in the last minute' using errcode = '42501';
  end if;
  return jsonb_build_object(
    'request', to_jsonb(held.asked) - 'by_account' || jsonb_build_object('at', door.stay_asked_at(held.asked),
      'answer_by', door.stay_asked_at(held.asked) + ((held.asked).answer_by - (held.asked).at)),
    'said', (select to_jsonb(s) from record.stay_said s where s.person_id = who and s.request_id = request),
    'answer', (select to_jsonb(a) - 'by_account' from record.stay_answer a where a.person_id = who and a.request_id = request),
    'options', (select coalesce(jsonb_agg(to_jsonb(o) order by o.at, o.option_id), '[]') from record.stay_option o where o.person_id = who and o.request_id = request),
    'offers', (select coalesce(jsonb_agg(to_jsonb(o) - 'by_account' order by o.number), '[]') from record.stay_offer o where o.person_id = who and o.request_id = request),
    'weeks', (select coalesce(jsonb_agg(to_jsonb(w) order by w.number), '[]') from record.stay_week w where w.person_id = who and w.request_id = request),
    'reviews', (select coalesce(jsonb_agg(to_jsonb(v) order by v.at, v.review_id), '[]') from record.stay_review v where v.person_id = who and v.request_id = request),
    'notes', (
      select coalesce(jsonb_agg(to_jsonb(n) - 'by_account' || jsonb_build_object('beside', (
        select coalesce(jsonb_agg(to_jsonb(b) order by b.at, b.words_id), '[]') from record.stay_note_words b where b.person_id = who and b.note_id = n.note_id))
        order by n.at, n.note_id), '[]')
      from record.stay_note n where n.person_id = who and n.request_id = request),
    'room', (
      select jsonb_build_object('name', m.name, 'until_day', b.until_day)
      from commons.house_booking b join commons.house_room m on m.room_id = b.room_id
      where b.person_id = who and b.request_id = request and b.let_go_at is null
      order by b.from_day desc limit 1));
end $$;
comment on function app.read_stay(text, uuid, uuid, uuid) is
  'One request as it was written, with the answer, the weeks, what the guest said of them, the notes and their words beside, to somebody in the house whose opening of it was committed less than a minute ago. Raises 42501 otherwise.';

create function app.answer_yes(token text, who uuid, request uuid, booking uuid, room uuid, from_day date, until_day date, words text, out outcome text,
  out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  held record;
begin
  select * into held from door.hold_stay(token, who, request, false);
  -- One answer at a time: the same form sent twice must find itself, and a colleague's what was kept.
  perform pg_advisory_xact_lock(hashtextextended('stay answer ' || request::text, 20261123));
  if exists (select from record.stay_answer a where a.person_id = who and a.request_id = request) then
    outcome := case when exists (select from record.stay_answer a where a.person_id = who and a.request_id = request and a.booking_id = booking)
      then 'answered' else 'answered before' end;
    return;
  end if;
  if from_day < door.london_day(held.t) or from_day > door.london_day(held.t) + 60 or until_day <= from_day or until_day > from_day + 7 then
    outcome := 'not those days';
    return;
  end if;
  perform door.free_stale((held.asked).house_id, held.t);
  if not door.keep_room(booking, (held.asked).house_id, room, from_day, until_day, who, request, held.actor, held.t) then
    outcome := 'taken';
    return;
  end if;
  insert into record.stay_answer (person_id, request_id, answer, words, booking_id, by_account, by_name, at)
  values (who, request, 'yes', words, booking, held.actor, door.name_of(held.actor), held.t);
  insert into record.stay_offer (person_id, request_id, number, from_day, until_day, words, by_account, by_name, at)
  values (who, request, 1, from_day, until_day, words, held.actor, door.name_of(held.actor), held.t);
  perform door.count_answer(held.asked, 'yes', held.t);
  outcome := 'answered';
  message := door.tell_of_stay(who, 'answered ' || request);
end $$;
comment on function app.answer_yes(text, uuid, uuid, uuid, uuid, date, date, text) is
  'The house says yes: a room is kept and a first week offered (7 nights at most, beginning today or within 60 days). Returns answered (again for the same form), answered before (somebody else did), not those days, or taken (the room is not free on one of those nights); and the message to the person.';

create function door.count_answer(asked record.stay_request, answer text, t timestamptz) returns void language plpgsql set search_path = '' as $$
declare
  waited interval := t - door.stay_asked_at(asked);
begin
  insert into commons.house_answered (event_id, house_id, month, answer, in_time, hours)
  values (gen_random_uuid(), asked.house_id, date_trunc('month', door.london_day(t)::timestamp)::date, answer,
    waited <= asked.answer_by - asked.at, floor(extract(epoch from waited) / 3600)::int);
end $$;
comment on function door.count_answer(record.stay_request, text, timestamptz) is 'Counts that a house answered: the month, and whether in time. Nobody is in it.';

create function app.answer_no(token text, who uuid, request uuid, words text, options jsonb, out outcome text, out message uuid)
  language plpgsql security definer set search_path = '' as $$
declare
  held record;
begin
  select * into held from door.hold_stay(token, who, request, false);
  -- One answer at a time: the same form sent twice must find itself, and a colleague's what was kept.
  perform pg_advisory_xact_lock(hashtextextended('stay answer ' || request::text, 20261123));
  if exists (select from record.stay_answer a where a.person_id = who and a.request_id = request) then
    outcome := case when exists (
        select from record.stay_answer a
        where a.person_id = who and a.request_id = request and a.answer = 'no' and a.first_option = (options->0->>'id')::uuid)
      then 'answered' else 'answered before' end;
    return;
  end if;
  insert into record.stay_option (person_id, request_id, option_id, place, house_id, said, by_name, at)
  select who, request, (x->>'id')::uuid, x->>'place', (x->>'house')::uuid, x->>'said', door.name_of(held.actor), held.t
  from jsonb_array_elements(options) x;
  insert into record.stay_answer (person_id, request_id, answer, words, first_option, by_account, by_name, at)
  values (who, request, 'no', words, (options->0->>'id')::uuid, held.actor, door.name_of(held.actor), held.t);
  perform door.count_answer(held.asked, 'no', held.t);
  outcome := 'answered';
  message := door.tell_of_stay(who, 'answered ' || request);
end $$;
comment on function app.answer_no(text, uuid, uuid, text, jsonb) is
  'The house says no, with a reason and with others that were asked: [{id, place, house, said}]. Without at least one of these the table refuses it. Returns answered (again for the same form) or answered before; and the message to the person.';

grant execute on function app.house_queue(text, uuid), app.open_stay(text, uuid, uuid, uuid), app.read_stay(text, uuid, uuid, uuid),
  app.answer_yes(text, uuid, uuid, uuid, uuid, date, date, text), app.answer_no(text, uuid, uuid, text, jsonb) to cairn_app;
