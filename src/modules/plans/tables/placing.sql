-- kind: record
-- Where the person put a line of theirs when they look at it through CHIME. A new row for every change, as with the lines themselves. The
-- keys hold that there is no gap in the versions, and that a placing stands at a line of the same person, in that line's own room.
create table record.placing (
  person_id uuid not null references record.person on delete cascade,
  entry_id uuid not null,
  version int not null check (version >= 1),
  room text not null check (room in ('plan', 'about me')),
  parts text[] not null check (parts <@ array[
    'connection', 'connection/peers', 'connection/close', 'connection/help', 'connection/community', 'connection/hard',
    'hope', 'hope/better', 'hope/wanting', 'hope/believed in', 'hope/goes well', 'hope/dreams', 'hope/hard',
    'identity', 'identity/all of me', 'identity/feeling', 'identity/label', 'identity/hard',
    'meaning', 'meaning/sense', 'meaning/spirit', 'meaning/everyday', 'meaning/roles', 'meaning/anew', 'meaning/hard',
    'empowerment', 'empowerment/my part', 'empowerment/say', 'empowerment/strengths', 'empowerment/hard'
  ]),
  at timestamptz not null default app.clock(),
  previous int generated always as (nullif(version - 1, 0)) stored,
  first_version int generated always as (1) stored,
  primary key (person_id, entry_id, version),
  foreign key (person_id, entry_id, previous) references record.placing (person_id, entry_id, version) on delete cascade,
  foreign key (person_id, room, entry_id, first_version) references record.entry (person_id, room, entry_id, version) on delete cascade
);
comment on table record.placing is 'Where the person put their lines in the lens of CHIME, as append-only versions. Never a score: nothing counts them.';
comment on column record.placing.person_id is 'Whose.';
comment on column record.placing.entry_id is 'The line that was placed.';
comment on column record.placing.version is '1, 2, 3… Two changes of the same version cannot both be kept: the second is shown both.';
comment on column record.placing.room is 'The room of the line. The key holds it to that.';
comment on column record.placing.parts is 'Every part and sub-heading that the person put it in; empty when they took it out of all. "hard" is a place in each part.';
comment on column record.placing.at is 'When.';
comment on column record.placing.previous is 'The version before, which must exist.';
comment on column record.placing.first_version is 'Points at the first version of the line.';
-- For the person alone, whoever the room is shared with: it is their way of looking, and nobody is to read an assessment into it.
create policy see on record.placing for select to cairn_app using (app.is_self());
create policy write on record.placing for insert to cairn_app with check (app.is_self());
grant select on record.placing to cairn_app;
grant insert (person_id, entry_id, version, room, parts) on record.placing to cairn_app;
