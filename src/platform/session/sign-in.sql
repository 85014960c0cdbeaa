-- kind: functions
-- Signing in. Only the role cairn_session may call these: a fault in a page of the record cannot make a session.

create function session.ask_code(attempt_hash bytea, address text, code_hash bytea, place text, language text, message uuid, code text, most_from_place int)
  returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if exists (select from system.sign_in_code c where c.attempt_hash = ask_code.attempt_hash) then
    return 'sent before';
  end if;
  if not door.take('code to address', lower(address), t, 6) or not door.take('code from place', place, t, most_from_place) then
    return 'too many';
  end if;
  insert into system.sign_in_code (attempt_hash, address, code_hash, asked_at, expires_at)
  values (attempt_hash, lower(address), code_hash, t, t + interval '10 minutes');
  insert into system.message (message_id, to_address, template, language, details)
  values (message, lower(address), 'sign-in code', language, jsonb_build_object('code', code));
  return 'sent';
end $$;
comment on function session.ask_code(bytea, text, bytea, text, text, uuid, text, int) is
  'Keeps a one-time code for this browser and writes the message that carries it. Returns sent, sent before (the same form sent twice), or too many (6 an hour for an address).';

create function session.code_sent_to(attempt_hash bytea) returns text language sql stable security definer set search_path = '' as $$
  select c.address from system.sign_in_code c where c.attempt_hash = code_sent_to.attempt_hash $$;
comment on function session.code_sent_to(bytea) is 'Where this browser asked for a code to be sent, to say so and to send another. Null when it did not ask.';

create function session.begin_session(account uuid, session_id uuid, token_hash bytea, device text, shared boolean, t timestamptz) returns void
  language plpgsql set search_path = '' as $$
begin
  insert into system.session (token_hash, session_id, account_id, device, shared_device, began_at, expires_at)
  values (token_hash, session_id, account, device, shared, t, t + case when shared then interval '2 hours' else interval '30 days' end);
end $$;
comment on function session.begin_session(uuid, uuid, bytea, text, boolean, timestamptz) is 'A new session: 30 days, or 2 hours on a device that others use.';

create function session.redeem_code(attempt_hash bytea, code_hash bytea, new_account uuid, language text, place text, most_from_place int, session_id uuid,
  token_hash bytea, device text, shared boolean, out outcome text, out account_id uuid, out is_new boolean)
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  kept system.sign_in_code;
begin
  is_new := false;
  select * into kept from system.sign_in_code c where c.attempt_hash = redeem_code.attempt_hash for update;
  if kept.attempt_hash is null or kept.expires_at <= t or kept.used_at <= t - interval '30 seconds' then
    outcome := 'expired';
    return;
  end if;
  if kept.tries >= 5 then
    outcome := 'too many tries';
    return;
  end if;
  if kept.code_hash <> redeem_code.code_hash then
    update system.sign_in_code c set tries = c.tries + 1 where c.attempt_hash = kept.attempt_hash;
    outcome := case when kept.tries >= 4 then 'too many tries' else 'wrong' end;
    return;
  end if;
  -- Two browsers with two codes for one new address must not both begin its account.
  perform pg_advisory_xact_lock(hashtextextended(kept.address, 20261124));
  update system.session s set ended_at = t where s.session_id = kept.session_id and s.ended_at is null;
  select a.account_id into account_id from system.address a where a.address = kept.address;
  if account_id is null then
    if not door.take('registration from place', place, t, most_from_place) then
      outcome := 'too many';
      return;
    end if;
    insert into system.account (account_id, language, made_at) values (new_account, redeem_code.language, t);
    insert into system.address (address, account_id, proved_at) values (kept.address, new_account, t);
    account_id := new_account;
    is_new := true;
  end if;
  perform session.begin_session(account_id, session_id, token_hash, device, shared, t);
  update system.sign_in_code c set used_at = coalesce(c.used_at, t), session_id = redeem_code.session_id where c.attempt_hash = kept.attempt_hash;
  outcome := 'signed in';
end $$;
comment on function session.redeem_code(bytea, bytea, uuid, text, text, int, uuid, bytea, text, boolean) is
  'Turns the right code into a session, and a new address into an account. Returns signed in, wrong, too many tries (5), expired, or too many (registrations from one place). The same form sent again within 30 seconds replaces the session it began, so that a double press signs in once.';

create function session.who(token text, out account_id uuid, out name text, out language text, out nation text, out keeps_record boolean, out shared_device boolean,
  out posts jsonb) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  select a.account_id, a.name, a.language, a.nation, a.keeps_record, s.shared_device into who.account_id, who.name, who.language, who.nation, who.keeps_record, who.shared_device
  from system.account a join system.session s on s.account_id = a.account_id and s.token_hash = sha256(convert_to(token, 'UTF8'))
  where a.account_id = me;
  posts := door.posts_of(me, t);
end $$;
comment on function session.who(text) is 'Who is signed in, how they like their pages, and the posts they hold. Raises 28000 without a live session.';

create function session.say_who(token text, called text, said_language text, said_nation text, keeps boolean) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update system.account a set name = called, language = said_language, nation = said_nation, keeps_record = keeps
  where a.account_id = door.account_of(token, app.clock());
end $$;
comment on function session.say_who(text, text, text, text, boolean) is 'The name to be called, the language, the nation, and whether they keep a record of their own.';

create function session.choose_language(token text, chosen text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update system.account a set language = chosen where a.account_id = door.account_of(token, app.clock());
end $$;
comment on function session.choose_language(text, text) is 'Language of pages and messages from now on.';

create function session.addresses(token text) returns table (address text) language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := door.account_of(token, app.clock());
begin
  return query select a.address from system.address a where a.account_id = me order by a.proved_at;
end $$;
comment on function session.addresses(text) is 'One''s own addresses: where codes go.';

create function session.devices(token text) returns table (session_id uuid, device text, began_at timestamptz, expires_at timestamptz, this_one boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  return query
    select s.session_id, s.device, s.began_at, s.expires_at, s.token_hash = sha256(convert_to(token, 'UTF8'))
    from system.session s
    where s.account_id = me and s.ended_at is null and s.expires_at > t
    order by s.began_at desc;
end $$;
comment on function session.devices(text) is 'Devices signed in now.';

create function session.end_session(token text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update system.session s set ended_at = app.clock() where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null;
end $$;
comment on function session.end_session(text) is 'Signs this device out.';

create function session.end_device(token text, device uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  update system.session s set ended_at = t where s.session_id = end_device.device and s.account_id = door.account_of(token, t) and s.ended_at is null;
end $$;
comment on function session.end_device(text, uuid) is 'Signs another of one''s own devices out.';

create function session.end_everywhere(token text) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  update system.session s set ended_at = t where s.account_id = door.account_of(token, t) and s.ended_at is null;
end $$;
comment on function session.end_everywhere(text) is 'Signs every device out, this one too.';

grant execute on function session.ask_code(bytea, text, bytea, text, text, uuid, text, int),
  session.redeem_code(bytea, bytea, uuid, text, text, int, uuid, bytea, text, boolean), session.who(text), session.say_who(text, text, text, text, boolean),
  session.code_sent_to(bytea), session.addresses(text), session.choose_language(text, text), session.devices(text), session.end_session(text), session.end_device(text, uuid), session.end_everywhere(text)
  to cairn_session;
