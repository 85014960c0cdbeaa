-- kind: record
-- What has a parent stands under a goal of the same person, and under nothing else: held by the key, as the kind of a line never changes.
alter table record.entry drop constraint entry_person_id_parent_id_parent_version_fkey;
alter table record.entry add column parent_kind text generated always as (case when parent_id is null then null else 'goal' end) stored;
alter table record.entry add foreign key (person_id, room, parent_kind, parent_id, parent_version)
  references record.entry (person_id, room, kind, entry_id, version) on delete cascade;
comment on column record.entry.parent_kind is 'Holds the parent to goals of the same room.';
