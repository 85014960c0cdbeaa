-- kind: functions
-- As before (mailbox.sql), newest first by when they were written: some ids follow from what a message is about, and do not sort by time.
create or replace function app.mailbox() returns table (message_id uuid, to_address text, template text, language text, details jsonb, made_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select m.message_id, coalesce(m.to_address, (select min(a.address) from system.address a where a.account_id = m.to_account)), m.template, m.language,
      m.details, m.made_at
    from system.message m
    where exists (select from commons.service s where s.sample) and m.details <> '{}'
    order by m.made_at desc, m.message_id desc
    limit 100;
end $$;
