-- kind: functions
-- The very first person has no mail server yet, perhaps, and nobody to send them a code: the code that stands in the terminal lets them in.

create function session.enter_by_set_up_code(code_hash bytea, address text, new_account uuid, language text, place text, session_id uuid, token_hash bytea,
  device text, shared boolean) returns text language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  account uuid;
begin
  if not door.take('set-up code from place', place, t, 10) then
    return 'too many';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('set up', 20261123));
  if not exists (select from system.link l where l.token_hash = code_hash and l.purpose = 'set up' and l.used_at is null and l.expires_at > t)
    or exists (select from commons.service) then
    return 'wrong code';
  end if;
  select a.account_id into account from system.address a where a.address = lower(enter_by_set_up_code.address);
  if exists (select from record.person p where p.person_id = account) then
    return 'wrong code';
  end if;
  if account is null then
    account := new_account;
    insert into system.account (account_id, language, made_at) values (account, enter_by_set_up_code.language, t);
    insert into system.address (address, account_id, proved_at) values (lower(enter_by_set_up_code.address), account, t);
  end if;
  perform session.begin_session(account, session_id, token_hash, device, shared, t);
  return 'signed in';
end $$;
comment on function session.enter_by_set_up_code(bytea, text, uuid, text, text, uuid, bytea, text, boolean) is
  'Signs in whoever holds the set-up code, while no service is set up. Whoever can read the terminal most likely runs the database too; still, it opens no account that keeps a record, whoever else may have seen the code. Returns signed in, wrong code, or too many (10 an hour from one place).';
grant execute on function session.enter_by_set_up_code(bytea, text, uuid, text, text, uuid, bytea, text, boolean) to cairn_session;
