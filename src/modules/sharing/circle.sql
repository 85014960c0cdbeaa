-- kind: functions
-- The circle: asking somebody to stand beside you, and what they answer.

create function door.need_self() returns uuid language plpgsql set search_path = '' as $$
declare
  parts text[] := door.opened();
begin
  if parts[3] is distinct from 'self' then
    raise exception 'only the person themselves' using errcode = '42501';
  end if;
  return parts[2]::uuid;
end $$;
comment on function door.need_self() is 'The person whose own record this is. Raises 42501 for anybody else.';

create function app.invite(member uuid, relation text, called text, address text, token_hash bytea, message uuid, token text)
  returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  -- One at a time for each person: the same form sent twice at once must find itself, not "in your circle".
  perform pg_advisory_xact_lock(hashtextextended('invite ' || who::text, 20261123));
  if exists (select from record.circle_member m where m.person_id = who and m.member_id = member) then
    return 'invited before';
  end if;
  if exists (select from system.address a where a.address = lower(invite.address) and a.account_id = who) then
    return 'that is you';
  end if;
  if exists (
    select from record.circle_member m
    where m.person_id = who and m.address = lower(invite.address)
      and not exists (select from record.circle_left l where l.person_id = who and l.member_id = m.member_id)) then
    return 'in your circle';
  end if;
  if not door.take('invitation', who::text, t, 30) then
    return 'too many';
  end if;
  insert into record.circle_member (person_id, member_id, relation, called, address)
  values (who, member, relation, called, lower(address));
  insert into system.link (token_hash, purpose, person_id, member_id, address, expires_at)
  values (token_hash, 'circle', who, member, lower(address), t + interval '14 days');
  insert into system.message (message_id, to_address, template, language, details)
  select message, lower(address), 'invitation', a.language, jsonb_build_object('from', coalesce(a.name, ''), 'token', token)
  from system.account a where a.account_id = who;
  return 'invited';
end $$;
comment on function app.invite(uuid, text, text, text, bytea, uuid, text) is
  'Adds somebody to the circle and writes their invitation (14 days). Returns invited, invited before (this form was sent already), that is you, in your circle (this address is), or too many (30 an hour).';

create function app.invite_again(member uuid, token_hash bytea, message uuid, token text) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  asked record.circle_member;
begin
  select * into asked from record.circle_member m
  where m.person_id = who and m.member_id = member
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = m.member_id)
    and not exists (select from record.circle_joined j where j.person_id = who and j.member_id = m.member_id);
  if asked.member_id is null then
    return 'not waiting';
  end if;
  if not door.take('invitation', who::text, t, 30) then
    return 'too many';
  end if;
  insert into system.message (message_id, to_address, template, language, details)
  select message, asked.address, 'invitation', a.language, jsonb_build_object('from', coalesce(a.name, ''), 'token', token)
  from system.account a where a.account_id = who
  on conflict do nothing;
  if not found then
    return 'sent before';
  end if;
  insert into system.link (token_hash, purpose, person_id, member_id, address, expires_at)
  values (token_hash, 'circle', who, member, asked.address, t + interval '14 days');
  return 'sent';
end $$;
comment on function app.invite_again(uuid, bytea, uuid, text) is
  'Writes a new invitation (14 days) for somebody who was asked and has not answered. Returns sent, sent before (this message was written already), not waiting, or too many (30 an hour).';

create function door.invitation(token text, hash bytea, t timestamptz, out outcome text, out who uuid, out member uuid, out actor uuid)
  language plpgsql set search_path = '' as $$
declare
  found system.link;
begin
  actor := door.account_of(token, t);
  select * into found from system.link l where l.token_hash = hash and l.purpose = 'circle' for update;
  if found.token_hash is null or (found.expires_at <= t and found.used_at is null) then
    outcome := 'not valid';
  elsif not exists (select from system.address a where a.account_id = actor and a.address = found.address) then
    outcome := 'somebody else';
  elsif exists (select from record.circle_left l where l.person_id = found.person_id and l.member_id = found.member_id) then
    outcome := 'not valid';
  elsif found.used_at is not null
    or exists (select from record.circle_joined j where j.person_id = found.person_id and j.member_id = found.member_id) then
    outcome := 'used';
  else
    outcome := 'open';
  end if;
  if outcome in ('open', 'used') then
    who := found.person_id;
    member := found.member_id;
  end if;
end $$;
comment on function door.invitation(text, bytea, timestamptz) is
  'What an invitation link is for the one signed in: open, used, somebody else (sent to another address), or not valid (unknown, too old, or taken back).';

create function app.read_invitation(token text, hash bytea, out outcome text, out person_id uuid, out from_name text, out relation text, out rooms text[])
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  found record;
begin
  select * into found from door.invitation(token, hash, t);
  outcome := found.outcome;
  if found.who is null then
    return;
  end if;
  person_id := found.who;
  from_name := door.name_of(found.who);
  select m.relation into relation from record.circle_member m where m.person_id = found.who and m.member_id = found.member;
  rooms := (door.decide(null, found.who, t, found.member)).see;
end $$;
comment on function app.read_invitation(text, bytea) is 'What an invitation says, to the one it was sent to and nobody else.';

create function app.accept_invitation(token text, hash bytea) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  link record;
begin
  select * into link from door.invitation(token, hash, t);
  if link.outcome = 'open' then
    insert into record.circle_joined (person_id, member_id, account_id, at) values (link.who, link.member, link.actor, t)
    on conflict (person_id, member_id) do nothing;
    if not found then
      return 'used';
    end if;
    update system.link l set used_at = t where l.token_hash = hash;
    return 'joined';
  end if;
  return link.outcome;
end $$;
comment on function app.accept_invitation(text, bytea) is 'Says yes to an invitation. Returns joined, used, somebody else, or not valid.';

create function app.take_leave(member uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform door.hold_alone(who);
  insert into record.circle_left (person_id, member_id) values (who, member) on conflict do nothing;
end $$;
comment on function app.take_leave(uuid) is 'Somebody is no longer in the circle; everything shared with them closes at once.';

create function app.my_circle() returns table (member_id uuid, relation text, called text, address text, added_at timestamptz, account_id uuid,
  name text, place text, joined_at timestamptz, left_at timestamptz, never boolean, left_work boolean) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select m.member_id, m.relation, m.called, m.address, m.added_at, j.account_id, door.name_of(j.account_id), door.place_of(j.account_id, t), j.at, l.at,
      exists (select from record.never n where n.person_id = who and n.account_id = j.account_id and (n.lifted_at is null or n.lifted_at > t)),
      m.relation <> 'supporter' and door.left_work(j.account_id, t)
    from record.circle_member m left join record.circle_joined j on j.person_id = m.person_id and j.member_id = m.member_id
    left join record.circle_left l on l.person_id = m.person_id and l.member_id = m.member_id
    where m.person_id = who
    order by m.member_id;
end $$;
comment on function app.my_circle() is 'Everybody the person ever asked into their circle: invited, joined, or no longer in it (left_at). left_work: asked as a worker or peer worker, and their posts have ended, so nothing reaches them.';

grant execute on function app.invite(uuid, text, text, text, bytea, uuid, text), app.invite_again(uuid, bytea, uuid, text), app.read_invitation(text, bytea), app.accept_invitation(text, bytea),
  app.take_leave(uuid), app.my_circle() to cairn_app;
