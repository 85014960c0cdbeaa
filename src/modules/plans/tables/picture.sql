-- kind: record
-- Pictures that the person keeps with their good moments, as this program encoded them: nothing of the file that was sent is kept.
create table record.picture (
  person_id uuid not null references record.person on delete cascade,
  picture_id uuid not null,
  place int not null check (place between 1 and 100),
  bytes bytea not null check (octet_length(bytes) between 1 and 600000),
  type text not null check (type = 'image/webp'),
  width int not null check (width between 1 and 1600),
  height int not null check (height between 1 and 1600),
  added_at timestamptz not null default app.clock(),
  primary key (person_id, picture_id),
  unique (person_id, place)
);
alter table record.picture alter column bytes set storage external;
comment on table record.picture is 'Pictures of the person''s own. Only they see them, and they can remove one for good: the one thing of their own that is deleted row by row.';
comment on column record.picture.person_id is 'Whose.';
comment on column record.picture.picture_id is 'Made in the app (uuid v7).';
comment on column record.picture.place is 'One of a hundred places, so that the key holds how many there can be, two devices at once too.';
comment on column record.picture.bytes is 'The picture, encoded here, without anything else that the file held.';
comment on column record.picture.type is 'What it is served as.';
comment on column record.picture.width is 'In pixels.';
comment on column record.picture.height is 'In pixels.';
comment on column record.picture.added_at is 'When.';
create policy own on record.picture for select to cairn_app using (app.is_self());
create policy write on record.picture for insert to cairn_app with check (app.is_self());
create policy remove on record.picture for delete to cairn_app using (app.is_self());
grant select, delete on record.picture to cairn_app;
grant insert (person_id, picture_id, place, bytes, type, width, height) on record.picture to cairn_app;

-- Beside the policy that asks for the room.
create policy kept_back on record.entry as restrictive for select to cairn_app
  using ((room <> 'about me' and kind <> 'moment') or app.may_read_line(kind, entry_id, fields ->> 'section'));
