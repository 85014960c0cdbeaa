-- kind: functions
-- Which devices show whose notices.

create function app.push_public_key() returns text language plpgsql stable security definer set search_path = '' as $$
begin
  perform door.need_self();
  return (select k.public_key from system.push_key k);
end $$;
comment on function app.push_public_key() is 'The public key that a device subscribes with; null while notices cannot be sent.';

create function app.keep_subscription(token text, subscription uuid, at_endpoint text, device_key bytea, secret bytea) returns text
  language plpgsql security definer set search_path = '' as $$
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
  if (select count(*) from system.push_subscription p where p.account_id = me and p.endpoint <> at_endpoint) >= 20 then
    return 'too many';
  end if;
  insert into system.push_subscription (subscription_id, account_id, session_id, device, endpoint, public_key, auth_secret, made_at)
  values (subscription, me, here.session_id, here.device, at_endpoint, device_key, secret, t)
  on conflict (endpoint) do update set account_id = me, session_id = here.session_id, device = here.device, public_key = device_key, auth_secret = secret,
    made_at = t;
  return 'kept';
end $$;
comment on function app.keep_subscription(text, uuid, text, bytea, bytea) is
  'This device shows notices from now on. A device that showed somebody else''s shows theirs no more. Returns kept, shared device (others use it: nothing is kept), or too many (20).';

create function app.my_subscriptions(token text) returns table (subscription_id uuid, device text, made_at timestamptz, this_one boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := door.account_of(token, app.clock());
begin
  return query
    select p.subscription_id, p.device, p.made_at,
      p.session_id = (select s.session_id from system.session s where s.token_hash = sha256(convert_to(token, 'UTF8')))
    from system.push_subscription p
    where p.account_id = me and not exists (select from system.session s where s.session_id = p.session_id and s.ended_at is not null)
    order by p.made_at;
end $$;
comment on function app.my_subscriptions(text) is 'Devices that show one''s own notices.';

create function app.end_subscription(token text, subscription uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  delete from system.push_subscription p where p.subscription_id = subscription and p.account_id = door.account_of(token, app.clock());
end $$;
comment on function app.end_subscription(text, uuid) is 'One of one''s own devices shows no more notices.';

create function session.end_subscriptions(gone uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  delete from system.push_subscription p
  where p.subscription_id = any (gone) or exists (select from system.session s where s.session_id = p.session_id and s.ended_at is not null);
end $$;
comment on function session.end_subscriptions(uuid[]) is 'Forgets devices whose push service says that they are gone, and those that were signed out.';

grant execute on function app.push_public_key(), app.keep_subscription(text, uuid, text, bytea, bytea), app.my_subscriptions(text),
  app.end_subscription(text, uuid) to cairn_app;
grant execute on function session.end_subscriptions(uuid[]) to cairn_jobs;
