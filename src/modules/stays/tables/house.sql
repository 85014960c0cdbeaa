-- kind: commons
-- What a crisis or recovery house says of itself, and its rooms. Nobody who stays there is in any of this.
create table commons.house (
  house_id uuid primary key,
  service_id uuid not null references commons.service on delete cascade,
  team_id uuid not null unique references commons.team on delete cascade,
  name text not null check (length(name) between 1 and 200),
  area text not null default '' check (length(area) <= 200),
  is_what text not null default '' check (length(is_what) <= 4000),
  for_whom text not null default '' check (length(for_whom) <= 4000),
  a_day text not null default '' check (length(a_day) <= 4000),
  answer_hours int not null check (answer_hours between 1 and 168),
  by_phone text not null default '' check (length(by_phone) <= 2000),
  children text not null default 'ask' check (children in ('yes', 'no', 'ask')),
  pets text not null default 'ask' check (pets in ('yes', 'no', 'ask')),
  follow_on text not null default '' check (length(follow_on) <= 4000),
  follow_links text[] not null default '{}' check (cardinality(follow_links) <= 20),
  made_at timestamptz not null default app.clock(),
  closed_at timestamptz
);
create index on commons.house (service_id);
comment on table commons.house is 'A crisis or recovery house of a service, in its own words. Anybody may read it.';
comment on column commons.house.house_id is 'Made in the app (uuid v7).';
comment on column commons.house.service_id is 'Of which service.';
comment on column commons.house.team_id is 'The team that works in the house: its members read requests, answer them and book rooms. A team works in one house.';
comment on column commons.house.name is 'Its name.';
comment on column commons.house.area is 'Whereabouts it is. Never the street: people may be hiding.';
comment on column commons.house.is_what is 'What it is, in its words.';
comment on column commons.house.for_whom is 'For whom it is, in its words.';
comment on column commons.house.a_day is 'What a day there is like, in its words.';
comment on column commons.house.answer_hours is 'Hours within which it answers who asks for a place. Published.';
comment on column commons.house.by_phone is 'How to ask by phone, in its words.';
comment on column commons.house.children is 'Whether children can come: yes, no, or ask.';
comment on column commons.house.pets is 'Whether pets can come: yes, no, or ask.';
comment on column commons.house.follow_on is 'Groups for afterwards, in its words.';
comment on column commons.house.follow_links is 'Web addresses of such groups.';
comment on column commons.house.made_at is 'When it was added.';
comment on column commons.house.closed_at is 'Since when nobody can ask there any more; null while it is open.';

create table commons.house_likelihood (
  house_id uuid not null references commons.house on delete cascade,
  said_at timestamptz not null default app.clock(),
  likelihood text not null check (likelihood in ('likely', 'maybe', 'not likely', 'ask us')),
  runs_out_at timestamptz not null,
  post_id uuid references commons.post on delete set null,
  primary key (house_id, said_at),
  check (runs_out_at > said_at and runs_out_at <= said_at + interval '14 days')
);
create index on commons.house_likelihood (post_id);
comment on table commons.house_likelihood is 'How likely a place is, in words, as the house said it. The newest counts until it runs out; then it is "ask us". No number of beds is ever told.';
comment on column commons.house_likelihood.house_id is 'Which house.';
comment on column commons.house_likelihood.said_at is 'When it was said.';
comment on column commons.house_likelihood.likelihood is 'Likely this week; maybe this week; not likely this week; ask us.';
comment on column commons.house_likelihood.runs_out_at is 'From when it is not believed any more: 14 days at most.';
comment on column commons.house_likelihood.post_id is 'The post of who said it.';

create table commons.house_room (
  room_id uuid primary key,
  house_id uuid not null references commons.house on delete cascade,
  number int not null unique generated always as identity,
  name text not null check (length(name) between 1 and 100),
  made_at timestamptz not null default app.clock(),
  closed_at timestamptz,
  unique (house_id, room_id, number)
);
comment on table commons.house_room is 'A room of a house. Only the house and who runs the service see the list.';
comment on column commons.house_room.room_id is 'Made in the app (uuid v7).';
comment on column commons.house_room.house_id is 'Of which house.';
comment on column commons.house_room.number is 'One number for each room of this installation, so that the nights of all rooms lie on one line without meeting.';
comment on column commons.house_room.name is 'What the house calls it.';
comment on column commons.house_room.made_at is 'Since when it is there.';
comment on column commons.house_room.closed_at is 'Since when it is not booked any more; null while it is.';

-- Each room has a million days of its own on one line of whole numbers. So one range says room and nights together, and the constraint needs no
-- extension that a server may not have.
create table commons.house_booking (
  booking_id uuid primary key,
  house_id uuid not null references commons.house on delete cascade,
  room_id uuid not null,
  room_number int not null,
  from_day date not null check (from_day between '2000-01-01' and '2999-12-31'),
  until_day date not null check (until_day > from_day and until_day <= from_day + 366),
  person_id uuid references system.account on delete cascade,
  request_id uuid,
  made_at timestamptz not null default app.clock(),
  post_id uuid references commons.post on delete set null,
  let_go_at timestamptz,
  nights int8range not null generated always as (
    int8range(room_number::bigint * 1000000 + (from_day - '2000-01-01'::date), room_number::bigint * 1000000 + (until_day - '2000-01-01'::date))) stored,
  foreign key (house_id, room_id, room_number) references commons.house_room (house_id, room_id, number) on delete cascade,
  check ((person_id is null) = (request_id is null)),
  constraint no_room_twice exclude using gist (nights with &&) where (let_go_at is null)
);
create index on commons.house_booking (house_id, until_day);
create index on commons.house_booking (person_id, request_id);
create index on commons.house_booking (post_id);
comment on table commons.house_booking is 'Which room is kept, for which nights. No room is kept twice for one night, whoever writes and however many at once: the constraint no_room_twice.';
comment on column commons.house_booking.booking_id is 'Made in the app (uuid v7).';
comment on column commons.house_booking.house_id is 'Which house.';
comment on column commons.house_booking.room_id is 'Which room.';
comment on column commons.house_booking.room_number is 'Its number; the key holds that it is.';
comment on column commons.house_booking.from_day is 'The day somebody comes.';
comment on column commons.house_booking.until_day is 'The day they leave: somebody else can come on it.';
comment on column commons.house_booking.person_id is 'For whom; null where the house keeps the room free. It goes when they have everything deleted.';
comment on column commons.house_booking.request_id is 'For which request of theirs.';
comment on column commons.house_booking.made_at is 'When it was kept.';
comment on column commons.house_booking.post_id is 'The post of who kept it.';
comment on column commons.house_booking.let_go_at is 'When the room was let go without having been used; null otherwise. A stay that ends early has an earlier until_day.';
comment on column commons.house_booking.nights is 'Room and nights as one span on one line: the room''s number times a million, and days since 2000.';

create table commons.house_answered (
  event_id uuid primary key,
  house_id uuid not null references commons.house on delete cascade,
  month date not null check (extract(day from month) = 1),
  answer text not null check (answer in ('yes', 'no')),
  in_time boolean not null,
  hours int not null check (hours >= 0)
);
create index on commons.house_answered (house_id, month);
comment on table commons.house_answered is 'That a house answered somebody, for counting. It leads back to nobody, neither who asked nor who answered, and stays when they delete everything.';
comment on column commons.house_answered.event_id is 'By chance alone: neither made from a time nor known to any record.';
comment on column commons.house_answered.house_id is 'Which house.';
comment on column commons.house_answered.month is 'In which month, by London''s calendar: its first day.';
comment on column commons.house_answered.answer is 'Yes or no.';
comment on column commons.house_answered.in_time is 'Whether it came within the hours that the house publishes.';
comment on column commons.house_answered.hours is 'Whole hours from asking to the answer.';

grant select, insert on commons.house, commons.house_likelihood, commons.house_room, commons.house_booking, commons.house_answered to cairn_door;
grant update (name, area, is_what, for_whom, a_day, answer_hours, by_phone, children, pets, follow_on, follow_links, closed_at) on commons.house to cairn_door;
grant update (name, closed_at) on commons.house_room to cairn_door;
grant update (until_day, let_go_at) on commons.house_booking to cairn_door;
grant select on commons.house, commons.house_likelihood to cairn_app;
