-- 100,000 people, 5,000 workers, 2,020,000 entries. Needs PostgreSQL 18 (uuidv7 with a shift) and a superuser.
-- The keys are right by how the rows are made, so that they are not checked again one by one.
set session_replication_role = replica;

create temp table made as
select n, uuidv7(-make_interval(mins => (100001 - n) * 10)) as id, 'bench-person-' || n as token from generate_series(1, 100000) n;
create temp table worker as
select n, uuidv7(-make_interval(hours => n)) as id, 'bench-worker-' || n as token from generate_series(1, 5000) n;
analyze made, worker;

insert into system.account (account_id, name, keeps_record, made_at)
select id, 'Person ' || n, true, uuid_extract_timestamp(id) from made
union all
select id, 'Worker ' || n, false, uuid_extract_timestamp(id) from worker;

insert into system.address (address, account_id, proved_at)
select 'person.' || n || '@sample.example', id, uuid_extract_timestamp(id) from made
union all
select 'worker.' || n || '@sample.example', id, uuid_extract_timestamp(id) from worker;

insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at)
select sha256(convert_to(token, 'UTF8')), uuidv7(), id, 'Bench', now() - interval '1 day', now() + interval '10 years' from made
union all
select sha256(convert_to(token, 'UTF8')), uuidv7(), id, 'Bench', now() - interval '1 day', now() + interval '10 years' from worker;

insert into commons.service (service_id, name, nation, languages, contact, hours, is_what, is_not, made_at)
select uuidv7(), 'Service ' || n, 'england', '{en}', 'By telephone', 'Nine to five', 'A trial', 'Nothing else', now() from generate_series(1, 50) n;
insert into commons.team (team_id, service_id, name)
select uuidv7(), s.service_id, s.name || ', team ' || n from commons.service s, generate_series(1, 5) n;
create temp table place as
select t.team_id, t.service_id, row_number() over (order by t.name) - 1 as n from commons.team t;
insert into commons.post (post_id, service_id, role, address, account_id, invited_at, starts_at)
select uuidv7(), p.service_id, 'worker', 'worker.' || w.n || '@sample.example', w.id, now() - interval '1 year', now() - interval '1 year'
from worker w join place p on p.n = w.n % 250;
insert into commons.team_member (team_id, post_id, starts_at)
select p.team_id, o.post_id, now() - interval '1 year'
from worker w join place p on p.n = w.n % 250 join commons.post o on o.account_id = w.id;

insert into record.person (person_id, began_at) select id, uuid_extract_timestamp(id) from made;

-- Everybody shares their plan with one, two or three workers: some to see, some to suggest, some to carry out. A tenth of it was
-- withdrawn, a tenth is over by its day, and one worker of twenty left the circle.
create temp table circle as
select m.id as person_id, uuidv7() as member_id, uuidv7() as sharing_id, w.id as account_id, w.n as worker, m.n * 3 + k as n
from made m cross join generate_series(0, 2) k join worker w on w.n = 1 + (m.n * 7919 + k * 1657) % 5000
where k <= m.n % 3;
insert into record.circle_member (person_id, member_id, relation, called, address, added_at)
select person_id, member_id, 'worker', 'Worker ' || worker, 'worker.' || worker || '@sample.example', now() - interval '90 days' from circle;
insert into record.circle_joined (person_id, member_id, account_id, at)
select person_id, member_id, account_id, now() - interval '89 days' from circle;
insert into record.circle_left (person_id, member_id, at)
select person_id, member_id, now() - interval '10 days' from circle where n % 20 = 7;
insert into record.sharing (person_id, sharing_id, member_id, room, level, starts_at, ends_at)
select person_id, sharing_id, member_id, 'plan', (array['see', 'suggest', 'carry out'])[1 + n % 3], now() - interval '80 days',
  case when n % 10 = 3 then now() - interval '1 day' else now() + interval '280 days' end
from circle;
insert into record.sharing_end (person_id, sharing_id, at)
select person_id, sharing_id, now() - interval '20 days' from circle where n % 10 = 6;

-- The first 1,000 people have a plan of 40 lines; the others have 14 lines, six of them changed once.
with shape as (
  select n, id as person_id, n <= 1000 as full_plan, case when n <= 1000 then 3 else 2 end as matters, case when n <= 1000 then 7 else 4 end as goals,
    case when n <= 1000 then 30 else 6 end as steps, case when n <= 1000 then 0 else 2 end as about,
    array(select uuidv7(uuid_extract_timestamp(id) - clock_timestamp() + make_interval(mins => l)) from generate_series(1, 40) l) as ids
  from made
)
insert into record.entry (person_id, entry_id, version, room, kind, parent_id, words, fields, removed, written_at)
select s.person_id, s.ids[l], v, case when kind = 'about' then 'about me' else 'plan' end, kind,
  case when kind = 'step' then s.ids[s.matters + 1 + l % s.goals] end,
  (array['Walk to the reservoir and back when it is dry', 'Cook for my sister once a month and write down what worked',
    'Ring the allotment people about a half plot', 'Have mornings to myself before I talk to anybody',
    'Get back to playing in the brass band, first only the slow tunes', 'Sleep with the window open and the telephone downstairs',
    'Ask about the evening course in furniture making'])[1 + (l + s.n) % 7] || ' (' || l || ', ' || v || ')',
  case kind
    when 'step' then jsonb_build_object('state', (array['thinking about it', 'doing it', 'waiting', 'done', 'let go'])[1 + l % 5],
      'when', 'Thursdays, after work', 'who', 'My sister')
    when 'goal' then jsonb_build_object('why', 'It is the part of the week in which I feel most like myself.')
    when 'about' then jsonb_build_object('heading', 'What helps on a hard day')
    else '{}' end,
  false, uuid_extract_timestamp(s.ids[l]) + make_interval(days => v)
from shape s
cross join lateral generate_series(1, s.matters + s.goals + s.steps + s.about) l
cross join lateral (
  select case when l <= s.matters then 'matters' when l <= s.matters + s.goals then 'goal'
    when l <= s.matters + s.goals + s.steps then 'step' else 'about' end as kind) k
cross join lateral generate_series(1, case when not s.full_plan and l between 5 and 10 then 2 else 1 end) v;
