-- kind: record
-- The crisis card by a link that the person hands to somebody: what it is called, when it ends, and every time it was opened. The secret in the
-- link is not here: its hash is in system.card_key.
create table record.card_link (
  person_id uuid not null references record.person on delete cascade,
  link_id uuid not null,
  called text not null check (length(called) between 1 and 200),
  made_at timestamptz not null default app.clock(),
  ends_at timestamptz not null,
  primary key (person_id, link_id),
  check (ends_at > made_at and ends_at <= made_at + interval '370 days')
);
comment on table record.card_link is 'A link to the crisis card, for somebody the person hands it to. It opens the card and nothing else.';
comment on column record.card_link.person_id is 'Whose card.';
comment on column record.card_link.link_id is 'Made when the form was drawn (uuid v7), so that a form sent twice is one link.';
comment on column record.card_link.called is 'What the person calls it: “on the fridge”, “my sister”.';
comment on column record.card_link.made_at is 'When.';
comment on column record.card_link.ends_at is 'When it ends by itself: a year at most.';
create policy own on record.card_link for select to cairn_app using (app.is_self());
grant select on record.card_link to cairn_app;

create table record.card_link_end (
  person_id uuid not null references record.person on delete cascade,
  link_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, link_id),
  foreign key (person_id, link_id) references record.card_link on delete cascade
);
comment on table record.card_link_end is 'The person ended a link to their crisis card before its time.';
comment on column record.card_link_end.person_id is 'Who.';
comment on column record.card_link_end.link_id is 'Which link.';
comment on column record.card_link_end.at is 'When.';
create policy own on record.card_link_end for select to cairn_app using (app.is_self());
grant select on record.card_link_end to cairn_app;

create table record.card_opening (
  person_id uuid not null references record.person on delete cascade,
  opening_id uuid not null,
  link_id uuid not null,
  said text check (length(said) between 1 and 200),
  device text not null check (length(device) <= 200),
  at timestamptz not null default app.clock(),
  made_in xid8 not null default pg_current_xact_id(),
  primary key (person_id, opening_id),
  foreign key (person_id, link_id) references record.card_link on delete cascade
);
create index on record.card_opening (person_id, at);
comment on table record.card_opening is 'Somebody opened the crisis card by a link. Written before the card can be read, in a transaction of its own. Never changed.';
comment on column record.card_opening.person_id is 'Whose card.';
comment on column record.card_opening.opening_id is 'Made when the page before the card was drawn (uuid v7), so that one press is one opening.';
comment on column record.card_opening.link_id is 'By which link.';
comment on column record.card_opening.said is 'Who they said they are, if they wanted to say.';
comment on column record.card_opening.device is 'What their browser says it is, in plain words.';
comment on column record.card_opening.at is 'When.';
comment on column record.card_opening.made_in is 'The transaction that wrote it: the same one cannot read.';
create policy own on record.card_opening for select to cairn_app using (app.is_self());
grant select (person_id, opening_id, link_id, said, device, at) on record.card_opening to cairn_app;
