-- Cards, codes on paper, and what is told of the circle, used as they are not meant to be.

-- own record: make a card -> 42501
select session.make_card('{solToken}', gen_random_uuid(), sha256('x'));

-- own record: read the cards -> 42501
select * from system.card;

-- own record: read codes on paper -> 42501
select * from system.printed_invitation;

-- signing in: read the cards -> 42501
select * from system.card;

-- signing in: make a card without a token -> 28000
select session.make_card(null, gen_random_uuid(), sha256('x'));

-- signing in: make an account without a post -> 42501
select session.make_card_with('{solToken}', gen_random_uuid(), gen_random_uuid(), 'X', 'en', gen_random_uuid(), sha256('x'));

-- signing in: remind -> 42501
select session.remind_of_endings(100);

-- somebody else's record: ask in on paper -> 42501
select app.invite_on_paper(gen_random_uuid(), 'worker', 'x', sha256('x'));

-- somebody else's record: another code -> 42501
select app.invite_on_paper_again(gen_random_uuid(), sha256('x'));

-- somebody else's record: say yes for her -> 42501
select app.answer_claim(gen_random_uuid(), '{sol}', true);

-- somebody else's record: see who waits -> 42501
select * from app.my_claims();

-- somebody else's record: see her codes -> 42501
select * from app.my_printed_codes();

-- somebody else's record: see her teams change -> 42501
select * from app.my_team_changes('-infinity');

-- somebody else's record: see what ends soon -> 42501
select * from app.my_endings();

-- somebody else's record: see that she went through it -> nothing
select * from record.people_review;
select * from record.team_change_seen;
select * from record.sharing_let_end;

-- somebody else's record: let her sharing end -> 42501
insert into record.sharing_let_end (person_id, sharing_id) values ('{wren}', gen_random_uuid());

-- somebody else's record: note that she went through it -> 42501
insert into record.people_review (person_id, review_id) values ('{wren}', gen_random_uuid());

-- own record: claim without a code -> 42501
insert into record.circle_claim (person_id, member_id, account_id, name) values ('{sol}', gen_random_uuid(), '{sol}', 'x');

-- own record: join without a yes -> 42501
insert into record.circle_joined (person_id, member_id, account_id) values ('{wren}', gen_random_uuid(), '{sol}');

-- no record: type a code as nobody -> 28000
select app.type_invitation(null, sha256('x'), 'x');

-- jobs: read what was told -> 42501
select * from record.sharing_reminded;
