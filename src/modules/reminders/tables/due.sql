-- kind: system
-- The due list: when which reminder comes next. It stands outside the record, so that the role that sends reads no record; the only words in it
-- are those that the person chose to have shown outside.
create table system.reminder (
  reminder_id uuid primary key,
  account_id uuid not null references system.account on delete cascade,
  what text not null check (what in ('check-in', 'routine', 'several')),
  about uuid,
  days int[] not null check (cardinality(days) > 0 and days <@ array[1, 2, 3, 4, 5, 6, 7]),
  hard_days int[] not null check (hard_days <@ days),
  time_of_day text not null check (time_of_day ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  zone text not null check (length(zone) between 1 and 60),
  quiet_from text,
  quiet_until text,
  way text not null check (way in ('e-mail', 'device')),
  says text not null check (says in ('note', 'time', 'hello', 'own words')),
  own_words text check (length(own_words) between 1 and 60),
  next_at timestamptz not null,
  next_day date not null,
  lease_id uuid,
  leased_until timestamptz,
  tries int not null default 0,
  not_sent_at timestamptz,
  check ((what = 'routine') = (about is not null)),
  unique nulls not distinct (account_id, what, about, time_of_day)
) with (fillfactor = 80);
create index on system.reminder (next_at);
comment on table system.reminder is 'Reminders to come, one row each, kept in step with the person''s settings in the same transaction.';
comment on column system.reminder.reminder_id is 'Also in the address of the notice''s page, and part of what makes a second sending the same message.';
comment on column system.reminder.account_id is 'Whose.';
comment on column system.reminder.what is 'A check-in, a routine, or several things in one.';
comment on column system.reminder.about is 'The routine''s line; null otherwise.';
comment on column system.reminder.days is 'On which days of the week, Monday is 1.';
comment on column system.reminder.hard_days is 'On which of them also in hard times.';
comment on column system.reminder.time_of_day is 'When, by the clock where the person is.';
comment on column system.reminder.zone is 'Where that is, as in the IANA list.';
comment on column system.reminder.quiet_from is 'The person''s quiet hours: what comes late does not come in them.';
comment on column system.reminder.quiet_until is 'When they end.';
comment on column system.reminder.way is 'By e-mail, or as a notice on their devices.';
comment on column system.reminder.says is 'Which words show outside.';
comment on column system.reminder.own_words is 'The person''s own, where they chose so.';
comment on column system.reminder.next_at is 'When it comes next.';
comment on column system.reminder.next_day is 'The day that is for, where the person is.';
comment on column system.reminder.lease_id is 'Who is sending it now.';
comment on column system.reminder.leased_until is 'After this somebody else may: whoever had it was stopped in between.';
comment on column system.reminder.tries is 'How often it was tried, for the time that is next.';
comment on column system.reminder.not_sent_at is 'When one was last given up that could not be sent; null once one was sent again.';
grant select, insert, delete,
  update (days, hard_days, zone, quiet_from, quiet_until, way, says, own_words, next_at, next_day, lease_id, leased_until, tries, not_sent_at)
  on system.reminder to cairn_door;

create table system.reminder_stop (
  account_id uuid primary key references system.account on delete cascade,
  at timestamptz not null
);
comment on table system.reminder_stop is 'Reminders that were switched off with the link in an e-mail, without signing in. The person''s own settings stay as they are, and count again once they choose a way again.';
comment on column system.reminder_stop.account_id is 'Whose.';
comment on column system.reminder_stop.at is 'When, the last time.';
grant select, insert, update (at), delete on system.reminder_stop to cairn_door;

grant update (sent_at) on system.message to cairn_door;

-- Two more messages beside those that there are, whichever those are; only the sample keeps them, for its mailbox.
do $$
declare
  kept text := (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conname = 'message_template_check' and c.conrelid = 'system.message'::regclass);
begin
  alter table system.message drop constraint message_template_check;
  execute 'alter table system.message add constraint message_template_check ' ||
    regexp_replace(kept, '^CHECK \((.*)\)$', 'check ((\1) or template in (''reminder'', ''digest''))');
end $$;
