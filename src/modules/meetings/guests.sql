-- kind: functions
-- A sheet for a meeting is shared one by one: the room opens nothing by itself. Which sheets somebody reads follows from the same facts as
-- `door.decide`, one sharing at a time; the test of random worlds compares the two.

create function door.meetings_of(viewer uuid, who uuid, t timestamptz, out see uuid[], out suggest uuid[]) language plpgsql stable set search_path = '' as $$
declare
  left_work boolean := door.left_work(viewer, t);
begin
  select
    coalesce(array_agg(distinct live.meeting_id), '{}'),
    coalesce(array_agg(distinct live.meeting_id) filter (where live.level in ('suggest', 'carry out')), '{}')
  into see, suggest
  from (
    select g.meeting_id, s.level
    from record.meeting_guest g join record.sharing s on s.person_id = g.person_id and s.sharing_id = g.sharing_id
    where g.person_id = who and s.starts_at <= t and t < s.ends_at
      and (s.condition = 'always' or door.unwell_until(who, t) is not null)
      and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id and e.at <= t)
      and (
        exists (
          select from record.circle_joined j join record.circle_member c on c.person_id = j.person_id and c.member_id = j.member_id
          where j.person_id = who and j.member_id = s.member_id and j.account_id = viewer and j.at <= t
            and (c.relation = 'supporter' or not left_work)
            and not exists (select from record.circle_left l where l.person_id = who and l.member_id = j.member_id and l.at <= t))
        or exists (
          select from commons.team_member m join commons.post p on p.post_id = m.post_id
          where m.team_id = s.team_id and p.account_id = viewer and p.role <> 'administrator'
            and p.starts_at <= t and (p.ends_at is null or t < p.ends_at)
            and m.starts_at <= t and (m.ends_at is null or t < m.ends_at)))
      and not exists (
        select from record.never n
        where n.person_id = who and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at))
  ) live;
  if exists (select from door.overrides_at(viewer, who, t) o where 'meetings' = any (o.rooms)) then
    see := array(select distinct e.entry_id from record.entry e where e.person_id = who and e.room = 'meetings');
  end if;
end $$;
comment on function door.meetings_of(uuid, uuid, timestamptz) is
  'Sheets for meetings that viewer may read, and suggest about, at t: those of which they are a guest by a sharing that is live. A legal override that names the room reads them all.';

create function app.meetings() returns uuid[] language plpgsql stable security definer cost 5000 set search_path = '' as $$
declare
  parts text[] := door.opened();
  theirs uuid[];
begin
  if parts[3] is null or parts[3] = 'self' or 'meetings' <> all (string_to_array(parts[4], ',')) then
    return '{}';
  end if;
  theirs := (door.meetings_of(parts[1]::uuid, parts[2]::uuid, app.clock())).see;
  if parts[3] = 'preview' and parts[7] <> '' then
    theirs := theirs || parts[7]::uuid;
  end if;
  return theirs;
end $$;
comment on function app.meetings() is
  'Sheets for meetings that may be read in this transaction by somebody who is not the person; in a preview, also the sheet that the person thinks of sharing.';

-- Asked by policies for rows of this one room only, and told to cost little: a room that is large and another pays a comparison of words for each row.
create function app.reads_meeting(meeting uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin return app.is_self() or meeting = any (app.meetings()); end $$;
comment on function app.reads_meeting(uuid) is 'Whether this sheet may be read in this transaction: by the person, or by somebody who is a guest of its meeting.';

create function app.suggests_at_meeting(meeting uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  parts text[] := door.opened();
begin
  return coalesce(parts[3] = 'other' and 'meetings' = any (string_to_array(parts[5], ','))
    and meeting = any ((door.meetings_of(parts[1]::uuid, parts[2]::uuid, app.clock())).suggest), false);
end $$;
comment on function app.suggests_at_meeting(uuid) is 'Whether the actor may put a suggestion about this sheet: a guest whose sharing lets them.';

create function app.enter_as_guest(token text, viewer uuid, meeting uuid, out see text[])
  language plpgsql security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
  shut boolean := exists (
    select from record.never n where n.person_id = actor and n.account_id = viewer and n.at <= t and (n.lifted_at is null or t < n.lifted_at));
begin
  if door.opened() is not null then
    raise exception 'this transaction is in a record already' using errcode = '42501';
  end if;
  see := case when shut then '{}' else array['meetings'] end;
  perform door.leave_context(coalesce(viewer, '00000000-0000-0000-0000-000000000000'), actor, 'preview', see, '{}', '{}',
    case when shut then null else meeting end, t + interval '30 seconds');
end $$;
comment on function app.enter_as_guest(text, uuid, uuid) is
  'The person enters their own record as a guest of one meeting would: the same policies, and of the room for meetings only the sheets that this guest reads, with the one that the person thinks of sharing. Nothing can be written.';

grant execute on function app.meetings(), app.reads_meeting(uuid), app.suggests_at_meeting(uuid), app.enter_as_guest(text, uuid, uuid) to cairn_app;
