-- kind: functions
-- Whether somebody can speak here for themselves. Seeing a room is enough to say where one stands, so this must not be true for those who only
-- borrow its view: the person who looks at their own record as somebody else would, and whoever came in by a legal override, which lets them see.

create function app.in_person() returns boolean language plpgsql stable security definer cost 5000 set search_path = '' as $$
declare
  parts text[] := door.opened();
begin
  if parts[3] = 'self' then
    return true;
  end if;
  if parts[3] = 'other' then
    return exists (
      select from record.look l
      where l.person_id = parts[2]::uuid and l.look_id = parts[7]::uuid and l.viewer = parts[1]::uuid and l.through = 'sharing');
  end if;
  return false;
end $$;
comment on function app.in_person() is
  'True for the person in their own record, and for somebody whom they let in by sharing. Only then can somebody say where they stand. False in a preview and under a legal override.';
grant execute on function app.in_person() to cairn_app;
