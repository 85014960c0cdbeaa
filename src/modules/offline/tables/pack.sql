-- kind: system
-- Devices that keep a pack: what somebody chose to be able to read without a network, sealed on the device.
create table system.pack (
  pack_id uuid primary key,
  account_id uuid not null references system.account on delete cascade,
  session_id uuid not null unique references system.session (session_id) on delete cascade,
  device text not null check (length(device) <= 200),
  made_at timestamptz not null
);
create index on system.pack (account_id);
comment on table system.pack is 'Devices that keep a pack to read without a network. What is in it, and what opens it, is on the device alone. It may stay while its row and its session are there.';
comment on column system.pack.pack_id is 'Made in the app (uuid v7). The pack on the device carries it.';
comment on column system.pack.account_id is 'Whose it is.';
comment on column system.pack.session_id is 'The session in which it was taken: one pack each. When that ends, the device wipes the pack at its next contact.';
comment on column system.pack.device is 'What the browser says it is, in plain words.';
comment on column system.pack.made_at is 'When it was taken, or taken anew.';
grant select, insert, update (pack_id, account_id, device, made_at), delete on system.pack to cairn_door;
