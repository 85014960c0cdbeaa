-- kind: functions
-- Deleting everything: asking, changing one's mind, and what is done when the seven days are over.

create function door.is_leaving(account uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from system.leaving l where l.account_id = account and l.kept_at is null) $$;
comment on function door.is_leaving(uuid) is 'True while somebody has asked to have everything deleted and has not changed their mind.';

create or replace function door.name_of(account uuid) returns text language sql stable set search_path = '' as $$
  select coalesce((select a.name from system.account a where a.account_id = account), 'Somebody') $$;
comment on function door.name_of(uuid) is 'The name of an account as it is now; Somebody, when they have none or have deleted everything.';

create or replace function door.leave_context(actor uuid, subject uuid, capacity text, see text[], suggest text[], carry_out text[], look uuid, ends timestamptz)
  returns void language plpgsql as $$
declare
  words text := concat_ws('|', actor, subject, capacity, array_to_string(see, ','), array_to_string(suggest, ','), array_to_string(carry_out, ','),
    coalesce(look::text, ''), extract(epoch from ends)::text, door.bound(),
    coalesce((select p.endings from record.person p where p.person_id = subject), 0));
begin
  -- Whatever is shared by whatever way: nobody else enters a record that is being deleted.
  if capacity = 'other' and door.is_leaving(subject) then
    raise exception 'this record is open to nobody else' using errcode = '42501';
  end if;
  -- The transaction's start is what binds the context to it. One message may hold several transactions, all with the start of the message;
  -- one that began in an earlier message shares its start with none that can come after it.
  if statement_timestamp() = transaction_timestamp() then
    raise exception 'a record is entered from a transaction that an earlier message began' using errcode = '25P01';
  end if;
  perform set_config('cairn.context', words || door.seal(words), true);
end $$;
comment on function door.leave_context(uuid, uuid, text, text[], text[], text[], uuid, timestamptz) is
  'Seals the context for the rest of this transaction. Raises 25P01 in the message that began the transaction, 42501 for anybody else while the person is deleting everything.';

create function session.leaves_at(token text) returns timestamptz language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := door.account_of(token, app.clock());
begin
  return (select l.erase_at from system.leaving l where l.account_id = me and l.kept_at is null);
end $$;
comment on function session.leaves_at(text) is 'When everything of whoever is signed in goes, if they asked for it; null otherwise.';

create function door.only_administrator_of(account uuid, t timestamptz) returns setof uuid language sql stable set search_path = '' as $$
  select distinct p.service_id
  from commons.post p
  where p.account_id = account and p.role = 'administrator' and p.starts_at <= t and p.ends_at is null
    and not exists (
      select from commons.post o
      where o.service_id = p.service_id and o.role = 'administrator' and o.account_id <> account and o.starts_at <= t and o.ends_at is null
        and not door.is_leaving(o.account_id)) $$;
comment on function door.only_administrator_of(uuid, timestamptz) is 'Services that would be left without an administrator. One who is leaving too does not count.';

create function app.only_administrator_of(token text) returns table (name text) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  return query
    select s.name from door.only_administrator_of(me, t) o (service_id) join commons.service s on s.service_id = o.service_id order by s.name;
end $$;
comment on function app.only_administrator_of(text) is 'Services whose only administrator is whoever is signed in: they ask another in before they can go.';

create function app.leave(token text, leaving uuid, message uuid, out outcome text, out told boolean) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  me uuid := door.account_of(token, t);
begin
  told := false;
  -- Held while it is decided, as where a post ends, so that the last two administrators cannot go at once.
  perform from commons.service s
  where s.service_id in (select p.service_id from commons.post p where p.account_id = me and p.role = 'administrator' and p.ends_at is null)
  order by s.service_id for update;
  t := app.clock();
  if exists (select from door.only_administrator_of(me, t)) then
    outcome := 'last administrator';
    return;
  end if;
  outcome := 'leaving';
  insert into system.leaving (leaving_id, account_id, asked_at, erase_at) values (leaving, me, t, t + interval '7 days') on conflict do nothing;
  if not found then
    return;
  end if;
  perform door.hold_alone(me);
  t := app.clock();
  insert into record.sharing_end (person_id, sharing_id, at)
  select s.person_id, s.sharing_id, t from record.sharing s where s.person_id = me and t < s.ends_at on conflict do nothing;
  insert into record.override_end (person_id, override_id, at)
  select a.person_id, a.override_id, t from record.override_agreed a where a.person_id = me and t < a.ends_at on conflict do nothing;
  insert into system.message (message_id, to_account, template, language, details)
  select message, me, 'something happened', a.language, '{"open": "/account"}' from system.account a
  where a.account_id = me and exists (select from system.address x where x.account_id = me);
  told := found;
end $$;
comment on function app.leave(text, uuid, uuid) is
  'Whoever is signed in has everything deleted in seven days. Everything shared ends now: when this returns, nobody else is reading. A message tells those who have an address, in case it was not they who asked (told: it must be queued). Returns leaving (again too), or last administrator: then nothing is done.';

create function app.stay(token text) returns void language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  update system.leaving l set kept_at = t where l.account_id = door.account_of(token, t) and l.kept_at is null;
end $$;
comment on function app.stay(text) is 'They keep everything after all. What was shared stays ended.';

create function session.due_to_erase() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
begin
  return query select l.account_id from system.leaving l where l.kept_at is null and l.erase_at <= t order by l.erase_at limit 100;
end $$;
comment on function session.due_to_erase() is 'Accounts whose seven days are over.';

create function door.rows_of(schemas text[]) returns table (rel regclass, may_delete boolean, whose text) language sql stable set search_path = '' as $$
  select c.oid::regclass, has_table_privilege(c.oid, 'delete'), string_agg(format('x.%I = $1', a.attname), ' or ')
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and n.nspname = any (schemas) and not a.attisdropped
    and (a.attname = 'person_id' or (n.nspname <> 'record' and a.attname in ('account_id', 'to_account')))
  group by c.oid $$;
comment on function door.rows_of(text[]) is 'Tables that say whose their rows are, whether the door may delete there, and the condition for rows of $1. From the catalogue, so that no table can be forgotten.';

create function door.refuse_remains(who uuid) returns void language plpgsql set search_path = '' as $$
declare
  kept record;
  remains boolean;
begin
  for kept in select * from door.rows_of(array['record', 'system', 'commons']) loop
    execute format('select exists (select from %s x where %s)', kept.rel, kept.whose) into remains using who;
    if remains then
      raise exception 'something would remain in %', kept.rel;
    end if;
  end loop;
end $$;
comment on function door.refuse_remains(uuid) is
  'Looks through every table for rows of somebody who is being deleted. Raises, and so undoes the deletion, rather than leave a part behind.';

create function session.erase(who uuid, last_message uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  due system.leaving;
  addresses text[];
  untold text;
  home system.account;
  kept record;
begin
  select * into due from system.leaving l where l.account_id = who and l.kept_at is null and l.erase_at <= t for update;
  if due.leaving_id is null then
    return 'not due';
  end if;
  perform door.hold_alone(who);
  select * into home from system.account a where a.account_id = who;
  addresses := array(select a.address from system.address a where a.account_id = who order by a.proved_at desc);
  -- A legal override that was still to be told of is told of now, in the one message that can reach them, and counted.
  select string_agg(distinct s.name, ', ') into untold
  from record.override o join record.override_agreed g on g.person_id = o.person_id and g.override_id = o.override_id
  join commons.service s on s.service_id = o.service_id
  where o.person_id = who and not exists (select from record.override_told x where x.person_id = who and x.override_id = o.override_id);
  perform door.tell_override(who, o.override_id, null, t) from record.override o where o.person_id = who;

  -- What others wrote of them is the others'; that they are not in anybody's circle any more is a fact.
  insert into record.circle_left (person_id, member_id, at)
  select j.person_id, j.member_id, t from record.circle_joined j where j.account_id = who and j.person_id <> who on conflict do nothing;
  update commons.team_member m set ends_at = greatest(t, m.starts_at + interval '1 microsecond')
  from commons.post p where p.post_id = m.post_id and (p.account_id = who or p.address = any (addresses)) and m.ends_at is null;
  update commons.post p set address = '', ends_at = coalesce(p.ends_at, t), account_id = case when p.account_id is null then null else gen_random_uuid() end
  where p.account_id = who or (p.account_id is null and p.address = any (addresses));
  update commons.post p set address = '' where p.address = any (addresses);

  delete from system.message m using system.link l
  where l.person_id = who and sha256(convert_to(m.details->>'token', 'UTF8')) = l.token_hash;
  delete from system.message m where m.to_address = any (addresses);
  delete from system.link l where l.address = any (addresses);
  delete from system.sign_in_code c where c.address = any (addresses);
  delete from system.limit_count c
  where c.key_hash in (select sha256(convert_to(key, 'UTF8')) from unnest(addresses || who::text) key);
  for kept in select * from door.rows_of(array['system']) t where t.may_delete and t.rel <> 'system.account'::regclass loop
    execute format('delete from %s x where %s', kept.rel, kept.whose) using who;
  end loop;
  delete from record.person p where p.person_id = who;
  delete from system.account a where a.account_id = who;
  perform door.refuse_remains(who);
  if untold is null or cardinality(addresses) = 0 then
    return 'erased';
  end if;
  insert into system.message (message_id, to_address, template, language, details)
  values (last_message, addresses[1], 'before it was deleted', home.language, jsonb_build_object('service', untold));
  return 'erased, one message to send';
end $$;
comment on function session.erase(uuid, uuid) is
  'Deletes everything of somebody whose seven days are over, in this one transaction. Once: "not due" when it is done, was kept, or is not yet time. Otherwise erased; or erased, one message to send (it must be queued): somebody opened their record under a legal duty and they could not be told before.';

grant execute on function app.only_administrator_of(text), app.leave(text, uuid, uuid), app.stay(text) to cairn_app;
grant execute on function session.leaves_at(text) to cairn_session;
grant execute on function session.due_to_erase(), session.erase(uuid, uuid) to cairn_jobs;
