-- kind: record
alter table record.sharing add constraint sharing_in_room_key unique (person_id, sharing_id, room);
create table record.meeting_guest (
  person_id uuid not null references record.person on delete cascade,
  sharing_id uuid not null,
  meeting_id uuid not null,
  room text generated always as ('meetings') stored,
  kind text generated always as ('meeting') stored,
  version int generated always as (1) stored,
  at timestamptz not null default app.clock(),
  primary key (person_id, sharing_id),
  foreign key (person_id, sharing_id, room) references record.sharing (person_id, sharing_id, room) on delete cascade,
  foreign key (person_id, room, kind, meeting_id, version) references record.entry (person_id, room, kind, entry_id, version) on delete cascade
);
create index on record.meeting_guest (person_id, meeting_id);
comment on table record.meeting_guest is 'For which meeting a sharing is: one sheet a sharing. A sharing of the room for meetings without a row here shows no sheet.';
comment on column record.meeting_guest.person_id is 'Whose meeting.';
comment on column record.meeting_guest.sharing_id is 'The sharing: with whom, how far, until when. The key holds that it is one of the room for meetings.';
comment on column record.meeting_guest.meeting_id is 'The line of the meeting. The key holds that it is a sheet for a meeting.';
comment on column record.meeting_guest.room is 'Always the room for meetings.';
comment on column record.meeting_guest.kind is 'Always a meeting.';
comment on column record.meeting_guest.version is 'Points to the first version of the sheet.';
comment on column record.meeting_guest.at is 'When.';
create policy own on record.meeting_guest to cairn_app using (app.is_self()) with check (app.is_self());
grant select on record.meeting_guest to cairn_app;
grant insert (person_id, sharing_id, meeting_id) on record.meeting_guest to cairn_app;

-- Beside what else a table's policies ask, and whatever they come to ask later: a row of the room for meetings only with its own sheet.
create policy meetings on record.entry as restrictive for select to cairn_app using (room <> 'meetings' or app.reads_meeting(entry_id));
create policy meetings on record.suggestion as restrictive for select to cairn_app using (room <> 'meetings' or app.reads_meeting(entry_id));
create policy meetings_write on record.suggestion as restrictive for insert to cairn_app
  with check (room <> 'meetings' or app.suggests_at_meeting(entry_id));
