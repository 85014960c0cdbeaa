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
begin
  update system.link l set used_at = t
  where l.token_hash = code_hash and l.purpose = 'set up' and l.used_at is null and l.expires_at > t;
  if not found then
    return case when door.take('set-up code', actor::text, t, 10) then 'wrong code' else 'too many' end;
  end if;
  insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not)
  values (service, name, nation, languages, contact, hours, is_what, is_not);
  insert into commons.team (team_id, service_id, name)
  select (x->>'id')::uuid, service, x->>'name' from jsonb_array_elements(teams) x;
  insert into commons.post (post_id, service_id, role, address, account_id, invited_at, starts_at)
  select post, service, 'administrator', min(a.address), actor, t, t from system.address a where a.account_id = actor;
  return 'set up';
end $$;
comment on function app.set_up_service(text, bytea, uuid, text, text, text[], text, text, text, text, jsonb, uuid) is
  'The first person in sets up a service with the code from the terminal and becomes its administrator. Returns set up, wrong code, or too many.';

create function app.invite_to_post(token text, post uuid, service uuid, role text, address text, team uuid, link_hash bytea, message uuid, link text)
  returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if not door.works_at(actor, service, array['administrator', 'lead'], t) then
    raise exception 'only an administrator or a lead of this service' using errcode = '42501';
  end if;
  if team is not null and not exists (select from commons.team x where x.team_id = team and x.service_id = service) then
    raise exception 'no such team here' using errcode = '22023';
  end if;
  if not door.take('post invitation', actor::text, t, 60) then
    return 'too many';
  end if;
  insert into commons.post (post_id, service_id, role, address) values (post, service, role, lower(address));
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
  'An administrator or a lead asks somebody to take up a post, in a team or none. Returns invited, or too many (60 an hour).';

create function app.take_up_post(token text, hash bytea) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  found system.link;
begin
  select * into found from system.link l where l.token_hash = hash and l.purpose = 'post' for update;
  if found.token_hash is null or found.expires_at <= t then
    return 'not valid';
  end if;
  if not exists (select from system.address a where a.account_id = actor and a.address = found.address) then
    return 'somebody else';
  end if;
  if found.used_at is not null then
    return 'used';
  end if;
  update commons.post p set account_id = actor, starts_at = t where p.post_id = found.post_id and p.ends_at is null;
  update system.link l set used_at = t where l.token_hash = hash;
  return 'taken up';
end $$;
comment on function app.take_up_post(text, bytea) is 'Says yes to a post. Returns taken up, used, somebody else, or not valid.';

create function app.end_post(token text, post uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  ended commons.post;
begin
  select * into ended from commons.post p where p.post_id = post;
  if ended.post_id is null or not door.works_at(actor, ended.service_id, array['administrator', 'lead'], t) then
    raise exception 'only an administrator or a lead of this service' using errcode = '42501';
  end if;
  update commons.post p set ends_at = t where p.post_id = post and p.ends_at is null;
  update commons.team_member m set ends_at = greatest(t, m.starts_at + interval '1 microsecond') where m.post_id = post and m.ends_at is null;
end $$;
comment on function app.end_post(text, uuid) is 'Somebody no longer works there: what their team was shown closes to them the same second.';

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

create function app.team_people(team uuid) returns table (name text, role text, since timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select door.name_of(p.account_id), p.role, m.starts_at
    from commons.team_member m join commons.post p on p.post_id = m.post_id
    where m.team_id = team and p.role <> 'administrator' and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)
      and who is not null
    order by 1;
end $$;
comment on function app.team_people(uuid) is 'The members of a team, by name, now: what a person sees before and after sharing with it.';

grant execute on function app.set_up_service(text, bytea, uuid, text, text, text[], text, text, text, text, jsonb, uuid),
  app.invite_to_post(text, uuid, uuid, text, text, uuid, bytea, uuid, text), app.take_up_post(text, bytea), app.end_post(text, uuid),
  app.service_people(text, uuid), app.team_people(uuid) to cairn_app;
