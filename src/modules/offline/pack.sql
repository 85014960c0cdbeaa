-- kind: functions
-- Which devices keep whose pack.

create function app.take_pack(token text, which uuid) returns text language plpgsql security definer set search_path = '' as $$
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
  insert into system.pack (pack_id, account_id, session_id, device, made_at) values (which, me, here.session_id, here.device, t)
  on conflict (session_id) do update set pack_id = which, account_id = me, device = here.device, made_at = t;
  return 'taken';
end $$;
comment on function app.take_pack(text, uuid) is
  'This device keeps a pack from now on, in the place of one before. Returns taken, or shared device: others use it, and nothing is kept there.';

create function app.my_packs(token text) returns table (pack_id uuid, device text, made_at timestamptz, this_one boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  return query
    select p.pack_id, p.device, p.made_at, s.token_hash = sha256(convert_to(token, 'UTF8'))
    from system.pack p join system.session s on s.session_id = p.session_id
    where p.account_id = me and s.ended_at is null and s.expires_at > t
    order by p.made_at;
end $$;
comment on function app.my_packs(text) is 'One''s own devices that keep a pack and are signed in.';

create function app.end_pack(token text, which uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  delete from system.pack p where p.pack_id = which and p.account_id = door.account_of(token, app.clock());
end $$;
comment on function app.end_pack(text, uuid) is 'One of one''s own devices may keep its pack no longer: it wipes it at its next contact.';

create function session.pack_stays(token text, which uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := door.account_of(token, app.clock());
begin
  return exists (
    select from system.pack p join system.session s on s.session_id = p.session_id
    where p.pack_id = which and p.account_id = me and s.token_hash = sha256(convert_to(token, 'UTF8')));
end $$;
comment on function session.pack_stays(text, uuid) is
  'Whether the device that asks may keep this pack: it was taken in the session that asks, and not taken back. Raises 28000 without a live session.';

grant execute on function app.take_pack(text, uuid), app.my_packs(text), app.end_pack(text, uuid) to cairn_app;
grant execute on function session.pack_stays(text, uuid) to cairn_session;
