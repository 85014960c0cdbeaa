-- kind: record
-- A review that the person leads: what they noted for the next one, and versions of the plan that they agreed. An agreed version is one row,
-- whole: nothing can be added to it afterwards, and nobody may change or remove it.
create table record.review_details (
  person_id uuid not null references record.person on delete cascade,
  version int not null check (version >= 1),
  look_again text check (look_again ~ '^\d{4}-\d{2}-\d{2}$'),
  led_by text not null default '' check (length(led_by) <= 2000),
  place text not null default '' check (length(place) <= 2000),
  funding text not null default '' check (length(funding) <= 2000),
  documents text not null default '' check (length(documents) <= 20000),
  at timestamptz not null default app.clock(),
  primary key (person_id, version)
);
comment on table record.review_details is 'What the person notes about reviewing their plan, as append-only versions. Every part can be left empty.';
comment on column record.review_details.person_id is 'Whose.';
comment on column record.review_details.version is '1, 2, 3… The newest counts. Two changes of the same version cannot both be kept: the second is shown both texts.';
comment on column record.review_details.look_again is 'The day on which they want to look at their plan again, YYYY-MM-DD.';
comment on column record.review_details.led_by is 'Who leads the next review, in their words.';
comment on column record.review_details.place is 'Where, in their words.';
comment on column record.review_details.funding is 'Where the money for care comes from, in their words.';
comment on column record.review_details.documents is 'Other documents about their care, in their words.';
comment on column record.review_details.at is 'When it was written.';
-- What others are to know of it stands in the agreed version.
create policy see on record.review_details for select to cairn_app using (app.is_self());
create policy write on record.review_details for insert to cairn_app with check (app.is_self());
grant select on record.review_details to cairn_app;
grant insert (person_id, version, look_again, led_by, place, funding, documents) on record.review_details to cairn_app;

create table record.agreed (
  person_id uuid not null references record.person on delete cascade,
  agreed_id uuid not null,
  room text not null check (room = 'plan'),
  language text not null check (language in ('en', 'cy')),
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array'),
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  at timestamptz not null default app.clock(),
  primary key (person_id, agreed_id),
  unique (person_id, room, agreed_id)
);
comment on table record.agreed is 'Versions of the plan that the person agreed, frozen in the words that were on the screen.';
comment on column record.agreed.person_id is 'Whose plan.';
comment on column record.agreed.agreed_id is 'Made when the form was drawn (uuid v7): a form sent twice is one version.';
comment on column record.agreed.room is 'Always the plan. Nothing of another room is ever in it.';
comment on column record.agreed.language is 'The language of the screen.';
comment on column record.agreed.blocks is 'The text, in order: {depth, label, words}, each label and each word exactly as it was drawn.';
comment on column record.agreed.lines is 'Which lines it holds, each in which version: {id, version}. For saying what has changed since.';
comment on column record.agreed.at is 'When.';
create policy see on record.agreed for select to cairn_app using (room = any (app.rooms()));
create policy write on record.agreed for insert to cairn_app with check (app.is_self());
grant select on record.agreed to cairn_app;
grant insert (person_id, agreed_id, room, language, blocks, lines) on record.agreed to cairn_app;

create table record.plan_check (
  person_id uuid not null references record.person on delete cascade,
  agreed_id uuid not null,
  voice text check (voice in ('yes', 'not yet')),
  mine text check (mine in ('yes', 'not yet')),
  plain text check (plain in ('yes', 'not yet')),
  doing text check (doing in ('yes', 'not yet')),
  note text not null default '' check (length(note) <= 20000),
  primary key (person_id, agreed_id),
  foreign key (person_id, agreed_id) references record.agreed on delete cascade
);
comment on table record.plan_check is 'Four questions that the person may ask themselves before they agree. Nobody else reads the answers, and nothing is made of them.';
comment on column record.plan_check.person_id is 'Who asked themselves.';
comment on column record.plan_check.agreed_id is 'With which agreed version.';
comment on column record.plan_check.voice is 'Is it in my voice? Null: left.';
comment on column record.plan_check.mine is 'Is it mine alone? Null: left.';
comment on column record.plan_check.plain is 'Is it plain? Null: left.';
comment on column record.plan_check.doing is 'Is it a thing I will do? Null: left.';
comment on column record.plan_check.note is 'A note to themselves.';
create policy see on record.plan_check for select to cairn_app using (app.is_self());
create policy write on record.plan_check for insert to cairn_app with check (app.is_self());
grant select on record.plan_check to cairn_app;
grant insert (person_id, agreed_id, voice, mine, plain, doing, note) on record.plan_check to cairn_app;
