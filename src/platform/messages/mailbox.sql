-- kind: functions
create function app.mailbox() returns table (message_id uuid, to_address text, template text, language text, details jsonb, made_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select m.message_id, coalesce(m.to_address, (select min(a.address) from system.address a where a.account_id = m.to_account)), m.template, m.language,
      m.details, m.made_at
    from system.message m
    where exists (select from commons.service s where s.sample) and m.details <> '{}'
    order by m.message_id desc
    limit 100;
end $$;
comment on function app.mailbox() is
  'Messages of the fictional sample, for anybody to read, because nobody there has a real mailbox. They hold codes and links, which open accounts: where no service is marked as part of the sample this returns nothing, whatever the settings say.';
grant execute on function app.mailbox() to cairn_app;
