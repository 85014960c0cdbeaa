-- Contexts that nobody sealed for this transaction.

-- own record: a context made up -> nothing
select set_config('cairn.context', concat_ws('|', '{ash}', '{ash}', 'self', '{everyRoom}', '', '', '', '99999999999', {bound}) || repeat('0', 64), true);
select * from record.entry;
select viewer_name, words from record.look;

-- no record: a context made up, without ever entering -> nothing
select set_config('cairn.context', concat_ws('|', '{ash}', '{ash}', 'self', '{everyRoom}', '', '', '', '99999999999', {bound}) || repeat('0', 64), true);
select * from record.entry;
select viewer_name, words from record.look;

-- own record: a context sealed with a guess -> nothing
select set_config('cairn.context', concat_ws('|', '{ash}', '{ash}', 'self', '{everyRoom}', '', '', '', '99999999999', {bound}) || repeat('0', 64) || encode(sha256('cairn'), 'hex'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- own record: her own context with another person in it -> nothing
select set_config('cairn.context', replace(current_setting('cairn.context'), '{wren}', '{ash}'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context with more rooms in it -> nothing
select set_config('cairn.context', replace(current_setting('cairn.context'), '|plan|', '|plan,diary|'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context that says "self" -> nothing
select set_config('cairn.context', replace(current_setting('cairn.context'), '|other|', '|self|'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context that may suggest -> nothing
select set_config('cairn.context', replace(current_setting('cairn.context'), '|plan||', '|plan|plan|'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context that lasts longer -> nothing
select set_config('cairn.context', regexp_replace(current_setting('cairn.context'), '\|\d{10}\.\d+\|', '|99999999999|'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context with its end cut off -> nothing
select set_config('cairn.context', left(current_setting('cairn.context'), -1), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context with its beginning cut off -> nothing
select set_config('cairn.context', substr(current_setting('cairn.context'), 2), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context with other separators -> nothing
select set_config('cairn.context', replace(current_setting('cairn.context'), '|', E'\n'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context with a separator inside a room -> nothing
select set_config('cairn.context', replace(current_setting('cairn.context'), 'plan', 'pl|an'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context with something behind it -> nothing
select set_config('cairn.context', current_setting('cairn.context') || 'x', true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context twice -> nothing
select set_config('cairn.context', current_setting('cairn.context') || current_setting('cairn.context'), true);
select * from record.entry;
select viewer_name, words from record.look;

-- somebody else's record: a context in capitals -> nothing
select set_config('cairn.context', upper(current_setting('cairn.context')), true);
select * from record.entry;
select viewer_name, words from record.look;

-- own record: nothing but a seal -> nothing
select set_config('cairn.context', repeat('0', 64), true);
select * from record.entry;
select viewer_name, words from record.look;

-- own record: less than a seal -> nothing
select set_config('cairn.context', '|', true);
select * from record.entry;
select viewer_name, words from record.look;

-- own record: another person's context, copied while it is live -> nothing
select set_config('cairn.context', '{ashContext}', true);
select * from record.entry;
select viewer_name, words from record.look;

-- no record: another person's context, without ever entering -> nothing
select set_config('cairn.context', '{ashContext}', true);
select * from record.entry;
select viewer_name, words from record.look;

-- no record: a context kept from an earlier transaction of the same process -> nothing
select set_config('cairn.context', '{keptContext}', true);
select * from record.entry;
select viewer_name, words from record.look;

-- no record: a context kept, with this transaction in it -> nothing
select set_config('cairn.context', regexp_replace('{keptContext}', '\d+/\d+', {bound}), true);
select * from record.entry;
select viewer_name, words from record.look;

-- no record: a context for the whole session -> nothing
set session "cairn.context" = '{ashContext}';
select * from record.entry;

-- own record: other settings that somebody might believe -> nothing
set local "cairn.subject" = '{ash}';
set local "app.subject" = '{ash}';
select * from record.entry where person_id = '{ash}';

-- no record: a clock of their own -> nothing
set local "test.clock" = '2020-01-01';
select 'the clock obeys' where app.clock() < '2021-01-01';
