-- Writing past the door.

-- own record: change a look -> 42501
update record.look set viewer_name = 'nobody';

-- own record: remove a look -> 42501
delete from record.look;

-- own record: remove every look -> 42501
truncate record.look;

-- own record: make up a look -> 42501
insert into record.look (person_id, look_id, viewer, viewer_name, rooms, reason, outcome, through) values ('{wren}', gen_random_uuid(), '{ash}', 'Ash', '{plan}', 'answer', 'opened', 'sharing');

-- own record: change what was written -> 42501
update record.entry set words = 'other';

-- own record: remove what was written -> 42501
delete from record.entry;

-- own record: remove everything that was written -> 42501
truncate record.entry cascade;

-- own record: write over it -> 42501
insert into record.entry (person_id, entry_id, version, room, kind, words) select person_id, entry_id, version, room, kind, 'x' from record.entry on conflict (person_id, entry_id, version) do update set words = 'x';

-- own record: merge over it -> 42501
merge into record.entry e using (values (1)) v on e.person_id = '{ash}' when matched then delete;

-- own record: write in another record -> 42501
insert into record.entry (person_id, entry_id, version, room, kind, words) values ('{ash}', gen_random_uuid(), 1, 'plan', 'matters', 'x');

-- own record: write at another time -> 42501
insert into record.entry (person_id, entry_id, version, room, kind, words, written_at) values ('{wren}', gen_random_uuid(), 1, 'plan', 'matters', 'x', '2020-01-01');

-- somebody else's record: write in her record -> 42501
insert into record.entry (person_id, entry_id, version, room, kind, words) values ('{wren}', gen_random_uuid(), 1, 'plan', 'matters', 'x');

-- somebody else's record: suggest without leave -> 42501
insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words) select person_id, gen_random_uuid(), room, 'wording', entry_id, 1, 'x' from record.entry;

-- somebody else's record: suggest as somebody else -> 42501
insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words, by_account) select person_id, gen_random_uuid(), room, 'wording', entry_id, 1, 'x', '{ash}' from record.entry;

-- somebody else's record: carry out without leave -> 42501
insert into record.carried_out (person_id, carried_out_id, room, step_id, step_version) select person_id, gen_random_uuid(), 'plan', entry_id, 1 from record.entry;

-- somebody else's record: answer for her -> 42501
insert into record.suggestion_answer (person_id, suggestion_id, room, for_account, answer) values ('{wren}', gen_random_uuid(), 'plan', '{sol}', 'accepted');

-- own record: begin a record for another -> 42501
insert into record.person (person_id) values ('{ash}');

-- own record: learn by the error whether somebody has a record -> 42501
insert into record.person (person_id) values (gen_random_uuid());

-- own record: learn by the error whether a line exists -> 42501
insert into record.suggestion (person_id, suggestion_id, room, form, entry_id, entry_version, words) values ('{ash}', gen_random_uuid(), 'diary', 'wording', '{ashLine}', 1, 'x');

-- own record: share past the door -> 42501
insert into record.sharing (person_id, sharing_id, member_id, room, level, ends_at) values ('{ash}', gen_random_uuid(), gen_random_uuid(), 'plan', 'see', now() + interval '1 day');

-- own record: sign in as somebody -> 42501
insert into system.session (token_hash, session_id, account_id, device, began_at, expires_at) values (sha256('x'), gen_random_uuid(), '{ash}', 'x', now(), now() + interval '1 day');

-- own record: make an account -> 42501
insert into system.account (account_id) values (gen_random_uuid());

-- own record: take an address over -> 42501
update system.address set account_id = '{wren}';

-- own record: send a message -> 42501
insert into system.message (message_id, to_address, template, language, details) values (gen_random_uuid(), 'a@sample.example', 'invitation', 'en', '{}');

-- own record: hold rows for oneself -> 42501
select * from record.entry for update;

-- own record: hold the table for oneself -> 42501
lock table record.entry in access exclusive mode;

-- own record: make a guest in another record -> 42501
insert into record.meeting_guest (person_id, sharing_id, meeting_id) values ('{ash}', gen_random_uuid(), '{ashLine}');

-- somebody else's record: make oneself a guest -> 42501
insert into record.meeting_guest (person_id, sharing_id, meeting_id) values ('{wren}', gen_random_uuid(), gen_random_uuid());

-- somebody else's record: write down without having been asked -> 42501
insert into record.written_for_me (person_id, line_id, help_id, room, kind, words) values ('{wren}', gen_random_uuid(), gen_random_uuid(), 'plan', 'goal', 'x');

-- somebody else's record: say yes for her -> 42501
insert into record.written_answer (person_id, line_id, help_id, answer) values ('{wren}', gen_random_uuid(), gen_random_uuid(), 'mine');

-- own record: write down in another record -> 42501
insert into record.written_for_me (person_id, line_id, help_id, room, kind, words) values ('{ash}', gen_random_uuid(), gen_random_uuid(), 'plan', 'goal', 'x');

-- own record: ask for help past the door -> 42501
insert into record.writing_help (person_id, help_id, member_id, room, ends_at) values ('{wren}', gen_random_uuid(), gen_random_uuid(), 'plan', now() + interval '1 year');

-- somebody else's record: promise something without the level -> 42501
insert into record.promise (person_id, promise_id, room, kind, entry_id, entry_version, words) select person_id, gen_random_uuid(), 'plan', 'goal', entry_id, version, 'x' from record.entry limit 1;

-- own record: promise oneself something in another's name -> 42501
insert into record.promise (person_id, promise_id, room, kind, entry_id, entry_version, words, by_account) values ('{wren}', gen_random_uuid(), 'plan', 'goal', gen_random_uuid(), 1, 'x', '{sol}');

-- somebody else's record: open a talk about a suggestion -> 42501
insert into record.talk (person_id, suggestion_id, room, for_account) values ('{wren}', gen_random_uuid(), 'plan', '{sol}');

-- somebody else's record: write in a talk in another's name -> 42501
insert into record.talk_words (person_id, words_id, suggestion_id, room, for_account, words, by_account) values ('{wren}', gen_random_uuid(), gen_random_uuid(), 'plan', '{sol}', 'x', '{wren}');

-- somebody else's record: ask why in her name -> 42501
select app.ask_why(gen_random_uuid(), '{look}', 'x', gen_random_uuid());

-- own record: make up an answer of somebody who looked -> 42501
insert into record.look_answer (person_id, answer_id, question_id, words, by_name) values ('{wren}', gen_random_uuid(), gen_random_uuid(), 'x', 'Sol Worker');

-- own record: ask about a look at somebody else -> nothing
select app.ask_why(gen_random_uuid(), gen_random_uuid(), 'x', gen_random_uuid());

-- own record: make up that wishes were followed -> 42501
insert into record.followed (person_id, answer_id, look_id, viewer, by_name, followed, shown_from) values ('{wren}', gen_random_uuid(), '{look}', '{sol}', 'Sol Worker', 'yes', now());

-- no record: say whether wishes were followed that one was not asked about -> nothing
select app.answer_if_followed('{solToken}', '{look}', gen_random_uuid(), 'yes', null);

-- somebody else's record: say that she has read what happened -> 42501
insert into record.hand_back_read (person_id, unwell_id) values ('{ash}', gen_random_uuid());

-- no record: answer a question that nobody asked -> nothing
select app.answer_why('{solToken}', gen_random_uuid(), gen_random_uuid(), 'x');
