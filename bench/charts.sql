-- Two people with twelve questions of every form that is drawn, answered once a day: one for ten years, the other for eight weeks. A note
-- every fifth day, a day in eight without anything, and something that happened four times a year. Needs PostgreSQL 18 and a superuser.
create temp table who as
select * from (values ('decade', uuidv7(), 3650), ('weeks', uuidv7(), 56)) w (name, id, days);
insert into system.account (account_id, name, keeps_record) select id, initcap(name), true from who;
insert into system.address (address, account_id, proved_at) select name || '@sample.example', id, now() from who;
insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at)
select sha256(convert_to('bench-' || name, 'UTF8')), uuidv7(), id, 'Bench', now() - interval '1 day', now() + interval '10 years' from who;
insert into record.person (person_id) select id from who;

create temp table question as
select w.id as person_id, n as number, uuidv7(make_interval(secs => n)) as question_id from who w cross join generate_series(1, 12) n;
insert into record.entry (person_id, entry_id, version, room, kind, words, fields)
select person_id, question_id, 1, 'staying well', 'question', 'How was it today, in my own words? ' || number,
  case when number % 4 = 0 then '{"answer": "hours"}'
    when number % 4 = 1 then '{"answer": "steps", "labels": ["Storm", "Rain", "Mist", "Bright spells", "Clear"]}'
    when number % 4 = 2 then '{"answer": "yes or no"}' else '{"answer": "number", "unit": "cups", "least": 0}' end::jsonb
from question;
insert into record.question_number (person_id, number, question_id) select person_id, number, question_id from question;

insert into record.check_in (person_id, check_in_id, version, day, answers, words)
select w.id, uuidv7(make_interval(days => -ago)), 1, current_date - ago,
  (select jsonb_object_agg(n, jsonb_build_array(1, case
     when (ago + n) % 17 = 0 then 'null'::jsonb
     when n % 4 = 0 then to_jsonb(4 + (ago * 7 + n) % 10 / 2.0)
     when n % 4 = 1 then to_jsonb(1 + (ago / 9 + n) % 5)
     when n % 4 = 2 then to_jsonb((ago + n) % 3 > 0) else to_jsonb((ago + n) % 6) end)) from generate_series(1, 12) n),
  case when ago % 5 = 0 then 'Rain all night, and then it was over.' end
from who w cross join lateral generate_series(0, w.days - 1) ago where ago % 8 <> 3;
insert into record.entry (person_id, entry_id, version, room, kind, words, fields)
select w.id, uuidv7(make_interval(secs => n)), 1, 'staying well', 'event', 'Something that happened, ' || n,
  jsonb_build_object('day', current_date - n * 91) from who w cross join lateral generate_series(0, w.days / 91) n;
analyze;
