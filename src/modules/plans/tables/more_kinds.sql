-- kind: record
-- More kinds of lines, and a room for meetings. The parts of a goal are its steps, its stages and what it is linked to.
alter table record.entry drop constraint entry_kind_check, drop constraint entry_room_check, drop constraint entry_check;
alter table record.entry
  add constraint entry_kind_check check (kind in
    ('matters', 'goal', 'step', 'stage', 'link', 'hard', 'barrier', 'risk', 'about', 'strength', 'hope', 'meaning', 'moment', 'meeting')),
  add constraint entry_room_check check (room in
    ('about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money', 'meetings')),
  add constraint entry_parent_check check ((kind in ('step', 'stage', 'link')) = (parent_id is not null));
alter table record.sharing drop constraint sharing_room_check;
alter table record.sharing add constraint sharing_room_check check (room in
  ('about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money', 'meetings'));
alter table record.suggestion drop constraint suggestion_room_check;
alter table record.suggestion add constraint suggestion_room_check check (room in
  ('about me', 'plan', 'staying well', 'crisis card', 'advance wishes', 'people', 'care', 'diary', 'learning', 'money', 'meetings'));
comment on column record.entry.kind is
  'What it is. Plan: something that matters, a goal, its steps, stages and links, what is hard, what gets in the way, something to try. About me: a part, a strength, a hope, what gives meaning. Diary: a good moment. Meetings: a sheet.';
comment on column record.entry.parent_id is 'For a step, a stage or a link, its goal.';
