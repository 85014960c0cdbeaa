-- kind: system
create table system.card (
  card_id uuid primary key,
  account_id uuid not null references system.account on delete cascade,
  code_hash bytea not null unique check (length(code_hash) = 32),
  made_at timestamptz not null,
  made_by uuid not null,
  made_by_name text not null check (length(made_by_name) <= 200),
  service_id uuid references commons.service on delete set null,
  service_name text check (length(service_name) <= 200),
  last_used_at timestamptz,
  ended_at timestamptz
);
create index on system.card (account_id);
create index on system.card (service_id, made_at) where service_id is not null;
comment on table system.card is 'Printed cards that sign somebody in. The code itself is only on the paper.';
comment on column system.card.card_id is 'Made in the app (uuid v7).';
comment on column system.card.account_id is 'Whom it signs in.';
comment on column system.card.code_hash is 'sha256 of the code as it is tidied.';
comment on column system.card.made_at is 'When.';
comment on column system.card.made_by is 'The account that made it: the person''s own, or that of whoever helped.';
comment on column system.card.made_by_name is 'Their name, as it was then.';
comment on column system.card.service_id is 'The service a helper made it at; null when somebody made it for themselves.';
comment on column system.card.service_name is 'Its name, as it was then.';
comment on column system.card.last_used_at is 'When it last signed somebody in; null: never.';
comment on column system.card.ended_at is 'When it was taken out of use.';
alter table system.session add column card_id uuid references system.card on delete set null;
create index on system.session (card_id) where card_id is not null;
comment on column system.session.card_id is 'The printed card that began it; null for any other way in. So that the sessions of a card can be ended.';
create table system.printed_invitation (
  code_hash bytea primary key check (length(code_hash) = 32),
  person_id uuid not null,
  member_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  replaced_at timestamptz
);
create index on system.printed_invitation (person_id, member_id);
comment on table system.printed_invitation is 'Invitations into a circle on paper, bound to no address. Using one opens nothing: the person is asked first.';
comment on column system.printed_invitation.code_hash is 'sha256 of the code as it is tidied.';
comment on column system.printed_invitation.person_id is 'Who invites.';
comment on column system.printed_invitation.member_id is 'As whom in the circle.';
comment on column system.printed_invitation.made_at is 'When.';
comment on column system.printed_invitation.expires_at is 'Fourteen days later.';
comment on column system.printed_invitation.used_at is 'When somebody typed it; it works once.';
comment on column system.printed_invitation.replaced_at is 'When another code took its place.';
grant select, insert, update (code_hash, last_used_at, ended_at), delete on system.card to cairn_door;
grant select, insert, update (used_at, replaced_at), delete on system.printed_invitation to cairn_door;
grant update (card_id) on system.session to cairn_door;
-- One more message beside those that there are, whichever those are.
do $$
declare
  kept text := (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conname = 'message_template_check' and c.conrelid = 'system.message'::regclass);
begin
  alter table system.message drop constraint message_template_check;
  execute 'alter table system.message add constraint message_template_check ' ||
    regexp_replace(kept, '^CHECK \((.*)\)$', 'check ((\1) or template = ''something waits'')');
end $$;
