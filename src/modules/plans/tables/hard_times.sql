-- kind: record
-- The crisis card's lines stand in its room; the crisis plan and advance wishes in theirs, in parts. What others may do about a wish is a line under it.
alter table record.entry drop constraint entry_kind_check, drop constraint entry_parent_check;
alter table record.entry drop column parent_kind;
alter table record.entry add column parent_kind text
  generated always as (case when parent_id is null then null when kind = 'action' then 'well' when kind = 'wish step' then 'wish' else 'goal' end) stored;
alter table record.entry
  add constraint entry_kind_check check (kind in
    ('matters', 'goal', 'step', 'stage', 'link', 'hard', 'barrier', 'risk', 'about', 'strength', 'hope', 'meaning', 'moment', 'meeting', 'contact', 'details',
     'part', 'well', 'tool', 'action', 'question', 'occasion', 'event', 'rule', 'routine', 'diary', 'card', 'wish part', 'wish', 'wish step')),
  add constraint entry_parent_check check ((kind in ('step', 'stage', 'link', 'action', 'wish step')) = (parent_id is not null)),
  add foreign key (person_id, room, parent_kind, parent_id, parent_version)
    references record.entry (person_id, room, kind, entry_id, version) on delete cascade;
alter table record.arrangement drop constraint arrangement_shelf_check;
alter table record.arrangement add constraint arrangement_shelf_check check (shelf in
  ('about me', 'matters', 'goals', 'staying well', 'well lines', 'questions', 'crisis card', 'advance wishes', 'wish lines'));
alter table record.carried_out drop constraint carried_out_room_check;
alter table record.carried_out add constraint carried_out_room_check check (room in ('plan', 'staying well', 'advance wishes'));
comment on column record.entry.kind is
  'What it is. Plan: something that matters, a goal, its steps, stages and links, what is hard, what gets in the way, something to try. About me: a part, a strength, a hope, what gives meaning. Diary: a good moment, a page of the diary. Meetings: a sheet. People: a name and number, the person''s own details. Staying well: a part of the plan, a line of it, a tool, what to do about a line; a question of check-ins, an occasion for them, a life event; a rule; a routine. Crisis card: a line of it. Advance wishes: a part, a wish, what others may do about it.';
comment on column record.entry.parent_id is 'For a step, a stage or a link, its goal; for an action, the line of the staying-well plan that it is about; for what others may do, the wish.';
comment on column record.entry.parent_kind is 'Holds the parent to goals, for an action to lines of the staying-well plan, for what others may do to wishes, of the same room.';
comment on column record.arrangement.shelf is 'What is arranged: the parts of About me, what matters, the goals; the parts of the staying-well plan, its lines, the questions of check-ins; the lines of the crisis card; the parts of the advance wishes, and their lines.';
comment on column record.carried_out.room is 'The plan, staying well or advance wishes, so that the same rules hold as for its lines.';
