-- kind: system
-- The key with which `enter` seals what it found out. Only the door's own functions can read it: whoever can run statements as the
-- application can set a setting, but cannot make one that the policies believe. Kept as the two padded halves that HMAC (RFC 2104) needs.
create table door.seal_key (
  only_one boolean primary key default true check (only_one),
  inner_pad bytea not null check (length(inner_pad) = 64),
  outer_pad bytea not null check (length(outer_pad) = 64)
);
comment on table door.seal_key is 'One row: the secret that seals a transaction''s context.';
comment on column door.seal_key.only_one is 'Always true, so that there is one row.';
comment on column door.seal_key.inner_pad is 'The key, padded to 64 bytes, each byte xor 0x36.';
comment on column door.seal_key.outer_pad is 'The key, padded to 64 bytes, each byte xor 0x5c.';
grant select on door.seal_key to cairn_door;

do $$
declare
  -- gen_random_uuid() draws from the server's strong source; four of them hold 488 random bits, more than sha256 keeps.
  secret bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  padded bytea := secret || decode(repeat('00', 32), 'hex');
  inner_half bytea := padded;
  outer_half bytea := padded;
begin
  for i in 0..63 loop
    inner_half := set_byte(inner_half, i, get_byte(padded, i) # 54);
    outer_half := set_byte(outer_half, i, get_byte(padded, i) # 92);
  end loop;
  insert into door.seal_key (inner_pad, outer_pad) values (inner_half, outer_half);
end $$;
