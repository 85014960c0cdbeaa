-- kind: system
-- Notices on devices (RFC 8030, 8291, 8292): the key pair that says that a message comes from here, and where each device takes messages.
create table system.push_key (
  only_one boolean primary key default true check (only_one),
  public_key text not null check (public_key ~ '^[\w-]{87}$'),
  private_key text not null check (private_key ~ '^[\w-]{43}$'),
  made_at timestamptz not null default clock_timestamp()
);
comment on table system.push_key is 'One row: the keys (P-256) with which push services know this site. Made at the first start. Only the role that sends can read the private one.';
comment on column system.push_key.only_one is 'Always true, so that there is one row.';
comment on column system.push_key.public_key is 'base64url, uncompressed. A device is bound to it when it subscribes.';
comment on column system.push_key.private_key is 'base64url. Whoever has it can send to every subscribed device.';
comment on column system.push_key.made_at is 'When.';
grant select (only_one, public_key) on system.push_key to cairn_door;
grant select, insert (public_key, private_key) on system.push_key to cairn_jobs;

create table system.push_subscription (
  subscription_id uuid primary key,
  account_id uuid not null references system.account on delete cascade,
  session_id uuid not null,
  device text not null check (length(device) <= 200),
  endpoint text not null unique check (length(endpoint) between 12 and 1000 and endpoint ~ '^https?://'),
  public_key bytea not null check (length(public_key) = 65),
  auth_secret bytea not null check (length(auth_secret) = 16),
  made_at timestamptz not null
);
create index on system.push_subscription (account_id);
create index on system.push_subscription (session_id);
comment on table system.push_subscription is 'Devices on which somebody wants notices. Ends when the device is signed out, when they end it, and when its push service says that it is gone.';
comment on column system.push_subscription.subscription_id is 'Made in the app (uuid v7).';
comment on column system.push_subscription.account_id is 'Whose notices it shows.';
comment on column system.push_subscription.session_id is 'The session in which it was chosen. No key: sessions are forgotten a month after they end by themselves, and notices go on.';
comment on column system.push_subscription.device is 'What the browser says it is, in plain words.';
comment on column system.push_subscription.endpoint is 'Where its push service takes messages, as the browser gave it. Only services that the settings name are ever asked.';
comment on column system.push_subscription.public_key is 'The device''s key (P-256): what is sent is encrypted for it.';
comment on column system.push_subscription.auth_secret is 'The other half of the encryption (RFC 8291).';
comment on column system.push_subscription.made_at is 'When.';
grant select, insert, update (account_id, session_id, device, public_key, auth_secret, made_at), delete on system.push_subscription to cairn_door;
