-- kind: functions
-- What a transaction knows about itself: who acts, whose record it is in, which rooms are open at which level. `app.enter` (enter.sql)
-- writes it once, sealed; everything here only reads it. A context is bound to the transaction by its start (microseconds) and the
-- server process, and carries its own end, so that a copy kept from another transaction, or one kept open too long, opens nothing.
-- Transactions that a client sends in one message share that start; `door.leave_context` therefore seals nothing in the message that began one.

-- The door's own functions take no search path of their own where they run only inside functions that fix it; those written with `return`
-- are bound to what they name when they are made, whatever path is set later.
create function app.clock() returns timestamptz language sql stable parallel safe return clock_timestamp();
comment on function app.clock() is 'The statement''s own clock. Never now(): a long transaction would keep access that has ended. Tests replace this function.';

create function door.seal(words text) returns text language plpgsql stable as $$
begin
  return (select encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(words, 'UTF8'))), 'hex') from door.seal_key key);
end $$;
comment on function door.seal(text) is 'HMAC-SHA-256 (RFC 2104) under door.seal_key, as hex.';

create function door.bound() returns text language sql stable return
  (extract(epoch from transaction_timestamp()) * 1000000)::bigint::text || '/' || pg_backend_pid()::text;
comment on function door.bound() is 'What no other transaction shares: when this one began, and in which server process.';

-- The parts, in order: actor, subject, capacity, rooms to see, rooms to suggest in, rooms to carry out in, look, ends (epoch seconds), bound,
-- endings so far.
create function door.opened() returns text[] language plpgsql stable as $$
declare
  sealed text := current_setting('cairn.context', true);
  words text;
  parts text[];
begin
  if sealed is null or sealed = '' then
    return null;
  end if;
  words := left(sealed, -64);
  if door.seal(words) is distinct from right(sealed, 64) then
    return null;
  end if;
  parts := string_to_array(words, '|');
  if parts[9] is distinct from door.bound() or extract(epoch from app.clock()) >= parts[8]::numeric then
    return null;
  end if;
  -- Going back to a savepoint lets go of the lock that ending access waits for; a context kept across it must not outlive the ending.
  if parts[3] = 'other' and parts[10]::int is distinct from (select p.endings from record.person p where p.person_id = parts[2]::uuid) then
    return null;
  end if;
  return parts;
end $$;
comment on function door.opened() is 'The context''s parts if its seal, its transaction and its time are right, and nothing was closed since; null otherwise.';

-- Their cost (in units of a comparison) is what checking the seal takes. Told of it, the planner asks them once a scan instead of once a row.
create function app.actor() returns uuid language plpgsql stable security definer cost 5000 set search_path = '' as $$
begin return (door.opened())[1]::uuid; end $$;
comment on function app.actor() is 'The account that acts in this transaction; null outside a record.';

create function app.subject() returns uuid language plpgsql stable security definer cost 5000 set search_path = '' as $$
begin return (door.opened())[2]::uuid; end $$;
comment on function app.subject() is 'The person whose record this transaction is in; null outside a record.';

create function app.is_self() returns boolean language plpgsql stable security definer cost 5000 set search_path = '' as $$
begin return coalesce((door.opened())[3] = 'self', false); end $$;
comment on function app.is_self() is 'True when the person is in their own record. Only then can content be written.';

create function app.rooms() returns text[] language plpgsql stable security definer cost 5000 set search_path = '' as $$
begin return coalesce(string_to_array((door.opened())[4], ','), '{}'); end $$;
comment on function app.rooms() is 'Rooms that may be read in this transaction.';

create function app.rooms_to_suggest() returns text[] language plpgsql stable security definer cost 5000 set search_path = '' as $$
begin return coalesce(string_to_array((door.opened())[5], ','), '{}'); end $$;
comment on function app.rooms_to_suggest() is 'Rooms in which the actor may put a suggestion.';

create function app.rooms_to_carry_out() returns text[] language plpgsql stable security definer cost 5000 set search_path = '' as $$
begin return coalesce(string_to_array((door.opened())[6], ','), '{}'); end $$;
comment on function app.rooms_to_carry_out() is 'Rooms in which the actor may tick a step that the person asked for.';

grant execute on function app.clock(), app.actor(), app.subject(), app.is_self(), app.rooms(), app.rooms_to_suggest(), app.rooms_to_carry_out() to cairn_app;
grant execute on function app.clock() to cairn_owner;
