-- kind: system
create table system.message (
  message_id uuid primary key,
  to_address text,
  to_account uuid references system.account on delete cascade,
  template text not null check (template in ('sign-in code', 'invitation', 'post invitation')),
  language text not null check (language in ('en', 'cy')),
  details jsonb not null,
  made_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  tries int not null default 0,
  failed_at timestamptz,
  failure text,
  check ((to_address is null) <> (to_account is null))
);
create index on system.message (made_at) where sent_at is null;
comment on table system.message is 'What is to be sent, or was. Written in the same transaction as what it tells of.';
comment on column system.message.message_id is 'Also the Message-ID of the e-mail, so that a second sending is seen as the same.';
comment on column system.message.to_address is 'Where to, when no account stands behind it yet.';
comment on column system.message.to_account is 'Or whom to; their proved address is looked up when it is sent.';
comment on column system.message.template is 'Which message.';
comment on column system.message.language is 'In which language.';
comment on column system.message.details is 'What the template needs. Emptied once sent.';
comment on column system.message.made_at is 'When it was written.';
comment on column system.message.sent_at is 'When the mail server took it.';
comment on column system.message.tries is 'How often it was tried.';
comment on column system.message.failed_at is 'When it was given up.';
comment on column system.message.failure is 'Why, in the mail server''s words.';
grant insert (message_id, to_address, to_account, template, language, details) on system.message to cairn_door;
grant select on system.message to cairn_door;
grant select, update (details, sent_at, tries, failed_at, failure), delete on system.message to cairn_jobs;
grant select (address, account_id, proved_at) on system.address to cairn_jobs;
