-- Parts of staying well, answers of check-ins, pages of the diary.

-- somebody else's record: what she shares of staying well -> nothing
select * from record.sharing_part;

-- own record: what somebody else shares of staying well -> nothing
select * from record.sharing_part where person_id <> '{wren}';

-- own record: add a part to a sharing past the door -> 42501
insert into record.sharing_part (person_id, sharing_id, part) select '{wren}', gen_random_uuid(), 'toolbox';

-- own record: add a part to somebody else's sharing -> 42501
insert into record.sharing_part (person_id, sharing_id, part) values ('{ash}', gen_random_uuid(), 'toolbox');

-- own record: take a part out of a sharing -> 42501
delete from record.sharing_part;

-- somebody else's record: share a part in her name -> 42501
select app.share_parts(gen_random_uuid(), null, gen_random_uuid(), 'carry out', 'always', now() + interval '1 day', '{toolbox}');

-- no record: share a part of nobody's -> 42501
select app.share_parts(gen_random_uuid(), null, gen_random_uuid(), 'see', 'always', now() + interval '1 day', '{toolbox}');

-- own record: a part whose name breaks out of the context -> 22023
select app.share_parts(gen_random_uuid(), null, gen_random_uuid(), 'see', 'always', now() + interval '1 day', array['toolbox,diary|plan']);

-- own record: share no part -> 22023
select app.share_parts(gen_random_uuid(), null, gen_random_uuid(), 'see', 'always', now() + interval '1 day', '{}');

-- own record: share somebody else's line as a part -> 22023
select app.share_parts(gen_random_uuid(), null, gen_random_uuid(), 'see', 'always', now() + interval '1 day', array['{ashLine}']);

-- no record: see as somebody would, with a room that breaks out of the context -> 22023
select app.enter_as_they_would('{wrenToken}', '{sol}', null, array['plan|plan|plan|']);

-- no record: the same with a part -> 22023
select app.enter_as_they_would('{wrenToken}', '{sol}', null, array['staying well/toolbox,diary|']);

-- no record: a part of a room that is not there -> 22023
select app.enter_as_they_would('{wrenToken}', '{sol}', null, array['everything/toolbox']);

-- somebody else's record: lines of staying well and pages of the diary -> nothing
select * from record.entry where room in ('staying well', 'diary');

-- somebody else's record: her check-ins -> nothing
select * from record.check_in;

-- own record: somebody else's check-ins -> nothing
select * from record.check_in where person_id <> '{wren}';

-- somebody else's record: the numbers of her questions -> nothing
select * from record.question_number;

-- somebody else's record: answers that nobody shared -> 42501
select * from app.shared_answers('{ashLine}', '2000-01-01', '2100-01-01');

-- no record: answers of nobody -> 42501
select * from app.shared_answers('{ashLine}', '2000-01-01', '2100-01-01');

-- somebody else's record: which parts are open -> nothing
select app.open_parts();

-- somebody else's record: that a part is there -> nothing
select app.part_is_open('see', null, 'toolbox'), app.part_is_open('suggest', '{ashLine}', null), app.may_carry_out('{ashLine}'), app.suggestion_is_open('see', '{ashLine}');

-- somebody else's record: the order of what is not open -> nothing
select app.order_of('staying well'), app.order_of('well lines'), app.order_of('questions');

-- somebody else's record: suggest for a part that is closed -> 42501
insert into record.suggestion (person_id, suggestion_id, room, form, kind, place, words) values ('{wren}', gen_random_uuid(), 'staying well', 'new line', 'tool', 'toolbox', 'x');

-- somebody else's record: say what was done in a part that is closed -> 42501
insert into record.carried_out (person_id, carried_out_id, room, step_id, step_version) values ('{wren}', gen_random_uuid(), 'staying well', '{ashLine}', 1);

-- own record: ask the door with which part somebody's line goes -> 42501
select door.part_with('{ash}', '{ashLine}');

-- own record: ask the door which parts somebody has -> 42501
select door.plan_parts('{ash}'), door.standing_part('{ash}', 'toolbox');

-- own record: ask the door what somebody may open, with sharing thought away -> 42501
select door.decide('{sol}', '{ash}', now(), null, '{}');

-- no record: who can see a part of nobody's -> 42501
select * from app.who_can_see('staying well/toolbox');

-- somebody else's record: who else can see a part -> 42501
select * from app.who_can_see('staying well/toolbox');
