-- kind: functions
-- Giving, ending and listing what is shared. Only the person gives; ending takes effect before the page says so.

create function app.share(sharing uuid, member uuid, team uuid, room text, level text, condition text, ends_at timestamptz)
  returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  insert into record.sharing (person_id, sharing_id, member_id, team_id, room, level, condition, ends_at)
  values (who, sharing, member, team, room, level, condition, ends_at)
  on conflict (person_id, sharing_id) do nothing;
end $$;
comment on function app.share(uuid, uuid, uuid, text, text, text, timestamptz) is 'Shares one room with somebody in the circle or a team, at a level, until a moment (a year at most).';

create function app.withdraw(sharing uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform door.hold_alone(who);
  insert into record.sharing_end (person_id, sharing_id, at) values (who, sharing, app.clock()) on conflict do nothing;
end $$;
comment on function app.withdraw(uuid) is 'Ends a sharing. When this returns, nobody is still reading under it.';

create function app.never(never uuid, account uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  perform door.hold_alone(who);
  insert into record.never (person_id, never_id, account_id, at) values (who, never, account, app.clock()) on conflict (person_id, never_id) do nothing;
end $$;
comment on function app.never(uuid, uuid) is 'Never this person: closes everything to them, a team''s sharing too.';

create function app.lift_never(account uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  update record.never n set lifted_at = app.clock() where n.person_id = who and n.account_id = account and n.lifted_at is null;
end $$;
comment on function app.lift_never(uuid) is 'The person takes a "never" back; what is shared then holds again.';

create function app.my_nevers() returns table (account_id uuid, name text, at timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
begin
  return query
    select n.account_id, door.name_of(n.account_id), max(n.at)
    from record.never n
    where n.person_id = who and n.lifted_at is null
    group by n.account_id
    order by max(n.at);
end $$;
comment on function app.my_nevers() is 'People to whom the person said never, and has not taken it back.';

create function app.my_sharing() returns table (sharing_id uuid, member_id uuid, team_id uuid, team_name text, room text, level text, condition text,
  starts_at timestamptz, ends_at timestamptz, ended_at timestamptz, open_now boolean) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
  unwell_until timestamptz := door.unwell_until(who, t);
begin
  return query
    select s.sharing_id, s.member_id, s.team_id, tm.name, s.room, s.level, s.condition, s.starts_at, s.ends_at, e.at,
      e.at is null and s.starts_at <= t and t < s.ends_at and (s.condition = 'always' or unwell_until is not null)
    from record.sharing s
    left join record.sharing_end e on e.person_id = s.person_id and e.sharing_id = s.sharing_id
    left join commons.team tm on tm.team_id = s.team_id
    where s.person_id = who
    order by s.sharing_id;
end $$;
comment on function app.my_sharing() is 'Every sharing the person ever gave, ended ones too.';

create function app.who_can_see(room text) returns table (name text, through text, level text) language plpgsql stable security definer set search_path = '' as $$
declare
  who uuid := door.need_self();
  t timestamptz := app.clock();
begin
  return query
    select c.called, 'member', case when room = any (d.carry_out) then 'carry out' when room = any (d.suggest) then 'suggest' else 'see' end
    from record.circle_member c
    join record.circle_joined j on j.person_id = c.person_id and j.member_id = c.member_id
    cross join lateral door.decide(j.account_id, who, t) d
    where c.person_id = who and room = any (d.see) and room <> all (d.by_override)
      and not exists (select from record.circle_left l where l.person_id = who and l.member_id = c.member_id and l.at <= t)
    union all
    select tm.name, 'team', (array['see', 'suggest', 'carry out'])[max(array_position(array['see', 'suggest', 'carry out'], s.level))]
    from record.sharing s join commons.team tm on tm.team_id = s.team_id
    where s.person_id = who and s.room = who_can_see.room and s.starts_at <= t and t < s.ends_at
      and (s.condition = 'always' or door.unwell_until(who, t) is not null)
      and not exists (select from record.sharing_end e where e.person_id = who and e.sharing_id = s.sharing_id and e.at <= t)
    group by tm.team_id, tm.name
    union all
    select o.by_name, 'override', 'see'
    from record.override o join record.override_agreed a on a.person_id = o.person_id and a.override_id = o.override_id
    where o.person_id = who and room = any (o.rooms) and a.told_at <= t and a.starts_at <= t and t < a.ends_at
      and not exists (select from record.override_end e where e.person_id = who and e.override_id = o.override_id and e.at <= t);
end $$;
comment on function app.who_can_see(text) is
  'Who can open a room now besides the person: members of the circle by the very decision that lets them in, teams by name, and overrides that the person may know of.';

create function app.shared_with_me(token text) returns table (person_id uuid, name text, relation text, see text[], suggest text[], carry_out text[],
  ends_at timestamptz) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select p.who, door.name_of(p.who), p.relation, d.see, d.suggest, d.carry_out, d.ends_at
    from (
      select x.who, min(x.relation) as relation
      from (
        select j.person_id as who, m.relation
        from record.circle_joined j join record.circle_member m on m.person_id = j.person_id and m.member_id = j.member_id
        where j.account_id = actor and j.person_id <> actor
        union all
        select s.person_id, 'team'
        from commons.post po join commons.team_member tm on tm.post_id = po.post_id join record.sharing s on s.team_id = tm.team_id
        where po.account_id = actor and s.person_id <> actor
      ) x group by x.who
    ) p
    cross join lateral door.decide(actor, p.who, t) d
    where not d.see <@ d.by_override
    order by door.name_of(p.who), p.who;
end $$;
comment on function app.shared_with_me(text) is 'People who share something with whoever is signed in, now. Opens nothing: opening is a look.';

create function app.my_reason(token text, who uuid) returns table (reason text, words text) language plpgsql stable security definer set search_path = '' as $$
declare
  t timestamptz := app.clock();
  actor uuid := door.account_of(token, t);
begin
  return query
    select l.reason, l.words
    from record.look l
    where l.viewer = actor and l.person_id = who and l.outcome = 'opened' and l.reason not in ('suggest', 'carry out')
      and l.at <= t and l.at > t - interval '30 minutes'
    order by l.at desc
    limit 1;
end $$;
comment on function app.my_reason(text, uuid) is
  'The reason, and the words, with which whoever is signed in last opened this record, if that was in the past 30 minutes; nothing otherwise. Suggesting and carrying out state themselves.';

create function app.whose_record() returns text language plpgsql stable security definer set search_path = '' as $$
begin return door.name_of(app.subject()); end $$;
comment on function app.whose_record() is 'The name of the person whose record this transaction is in; null outside a record.';

grant execute on function app.share(uuid, uuid, uuid, text, text, text, timestamptz), app.withdraw(uuid), app.never(uuid, uuid), app.lift_never(uuid),
  app.my_nevers(), app.my_sharing(), app.who_can_see(text), app.shared_with_me(text), app.my_reason(text, uuid), app.whose_record() to cairn_app;
