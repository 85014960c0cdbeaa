-- kind: functions
-- Nothing new is shared while everything is being deleted: nobody could enter, and a look would be written that opened nothing.
create or replace function app.share(sharing uuid, member uuid, team uuid, room text, level text, condition text, ends_at timestamptz)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  if door.is_leaving(who) then
    raise exception 'nothing is shared while everything is being deleted' using errcode = '42501';
  end if;
  insert into record.sharing (person_id, sharing_id, member_id, team_id, room, level, condition, ends_at)
  values (who, sharing, member, team, room, level, condition, ends_at)
  on conflict (person_id, sharing_id) do nothing;
end $$;
comment on function app.share(uuid, uuid, uuid, text, text, text, timestamptz) is
  'Shares one room with somebody in the circle or a team, at a level, until a moment (a year at most). Raises 42501 while the person is deleting everything.';
