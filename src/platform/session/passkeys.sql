-- kind: functions
-- Passkeys. The signature is checked by the app (WebAuthn); these keep what it needs, and only cairn_session may call them.

create function session.keep_challenge(attempt_hash bytea, challenge text, token text, place text) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.take('passkey from place', place, t, 600) then
    return false;
  end if;
  delete from system.passkey_challenge c where c.attempt_hash = keep_challenge.attempt_hash;
  insert into system.passkey_challenge (attempt_hash, challenge, account_id, expires_at)
  values (attempt_hash, challenge, case when token is null then null else door.account_of(token, t) end, t + interval '5 minutes');
  return true;
end $$;
comment on function session.keep_challenge(bytea, text, text, text) is
  'Keeps a challenge for five minutes; with a token, for adding a passkey to that account. False when too many were asked for from one place (600 an hour).';

create function session.take_challenge(attempt_hash bytea, out challenge text, out account_id uuid) language plpgsql security definer set search_path = '' as $$
begin
  delete from system.passkey_challenge c
  where c.attempt_hash = take_challenge.attempt_hash and c.expires_at > app.clock()
  returning c.challenge, c.account_id into take_challenge.challenge, take_challenge.account_id;
end $$;
comment on function session.take_challenge(bytea) is 'The challenge, once; nulls when there is none.';

create function session.add_passkey(token text, credential text, public_key bytea, counter bigint, transports text[], called text) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  insert into system.passkey (credential_id, account_id, public_key, counter, transports, called, made_at)
  values (credential, door.account_of(token, t), public_key, counter, transports, called, t);
end $$;
comment on function session.add_passkey(text, text, bytea, bigint, text[], text) is 'Adds a checked passkey to the account signed in.';

create function session.passkeys(token text) returns table (credential_id text, called text, made_at timestamptz, transports text[])
  language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := door.account_of(token, app.clock());
begin
  return query select p.credential_id, p.called, p.made_at, p.transports from system.passkey p where p.account_id = me order by p.made_at;
end $$;
comment on function session.passkeys(text) is 'One''s own passkeys.';

create function session.remove_passkey(token text, credential text) returns void language plpgsql security definer set search_path = '' as $$
begin
  delete from system.passkey p where p.credential_id = credential and p.account_id = door.account_of(token, app.clock());
end $$;
comment on function session.remove_passkey(text, text) is 'Removes one of one''s own passkeys.';

create function session.passkey(credential text, out account_id uuid, out public_key bytea, out counter bigint, out transports text[])
  language sql stable security definer set search_path = '' as $$
  select p.account_id, p.public_key, p.counter, p.transports from system.passkey p where p.credential_id = credential $$;
comment on function session.passkey(text) is 'What is needed to check a signature.';

create function session.enter_by_passkey(credential text, new_counter bigint, session_id uuid, token_hash bytea, device text, shared boolean) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  account uuid;
begin
  update system.passkey p set counter = new_counter
  where p.credential_id = credential and (new_counter > p.counter or (new_counter = 0 and p.counter = 0))
  returning p.account_id into account;
  if account is not null then
    perform session.begin_session(account, session_id, token_hash, device, shared, app.clock());
  end if;
  return account;
end $$;
comment on function session.enter_by_passkey(text, bigint, uuid, bytea, text, boolean) is
  'A session for the owner of a passkey whose signature was just checked. Null when the counter went backwards, which a copied key would do.';

grant execute on function session.keep_challenge(bytea, text, text, text), session.take_challenge(bytea), session.add_passkey(text, text, bytea, bigint, text[], text),
  session.passkeys(text), session.remove_passkey(text, text), session.passkey(text), session.enter_by_passkey(text, bigint, uuid, bytea, text, boolean)
  to cairn_session;
