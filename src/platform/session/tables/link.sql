-- kind: system
create table system.link (
  token_hash bytea primary key check (length(token_hash) = 32),
  purpose text not null check (purpose in ('circle', 'post', 'set up')),
  person_id uuid,
  member_id uuid,
  post_id uuid,
  address text,
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'circle') = (person_id is not null and member_id is not null)),
  check ((purpose = 'post') = (post_id is not null)),
  check ((purpose = 'set up') = (address is null))
);
comment on table system.link is 'Invitations and the set-up code: what a link opens, and for whose address.';
comment on column system.link.token_hash is 'sha256 of the 256-bit value in the link.';
comment on column system.link.purpose is 'To stand beside a person, to take up a post, or to set up the first service.';
comment on column system.link.person_id is 'Who invites into their circle.';
comment on column system.link.member_id is 'As whom in the circle.';
comment on column system.link.post_id is 'Which post.';
comment on column system.link.address is 'The only address it works for.';
comment on column system.link.made_at is 'When.';
comment on column system.link.expires_at is 'Until when it works.';
comment on column system.link.used_at is 'When it was used; it works once.';
grant select, insert, update (used_at) on system.link to cairn_door;
