-- kind: functions
-- What was given for one meeting, or for some hours of writing, is over by itself: giving the room again would be something else.
create or replace function door.ends_soon(who uuid, t timestamptz) returns table (sharing_id uuid, given_for interval) language sql stable set search_path = '' as $$
  select s.sharing_id, s.ends_at - s.starts_at
  from record.sharing s
  where s.person_id = who and s.condition = 'always' and s.starts_at <= t and t < s.ends_at and s.ends_at <= t + interval '14 days'
    and s.room <> 'meetings'
    and not exists (select from record.writing_help h where h.person_id = who and h.sharing_id = s.sharing_id)
    and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id)
    and not exists (select from record.sharing_let_end e where e.person_id = who and e.sharing_id = s.sharing_id)
    and not exists (select from record.circle_left l where l.person_id = who and l.member_id = s.member_id)
    and not exists (
      select from record.circle_joined j join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
      where j.person_id = who and j.member_id = s.member_id
        and (m.relation <> 'supporter' and door.left_work(j.account_id, t)
          or exists (select from record.never n where n.person_id = who and n.account_id = j.account_id and (n.lifted_at is null or n.lifted_at > t)))) $$;
comment on function door.ends_soon(uuid, timestamptz) is
  'Sharing that ends within 14 days and would go on if it were given again: not withdrawn, not let go, not with somebody whom it does not reach, not for one meeting and not for help with writing.';
