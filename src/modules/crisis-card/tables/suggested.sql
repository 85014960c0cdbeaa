-- kind: record
-- Somebody who may suggest can propose a line for the crisis card.
alter table record.suggestion drop constraint suggestion_kind_check;
alter table record.suggestion
  add constraint suggestion_kind_check check (case form
    when 'new line' then kind is not null and (
      room = 'plan' and (kind in ('matters', 'goal', 'hard', 'barrier', 'risk') or kind in ('step', 'stage', 'link') and entry_id is not null)
      or room = 'about me' and kind in ('about', 'strength', 'hope', 'meaning')
      or room = 'staying well' and (kind in ('well', 'tool') and entry_id is null or kind = 'action' and entry_id is not null)
      or room = 'crisis card' and kind = 'card')
    when 'outcome' then room = 'meetings' and (kind is null or kind in ('goal', 'step'))
    else kind is null end);
