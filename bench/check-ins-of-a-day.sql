-- Everybody's check-in on one day ($1: days before today, at most $2), in no order, as they would come in. One person of 3,200 has ten years of
-- them: their older days are spread over these, so that their rows lie as far apart as everybody's do.
insert into record.check_in (person_id, check_in_id, written_at, version, day, answers, words)
select id, uuidv7(make_interval(days => -ago, secs => -random() * 50000)), now() - make_interval(days => ago), 1, current_date - ago,
  (select ('{' || string_agg(format('"%s":[1,%s]', q, case
      when random() < 0.06 then 'null'
      when q % 6 = 1 then (4 + floor(random() * 10) / 2)::text
      when q % 6 = 2 then (1 + floor(random() * 5))::text
      when q % 6 = 4 then floor(random() * 9)::text
      when q % 6 = 5 then case when random() < 0.25 then '"The bus driver waved at me"' else 'null' end
      else case when random() < 0.6 then 'true' else 'false' end end), ',') || '}')::json
    from generate_series(1, questions - case when (n + ago) % 2 = 0 then 1 else 0 end) q),
  case when random() < 0.125 then 'Rain all night, and the letter from the council lay there until four. Then I rang Ash.' end
from (
  select n, id, case when n <= 1 + current_setting('bench.people')::int / 3200 then 12 else 6 end as questions, $1::int as ago from public.made
  union all
  select m.n, m.id, 12, old from public.made m, generate_series($2::int + $1::int, 3652, $2::int) old where m.n <= 1 + current_setting('bench.people')::int / 3200
) due
order by random();
