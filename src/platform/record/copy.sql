-- kind: functions
-- Everything of the person's, to take away: the record, the account, and what the system keeps besides. It reads the catalogue rather than a
-- list, so that no table can be forgotten, and says of each what its columns mean.

create function door.left_out_of(kept regclass) returns text[] language sql stable set search_path = '' as $$
  select array(
    select a.attname::text from pg_attribute a
    where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
      and case when n.nspname = 'record' then a.attname in ('endings', 'made_in')
        else a.atttypid = 'bytea'::regtype or a.attname in ('challenge', 'credential_id', 'counter', 'details') or a.attname ~ '(hash|secret|token|_key)' end)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept $$;
comment on function door.left_out_of(regclass) is
  'Columns that a copy leaves out: secrets of the system and what is made of them (a copy must not open an account), a message''s codes and links, and two counters of the machinery. Endings also counts what a delayed override closed.';

create function door.copied_rows(kept regclass, whose text, who uuid, addresses text[], told uuid[], t timestamptz) returns jsonb language plpgsql stable
  set search_path = '' as $$
declare
  rows jsonb;
  cols text[] := array(select a.attname from pg_attribute a where a.attrelid = kept and a.attnum > 0 and not a.attisdropped);
  -- Pictures in base64, which other programs read.
  pictures text := (
    select string_agg(format(' || jsonb_build_object(%L, translate(encode(x.%I, ''base64''), E''\n'', ''''))', a.attname, a.attname), '')
    from pg_attribute a
    where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype and a.attname <> all (door.left_out_of(kept)));
begin
  execute format('select coalesce(jsonb_agg(to_jsonb(x) - $1%s), ''[]'') from %s x where (%s)%s%s', coalesce(pictures, ''), kept, whose,
    case when 'override_id' = any (cols) then ' and x.override_id = any ($4)' else '' end,
    case when 'shown_from' = any (cols) then ' and x.shown_from <= $5' else '' end)
  into rows using door.left_out_of(kept), who, addresses, told, t;
  return rows;
end $$;
comment on function door.copied_rows(regclass, text, uuid, text[], uuid[], timestamptz) is
  'Rows of one table as data. A legal override whose delay has not run out, and looks under it, are left out; they show themselves at the latest after 28 days, and a copy can be made again.';

create function door.words_of(kept regclass) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_object_agg(d.col, d.words)
  from (
    select '' as col, obj_description(kept, 'pg_class') as words
    union all
    select a.attname, col_description(kept, a.attnum) from pg_attribute a
    where a.attrelid = kept and a.attnum > 0 and not a.attisdropped and a.attname <> all (door.left_out_of(kept))) d $$;
comment on function door.words_of(regclass) is 'What a table (under the empty name) and its columns mean, in plain English.';

create or replace function app.take_away_copy() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  addresses text[] := array(select x.address from system.address x where x.account_id = who order by x.proved_at);
  told uuid[] := array(select o.override_id from record.override o where o.person_id = who and door.override_shown_from(who, o.override_id) <= t);
  copy jsonb := '{}';
  besides jsonb := '{}';
  labels jsonb := '{}';
  kept record;
begin
  for kept in
    select c.oid::regclass as rel, n.nspname as schema, c.relname as name,
      (select string_agg(case when a.attname = 'to_address' then 'x.to_address = any ($3)' else format('x.%I = $2', a.attname) end, ' or ')
       from pg_attribute a
       where a.attrelid = c.oid and not a.attisdropped
         and (a.attname = 'person_id' or (n.nspname <> 'record' and a.attname in ('account_id', 'to_account', 'to_address')))) as whose
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('record', 'system', 'commons') and c.oid <> 'system.account'::regclass
    order by n.nspname, c.relname
  loop
    continue when kept.whose is null;
    labels := labels || jsonb_build_object(kept.schema || '.' || kept.name, door.words_of(kept.rel));
    if kept.schema = 'record' then
      copy := copy || jsonb_build_object(kept.name, door.copied_rows(kept.rel, kept.whose, who, addresses, told, t));
    else
      besides := besides || jsonb_build_object(kept.schema || '.' || kept.name, door.copied_rows(kept.rel, kept.whose, who, addresses, told, t));
    end if;
  end loop;
  return jsonb_build_object('person', who, 'made_at', t, 'account',
    (select to_jsonb(a) || jsonb_build_object('addresses', to_jsonb(addresses)) from system.account a where a.account_id = who),
    'record', copy, 'besides', besides, 'labels', labels, 'names', coalesce((
      select jsonb_object_agg(x.id, x.name)
      from (
        select s.service_id as id, s.name from commons.service s
        where s.service_id in (
          select st.service_id from record.standing st where st.person_id = who
          union select o.service_id from record.override o where o.person_id = who and o.override_id = any (told))
        union select tm.team_id, tm.name from commons.team tm where tm.team_id in (select sh.team_id from record.sharing sh where sh.person_id = who)
        union select n.account_id, door.name_of(n.account_id) from record.never n where n.person_id = who) x), '{}'));
end $$;
comment on function app.take_away_copy() is
  'A copy of the whole record, the account, and what the system and the commons keep of them besides (devices, passkeys, posts, messages), as data, with what each column means. Only for the person themselves.';

drop function door.told_overrides(uuid, timestamptz);
