-- Two people and a worker with whom both share their plan. One has a plan of 40 lines, the other 300 goals and 2,000 steps: 200 under the
-- first goal, and every hundredth line with 20,000 characters. Needs PostgreSQL 18 and a superuser.
create temp table who as
select * from (values ('big', uuidv7(), 300, 2000), ('small', uuidv7(), 7, 30), ('worker', uuidv7(), 0, 0)) w (name, id, goals, steps);
insert into system.account (account_id, name, keeps_record) select id, initcap(name), name <> 'worker' from who;
insert into system.address (address, account_id, proved_at) select name || '@sample.example', id, now() from who;
insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at)
select sha256(convert_to('bench-' || name, 'UTF8')), uuidv7(), id, 'Bench', now() - interval '1 day', now() + interval '10 years' from who;
insert into record.person (person_id) select id from who where name <> 'worker';

insert into record.circle_member (person_id, member_id, relation, called, address)
select id, uuidv7(), 'supporter', 'Worker', 'worker@sample.example' from who where name <> 'worker';
insert into record.circle_joined (person_id, member_id, account_id)
select m.person_id, m.member_id, w.id from record.circle_member m, who w where w.name = 'worker';
insert into record.sharing (person_id, sharing_id, member_id, room, level, ends_at)
select person_id, uuidv7(), member_id, 'plan', 'suggest', now() + interval '300 days' from record.circle_member;

create temp table line as
select w.name, w.id as person_id, l, uuidv7(make_interval(secs => l)) as entry_id,
  case when l <= 3 then 'matters' when l <= 3 + w.goals then 'goal' else 'step' end as kind, w.goals
from who w cross join lateral generate_series(1, 3 + w.goals + w.steps) l where w.goals > 0;
insert into record.entry (person_id, entry_id, version, room, kind, parent_id, words, fields)
select s.person_id, s.entry_id, 1, 'plan', s.kind,
  case when s.kind = 'step' then (select g.entry_id from line g where g.name = s.name and g.l = 4 + case when s.l % 10 = 0 then 0 else s.l % s.goals end) end,
  case when s.l % 100 = 0 then repeat('Walk to the reservoir and back when it is dry. ', 425) else 'Walk to the reservoir, ' || s.l end,
  case s.kind when 'step' then jsonb_build_object('state', (array['thinking about it', 'doing it', 'waiting', 'done', 'let go'])[1 + s.l % 5])
    when 'goal' then jsonb_build_object('why', 'It is the part of the week in which I feel most like myself.') else '{}' end
from line s order by s.l;
-- Changed once, every tenth line.
insert into record.entry (person_id, entry_id, version, room, kind, parent_id, words, fields)
select e.person_id, e.entry_id, 2, e.room, e.kind, e.parent_id, e.words || '.', e.fields
from record.entry e join line s on s.entry_id = e.entry_id where s.l % 10 = 5;
insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words, by_account, by_name)
select s.person_id, uuidv7(), 'plan', 'wording', s.entry_id, 1, 'Walk there together', w.id, 'Worker'
from line s, who w where w.name = 'worker' and s.l % 40 = 4;
analyze;
