-- kind: functions
create or replace function door.every_room() returns text[] language sql immutable return
  array['about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money', 'meetings'];
