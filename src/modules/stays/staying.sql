-- kind: functions
-- While somebody stays: another week, another room, notes to the guest, and the end.

create function app.offer_week(token text, who uuid, request uuid, number int, booking uuid, room uuid, until_day date, words text, out outcome text,
  out message uuid) language plpgsql security definer set search_path = '' as $$
declare
  held record;
  before record.stay_offer;
  kept commons.house_booking;
begin
  select * into held from door.hold_stay(token, who, request, true);
  if exists (select from record.stay_offer o where o.person_id = who and o.request_id = request and o.number = offer_week.number) then
    outcome := 'offered before';
    return;
  end if;
  select * into before from record.stay_offer o where o.person_id = who and o.request_id = request and o.number = offer_week.number - 1;
  if before.number is null or not exists (
    select from record.stay_week w where w.person_id = who and w.request_id = request and w.number = before.number) then
    outcome := 'not agreed';
    return;
  end if;
  if until_day <= before.until_day or until_day > before.until_day + 7 then
    outcome := 'not those days';
    return;
  end if;
  perform door.free_stale((held.asked).house_id, held.t);
  select * into kept from commons.house_booking b
  where b.person_id = who and b.request_id = request and b.let_go_at is null order by b.until_day desc limit 1 for update;
  if kept.room_id = room and kept.until_day = before.until_day then
    if not door.keep_longer(kept.booking_id, until_day) then
      outcome := 'taken';
      return;
    end if;
  elsif not door.keep_room(booking, (held.asked).house_id, room, before.until_day, until_day, who, request, held.actor, held.t) then
    outcome := 'taken';
    return;
  end if;
  insert into record.stay_offer (person_id, request_id, number, from_day, until_day, words, by_account, by_name, at)
  values (who, request, offer_week.number, before.until_day, until_day, words, held.actor, door.name_of(held.actor), held.t);
  outcome := 'offered';
  message := door.tell_of_stay(who, 'offered ' || request || ' ' || offer_week.number);
end $$;
comment on function app.offer_week(text, uuid, uuid, int, uuid, uuid, date, text) is
  'The house offers another week from the day on which the one before ends, in the same room or another, and keeps it. It lasts longer only when the person agrees. Returns offered, offered before, not agreed (the week before was not), not those days (7 nights at most), or taken; and the message to the person.';

create function door.keep_longer(booking uuid, until_day date) returns boolean language plpgsql set search_path = '' as $$
begin
  perform from commons.house_room r where r.room_id = (select b.room_id from commons.house_booking b where b.booking_id = keep_longer.booking) for update;
  update commons.house_booking b set until_day = keep_longer.until_day where b.booking_id = keep_longer.booking;
  return true;
exception when exclusion_violation then
  return false;
end $$;
comment on function door.keep_longer(uuid, date) is 'Keeps the same room longer. False when it is kept for somebody else then: the constraint says so.';

create function app.move_room(token text, who uuid, request uuid, booking uuid, room uuid, out outcome text, out message uuid)
  language plpgsql security definer set search_path = '' as $$
declare
  held record;
  kept commons.house_booking;
  day date;
begin
  select * into held from door.hold_stay(token, who, request, true);
  if exists (select from commons.house_booking b where b.booking_id = booking and b.person_id = who and b.request_id = request) then
    outcome := 'moved';
    return;
  end if;
  perform door.free_stale((held.asked).house_id, held.t);
  select * into kept from commons.house_booking b
  where b.person_id = who and b.request_id = request and b.let_go_at is null order by b.until_day desc limit 1 for update;
  day := greatest(kept.from_day, door.london_day(held.t));
  if kept.booking_id is null or day >= kept.until_day then
    outcome := 'nothing to move';
    return;
  end if;
  if kept.room_id = room then
    outcome := 'moved';
    return;
  end if;
  if not door.keep_room(booking, (held.asked).house_id, room, day, kept.until_day, who, request, held.actor, held.t) then
    outcome := 'taken';
    return;
  end if;
  update commons.house_booking b
  set until_day = case when b.from_day < day then day else b.until_day end, let_go_at = case when b.from_day < day then null else held.t end
  where b.booking_id = kept.booking_id;
  outcome := 'moved';
  message := door.tell_of_stay(who, 'moved ' || booking);
end $$;
comment on function app.move_room(text, uuid, uuid, uuid, uuid) is
  'Another room for the nights that are still to come; those slept stay where they were. Returns moved (again too), taken, or nothing to move; and the message to the person.';

create function app.end_stay_for_house(token text, who uuid, request uuid, words text, out outcome text, out message uuid) language plpgsql security definer
  set search_path = '' as $$
declare
  held record;
begin
  select * into held from door.hold_stay(token, who, request, true);
  if not exists (select from record.stay_answer a where a.person_id = who and a.request_id = request and a.answer = 'yes') then
    outcome := 'no such stay';
    return;
  end if;
  outcome := 'ended';
  if door.end_stay(who, request, 'house', held.actor, words, held.t) then
    message := door.tell_of_stay(who, 'ended ' || request);
  end if;
end $$;
comment on function app.end_stay_for_house(text, uuid, uuid, text) is
  'The house says that a stay, or the offer of one, is over, with a reason to the guest. The room is free, what was opened for the stay is closed, and the house reads nothing of it any more. Returns ended or no such stay; and the message to the person.';

create function app.write_stay_note(token text, who uuid, request uuid, note uuid, words text, out outcome text, out message uuid) language plpgsql
  security definer set search_path = '' as $$
declare
  held record;
begin
  select * into held from door.hold_stay(token, who, request, false);
  if not exists (select from record.stay_answer a where a.person_id = who and a.request_id = request and a.answer = 'yes') then
    outcome := 'no such stay';
    return;
  end if;
  outcome := 'written';
  insert into record.stay_note (person_id, note_id, request_id, words, by_account, by_name, at)
  values (who, note, request, words, held.actor, door.name_of(held.actor), held.t) on conflict do nothing;
  if found then
    message := door.tell_of_stay(who, 'noted ' || request || ' ' || door.london_day(held.t));
  end if;
end $$;
comment on function app.write_stay_note(text, uuid, uuid, uuid, text) is
  'A handover note, written to the guest, who reads it at once; one message a day says so. The same form sent twice is one note. Returns written or no such stay; and the message to the person.';

grant execute on function app.offer_week(text, uuid, uuid, int, uuid, uuid, date, text), app.move_room(text, uuid, uuid, uuid, uuid),
  app.end_stay_for_house(text, uuid, uuid, text), app.write_stay_note(text, uuid, uuid, uuid, text) to cairn_app;
