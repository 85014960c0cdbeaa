-- kind: functions
-- What changes by itself, told to the person: who joined or left a team they share with, and what ends soon. Never a copy: both are worked out
-- from the rows that decide.

create function door.in_team(account uuid, team uuid, t timestamptz) returns boolean language sql stable set search_path = '' as $$
  select exists (
    select from commons.team_member m join commons.post p on p.post_id = m.post_id
    where m.team_id = team and p.account_id = account and p.role <> 'administrator'
      and p.starts_at <= t and (p.ends_at is null or t < p.ends_at) and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)) $$;
comment on function door.in_team(uuid, uuid, timestamptz) is 'True when what is shared with the team reaches this account at t: the same rule as in door.decide.';

create function app.my_team_changes(since timestamptz) returns table (team_id uuid, team_name text, account_id uuid, name text, role text, change text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select distinct x.team_id, tm.name, x.account_id, door.name_of(x.account_id), x.role, x.change, x.at
    from (
      select m.team_id, p.account_id, p.role, 'joined' as change, greatest(m.starts_at, p.starts_at) as at
      from record.sharing s join commons.team_member m on m.team_id = s.team_id join commons.post p on p.post_id = m.post_id
      where s.person_id = who and p.role <> 'administrator' and p.account_id is not null
      union all
      select m.team_id, p.account_id, p.role, 'left', least(m.ends_at, p.ends_at)
      from record.sharing s join commons.team_member m on m.team_id = s.team_id join commons.post p on p.post_id = m.post_id
      where s.person_id = who and p.role <> 'administrator' and p.account_id is not null and p.starts_at < coalesce(least(m.ends_at, p.ends_at), 'infinity')
    ) x
    join commons.team tm on tm.team_id = x.team_id
    where x.at > since and x.at <= t
      -- Joined, or left, for real: not from one post of theirs into another of the same team.
      and door.in_team(x.account_id, x.team_id, x.at) = (x.change = 'joined')
      and door.in_team(x.account_id, x.team_id, x.at - interval '1 microsecond') = (x.change = 'left')
      and exists (
        select from record.sharing s
        where s.person_id = who and s.team_id = x.team_id and s.starts_at < x.at and x.at < s.ends_at
          and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id and e.at <= x.at))
    order by x.at desc, 4;
end $$;
comment on function app.my_team_changes(timestamptz) is
  'Who joined or left a team while the person was sharing with it, newest first. What changed before they shared, or after they stopped, is not theirs to know.';

create function door.ends_soon(who uuid, t timestamptz) returns table (sharing_id uuid, given_for interval) language sql stable set search_path = '' as $$
  select s.sharing_id, s.ends_at - s.starts_at
  from record.sharing s
  where s.person_id = who and s.condition = 'always' and s.starts_at <= t and t < s.ends_at and s.ends_at <= t + interval '14 days'
    and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id)
    and not exists (select from record.sharing_let_end e where e.person_id = who and e.sharing_id = s.sharing_id)
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = s.member_id)
    and not exists (
      select from record.circle_joined j join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
      where j.person_id = who and j.member_id = s.member_id
        and (m.relation <> 'supporter' and door.left_work(j.account_id, t)
          or exists (select from record.never n where n.person_id = who and n.account_id = j.account_id and (n.lifted_at is null or n.lifted_at > t)))) $$;
comment on function door.ends_soon(uuid, timestamptz) is
  'Sharing that ends within 14 days and would go on if it were given again: not withdrawn, not let go, not with somebody whom it does not reach.';

create function app.my_endings() returns table (sharing_id uuid) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return query select e.sharing_id from door.ends_soon(who, app.clock()) e;
end $$;
comment on function app.my_endings() is 'The person''s own sharing that ends within 14 days and was not let go.';

create function session.remind_of_endings(most int) returns table (message_id uuid) language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  person record;
  told int;
  message uuid;
begin
  for person in
    select distinct s.person_id, a.language
    from record.sharing s join system.account a on a.account_id = s.person_id
    where s.ends_at > t and s.ends_at <= t + interval '14 days' and s.ends_at - s.starts_at > interval '14 days' and a.closed_at is null
      and exists (select from system.address x where x.account_id = s.person_id)
      and not exists (select from record.sharing_reminded r where r.person_id = s.person_id and r.sharing_id = s.sharing_id)
      and exists (select from door.ends_soon(s.person_id, t) e where e.sharing_id = s.sharing_id)
    order by s.person_id
    limit most
  loop
    -- Two runs at once: the second waits here for the first, and finds that everything was told.
    insert into record.sharing_reminded (person_id, sharing_id, at)
    select person.person_id, e.sharing_id, t from door.ends_soon(person.person_id, t) e where e.given_for > interval '14 days'
    order by e.sharing_id
    on conflict on constraint sharing_reminded_pkey do nothing;
    get diagnostics told = row_count;
    if told > 0 then
      message := gen_random_uuid();
      insert into system.message (message_id, to_account, template, language, details)
      values (message, person.person_id, 'something waits', person.language, jsonb_build_object('at', '/me'));
      message_id := message;
      return next;
    end if;
  end loop;
end $$;
comment on function session.remind_of_endings(int) is
  'Writes one neutral e-mail to each person, `most` of them, whose sharing ends within 14 days and who was not told of it yet; returns the messages to send. Only sharing that was given for longer than 14 days, and only to people with an address. Nobody else is told.';

grant execute on function app.my_team_changes(timestamptz), app.my_endings() to cairn_app;
grant execute on function session.remind_of_endings(int) to cairn_jobs;
