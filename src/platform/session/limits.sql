-- kind: functions
create function door.take(what text, key text, t timestamptz, most int) returns boolean language plpgsql set search_path = '' as $$
declare
  so_far int;
begin
  insert into system.limit_count as c (what, key_hash, window_start, used)
  values (take.what, sha256(convert_to(key, 'UTF8')), date_trunc('hour', t), 1)
  on conflict on constraint limit_count_pkey do update set used = c.used + 1
  returning c.used into so_far;
  return so_far <= most;
end $$;
comment on function door.take(text, text, timestamptz, int) is 'Counts one use of a limit in this hour; false when there were more than `most`.';

create function session.forget_old(t timestamptz) returns void language plpgsql security definer set search_path = '' as $$
begin
  delete from system.limit_count where window_start < t - interval '2 days';
  delete from system.sign_in_code where expires_at < t - interval '1 day';
  delete from system.passkey_challenge where expires_at < t - interval '1 day';
  delete from system.session where least(expires_at, ended_at) < t - interval '30 days';
end $$;
comment on function session.forget_old(timestamptz) is 'Drops counts, codes, challenges and sessions that can do nothing any more.';
grant execute on function session.forget_old(timestamptz) to cairn_jobs;
