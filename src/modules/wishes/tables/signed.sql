-- kind: record
-- The crisis plan and advance wishes: what the person says of the paper as a whole, and versions of it that they signed. A signed version is one row,
-- whole: nothing can be added to it afterwards, and nobody may change or remove it. What the person says of it later stands beside it.
create table record.wishes_details (
  person_id uuid not null references record.person on delete cascade,
  version int not null check (version >= 1),
  nation text check (nation in ('england', 'wales', 'scotland', 'northern ireland')),
  made_with text not null default '' check (length(made_with) <= 2000),
  made_role text not null default '' check (length(made_role) <= 2000),
  kept_where text not null default '' check (length(kept_where) <= 2000),
  look_again text check (look_again ~ '^\d{4}-\d{2}-\d{2}$'),
  at timestamptz not null default app.clock(),
  primary key (person_id, version)
);
comment on table record.wishes_details is 'What the person says of their crisis plan and advance wishes as a whole, as append-only versions. Every part can be left empty.';
comment on column record.wishes_details.person_id is 'Whose.';
comment on column record.wishes_details.version is '1, 2, 3… The newest counts. Two changes of the same version cannot both be kept: the second is shown both texts.';
comment on column record.wishes_details.nation is 'Whose law the wishes are written for, as the person chose. Null: not chosen.';
comment on column record.wishes_details.made_with is 'With whom they wrote it, in their words.';
comment on column record.wishes_details.made_role is 'Who that is to them, or in what role, in their words.';
comment on column record.wishes_details.kept_where is 'Where a paper copy is, in their words.';
comment on column record.wishes_details.look_again is 'The day on which they want to look at it again, YYYY-MM-DD.';
comment on column record.wishes_details.at is 'When it was written.';
-- What others are to know of it stands in the signed version.
create policy see on record.wishes_details for select to cairn_app using (app.is_self());
create policy write on record.wishes_details for insert to cairn_app with check (app.is_self());
grant select on record.wishes_details to cairn_app;
grant insert (person_id, version, nation, made_with, made_role, kept_where, look_again) on record.wishes_details to cairn_app;

create table record.signed (
  person_id uuid not null references record.person on delete cascade,
  signed_id uuid not null,
  room text not null check (room = 'advance wishes'),
  language text not null check (language in ('en', 'cy')),
  nation text check (nation in ('england', 'wales', 'scotland', 'northern ireland')),
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  parts text[] not null check (cardinality(parts) <= 5000 and array_position(parts, null) is null),
  name text not null check (name ~ '\S' and length(name) <= 2000),
  witness text not null default '' check (length(witness) <= 2000),
  witnessed text not null default '' check (length(witnessed) <= 2000),
  made_with text not null default '' check (length(made_with) <= 2000),
  made_role text not null default '' check (length(made_role) <= 2000),
  kept_where text not null default '' check (length(kept_where) <= 2000),
  at timestamptz not null default app.clock(),
  primary key (person_id, signed_id),
  unique (person_id, room, signed_id)
);
comment on table record.signed is 'Versions of the crisis plan and advance wishes that the person signed, frozen in the words that were on the screen.';
comment on column record.signed.person_id is 'Whose wishes.';
comment on column record.signed.signed_id is 'Made when the form was drawn (uuid v7): a form sent twice is one version.';
comment on column record.signed.room is 'Always the advance wishes. Nothing of another room is ever in it.';
comment on column record.signed.language is 'The language of the screen.';
comment on column record.signed.nation is 'Whose law it was written for. What that law says is not kept with it: it is said anew for the day on which somebody reads.';
comment on column record.signed.blocks is 'The text, in order: {depth, label, words}, each label and each word exactly as it was drawn.';
comment on column record.signed.lines is 'Which lines it holds, each in which version: {id, version}. For saying what has changed since.';
comment on column record.signed.parts is 'Which parts it holds. Others do not read it while the person leaves out one of them.';
comment on column record.signed.name is 'Their name, as they typed it to sign.';
comment on column record.signed.witness is 'Who was there, in the person''s words; may be empty.';
comment on column record.signed.witnessed is 'What that person saw or said, in the person''s words; may be empty.';
comment on column record.signed.made_with is 'With whom it was made, as it stood then.';
comment on column record.signed.made_role is 'In what role, as it stood then.';
comment on column record.signed.kept_where is 'Where a paper copy is, as it stood then.';
comment on column record.signed.at is 'When.';
create policy see on record.signed for select to cairn_app using (room = any (app.rooms()));
create policy newest on record.signed as restrictive for select to cairn_app using (app.reads_signed(signed_id));
create policy write on record.signed for insert to cairn_app with check (app.is_self());
grant select on record.signed to cairn_app;
grant insert (person_id, signed_id, room, language, nation, blocks, lines, parts, name, witness, witnessed, made_with, made_role, kept_where) on record.signed to cairn_app;

create table record.signed_said (
  person_id uuid not null references record.person on delete cascade,
  said_id uuid not null,
  signed_id uuid not null,
  room text not null check (room = 'advance wishes'),
  conditions text[] not null check (conditions <@ array['adult', 'able', 'clear', 'life', 'paper', 'listed'] and array_position(conditions, null) is null),
  taken_back boolean not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, said_id),
  foreign key (person_id, room, signed_id) references record.signed (person_id, room, signed_id) on delete cascade
);
create index on record.signed_said (person_id, signed_id);
comment on table record.signed_said is 'What the person says of a version that they signed: what of that which the law asks for is so, or that they take it back. The newest counts, and what is taken back stays so. Cairn checks none of it.';
comment on column record.signed_said.person_id is 'Who says it.';
comment on column record.signed_said.said_id is 'Made when the form was drawn (uuid v7).';
comment on column record.signed_said.signed_id is 'Of which version.';
comment on column record.signed_said.room is 'Always the advance wishes.';
comment on column record.signed_said.conditions is 'What is so, they say: 18 or over; able to decide; clear about which treatment and when; meant also when life is at risk; signed on paper before a witness; that witness is one whom the law lists.';
comment on column record.signed_said.taken_back is 'True: this version holds no more. Others do not read it any longer.';
comment on column record.signed_said.at is 'When.';
create policy see on record.signed_said for select to cairn_app using (room = any (app.rooms()));
create policy newest on record.signed_said as restrictive for select to cairn_app using (app.reads_signed(signed_id));
create policy write on record.signed_said for insert to cairn_app with check (app.is_self());
grant select on record.signed_said to cairn_app;
grant insert (person_id, said_id, signed_id, room, conditions, taken_back) on record.signed_said to cairn_app;

-- Rows of the wishes ask whether their part is left out (left_out.sql); other lines do not pay for it.
drop policy kept_back on record.entry;
create policy kept_back on record.entry as restrictive for select to cairn_app
  using ((room <> 'about me' and kind not in ('moment', 'part', 'well', 'tool', 'action', 'wish part', 'wish', 'wish step'))
    or app.may_read_line(kind, entry_id, fields ->> 'section'));
create policy wishes on record.carried_out as restrictive for select to cairn_app
  using (room <> 'advance wishes' or app.may_read_line('wish step', step_id, null));
create policy wishes_write on record.carried_out as restrictive for insert to cairn_app
  with check (room <> 'advance wishes' or app.may_do_wish_step(step_id));

-- What can be suggested for them.
alter table record.suggestion drop constraint suggestion_kind_check, drop constraint suggestion_place_check;
alter table record.suggestion
  add constraint suggestion_kind_check check (case form
    when 'new line' then kind is not null and (
      room = 'plan' and (kind in ('matters', 'goal', 'hard', 'barrier', 'risk') or kind in ('step', 'stage', 'link') and entry_id is not null)
      or room = 'about me' and kind in ('about', 'strength', 'hope', 'meaning')
      or room = 'staying well' and (kind in ('well', 'tool') and entry_id is null or kind = 'action' and entry_id is not null)
      or room = 'advance wishes' and (kind = 'wish' and entry_id is null or kind = 'wish step' and entry_id is not null)
      or room = 'crisis card' and kind = 'card')
    when 'outcome' then room = 'meetings' and (kind is null or kind in ('goal', 'step'))
    else kind is null end),
  add constraint suggestion_place_check check (
    (place is not null) = (form = 'new line' and (room = 'staying well' and kind in ('well', 'tool') or room = 'advance wishes' and kind = 'wish'))
    and (place is null or (kind = 'tool') = (place = 'toolbox') and length(place) <= 40));
comment on column record.suggestion.place is 'For a new line of the staying-well plan or of the wishes: the part it is for, a usual one by its name or the person''s own by its id.';
create policy wishes_write on record.suggestion as restrictive for insert to cairn_app
  with check (room <> 'advance wishes' or app.may_suggest_wish(form, kind, entry_id, place));
