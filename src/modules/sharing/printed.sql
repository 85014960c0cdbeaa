-- kind: functions
-- Asking somebody into the circle with a printed code. Whoever types it has nothing until the person says that they are whom they meant:
-- `door.decide` reads circle_joined, and only the yes writes it.

create function app.invite_on_paper(member uuid, relation text, called text, code_hash bytea) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  perform pg_advisory_xact_lock(hashtextextended('invite ' || who::text, 20261123));
  if exists (select from record.circle_member m where m.person_id = who and m.member_id = member) then
    return 'invited before';
  end if;
  if not door.take('invitation', who::text, t, 30) then
    return 'too many';
  end if;
  insert into record.circle_member (person_id, member_id, relation, called) values (who, member, relation, called);
  insert into system.printed_invitation (code_hash, person_id, member_id, made_at, expires_at) values (code_hash, who, member, t, t + interval '14 days');
  return 'invited';
end $$;
comment on function app.invite_on_paper(uuid, text, text, bytea) is
  'Adds somebody to the circle with a printed code (14 days, once). Returns invited, invited before (this form was sent already), or too many (30 an hour).';

create function app.invite_on_paper_again(member uuid, code_hash bytea) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  perform pg_advisory_xact_lock(hashtextextended('invite ' || who::text, 20261123));
  if exists (select from system.printed_invitation i where i.code_hash = invite_on_paper_again.code_hash and i.person_id = who and i.member_id = member) then
    return 'invited';
  end if;
  if not exists (select from record.circle_member m where m.person_id = who and m.member_id = member and m.address is null)
    or exists (select from record.circle_left l where l.person_id = who and l.member_id = member)
    or exists (select from record.circle_claim c where c.person_id = who and c.member_id = member) then
    return 'not waiting';
  end if;
  if not door.take('invitation', who::text, t, 30) then
    return 'too many';
  end if;
  update system.printed_invitation i set replaced_at = t where i.person_id = who and i.member_id = member and i.replaced_at is null and i.used_at is null;
  insert into system.printed_invitation (code_hash, person_id, member_id, made_at, expires_at) values (code_hash, who, member, t, t + interval '14 days');
  return 'invited';
end $$;
comment on function app.invite_on_paper_again(uuid, bytea) is
  'Another printed code (14 days) for somebody who has not answered; the one before stops working. Returns invited (again for the same form sent twice), not waiting, or too many.';

create function app.code_to_print(member uuid, code_hash bytea) returns timestamptz language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return (
    select i.expires_at from system.printed_invitation i
    where i.person_id = who and i.member_id = member and i.code_hash = code_to_print.code_hash and i.replaced_at is null and i.used_at is null
      and i.made_at > t - interval '15 minutes');
end $$;
comment on function app.code_to_print(uuid, bytea) is
  'Until when a printed code works that the person made in the past 15 minutes and still holds; null otherwise. After that it is not shown again.';

create function app.type_invitation(token text, hash bytea, place text) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  found system.printed_invitation;
begin
  if not door.take('invitation typed', actor::text, t, 12) or not door.take('invitation typed at', place, t, 60) then
    return 'too many';
  end if;
  select i.* into found from system.printed_invitation i where i.code_hash = hash for update;
  if found.person_id = actor then
    return 'that is you';
  end if;
  if found.code_hash is null or found.replaced_at is not null or (found.used_at is null and found.expires_at <= t)
    or exists (select from record.circle_left l where l.person_id = found.person_id and l.member_id = found.member_id) then
    return 'not valid';
  end if;
  if found.used_at is not null then
    return case
      when exists (select from record.circle_claim c where c.person_id = found.person_id and c.member_id = found.member_id and c.account_id = actor) then 'waiting'
      else 'not valid' end;
  end if;
  update system.printed_invitation i set used_at = t where i.code_hash = hash;
  insert into record.circle_claim (person_id, member_id, account_id, name, at) values (found.person_id, found.member_id, actor, door.name_of(actor), t);
  return 'waiting';
end $$;
comment on function app.type_invitation(text, bytea, text) is
  'Whoever is signed in typed a printed code. Opens nothing and names nobody: the person is asked. Returns waiting (again for the same one), that is you, not valid (unknown, too old, used by somebody else, or taken back), or too many (12 tries an hour).';

create function app.my_claims() returns table (member_id uuid, called text, relation text, account_id uuid, name text, place text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select c.member_id, m.called, m.relation, c.account_id, c.name, door.place_of(c.account_id, t), c.at
    from record.circle_claim c join record.circle_member m on m.person_id = c.person_id and m.member_id = c.member_id
    where c.person_id = who
      and not exists (select from record.circle_claim_answer a where a.person_id = who and a.member_id = c.member_id)
      and not exists (select from record.circle_left l where l.person_id = who and l.member_id = c.member_id)
    order by c.at;
end $$;
comment on function app.my_claims() is 'Who used a printed code and waits for the person to say whether this is whom they meant.';

create function app.answer_claim(member uuid, account uuid, meant boolean) returns text language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  claim record.circle_claim;
begin
  select c.* into claim from record.circle_claim c where c.person_id = who and c.member_id = member;
  if claim.account_id is distinct from account or exists (select from record.circle_left l where l.person_id = who and l.member_id = member) then
    return 'not waiting';
  end if;
  insert into record.circle_claim_answer (person_id, member_id, meant, at) values (who, member, meant, t) on conflict do nothing;
  if not found then
    return case when (select a.meant from record.circle_claim_answer a where a.person_id = who and a.member_id = member) = meant then 'answered' else 'not waiting' end;
  end if;
  if meant then
    insert into record.circle_joined (person_id, member_id, account_id, at) values (who, member, account, t);
  else
    insert into record.circle_left (person_id, member_id, at) values (who, member, t) on conflict do nothing;
  end if;
  return 'answered';
end $$;
comment on function app.answer_claim(uuid, uuid, boolean) is
  'The person says whether who typed the code is whom they meant. Yes lets them into the circle; no closes the invitation and leaves nothing open. Returns answered (again for the same answer), or not waiting.';

create function app.my_printed_codes() returns table (member_id uuid, expires_at timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return query
    select i.member_id, i.expires_at from system.printed_invitation i
    where i.person_id = who and i.replaced_at is null and i.used_at is null;
end $$;
comment on function app.my_printed_codes() is 'Until when each of the person''s printed codes works that nobody has used.';

grant execute on function app.invite_on_paper(uuid, text, text, bytea), app.invite_on_paper_again(uuid, bytea), app.code_to_print(uuid, bytea),
  app.type_invitation(text, bytea, text), app.my_claims(), app.answer_claim(uuid, uuid, boolean), app.my_printed_codes() to cairn_app;
