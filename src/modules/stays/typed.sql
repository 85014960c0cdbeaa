-- kind: functions
-- Asking by phone: somebody at the house writes down what is said. It is kept in the record of whoever it is about, marked, and theirs to confirm.

create function app.cards_made_now(token text) returns table (card_id uuid, called text, made_at timestamptz) language plpgsql stable security definer
  set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select c.card_id, a.name, c.made_at
    from system.card c join system.account a on a.account_id = c.account_id
    where c.made_by = actor and c.account_id <> actor and c.ended_at is null and c.made_at > t - interval '2 hours' and c.last_used_at is null
    order by c.made_at desc;
end $$;
comment on function app.cards_made_now(text) is
  'Cards that whoever is signed in made together with somebody in the past two hours and that nobody has used yet: those are with them, or on the phone.';

create function app.type_stay(token text, house uuid, request uuid, address text, card uuid, called text, happening text, when_wanted text, household text,
  children text, pets text, known text, reach text, out outcome text, out who uuid, out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.need_house(token, house, t);
  asked commons.house;
begin
  -- One at a time for each form, so that the same form sent twice finds itself.
  perform pg_advisory_xact_lock(hashtextextended('stay ' || request::text, 20261123));
  select r.person_id into who from record.stay_request r
  where r.house_id = house and r.request_id = request and r.by_account = actor and r.source = 'phone';
  if who is not null then
    outcome := 'asked';
    return;
  end if;
  if not door.take('typed stay', actor::text, t, 20) then
    outcome := 'too many';
    return;
  end if;
  if card is not null then
    select c.account_id into who from system.card c where c.card_id = card and exists (select from app.cards_made_now(token) x where x.card_id = c.card_id);
  else
    select x.account_id into who from system.address x where x.address = lower(btrim(type_stay.address));
  end if;
  -- Nothing tells apart: nobody of that address, somebody who keeps no record, who said never, or who is deleting everything.
  if who is null or who = actor or not exists (select from record.person p where p.person_id = who) or door.is_leaving(who) or exists (
    select from record.never n where n.person_id = who and n.account_id = actor and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) then
    outcome := 'nobody';
    who := null;
    return;
  end if;
  select * into asked from commons.house h where h.house_id = house and h.closed_at is null;
  if asked.house_id is null then
    outcome := 'closed';
    who := null;
    return;
  end if;
  insert into record.stay_request (person_id, request_id, house_id, source, by_account, by_name, called, happening, when_wanted, household, children, pets, known,
    reach, at, answer_by)
  values (who, request, house, 'phone', actor, door.name_of(actor), type_stay.called, happening, when_wanted, household, children, pets, known, reach, t,
    t + make_interval(hours => asked.answer_hours));
  outcome := 'asked';
  message := door.tell_of_stay(who, 'typed ' || request);
end $$;
comment on function app.type_stay(text, uuid, uuid, text, uuid, text, text, text, text, text, text, text, text) is
  'Who works in the house writes down what somebody says on the phone: for an address, or for a card that they just made together. Nothing of the record is told but whether it could be kept. Returns asked (again for the same form), nobody, closed, or too many (20 an hour); whose record it is in, and the message to the person.';

grant execute on function app.cards_made_now(text), app.type_stay(text, uuid, uuid, text, uuid, text, text, text, text, text, text, text, text) to cairn_app;
