-- kind: system
-- What lets a browser show a crisis card without signing in. The secrets themselves are only in a device's cookie, or in a link on paper.
create table system.card_key (
  key_hash bytea primary key check (length(key_hash) = 32),
  account_id uuid not null references system.account on delete cascade,
  link_id uuid not null unique
);
create index on system.card_key (account_id);
comment on table system.card_key is 'The secrets of links to crisis cards. A row goes when its link is ended.';
comment on column system.card_key.key_hash is 'sha256 of the 256-bit secret that stands in the link.';
comment on column system.card_key.account_id is 'Whose card.';
comment on column system.card_key.link_id is 'Which link (record.card_link).';
grant select, insert, delete on system.card_key to cairn_door;

create table system.card_device (
  device_id uuid primary key,
  account_id uuid not null references system.account on delete cascade,
  device text not null check (length(device) <= 200),
  key_hash bytea not null unique check (length(key_hash) = 32),
  kept_at timestamptz not null,
  ended_at timestamptz
);
create index on system.card_device (account_id);
comment on table system.card_device is 'Devices that show somebody''s crisis card without signing in, because they chose so there.';
comment on column system.card_device.device_id is 'Made when the form was drawn (uuid v7).';
comment on column system.card_device.account_id is 'Whose card.';
comment on column system.card_device.device is 'What the browser says it is, in plain words.';
comment on column system.card_device.key_hash is 'sha256 of the 256-bit secret in the device''s cookie. It opens the card and signs nobody in.';
comment on column system.card_device.kept_at is 'Since when.';
comment on column system.card_device.ended_at is 'When it was taken off, here or from another device.';
grant select, insert, update (ended_at), delete on system.card_device to cairn_door;
