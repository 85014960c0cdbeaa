-- kind: record
-- The answer to a request, and the stay. The house writes through functions of the door; what the guest says of it is theirs alone to write.
create table record.stay_option (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  option_id uuid not null,
  place text not null check (length(btrim(place)) between 1 and 200),
  house_id uuid,
  said text not null check (length(btrim(said)) between 1 and 2000),
  by_name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, option_id),
  unique (person_id, request_id, option_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade
);
comment on table record.stay_option is 'Another house or other help that was asked for this person, and what they answered.';
comment on column record.stay_option.person_id is 'For whom.';
comment on column record.stay_option.request_id is 'For which request.';
comment on column record.stay_option.option_id is 'Made in the app (uuid v7).';
comment on column record.stay_option.place is 'Who was asked.';
comment on column record.stay_option.house_id is 'Where it is a house that is here too: which.';
comment on column record.stay_option.said is 'What they answered.';
comment on column record.stay_option.by_name is 'Who asked them.';
comment on column record.stay_option.at is 'When it was written down.';

create table record.stay_answer (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  words text not null default '' check (length(words) <= 4000),
  first_option uuid,
  booking_id uuid,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, request_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade,
  foreign key (person_id, request_id, first_option) references record.stay_option (person_id, request_id, option_id) on delete cascade,
  -- A no says why, and names somebody else who was asked.
  check ((answer = 'no') = (first_option is not null)),
  check (answer = 'yes' or btrim(words) <> ''),
  check ((answer = 'yes') = (booking_id is not null))
);
comment on table record.stay_answer is 'The house''s answer to a request: yes, with a room and a day (in record.stay_offer), or no, with a reason and at least one other option that was asked. One answer each.';
comment on column record.stay_answer.person_id is 'To whom.';
comment on column record.stay_answer.request_id is 'To which request.';
comment on column record.stay_answer.answer is 'Yes or no.';
comment on column record.stay_answer.words is 'For a no, the reason; for a yes, what the house wants to say.';
comment on column record.stay_answer.first_option is 'For a no: the first of the other options that were asked. A no cannot be kept without one.';
comment on column record.stay_answer.booking_id is 'For a yes: the room that is kept (commons.house_booking).';
comment on column record.stay_answer.by_account is 'Who answered.';
comment on column record.stay_answer.by_name is 'Their name, as it was then.';
comment on column record.stay_answer.at is 'When.';

create table record.stay_offer (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  number int not null check (number between 1 and 60),
  from_day date not null,
  until_day date not null,
  words text not null default '' check (length(words) <= 4000),
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null default app.clock(),
  before int generated always as (nullif(number - 1, 0)) stored,
  primary key (person_id, request_id, number),
  unique (person_id, request_id, number, until_day),
  foreign key (person_id, request_id) references record.stay_answer on delete cascade,
  foreign key (person_id, request_id, before, from_day) references record.stay_offer (person_id, request_id, number, until_day) on delete cascade,
  check (until_day > from_day and until_day <= from_day + 7)
);
comment on table record.stay_offer is 'A week that the house offers: the first comes with its yes, each further one follows the day on which the one before ends. It is agreed only when the person says so.';
comment on column record.stay_offer.person_id is 'To whom.';
comment on column record.stay_offer.request_id is 'Of which request.';
comment on column record.stay_offer.number is 'Which week of the stay.';
comment on column record.stay_offer.from_day is 'From which day.';
comment on column record.stay_offer.until_day is 'Until which day, on which they leave unless another week is agreed: seven days at most.';
comment on column record.stay_offer.words is 'What the house says with it.';
comment on column record.stay_offer.by_account is 'Who offers it.';
comment on column record.stay_offer.by_name is 'Their name, as it was then.';
comment on column record.stay_offer.at is 'When.';
comment on column record.stay_offer.before is 'The week before; the key holds that this one follows it.';

create table record.stay_week (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  number int not null,
  words text not null default '' check (length(words) <= 4000),
  at timestamptz not null default app.clock(),
  before int generated always as (nullif(number - 1, 0)) stored,
  primary key (person_id, request_id, number),
  foreign key (person_id, request_id, number) references record.stay_offer on delete cascade,
  foreign key (person_id, request_id, before) references record.stay_week on delete cascade
);
comment on table record.stay_week is 'A week that the person agreed to. The first begins the stay, each further one makes it longer; nobody else can.';
comment on column record.stay_week.person_id is 'Who agreed.';
comment on column record.stay_week.request_id is 'Of which request.';
comment on column record.stay_week.number is 'Which week.';
comment on column record.stay_week.words is 'What they say with it. The house reads it.';
comment on column record.stay_week.at is 'When.';
comment on column record.stay_week.before is 'The week before, which must be agreed.';

create table record.stay_review (
  person_id uuid not null references record.person on delete cascade,
  review_id uuid not null,
  request_id uuid not null,
  number int not null,
  wish text check (wish in ('stay longer', 'go home', 'not sure')),
  words text not null default '' check (length(words) <= 4000),
  at timestamptz not null default app.clock(),
  primary key (person_id, review_id),
  foreign key (person_id, request_id, number) references record.stay_week on delete cascade
);
comment on table record.stay_review is 'How a week is going and what the guest would like next, in their own words. The house reads it.';
comment on column record.stay_review.person_id is 'Who says so.';
comment on column record.stay_review.review_id is 'Made when the form was drawn (uuid v7).';
comment on column record.stay_review.request_id is 'Of which stay.';
comment on column record.stay_review.number is 'In which week.';
comment on column record.stay_review.wish is 'Stay longer, go home, not sure; or nothing said.';
comment on column record.stay_review.words is 'In their own words.';
comment on column record.stay_review.at is 'When.';

create table record.stay_end (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  by text not null check (by in ('person', 'house')),
  by_account uuid not null,
  by_name text not null,
  words text not null default '' check (length(words) <= 4000),
  day date not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, request_id),
  foreign key (person_id, request_id) references record.stay_answer on delete cascade,
  check (by = 'person' or btrim(words) <> '')
);
comment on table record.stay_end is 'A stay, or an offer of one, that ended before the last agreed week did. Without a row it ends with that week. The house says why, to the guest.';
comment on column record.stay_end.person_id is 'Whose stay.';
comment on column record.stay_end.request_id is 'Which.';
comment on column record.stay_end.by is 'The person, or the house.';
comment on column record.stay_end.by_account is 'Who.';
comment on column record.stay_end.by_name is 'Their name, as it was then.';
comment on column record.stay_end.words is 'What they say with it.';
comment on column record.stay_end.day is 'On which day, by London''s calendar.';
comment on column record.stay_end.at is 'When.';

create table record.stay_note (
  person_id uuid not null references record.person on delete cascade,
  note_id uuid not null,
  request_id uuid not null,
  words text not null check (length(btrim(words)) between 1 and 20000),
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, note_id),
  foreign key (person_id, request_id) references record.stay_answer on delete cascade
);
create index on record.stay_note (person_id, request_id, at);
comment on table record.stay_note is 'A handover note, written to the guest, who reads it at once. The house has no other notes.';
comment on column record.stay_note.person_id is 'To whom.';
comment on column record.stay_note.note_id is 'Made when the form was drawn (uuid v7).';
comment on column record.stay_note.request_id is 'Of which stay.';
comment on column record.stay_note.words is 'The words, as written.';
comment on column record.stay_note.by_account is 'Who wrote it.';
comment on column record.stay_note.by_name is 'Their name, as it was then.';
comment on column record.stay_note.at is 'When.';

create table record.stay_note_words (
  person_id uuid not null references record.person on delete cascade,
  words_id uuid not null,
  note_id uuid not null,
  words text not null check (length(btrim(words)) between 1 and 20000),
  at timestamptz not null default app.clock(),
  primary key (person_id, words_id),
  foreign key (person_id, note_id) references record.stay_note on delete cascade
);
create index on record.stay_note_words (person_id, note_id);
comment on table record.stay_note_words is 'The guest''s own words beside a handover note. The house reads them there.';
comment on column record.stay_note_words.person_id is 'Whose words.';
comment on column record.stay_note_words.words_id is 'Made when the form was drawn (uuid v7).';
comment on column record.stay_note_words.note_id is 'Beside which note.';
comment on column record.stay_note_words.words is 'The words, as written.';
comment on column record.stay_note_words.at is 'When.';

create table record.stay_sharing (
  person_id uuid not null references record.person on delete cascade,
  request_id uuid not null,
  sharing_id uuid not null,
  at timestamptz not null default app.clock(),
  primary key (person_id, sharing_id),
  foreign key (person_id, request_id) references record.stay_request on delete cascade,
  foreign key (person_id, sharing_id) references record.sharing on delete cascade
);
create index on record.stay_sharing (person_id, request_id);
comment on table record.stay_sharing is 'What the person opened to the house''s team for a stay. It ends in the same moment as the stay, whoever ends that.';
comment on column record.stay_sharing.person_id is 'Who shares.';
comment on column record.stay_sharing.request_id is 'For which stay.';
comment on column record.stay_sharing.sharing_id is 'Which sharing.';
comment on column record.stay_sharing.at is 'When it was tied to the stay.';

create policy own on record.stay_option for select to cairn_app using (app.is_self());
create policy own on record.stay_answer for select to cairn_app using (app.is_self());
create policy own on record.stay_offer for select to cairn_app using (app.is_self());
create policy own on record.stay_week for select to cairn_app using (app.is_self());
create policy own on record.stay_review to cairn_app using (app.is_self()) with check (app.is_self());
create policy own on record.stay_end for select to cairn_app using (app.is_self());
create policy own on record.stay_note for select to cairn_app using (app.is_self());
create policy own on record.stay_note_words to cairn_app using (app.is_self()) with check (app.is_self());
create policy own on record.stay_sharing for select to cairn_app using (app.is_self());
grant select on record.stay_option, record.stay_answer, record.stay_offer, record.stay_week,
  record.stay_review, record.stay_end, record.stay_note, record.stay_note_words, record.stay_sharing to cairn_app;
-- What the house must hear of at once, or what lets a room go, is written by functions of the door; these only add words.
grant insert (person_id, review_id, request_id, number, wish, words) on record.stay_review to cairn_app;
grant insert (person_id, words_id, note_id, words) on record.stay_note_words to cairn_app;
