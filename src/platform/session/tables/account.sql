-- kind: system
create table system.account (
  account_id uuid primary key,
  name text check (length(name) between 1 and 200),
  language text not null default 'en' check (language in ('en', 'cy')),
  nation text check (nation in ('england', 'wales', 'scotland', 'northern ireland')),
  keeps_record boolean not null default true,
  made_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz
);
comment on table system.account is 'Someone who can sign in. The same for everybody: a person, a supporter and a worker differ only in what is shared with them and which posts they hold.';
comment on column system.account.account_id is 'Also the person_id of their own record.';
comment on column system.account.name is 'The name they want to be called, shown to people they share with. Null until they have said.';
comment on column system.account.language is 'Language of pages and messages, chosen first.';
comment on column system.account.nation is 'Where they live, for help lines and rights. Null when not said.';
comment on column system.account.keeps_record is 'False for somebody who came only to stand beside others; they can begin a record at any time.';
comment on column system.account.made_at is 'When the account was made.';
comment on column system.account.closed_at is 'When it was closed; a closed account acts no more.';
create table system.address (
  address text primary key check (address = lower(address) and length(address) between 3 and 320),
  account_id uuid not null references system.account on delete cascade,
  proved_at timestamptz not null
);
create index on system.address (account_id);
comment on table system.address is 'E-mail addresses that somebody proved to be theirs by a code.';
comment on column system.address.address is 'In small letters.';
comment on column system.address.account_id is 'Whose it is.';
comment on column system.address.proved_at is 'When the code sent there came back.';
grant select, insert, update (name, language, nation, keeps_record, closed_at) on system.account to cairn_door;
grant select, insert, delete on system.address to cairn_door;
