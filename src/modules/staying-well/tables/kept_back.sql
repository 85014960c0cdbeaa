-- kind: record
-- Rows of the staying-well plan ask too (left_out.sql); other lines of that room do not pay for it.
drop policy kept_back on record.entry;
create policy kept_back on record.entry as restrictive for select to cairn_app
  using ((room <> 'about me' and kind not in ('moment', 'part', 'well', 'tool', 'action')) or app.may_read_line(kind, entry_id, fields ->> 'section'));
create policy kept_back on record.carried_out as restrictive for select to cairn_app
  using (room <> 'staying well' or app.may_read_line('action', step_id, null));
comment on table record.carried_out is 'Steps of goals, and what to do about a line of the staying-well plan, that somebody else did because the person asked for it. The line itself stays as the person wrote it.';
comment on column record.carried_out.person_id is 'Whose.';
comment on column record.carried_out.step_id is 'Which step, or which action of the staying-well plan.';
