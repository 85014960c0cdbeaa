-- kind: functions
-- Printed cards. Only cairn_session may call these: a fault in a page of the record cannot make one.

create function session.make_card(token text, card uuid, code_hash bytea) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  if exists (select from system.card c where c.card_id = card) then
    return case when exists (select from system.card c where c.card_id = card and c.account_id = me) then 'made' else 'too many' end;
  end if;
  if not door.take('own card', me::text, t, 5) then
    return 'too many';
  end if;
  insert into system.card (card_id, account_id, code_hash, made_at, made_by, made_by_name)
  values (card, me, code_hash, t, me, door.name_of(me))
  on conflict on constraint card_pkey do nothing;
  return 'made';
end $$;
comment on function session.make_card(text, uuid, bytea) is
  'A printed card for one''s own account. Returns made (again for the same form sent twice), or too many (5 an hour).';

create function session.make_card_with(token text, service uuid, account uuid, called text, language text, card uuid, code_hash bytea) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  if not door.works_at(me, service, array['worker', 'peer worker', 'organiser', 'lead'], t) then
    raise exception 'only somebody who works with people at this service' using errcode = '42501';
  end if;
  -- One at a time for each helper: the same form sent twice at once must find itself.
  perform pg_advisory_xact_lock(hashtextextended('card ' || me::text, 20261123));
  if exists (select from system.card c where c.card_id = card) then
    return case when exists (select from system.card c where c.card_id = card and c.made_by = me) then 'made' else 'too many' end;
  end if;
  if not door.take('card by helper', me::text, t, 6) or not door.take('card at service', service::text, t, 30) then
    return 'too many';
  end if;
  insert into system.account (account_id, name, language, keeps_record, made_at) values (account, called, make_card_with.language, true, t);
  insert into record.person (person_id) values (account);
  insert into system.card (card_id, account_id, code_hash, made_at, made_by, made_by_name, service_id, service_name)
  select card, account, make_card_with.code_hash, t, me, door.name_of(me), s.service_id, s.name from commons.service s where s.service_id = service;
  return 'made';
end $$;
comment on function session.make_card_with(text, uuid, uuid, text, text, uuid, bytea) is
  'Somebody who works with people at a service makes an account that keeps a record, and a printed card for it, together with a person who has none. It gives the helper nothing of the record. Returns made (again for the same form sent twice), or too many (6 an hour for a helper, 30 for a service).';

create function session.card_to_print(token text, card uuid, code_hash bytea, out called text, out language text, out own boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  select a.name, a.language, c.account_id = me into called, card_to_print.language, own
  from system.card c join system.account a on a.account_id = c.account_id
  where c.card_id = card and c.made_by = me and c.code_hash = card_to_print.code_hash and c.ended_at is null and c.made_at > t - interval '15 minutes';
end $$;
comment on function session.card_to_print(text, uuid, bytea) is
  'Whose name stands on a card that whoever is signed in made in the past 15 minutes and still holds the code of; nulls otherwise. After that nobody sees the code again.';

create function session.cards(token text) returns table (card_id uuid, made_at timestamptz, own boolean, made_by_name text, service_name text,
  last_used_at timestamptz, ended_at timestamptz, devices int) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  return query
    select c.card_id, c.made_at, c.made_by = c.account_id, c.made_by_name, c.service_name, c.last_used_at, c.ended_at,
      (select count(*)::int from system.session s where s.card_id = c.card_id and s.account_id = me and s.ended_at is null and s.expires_at > t)
    from system.card c where c.account_id = me order by c.made_at desc;
end $$;
comment on function session.cards(text) is 'One''s own printed cards, those out of use too: who made each, when it was last used, and how many devices it keeps signed in.';

create function session.end_card(token text, card uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  update system.card c set ended_at = t where c.card_id = card and c.account_id = door.account_of(token, t) and c.ended_at is null;
end $$;
comment on function session.end_card(text, uuid) is 'Takes one of one''s own cards out of use. Who is signed in with it stays so until that is ended too.';

create function session.end_sessions_of_card(token text, card uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  update system.session s set ended_at = t
  where s.card_id = card and s.account_id = door.account_of(token, t) and s.ended_at is null;
end $$;
comment on function session.end_sessions_of_card(text, uuid) is 'Signs out every device that one of one''s own cards signed in, this one too if it did.';

create function session.enter_by_card(code_hash bytea, place text, most_from_place int, session_id uuid, token_hash bytea, device text, shared boolean)
  returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  found system.card;
begin
  if not door.take('card from place', place, t, most_from_place) then
    return 'too many';
  end if;
  select c.* into found from system.card c where c.code_hash = enter_by_card.code_hash for update;
  if found.card_id is null then
    return 'wrong';
  end if;
  if found.ended_at is not null or exists (select from system.account a where a.account_id = found.account_id and a.closed_at is not null) then
    return 'out of use';
  end if;
  if not door.take('card', found.card_id::text, t, 12) then
    return 'too many';
  end if;
  perform session.begin_session(found.account_id, session_id, token_hash, device, shared, t);
  update system.session s set card_id = found.card_id where s.session_id = enter_by_card.session_id;
  update system.card c set last_used_at = t where c.card_id = found.card_id;
  return 'signed in';
end $$;
comment on function session.enter_by_card(bytea, text, int, uuid, bytea, text, boolean) is
  'A session for whoever holds the card. Returns signed in, wrong (no such card), out of use, or too many (tries from one place in an hour, or 12 times in an hour with one card).';

create function session.cards_made_at(token text, service uuid) returns table (made_by_name text, month date, cards int)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
  runs boolean := door.works_at(me, service, array['administrator', 'lead'], t);
begin
  if not runs and not door.works_at(me, service, array['worker', 'peer worker', 'organiser'], t) then
    raise exception 'only somebody who works at this service' using errcode = '42501';
  end if;
  return query
    select max(c.made_by_name), date_trunc('month', c.made_at at time zone 'Europe/London')::date as of_month, count(*)::int
    from system.card c where c.service_id = service and (runs or c.made_by = me)
    group by c.made_by, of_month order by of_month desc, 1;
end $$;
comment on function session.cards_made_at(text, uuid) is
  'How many cards each helper of a service made, month by month: all of them for its administrators and leads, one''s own for anybody else there. For whom they were is told to nobody.';

grant execute on function session.make_card(text, uuid, bytea), session.make_card_with(text, uuid, uuid, text, text, uuid, bytea),
  session.card_to_print(text, uuid, bytea), session.cards(text), session.end_card(text, uuid), session.end_sessions_of_card(text, uuid),
  session.enter_by_card(bytea, text, int, uuid, bytea, text, boolean), session.cards_made_at(text, uuid) to cairn_session;
