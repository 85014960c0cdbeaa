-- kind: record
-- Staying well is shared part by part: the room opens nothing by itself. A part is named as the plan names it, so it is one of a closed list,
-- or the id of a line; nothing else fits into the sealed context, where parts stand between commas.
create table record.sharing_part (
  person_id uuid not null references record.person on delete cascade,
  sharing_id uuid not null,
  part text not null check (part in ('when well', 'toolbox', 'every day', 'might need', 'triggers', 'early signs', 'breaking down', 'get back', 'thank', 'change', 'routines')
    or part ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  line_id uuid generated always as (case when part ~ '^[0-9a-f]{8}-' then part::uuid end) stored,
  room text generated always as ('staying well') stored,
  version int generated always as (1) stored,
  at timestamptz not null default app.clock(),
  primary key (person_id, sharing_id, part),
  foreign key (person_id, sharing_id, room) references record.sharing (person_id, sharing_id, room) on delete cascade,
  foreign key (person_id, room, line_id, version) references record.entry (person_id, room, entry_id, version) on delete cascade
);
comment on table record.sharing_part is 'What a sharing of the room "staying well" opens: these parts and nothing else. A sharing without a row here opens none. Given together with the sharing, never changed.';
comment on column record.sharing_part.person_id is 'Who shares.';
comment on column record.sharing_part.sharing_id is 'The sharing: with whom, how far, until when. The key holds that it is one of the room "staying well".';
comment on column record.sharing_part.part is 'A usual part of the plan by its name, the person''s own part by its line''s id; routines; or a question''s id, for the answers to it.';
comment on column record.sharing_part.line_id is 'The line that the part is named by, where it is. The key holds that it is one of this room.';
comment on column record.sharing_part.room is 'Always staying well.';
comment on column record.sharing_part.version is 'Points to the first version of the line.';
comment on column record.sharing_part.at is 'When.';
create policy own on record.sharing_part for select to cairn_app using (app.is_self());
grant select on record.sharing_part to cairn_app;

-- A suggestion for something new says which part of the plan it is for; what to do about a line stands under that line.
alter table record.suggestion add column place text;
comment on column record.suggestion.place is 'For a new line of the staying-well plan: the part it is for, a usual one by its name or the person''s own by its id.';
grant insert (place) on record.suggestion to cairn_app;
alter table record.suggestion drop constraint suggestion_kind_check;
alter table record.suggestion
  add constraint suggestion_kind_check check (case form
    when 'new line' then kind is not null and (
      room = 'plan' and (kind in ('matters', 'goal', 'hard', 'barrier', 'risk') or kind in ('step', 'stage', 'link') and entry_id is not null)
      or room = 'about me' and kind in ('about', 'strength', 'hope', 'meaning')
      or room = 'staying well' and (kind in ('well', 'tool') and entry_id is null or kind = 'action' and entry_id is not null))
    when 'outcome' then room = 'meetings' and (kind is null or kind in ('goal', 'step'))
    else kind is null end),
  add constraint suggestion_place_check check (
    (place is not null) = (form = 'new line' and room = 'staying well' and kind in ('well', 'tool')) and (place is null or (kind = 'tool') = (place = 'toolbox') and length(place) <= 40));

-- Beside what else a table's policies ask, and whatever they come to ask later: a row of "staying well" only with its part, a page of the diary
-- only when the person opened it.
create policy parts on record.entry as restrictive for select to cairn_app
  using (room not in ('staying well', 'diary') or app.may_read_shared(kind, entry_id, fields));
create policy parts on record.suggestion as restrictive for select to cairn_app using (room <> 'staying well' or app.part_is_open('see', entry_id, place));
create policy parts_write on record.suggestion as restrictive for insert to cairn_app
  with check (room <> 'diary' and (room <> 'staying well' or app.may_suggest_in_part(form, kind, entry_id, place)));
create policy parts on record.suggestion_answer as restrictive for select to cairn_app
  using (room <> 'staying well' or app.suggestion_is_open('see', suggestion_id));
create policy parts on record.talk as restrictive for select to cairn_app using (room <> 'staying well' or app.suggestion_is_open('see', suggestion_id));
create policy parts on record.talk_words as restrictive for select to cairn_app using (room <> 'staying well' or app.suggestion_is_open('see', suggestion_id));
create policy parts_write on record.talk_words as restrictive for insert to cairn_app
  with check (app.is_self() or room <> 'staying well' or app.suggestion_is_open('suggest', suggestion_id));
create policy parts on record.carried_out as restrictive for select to cairn_app using (room <> 'staying well' or app.part_is_open('see', step_id, null));
create policy parts_write on record.carried_out as restrictive for insert to cairn_app
  with check (room <> 'staying well' or app.may_carry_out(step_id));
