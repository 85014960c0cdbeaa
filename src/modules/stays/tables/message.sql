-- kind: system
-- One more message beside those that there are, whichever those are.
do $$
declare
  kept text := (select pg_get_constraintdef(c.oid) from pg_constraint c where c.conname = 'message_template_check' and c.conrelid = 'system.message'::regclass);
begin
  alter table system.message drop constraint message_template_check;
  execute 'alter table system.message add constraint message_template_check ' ||
    regexp_replace(kept, '^CHECK \((.*)\)$', 'check ((\1) or template = ''asked at a house'')');
end $$;
