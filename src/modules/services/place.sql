-- kind: functions
create function door.place_of(account uuid, t timestamptz) returns text language sql stable set search_path = '' as $$
  select string_agg(distinct coalesce(tm.name, s.name), ', ')
  from commons.post p
  join commons.service s on s.service_id = p.service_id
  left join commons.team_member m on m.post_id = p.post_id and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)
  left join commons.team tm on tm.team_id = m.team_id
  where p.account_id = account and p.role <> 'administrator' and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) $$;
comment on function door.place_of(uuid, timestamptz) is 'The team, or else the service, somebody works for at t; null when none.';
