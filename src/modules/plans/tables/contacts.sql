-- kind: record
-- Names and numbers, and the person's own details, in the room "people".
alter table record.entry drop constraint entry_kind_check;
alter table record.entry add constraint entry_kind_check check (kind in
  ('matters', 'goal', 'step', 'stage', 'link', 'hard', 'barrier', 'risk', 'about', 'strength', 'hope', 'meaning', 'moment', 'meeting', 'contact', 'details'));
-- The details are one line, under the person's own id: two devices that begin it at once write versions of the same line.
alter table record.entry add constraint entry_details_check check (kind <> 'details' or entry_id = person_id);
comment on column record.entry.kind is
  'What it is. Plan: something that matters, a goal, its steps, stages and links, what is hard, what gets in the way, something to try. About me: a part, a strength, a hope, what gives meaning. Diary: a good moment. Meetings: a sheet. People: a name and number, the person''s own details.';
