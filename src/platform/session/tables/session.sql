-- kind: system
create table system.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  session_id uuid not null unique,
  account_id uuid not null references system.account on delete cascade,
  device text not null check (length(device) <= 200),
  shared_device boolean not null default false,
  began_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on system.session (account_id, began_at);
comment on table system.session is 'Signed-in devices. The token itself is only in the device''s cookie.';
comment on column system.session.token_hash is 'sha256 of the 256-bit token.';
comment on column system.session.session_id is 'How the list of devices names it: ending a device needs no token.';
comment on column system.session.account_id is 'Who is signed in.';
comment on column system.session.device is 'What the browser says it is, in plain words ("Firefox on Android").';
comment on column system.session.shared_device is 'The person said that others use this device: shorter session.';
comment on column system.session.began_at is 'When they signed in.';
comment on column system.session.expires_at is 'When it ends by itself.';
comment on column system.session.ended_at is 'When it was signed out, here or from another device.';
create table system.sign_in_code (
  attempt_hash bytea primary key check (length(attempt_hash) = 32),
  address text not null,
  code_hash bytea not null check (length(code_hash) = 32),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used_at timestamptz,
  session_id uuid
);
comment on table system.sign_in_code is 'One-time codes sent by e-mail. A code works only in the browser that asked for it.';
comment on column system.sign_in_code.attempt_hash is 'sha256 of the random value in that browser''s cookie.';
comment on column system.sign_in_code.address is 'Where the code went, in small letters.';
comment on column system.sign_in_code.code_hash is 'sha256 of the attempt value and the code together.';
comment on column system.sign_in_code.asked_at is 'When it was asked for.';
comment on column system.sign_in_code.expires_at is 'Ten minutes later.';
comment on column system.sign_in_code.tries is 'Wrong tries so far; five close it.';
comment on column system.sign_in_code.used_at is 'When it was used; it works once.';
comment on column system.sign_in_code.session_id is 'The session it began, which the same form sent twice replaces.';
create table system.passkey (
  credential_id text primary key,
  account_id uuid not null references system.account on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  called text not null check (length(called) <= 200),
  made_at timestamptz not null
);
create index on system.passkey (account_id);
comment on table system.passkey is 'Passkeys (WebAuthn credentials): the public half only.';
comment on column system.passkey.credential_id is 'base64url, from the authenticator.';
comment on column system.passkey.account_id is 'Whose it is.';
comment on column system.passkey.public_key is 'COSE public key.';
comment on column system.passkey.counter is 'The authenticator''s signature counter, as last seen.';
comment on column system.passkey.transports is 'Hints for the browser.';
comment on column system.passkey.called is 'What the person calls it, or the device it was made on.';
comment on column system.passkey.made_at is 'When it was added.';
create table system.passkey_challenge (
  attempt_hash bytea primary key check (length(attempt_hash) = 32),
  challenge text not null,
  account_id uuid references system.account on delete cascade,
  expires_at timestamptz not null
);
comment on table system.passkey_challenge is 'A challenge waiting for its answer; used once.';
comment on column system.passkey_challenge.attempt_hash is 'sha256 of the random value in the browser''s cookie.';
comment on column system.passkey_challenge.challenge is 'base64url.';
comment on column system.passkey_challenge.account_id is 'Who is adding a passkey; null when signing in.';
comment on column system.passkey_challenge.expires_at is 'Five minutes later.';
create table system.limit_count (
  what text not null,
  key_hash bytea not null,
  window_start timestamptz not null,
  used int not null,
  primary key (what, key_hash, window_start)
);
comment on table system.limit_count is 'How often something was asked for in an hour, by address or by place. Counts only, no content.';
comment on column system.limit_count.what is 'Which limit.';
comment on column system.limit_count.key_hash is 'sha256 of the address or the network place.';
comment on column system.limit_count.window_start is 'The hour.';
comment on column system.limit_count.used is 'How often in that hour.';
grant select, insert, update (expires_at, ended_at), delete on system.session to cairn_door;
grant select, insert, update (tries, used_at, session_id), delete on system.sign_in_code to cairn_door;
grant select, insert, update (counter), delete on system.passkey to cairn_door;
grant select, insert, delete on system.passkey_challenge to cairn_door;
grant select, insert, update (used), delete on system.limit_count to cairn_door;
