-- kind: functions
-- Help with writing: begun and ended by the person, for one helper and one room, for some hours.

create function app.begin_writing_help(help uuid, member uuid, room text, hours int, sharing uuid) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  ends timestamptz := t + make_interval(hours => hours);
  helper uuid;
  has_it boolean;
begin
  -- One at a time for each person: the same form sent twice at once is one help.
  perform pg_advisory_xact_lock(hashtextextended('writing help ' || who::text, 20261123));
  if exists (select from record.writing_help h where h.person_id = who and h.help_id = help) then
    return 'begun before';
  end if;
  select j.account_id into helper
  from record.circle_joined j
  where j.person_id = who and j.member_id = member and not exists (select from record.circle_left l where l.person_id = who and l.member_id = j.member_id)
    and not exists (select from record.never n where n.person_id = who and n.account_id = j.account_id and (n.lifted_at is null or n.lifted_at > t));
  if helper is null then
    return 'not here';
  end if;
  has_it := exists (
    select from record.sharing s
    where s.person_id = who and s.member_id = member and s.room = begin_writing_help.room and s.level in ('suggest', 'carry out')
      and s.condition = 'always' and s.starts_at <= t and ends <= s.ends_at
      and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id));
  if not has_it then
    insert into record.sharing (person_id, sharing_id, member_id, room, level, starts_at, ends_at) values (who, sharing, member, room, 'suggest', t, ends);
  end if;
  insert into record.writing_help (person_id, help_id, member_id, room, sharing_id, starts_at, ends_at)
  values (who, help, member, room, case when has_it then null else sharing end, t, ends);
  return 'begun';
end $$;
comment on function app.begin_writing_help(uuid, uuid, text, int, uuid) is
  'The person asks somebody in their circle to write down what they say, in one room, for some hours; where that room is not shared with them so far and so long, it is shared until then. Returns begun, begun before (this form was sent already), or not here (not in the circle, or never).';

create function app.end_writing_help(help uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz;
begin
  perform door.hold_alone(who);
  t := app.clock();
  insert into record.writing_help_end (person_id, help_id, at)
  select who, h.help_id, t from record.writing_help h where h.person_id = who and h.help_id = help
  on conflict do nothing;
  insert into record.sharing_end (person_id, sharing_id, at)
  select who, h.sharing_id, t from record.writing_help h where h.person_id = who and h.help_id = help and h.sharing_id is not null
  on conflict do nothing;
end $$;
comment on function app.end_writing_help(uuid) is 'Ends help with writing before its time, and what was shared for it. When this returns, nobody is still writing under it.';

create function door.helps_of(viewer uuid, who uuid, t timestamptz) returns table (help_id uuid, room text, ends_at timestamptz)
  language plpgsql stable set search_path = '' as $$
begin
  return query
    select h.help_id, h.room, h.ends_at
    from record.writing_help h
    join record.circle_joined j on j.person_id = h.person_id and j.member_id = h.member_id
    where h.person_id = who and j.account_id = viewer and h.starts_at <= t and t < h.ends_at
      and not exists (select from record.writing_help_end e where e.person_id = who and e.help_id = h.help_id and e.at <= t)
      and not exists (select from record.circle_left l where l.person_id = who and l.member_id = h.member_id and l.at <= t);
end $$;
comment on function door.helps_of(uuid, uuid, timestamptz) is 'Help with writing that who asked of viewer, and that is live at t. Whether the room is open to viewer is for the door to say.';

create function app.writing_helps() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
begin
  if parts[3] is distinct from 'other' then
    return '{}';
  end if;
  return array(
    select h.help_id from door.helps_of(parts[1]::uuid, parts[2]::uuid, app.clock()) h where h.room = any (string_to_array(parts[5], ',')));
end $$;
comment on function app.writing_helps() is
  'Help with writing that is live for the actor, at this statement, in a room where they may suggest. Under these alone can they write a line down.';

create function app.helps_with_me(token text) returns table (person_id uuid, name text, room text, ends_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select p.who, door.name_of(p.who), h.room, max(h.ends_at)
    from (select distinct j.person_id as who from record.circle_joined j where j.account_id = actor and j.person_id <> actor) p
    cross join lateral door.helps_of(actor, p.who, t) h
    cross join lateral door.decide(actor, p.who, t) d
    where h.room = any (d.suggest)
    group by p.who, h.room
    order by door.name_of(p.who), p.who, h.room;
end $$;
comment on function app.helps_with_me(text) is 'People who ask whoever is signed in to write down what they say, now. Opens nothing: opening is a look.';

grant execute on function app.begin_writing_help(uuid, uuid, text, int, uuid), app.end_writing_help(uuid), app.writing_helps(), app.helps_with_me(text) to cairn_app;
