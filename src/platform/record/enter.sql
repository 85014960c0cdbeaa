-- kind: functions
-- The door. `app.open_look` writes the look and commits; `app.enter` lets a transaction in.

create function door.lock_of(who uuid) returns bigint language sql immutable return hashtextextended(who::text, 20261123);
comment on function door.lock_of(uuid) is 'Advisory lock of one record: readers that are not the person share it, ending access holds it alone.';

create function door.hold_alone(who uuid) returns void language plpgsql set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(door.lock_of(who));
  update record.person p set endings = p.endings + 1 where p.person_id = who;
end $$;
comment on function door.hold_alone(uuid) is 'Waits until nobody else is reading this record, and ends every context that others hold in it: when the page says "withdrawn", no read under the old sharing is still under way, and none can follow.';

create function door.account_of(token text, t timestamptz) returns uuid language plpgsql stable as $$
declare
  account uuid;
begin
  -- Under any other level a transaction goes on seeing sharing and sessions as they were when it began, after they have ended.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the door opens to transactions that read what is committed now' using errcode = '25001';
  end if;
  select s.account_id into account
  from system.session s join system.account a on a.account_id = s.account_id
  where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null and s.began_at <= t and t < s.expires_at
    and a.closed_at is null;
  if account is null then
    raise exception 'no live session' using errcode = '28000';
  end if;
  return account;
end $$;
comment on function door.account_of(text, timestamptz) is 'Whose live session this token is. Raises 28000 when none, 25001 in a transaction whose view of the database stands still.';

create function door.leave_context(actor uuid, subject uuid, capacity text, see text[], suggest text[], carry_out text[], look uuid, ends timestamptz)
  returns void language plpgsql as $$
declare
  words text := concat_ws('|', actor, subject, capacity, array_to_string(see, ','), array_to_string(suggest, ','), array_to_string(carry_out, ','),
    coalesce(look::text, ''), extract(epoch from ends)::text, door.bound(),
    coalesce((select p.endings from record.person p where p.person_id = subject), 0));
begin
  -- The transaction's start is what binds the context to it. One message may hold several transactions, all with the start of the message;
  -- one that began in an earlier message shares its start with none that can come after it.
  if statement_timestamp() = transaction_timestamp() then
    raise exception 'a record is entered from a transaction that an earlier message began' using errcode = '25P01';
  end if;
  perform set_config('cairn.context', words || door.seal(words), true);
end $$;
comment on function door.leave_context(uuid, uuid, text, text[], text[], text[], uuid, timestamptz) is 'Seals the context for the rest of this transaction. Raises 25P01 in the message that began the transaction.';

create function door.every_room() returns text[] language sql immutable return
  array['about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money'];
comment on function door.every_room() is 'The closed list of rooms (architecture: access model).';

create function app.open_look(token text, who uuid, look_id uuid, rooms text[], reason text, words text) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  allowed record;
  granted text[];
  forced text[];
  told timestamptz;
begin
  if actor = who or cardinality(rooms) = 0 or not rooms <@ door.every_room() then
    raise exception 'a look needs somebody else''s record and rooms that exist' using errcode = '22023';
  end if;
  if not exists (select from record.person p where p.person_id = who) then
    return 'refused';
  end if;
  select * into allowed from door.decide(actor, who, t);
  granted := array(select unnest(rooms) intersect select unnest(allowed.see));
  forced := array(select unnest(granted) intersect select unnest(allowed.by_override));
  -- Each room is told of with the first override that names it; a look at several, when the last of them may be told.
  if cardinality(forced) > 0 then
    select max(room.told_at) into told
    from (
      select min(o.told_at) as told_at
      from door.overrides_at(actor, who, t) o cross join lateral unnest(o.rooms) named (room)
      where named.room = any (forced)
      group by named.room
    ) room;
  end if;
  insert into record.look (person_id, look_id, viewer, viewer_name, viewer_place, rooms, reason, words, outcome, through, at, shown_from)
  values (who, look_id, actor, door.name_of(actor), door.place_of(actor, t),
    case when cardinality(granted) > 0 then granted else rooms end, reason, words,
    case when cardinality(granted) > 0 then 'opened' else 'refused' end,
    case when cardinality(granted) = 0 then 'nothing' when cardinality(forced) > 0 then 'override' else 'sharing' end, t, greatest(told, t));
  return case when cardinality(granted) > 0 then 'opened' else 'refused' end;
end $$;
comment on function app.open_look(text, uuid, uuid, text[], text, text) is
  'Writes that somebody opens, or tried to open, rooms of somebody else''s record. Must be committed before app.enter accepts it. Returns opened or refused.';

create function app.enter(token text, who uuid, look uuid default null, out actor uuid, out capacity text, out see text[], out suggest text[],
  out carry_out text[]) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  opened record;
  allowed record;
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  actor := door.account_of(token, t);
  if actor = who then
    capacity := 'self';
    see := door.every_room();
    suggest := '{}';
    carry_out := '{}';
    perform door.leave_context(actor, who, capacity, see, suggest, carry_out, null, t + interval '30 seconds');
    return;
  end if;
  perform pg_advisory_xact_lock_shared(door.lock_of(who));
  t := app.clock();
  select l.look_id, l.rooms into opened
  from record.look l
  where l.person_id = who and l.look_id = look and l.viewer = actor and l.outcome = 'opened'
    and l.at <= t and l.at > t - interval '60 seconds'
    and l.made_in is distinct from pg_current_xact_id_if_assigned();
  if opened.look_id is null then
    raise exception 'no look of yours was committed in the last minute' using errcode = '42501';
  end if;
  select * into allowed from door.decide(actor, who, t);
  capacity := 'other';
  see := array(select unnest(opened.rooms) intersect select unnest(allowed.see));
  suggest := array(select unnest(opened.rooms) intersect select unnest(allowed.suggest));
  carry_out := array(select unnest(opened.rooms) intersect select unnest(allowed.carry_out));
  if cardinality(see) = 0 then
    raise exception 'nothing is shared with you here' using errcode = '42501';
  end if;
  perform door.leave_context(actor, who, capacity, see, suggest, carry_out, look, least(allowed.ends_at, t + interval '30 seconds'));
end $$;
comment on function app.enter(text, uuid, uuid) is
  'Lets this transaction into one record: the person themselves, or somebody with a look committed less than a minute ago and sharing that is live now. Raises 28000 without a session, 42501 otherwise.';

create function app.enter_as_they_would(token text, viewer uuid, member uuid, also text[], out see text[])
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  see := (door.decide(viewer, actor, t, member)).see;
  if not exists (select from record.never n where n.person_id = actor and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at)) then
    see := array(select unnest(see) union select unnest(also));
  end if;
  perform door.leave_context(coalesce(viewer, '00000000-0000-0000-0000-000000000000'), actor, 'preview', see, '{}', '{}', null, t + interval '30 seconds');
end $$;
comment on function app.enter_as_they_would(text, uuid, uuid, text[]) is
  'The person enters their own record as somebody else would: what is shared with them now, and the rooms in `also` that the person is thinking of sharing. Same decision, same policies; nothing can be written.';

create function app.actor_name() returns text language plpgsql stable security definer set search_path = '' as $$
begin return door.name_of(app.actor()); end $$;
comment on function app.actor_name() is 'The name of who acts, to be kept beside what they wrote.';

create function door.name_of(account uuid) returns text language sql stable set search_path = '' as $$
  select coalesce(a.name, 'Somebody') from system.account a where a.account_id = account $$;
comment on function door.name_of(uuid) is 'The name of an account as it is now.';

grant execute on function app.open_look(text, uuid, uuid, text[], text, text), app.enter(text, uuid, uuid), app.enter_as_they_would(text, uuid, uuid, text[]),
  app.actor_name() to cairn_app;
