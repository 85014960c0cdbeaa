-- kind: record
-- The staying-well plan, check-ins, rules and routines stand in the room "staying well"; the diary's pages in the diary. What somebody does
-- about a sign is a line under it, as steps are under goals.
alter table record.entry drop constraint entry_kind_check, drop constraint entry_parent_check;
alter table record.entry drop column parent_kind;
alter table record.entry add column parent_kind text
  generated always as (case when parent_id is null then null when kind = 'action' then 'well' else 'goal' end) stored;
alter table record.entry
  add constraint entry_kind_check check (kind in
    ('matters', 'goal', 'step', 'stage', 'link', 'hard', 'barrier', 'risk', 'about', 'strength', 'hope', 'meaning', 'moment', 'meeting', 'contact', 'details',
     'part', 'well', 'tool', 'action', 'question', 'occasion', 'event', 'rule', 'routine', 'diary')),
  add constraint entry_parent_check check ((kind in ('step', 'stage', 'link', 'action')) = (parent_id is not null)),
  add foreign key (person_id, room, parent_kind, parent_id, parent_version)
    references record.entry (person_id, room, kind, entry_id, version) on delete cascade;
alter table record.arrangement drop constraint arrangement_shelf_check;
alter table record.arrangement add constraint arrangement_shelf_check check (shelf in ('about me', 'matters', 'goals', 'staying well', 'well lines', 'questions'));
alter table record.carried_out drop constraint carried_out_room_check;
alter table record.carried_out add constraint carried_out_room_check check (room in ('plan', 'staying well'));
comment on column record.entry.kind is
  'What it is. Plan: something that matters, a goal, its steps, stages and links, what is hard, what gets in the way, something to try. About me: a part, a strength, a hope, what gives meaning. Diary: a good moment, a page of the diary. Meetings: a sheet. People: a name and number, the person''s own details. Staying well: a part of the plan, a line of it, a tool, what to do about a line; a question of check-ins, an occasion for them, a life event; a rule; a routine.';
comment on column record.entry.parent_id is 'For a step, a stage or a link, its goal; for an action, the line of the staying-well plan that it is about.';
comment on column record.entry.parent_kind is 'Holds the parent to goals, or for an action to lines of the staying-well plan, of the same room.';
comment on column record.arrangement.shelf is 'What is arranged: the parts of About me, what matters, the goals; the parts of the staying-well plan, its lines, the questions of check-ins.';
comment on column record.carried_out.room is 'The plan or staying well, so that the same rules hold as for its lines.';
