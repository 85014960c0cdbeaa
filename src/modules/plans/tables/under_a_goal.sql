-- kind: record
-- What stands under a goal: for the goal's page, and for its foreign key when a record is deleted, which else reads the whole plan for every line.
create index entry_under_a_goal on record.entry (person_id, parent_id, room, kind) where parent_id is not null;
