-- kind: functions
-- Sharing that opens only when the person is unwell, said beside what is open now. That it is told before it ends, so that it does not run out unnoticed, stands in the newest `door.ends_soon`.

create function app.who_could_see(room text) returns table (name text, through text, level text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  whole text := split_part(who_could_see.room, '/', 1);
  named text := nullif(split_part(who_could_see.room, '/', 2), '');
begin
  if door.unwell_until(who, t) is not null or named = any (door.left_out(who, 'staying well')) then
    return;
  end if;
  return query
    select coalesce(c.called, tm.name), case when s.member_id is null then 'team' else 'member' end,
      (array['see', 'suggest', 'carry out'])[max(array_position(array['see', 'suggest', 'carry out'], s.level))]
    from record.sharing s
    left join record.circle_member c on c.person_id = who and c.member_id = s.member_id
    left join commons.team tm on tm.team_id = s.team_id
    where s.person_id = who and s.room = whole and s.condition = 'when I am unwell' and s.starts_at <= t and t < s.ends_at
      and (named is null or exists (select from record.sharing_part sp where sp.person_id = who and sp.sharing_id = s.sharing_id and sp.part = named))
      and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id and e.at <= t)
      and case when s.member_id is not null
        then door.in_circle_now(who, s.member_id, t) is not null
          and not coalesce(who_could_see.room = any ((door.decide(door.in_circle_now(who, s.member_id, t), who, t)).see), false)
        else not exists (
          select from record.sharing a
          where a.person_id = who and a.team_id = s.team_id and a.room = whole and a.condition = 'always' and a.starts_at <= t and t < a.ends_at
            and (named is null or exists (select from record.sharing_part sp where sp.person_id = who and sp.sharing_id = a.sharing_id and sp.part = named))
            and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = a.sharing_id and e.at <= t)) end
    group by c.member_id, c.called, tm.team_id, tm.name, (s.member_id is null)
    order by 1;
end $$;
comment on function app.who_could_see(text) is
  'Who can open a room, or a part of "staying well" as room/part, only when the person is unwell: for the line that says who can see it. Nobody while they are: then app.who_can_see says it.';

grant execute on function app.who_could_see(text) to cairn_app;
