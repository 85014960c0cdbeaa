-- kind: functions
-- Everything of the person's, to take away. It reads the catalogue rather than a list, so that no table can be forgotten.

create function app.take_away_copy() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  copy jsonb := '{}';
  kept text;
  rows jsonb;
begin
  for kept in select c.relname from pg_class c where c.relnamespace = 'record'::regnamespace and c.relkind = 'r' order by c.relname loop
    execute format('select coalesce(jsonb_agg(to_jsonb(x)), ''[]'') from record.%I x where x.person_id = $1', kept) into rows using who;
    copy := copy || jsonb_build_object(kept, rows);
  end loop;
  -- A legal override whose delay has not run out is not told here either; it tells itself at the latest after 28 days, and this copy can be made again.
  copy := copy
    || jsonb_build_object('look', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from record.look l where l.person_id = who and l.shown_from <= t))
    || door.told_overrides(who, t);
  return jsonb_build_object('person', who, 'made_at', t, 'account',
    (select to_jsonb(a) || jsonb_build_object('addresses', (select jsonb_agg(x.address) from system.address x where x.account_id = who))
     from system.account a where a.account_id = who), 'record', copy);
end $$;
comment on function app.take_away_copy() is 'A copy of the whole record and the account, as data. Only for the person themselves.';

create function door.told_overrides(who uuid, t timestamptz) returns jsonb language plpgsql stable set search_path = '' as $$
declare
  told uuid[] := array(
    select o.override_id
    from record.override o left join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    where o.person_id = who and coalesce(a.told_at, o.asked_at + make_interval(days => o.delay_days, hours => 24)) <= t);
begin
  return jsonb_build_object(
    'override', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from record.override x where x.person_id = who and x.override_id = any (told)),
    'override_agreed', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from record.override_agreed x where x.person_id = who and x.override_id = any (told)),
    'override_end', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from record.override_end x where x.person_id = who and x.override_id = any (told)));
end $$;
comment on function door.told_overrides(uuid, timestamptz) is 'Overrides that the person may know of at t: the same rule as app.my_overrides.';
grant execute on function app.take_away_copy() to cairn_app;
