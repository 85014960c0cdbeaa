-- kind: commons
-- What the deployer's safety lead sees of harm: that it was said, never by whom, about whom or in what words.
create table commons.adverse_event (
  event_id uuid primary key,
  day date not null,
  about text not null check (about in ('rule', 'rule notice', 'told', 'reminder', 'digest')),
  program text not null check (length(program) between 1 and 40)
);
create index on commons.adverse_event (day);
comment on table commons.adverse_event is 'Somebody said that something Cairn did made things worse. It leads back to nobody, and stays when they delete everything.';
comment on column commons.adverse_event.event_id is 'By chance alone: neither made from a time nor known to any record.';
comment on column commons.adverse_event.day is 'On which day, by London''s calendar. Pages show the week.';
comment on column commons.adverse_event.about is 'What sort of thing made it worse.';
comment on column commons.adverse_event.program is 'Which version of Cairn ran.';

create table commons.safety_lead (
  lead_id uuid primary key,
  post_id uuid not null references commons.post on delete cascade,
  by_post uuid references commons.post on delete set null,
  starts_at timestamptz not null default app.clock(),
  ends_at timestamptz,
  check (ends_at >= starts_at)
);
create unique index on commons.safety_lead (post_id) where ends_at is null;
create index on commons.safety_lead (by_post);
comment on table commons.safety_lead is 'Who looks at harm for this installation. It holds while the post does; it opens no record.';
comment on column commons.safety_lead.lead_id is 'Made when the form was drawn (uuid v7).';
comment on column commons.safety_lead.post_id is 'Through which post.';
comment on column commons.safety_lead.by_post is 'The post of the administrator who named them.';
comment on column commons.safety_lead.starts_at is 'From when.';
comment on column commons.safety_lead.ends_at is 'Until when; null while it lasts. A post that ends, ends it too.';

create table commons.safety_note (
  note_id uuid primary key,
  lead_id uuid references commons.safety_lead on delete set null,
  week date check (extract(isodow from week) = 1),
  words text not null check (length(words) between 1 and 20000),
  at timestamptz not null default app.clock()
);
create index on commons.safety_note (lead_id);
comment on table commons.safety_note is 'What a safety lead looked at and did. Nothing is changed or taken out; something newer stands beside it.';
comment on column commons.safety_note.note_id is 'Made when the form was drawn (uuid v7).';
comment on column commons.safety_note.lead_id is 'Who wrote it, as the safety lead they were.';
comment on column commons.safety_note.week is 'The Monday of the week it is about; null for none.';
comment on column commons.safety_note.words is 'The words, exactly as written.';
comment on column commons.safety_note.at is 'When.';

grant select, insert on commons.adverse_event, commons.safety_lead, commons.safety_note to cairn_door;
grant update (ends_at) on commons.safety_lead to cairn_door;
