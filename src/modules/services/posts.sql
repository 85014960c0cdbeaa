-- kind: functions
-- Services and who works there. A post opens no record.

create function door.posts_of(account uuid, t timestamptz) returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('service', p.service_id, 'name', s.name, 'role', p.role) order by s.name, p.role), '[]')
  from commons.post p join commons.service s on s.service_id = p.service_id
  where p.account_id = account and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) $$;
comment on function door.posts_of(uuid, timestamptz) is 'Posts held at t: [{service, name, role}].';

create function app.set_up_service(token text, code_hash bytea, service uuid, name text, nation text, languages text[], contact text, hours text, is_what text,
  is_not text, teams jsonb, post uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  code system.link;
begin
  if not door.take('set-up code', actor::text, t, 10) then
    return 'too many';
  end if;
  -- One set-up at a time: two codes, or one form sent twice, must not make two services.
  perform pg_advisory_xact_lock(hashtextextended('set up', 20261123));
  select * into code from system.link l where l.token_hash = code_hash and l.purpose = 'set up';
  if code.used_at is not null then
    return case when exists (select from commons.post p where p.service_id = service and p.account_id = actor) then 'set up' else 'used code' end;
  end if;
  if code.token_hash is null or code.expires_at <= t then
    return 'wrong code';
  end if;
  update system.link l set used_at = t where l.purpose = 'set up' and l.used_at is null;
  insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
  values (service, name, nation, languages, contact, hours, is_what, is_not);
  insert into commons.team (team_id, service_id, name)
  select (x->>'id')::uuid, service, x->>'name' from jsonb_array_elements(teams) x;
  insert into commons.post (post_id, service_id, role, address, account_id, invited_at, starts_at)
  select post, service, 'administrator', min(a.address), actor, t, t from system.address a where a.account_id = actor;
  return 'set up';
end $$;
comment on function app.set_up_service(text, bytea, uuid, text, text, text[], text, text, text, text, jsonb, uuid) is
  'The first person in sets up a service with the code from the terminal and becomes its administrator. Returns set up (again for the same form sent twice), wrong code, used code, or too many (10 tries an hour).';

create function app.describe_service(token text, service uuid, name text, languages text[], contact text, hours text, is_what text, is_not text)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.works_at(door.account_of(token, t), service, array['administrator'], t) then
    raise exception 'only an administrator of this service' using errcode = '42501';
  end if;
  update commons.service s
  set name = describe_service.name, languages = describe_service.languages, contact = describe_service.contact, hours = describe_service.hours,
    is_what = describe_service.is_what, is_not = describe_service.is_not
  where s.service_id = service;
end $$;
comment on function app.describe_service(text, uuid, text, text[], text, text, text, text) is 'An administrator says what the service is called, what it is and is not, and how to reach it.';

create function app.add_team(token text, team uuid, service uuid, name text) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.works_at(door.account_of(token, t), service, array['administrator', 'lead'], t) then
    raise exception 'only an administrator or a lead of this service' using errcode = '42501';
  end if;
  insert into commons.team (team_id, service_id, name) values (team, service, name) on conflict do nothing;
  return case when exists (select from commons.team x where x.team_id = team and x.service_id = service) then 'added' else 'there already' end;
end $$;
comment on function app.add_team(text, uuid, uuid, text) is 'An administrator or a lead adds a team. Returns added (again for the same form sent twice), or there already (a team of that name).';

create function app.invite_to_post(token text, post uuid, service uuid, role text, address text, team uuid, link_hash bytea, message uuid, link text)
  returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if not door.works_at(actor, service, array['administrator', 'lead'], t) then
    raise exception 'only an administrator or a lead of this service' using errcode = '42501';
  end if;
  if team is not null and (role = 'administrator' or not exists (select from commons.team x where x.team_id = team and x.service_id = service)) then
    raise exception 'no such team for them here' using errcode = '22023';
  end if;
  if not door.take('post invitation', actor::text, t, 60) then
    return 'too many';
  end if;
  if exists (
    select from commons.post p left join commons.team_member m on m.post_id = p.post_id and m.ends_at is null
    where p.service_id = service and p.role = invite_to_post.role and p.address = lower(invite_to_post.address) and p.ends_at is null
      and m.team_id is not distinct from team and p.post_id <> post) then
    return 'there already';
  end if;
  insert into commons.post (post_id, service_id, role, address) values (post, service, role, lower(address)) on conflict (post_id) do nothing;
  if not found then
    return 'asked before';
  end if;
  if team is not null then
    insert into commons.team_member (team_id, post_id, starts_at) values (team, post, t);
  end if;
  insert into system.link (token_hash, purpose, post_id, address, expires_at) values (link_hash, 'post', post, lower(address), t + interval '14 days');
  insert into system.message (message_id, to_address, template, language, details)
  select message, lower(address), 'post invitation', a.language, jsonb_build_object('from', coalesce(a.name, ''), 'service', s.name, 'role', role, 'token', link)
  from system.account a, commons.service s where a.account_id = actor and s.service_id = service;
  return 'invited';
end $$;
comment on function app.invite_to_post(text, uuid, uuid, text, text, uuid, bytea, uuid, text) is
  'An administrator or a lead asks somebody to take up a post, in a team or none; an administrator is in no team. Returns invited, asked before (the same form sent twice: nothing more is sent), there already (the same post is held or waits), or too many (60 an hour).';

create function door.post_link(token text, hash bytea, t timestamptz, out outcome text, out post uuid, out actor uuid)
  language plpgsql set search_path = '' as $$
declare
  found system.link;
  asked commons.post;
begin
  actor := door.account_of(token, t);
  select * into found from system.link l where l.token_hash = hash and l.purpose = 'post' for update;
  select * into asked from commons.post p where p.post_id = found.post_id;
  if found.token_hash is null or (found.expires_at <= t and found.used_at is null) then
    outcome := 'not valid';
  elsif not exists (select from system.address a where a.account_id = actor and a.address = found.address) then
    outcome := 'somebody else';
  elsif asked.ends_at is not null then
    outcome := 'ended';
  elsif found.used_at is not null then
    outcome := 'used';
  else
    outcome := 'open';
  end if;
  if outcome in ('open', 'used') then
    post := found.post_id;
  end if;
end $$;
comment on function door.post_link(text, bytea, timestamptz) is
  'What a link to a post is for the one signed in: open, used (by them: the post is theirs), ended (or taken back), somebody else (sent to another address), or not valid (unknown or too old).';

create function app.read_post_invitation(token text, hash bytea, out outcome text, out service_id uuid, out service_name text, out role text, out teams text)
  language plpgsql security definer set search_path = '' as $$
declare
  found record;
begin
  select * into found from door.post_link(token, hash, app.clock());
  outcome := found.outcome;
  select p.service_id, s.name, p.role,
    (select string_agg(tm.name, ', ' order by tm.name) from commons.team_member m join commons.team tm on tm.team_id = m.team_id where m.post_id = p.post_id)
  into read_post_invitation.service_id, service_name, read_post_invitation.role, teams
  from commons.post p join commons.service s on s.service_id = p.service_id
  where p.post_id = found.post;
end $$;
comment on function app.read_post_invitation(text, bytea) is 'What a link to a post says, to the one it was sent to and nobody else.';

create function app.take_up_post(token text, hash bytea) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  found record;
begin
  select * into found from door.post_link(token, hash, t);
  if found.outcome = 'open' then
    update commons.post p set account_id = found.actor, starts_at = t where p.post_id = found.post;
    update system.link l set used_at = t where l.token_hash = hash;
  end if;
  return case when found.outcome in ('open', 'used') then 'taken up' else found.outcome end;
end $$;
comment on function app.take_up_post(text, bytea) is 'Says yes to a post. Returns taken up (again for the same form sent twice), ended, somebody else, or not valid.';

create function app.end_post(token text, post uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  ended commons.post;
begin
  select * into ended from commons.post p where p.post_id = post;
  -- Held while it is decided, so that two administrators cannot end each other at once and leave nobody.
  perform from commons.service s where s.service_id = ended.service_id for update;
  t := app.clock();
  if ended.post_id is null or not door.works_at(actor, ended.service_id, array['administrator', 'lead'], t) then
    raise exception 'only an administrator or a lead of this service' using errcode = '42501';
  end if;
  if ended.role = 'administrator' and ended.account_id is not null and not exists (
    select from commons.post p
    where p.service_id = ended.service_id and p.role = 'administrator' and p.post_id <> post and p.starts_at <= t and p.ends_at is null) then
    return 'last administrator';
  end if;
  update commons.post p set ends_at = t where p.post_id = post and p.ends_at is null;
  update commons.team_member m set ends_at = greatest(t, m.starts_at + interval '1 microsecond') where m.post_id = post and m.ends_at is null;
  return 'ended';
end $$;
comment on function app.end_post(text, uuid) is
  'Somebody no longer works there, or an invitation is taken back: what their team was shown closes to them the same second. Returns ended, or last administrator (nothing was ended).';

create function app.service_people(token text, service uuid) returns table (post_id uuid, role text, address text, name text, teams text, invited_at timestamptz,
  starts_at timestamptz, ends_at timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  if not door.works_at(door.account_of(token, t), service, array['administrator', 'lead'], t) then
    raise exception 'only an administrator or a lead of this service' using errcode = '42501';
  end if;
  return query
    select p.post_id, p.role, p.address, case when p.account_id is null then null else door.name_of(p.account_id) end,
      (select string_agg(tm.name, ', ' order by tm.name) from commons.team_member m join commons.team tm on tm.team_id = m.team_id
       where m.post_id = p.post_id and (m.ends_at is null or m.ends_at > t)),
      p.invited_at, p.starts_at, p.ends_at
    from commons.post p where p.service_id = service order by p.post_id;
end $$;
comment on function app.service_people(text, uuid) is 'Everybody who works, worked or was asked to work at a service, for its administrators and leads.';

create function app.team_people(team uuid) returns table (account_id uuid, name text, role text, since timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select p.account_id, door.name_of(p.account_id), p.role, m.starts_at
    from commons.team_member m join commons.post p on p.post_id = m.post_id
    where m.team_id = team and p.role <> 'administrator' and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)
      and who is not null
    order by 2;
end $$;
comment on function app.team_people(uuid) is 'The members of a team, by name, now: what a person sees before and after sharing with it.';

grant execute on function app.set_up_service(text, bytea, uuid, text, text, text[], text, text, text, text, jsonb, uuid),
  app.describe_service(text, uuid, text, text[], text, text, text, text), app.add_team(text, uuid, uuid, text),
  app.invite_to_post(text, uuid, uuid, text, text, uuid, bytea, uuid, text), app.read_post_invitation(text, bytea), app.take_up_post(text, bytea),
  app.end_post(text, uuid), app.service_people(text, uuid), app.team_people(uuid) to cairn_app;
