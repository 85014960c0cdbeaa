-- People who check in. bench.people of them, each with six questions and a short staying-well plan; their check-ins are added day by day by
-- bench/check-in-data.ts, as they would come in. Needs PostgreSQL 18 (uuidv7 with a shift) and a superuser. The keys are right by how the
-- rows are made, so that they are not checked again one by one.
set session_replication_role = replica;

create table public.made as
select n, uuidv7(-make_interval(mins => (current_setting('bench.people')::int + 1 - n) * 10)) as id from generate_series(1, current_setting('bench.people')::int) n;
analyze public.made;

insert into system.account (account_id, name, keeps_record, made_at) select id, 'Person ' || n, true, uuid_extract_timestamp(id) from public.made;
insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at)
select sha256(convert_to('bench-person-' || n, 'UTF8')), uuidv7(), id, 'Bench', now() - interval '1 day', now() + interval '10 years' from public.made;
insert into record.person (person_id, began_at) select id, uuid_extract_timestamp(id) from public.made;

-- Twelve questions for those who have ten years of check-ins, six for the others, and ten lines of a plan for each.
create table public.asked as
select m.id as person_id, q as number, uuidv7(uuid_extract_timestamp(m.id) - clock_timestamp() + make_interval(mins => q)) as question_id
from public.made m, generate_series(1, 12) q where q <= case when m.n <= 1 + current_setting('bench.people')::int / 3200 then 12 else 6 end;
insert into record.question_number (person_id, number, question_id) select person_id, number, question_id from public.asked;
insert into record.entry (person_id, entry_id, version, room, kind, words, fields, written_at)
select person_id, question_id, 1, 'staying well', 'question',
  (array['How long did I sleep?', 'How heavy is today?', 'Have I been outside?', 'How many people did I talk to?', 'What was good?', 'Did I eat a proper meal?'])[1 + (number - 1) % 6],
  (array['{"answer": "hours"}', '{"answer": "steps", "labels": ["Light", "Fine", "Grey", "Heavy", "Very heavy"]}', '{"answer": "yes or no"}',
    '{"answer": "number", "unit": "people", "least": 0}', '{"answer": "words"}', '{"answer": "yes or no"}'])[1 + (number - 1) % 6]::jsonb,
  uuid_extract_timestamp(question_id)
from public.asked;
insert into record.entry (person_id, entry_id, version, room, kind, words, fields, written_at)
select m.id, uuidv7(uuid_extract_timestamp(m.id) - clock_timestamp() + make_interval(hours => l)), 1, 'staying well', 'well',
  (array['I sing while I wash up', 'I leave letters unopened', 'Half an hour outside before the telephone', 'I stop answering my sister'])[1 + l % 4],
  jsonb_build_object('part', (array['when well', 'early signs', 'every day', 'early signs'])[1 + l % 4]), uuid_extract_timestamp(m.id)
from public.made m, generate_series(1, 10) l;
