-- kind: record
-- The parts of a line are limited one by one by their forms; together, and with every quote mark escaped, several long ones must still fit.
alter table record.entry drop constraint entry_fields_check;
alter table record.entry add constraint entry_fields_check check (jsonb_typeof(fields) = 'object' and length(fields::text) <= 200000);
