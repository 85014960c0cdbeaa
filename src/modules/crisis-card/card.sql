-- kind: functions
-- The crisis card without signing in: on a device where the person chose so, and by a link that they handed to somebody. Both lead into the
-- door's own context, of one room, in which nothing can be written; the row policies say the rest, as for everybody.

create function app.card_order() returns text[] language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
begin
  if parts is null or not ('crisis card' = any (app.rooms())) then
    return '{}';
  end if;
  return coalesce((
    select a.places from record.arrangement a
    where a.person_id = parts[2]::uuid and a.shelf = 'crisis card' order by a.version desc limit 1), '{}');
end $$;
comment on function app.card_order() is 'The order of the crisis card, for whoever may read it. Nothing of it is left out: what should not stand there is taken away.';

create function app.keep_card(token text, kept uuid, new_hash bytea, old_hash bytea) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
  here system.session;
begin
  if me is distinct from door.need_self() then
    raise exception 'only the person themselves' using errcode = '42501';
  end if;
  select * into here from system.session s where s.token_hash = sha256(convert_to(token, 'UTF8'));
  if here.shared_device then
    return 'shared device';
  end if;
  -- Held, so that two devices at once do not both become the last that there is room for.
  perform from system.account a where a.account_id = me for update;
  if exists (select from system.card_device d where d.device_id = kept) then
    return case when exists (select from system.card_device d where d.device_id = kept and d.account_id = me and d.ended_at is null) then 'kept' else 'too many' end;
  end if;
  if (select count(*) from system.card_device d where d.account_id = me and d.ended_at is null) >= 20 then
    return 'too many';
  end if;
  -- Whoever holds a browser's secret may put another in its place, also one of somebody else's card.
  update system.card_device d set ended_at = t where d.key_hash = old_hash and d.ended_at is null;
  insert into system.card_device (device_id, account_id, device, key_hash, kept_at) values (kept, me, here.device, new_hash, t);
  return 'kept';
end $$;
comment on function app.keep_card(text, uuid, bytea, bytea) is
  'This device shows one''s own crisis card from now on, without signing in; a card that it showed before goes. Returns kept, shared device (others use it: nothing is kept), or too many (20).';

create function app.my_card_devices(here bytea) returns table (device_id uuid, device text, kept_at timestamptz, this_one boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return query
    select d.device_id, d.device, d.kept_at, coalesce(d.key_hash = here, false)
    from system.card_device d where d.account_id = who and d.ended_at is null order by d.kept_at desc;
end $$;
comment on function app.my_card_devices(bytea) is 'Devices that show one''s own crisis card without signing in, and which of them is this one.';

create function app.end_card_device(gone uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform door.hold_alone(who);
  update system.card_device d set ended_at = app.clock() where d.device_id = gone and d.account_id = who and d.ended_at is null;
end $$;
comment on function app.end_card_device(uuid) is 'A device shows the card no more. When this returns, it is not reading it either.';

create function app.make_card_link(link uuid, called text, ends_at timestamptz, new_hash bytea) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  if door.is_leaving(who) then
    raise exception 'nothing is shared while everything is being deleted' using errcode = '42501';
  end if;
  perform from system.account a where a.account_id = who for update;
  if exists (select from record.card_link l where l.person_id = who and l.link_id = link) then
    return 'made';
  end if;
  if (select count(*) from record.card_link l where l.person_id = who and door.card_link_stands(who, l.link_id, t)) >= 20 then
    return 'too many';
  end if;
  insert into record.card_link (person_id, link_id, called, made_at, ends_at) values (who, link, called, t, ends_at);
  insert into system.card_key (key_hash, account_id, link_id) values (new_hash, who, link);
  return 'made';
end $$;
comment on function app.make_card_link(uuid, text, timestamptz, bytea) is
  'A link to one''s own crisis card, until a moment (a year at most). Returns made (again for the same form sent twice), or too many (20 that stand). Raises 42501 while the person is deleting everything.';

create function app.card_link_to_print(link uuid, given bytea) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return door.card_link_stands(who, link, t) and exists (
    select from system.card_key k join record.card_link l on l.person_id = k.account_id and l.link_id = k.link_id
    where k.account_id = who and k.link_id = link and k.key_hash = given and l.made_at > t - interval '15 minutes');
end $$;
comment on function app.card_link_to_print(uuid, bytea) is
  'Whether a secret that this browser still knows is the one of this link, made in the past 15 minutes. After that nobody sees the code again.';

create function app.end_card_link(link uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform door.hold_alone(who);
  delete from system.card_key k where k.account_id = who and k.link_id = link;
  insert into record.card_link_end (person_id, link_id, at)
  select who, l.link_id, app.clock() from record.card_link l where l.person_id = who and l.link_id = link
  on conflict do nothing;
end $$;
comment on function app.end_card_link(uuid) is 'Ends a link to the card. When this returns, nobody is still reading by it.';

create function door.card_link_stands(who uuid, link uuid, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select not door.is_leaving(who) and exists (
    select from record.card_link l
    where l.person_id = who and l.link_id = link and l.made_at <= t and t < l.ends_at
      and not exists (select from record.card_link_end e where e.person_id = who and e.link_id = link and e.at <= t)) $$;
comment on function door.card_link_stands(uuid, uuid, timestamptz) is 'Whether a link to a crisis card opens it at t: made, not past its end, not ended, and its person is not deleting everything.';

create function app.open_card_link(given bytea, opening uuid, who_said text, on_device text, place text) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  key system.card_key;
begin
  select * into key from system.card_key k where k.key_hash = given;
  if key.link_id is null or not door.card_link_stands(key.account_id, key.link_id, t) then
    return case when door.take('card link from place', place, t, 60) then 'no card' else 'too many' end;
  end if;
  if exists (select from record.card_opening o where o.person_id = key.account_id and o.opening_id = opening and o.link_id = key.link_id) then
    return 'opened';
  end if;
  if not door.take('card link', key.link_id::text, t, 60) then
    return 'too many';
  end if;
  insert into record.card_opening (person_id, opening_id, link_id, said, device, at)
  values (key.account_id, opening, key.link_id, nullif(who_said, ''), on_device, t)
  on conflict (person_id, opening_id) do nothing;
  return 'opened';
end $$;
comment on function app.open_card_link(bytea, uuid, text, text, text) is
  'Somebody presses to open a card by its link: written for the person to read before anything can be seen. Returns opened (again for the same form sent twice), no card (no such link, or one that ended), or too many (60 an hour for a link, 60 tries that lead nowhere from one place).';

create function app.enter_by_card_link(given bytea, opening uuid, out person uuid, out language text, out opened_at timestamptz)
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz;
  key system.card_key;
  until timestamptz;
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  select * into key from system.card_key k where k.key_hash = given;
  if key.link_id is null then
    return;
  end if;
  perform pg_advisory_xact_lock_shared(door.lock_of(key.account_id));
  t := app.clock();
  if not door.card_link_stands(key.account_id, key.link_id, t) then
    return;
  end if;
  select o.at, least(l.ends_at, o.at + interval '10 minutes', t + interval '30 seconds') into opened_at, until
  from record.card_opening o join record.card_link l on l.person_id = o.person_id and l.link_id = o.link_id
  where o.person_id = key.account_id and o.link_id = key.link_id and o.opening_id = opening
    and o.at <= t and o.at > t - interval '10 minutes'
    and o.made_in is distinct from pg_current_xact_id_if_assigned();
  if until is null then
    return;
  end if;
  perform door.leave_context('00000000-0000-0000-0000-000000000000', key.account_id, 'other', array['crisis card'], '{}', '{}', null, until);
  person := key.account_id;
  language := (select a.language from system.account a where a.account_id = key.account_id);
end $$;
comment on function app.enter_by_card_link(bytea, uuid) is
  'Lets this transaction read the crisis card for whoever opened it by a link, for ten minutes after the opening that was written. All nulls where there is none, or where the link has ended: then nothing can be read.';

create function app.enter_by_card_device(given bytea, out person uuid, out language text) language plpgsql security definer set search_path = '' as $$
declare
  whose uuid;
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  select d.account_id into whose from system.card_device d where d.key_hash = given and d.ended_at is null;
  if whose is null then
    return;
  end if;
  perform pg_advisory_xact_lock_shared(door.lock_of(whose));
  -- Asked again: it may have been taken off while this waited.
  select d.account_id into person from system.card_device d where d.key_hash = given and d.ended_at is null;
  if person is null then
    return;
  end if;
  perform door.leave_context('00000000-0000-0000-0000-000000000000', person, 'preview', array['crisis card'], '{}', '{}', null, app.clock() + interval '30 seconds');
  language := (select a.language from system.account a where a.account_id = person);
end $$;
comment on function app.enter_by_card_device(bytea) is
  'Lets this transaction read the crisis card for a device that the person chose. It is the person''s own view, so it also works while they are deleting everything, and leaves no look. All nulls for a device that keeps none.';

grant execute on function app.card_order(), app.keep_card(text, uuid, bytea, bytea), app.my_card_devices(bytea), app.end_card_device(uuid),
  app.make_card_link(uuid, text, timestamptz, bytea), app.card_link_to_print(uuid, bytea), app.end_card_link(uuid), app.open_card_link(bytea, uuid, text, text, text),
  app.enter_by_card_link(bytea, uuid), app.enter_by_card_device(bytea) to cairn_app;
