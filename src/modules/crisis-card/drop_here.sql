-- kind: functions
-- A device that is left takes the card off itself, whether or not anybody is signed in: who holds its secret may end it.
create function app.drop_card_here(given bytea) returns void language plpgsql security definer set search_path = '' as $$
declare
  whose uuid;
begin
  select d.account_id into whose from system.card_device d where d.key_hash = given and d.ended_at is null;
  if whose is null then
    return;
  end if;
  perform door.hold_alone(whose);
  update system.card_device d set ended_at = app.clock() where d.key_hash = given and d.ended_at is null;
end $$;
comment on function app.drop_card_here(bytea) is 'The device that holds this secret shows the card no more. When this returns, it is not reading it either.';

grant execute on function app.drop_card_here(bytea) to cairn_app;
