-- kind: system
-- Keys to which devices seal what was written without a network (RFC 9180). The private half opens it when it arrives.
create table system.sealing_key (
  key_id uuid primary key,
  public_key text not null check (public_key ~ '^[\w-]{87}$'),
  private_key text not null check (private_key ~ '^[\w-]{43}$'),
  made_at timestamptz not null default clock_timestamp()
);
create index on system.sealing_key (made_at);
comment on table system.sealing_key is 'Key pairs (P-256) of this site. Devices seal to the newest; older ones still open what was sealed to them. A new one is made every 90 days.';
comment on column system.sealing_key.key_id is 'Made in the app (uuid v7). Stands beside what is sealed.';
comment on column system.sealing_key.public_key is 'base64url, uncompressed. Any page may show it.';
comment on column system.sealing_key.private_key is 'base64url. With it and a device, what waits on that device can be read. Only the role of the jobs reads it.';
comment on column system.sealing_key.made_at is 'When. After 90 days another takes its place; after 800 days it is deleted.';
grant select, insert (key_id, public_key, private_key), delete on system.sealing_key to cairn_jobs;
