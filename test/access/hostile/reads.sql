-- Reading past the door.

-- own record: somebody else's entries -> nothing
select * from record.entry where person_id = '{ash}';

-- own record: everybody's entries -> nothing
select * from record.entry where person_id <> '{wren}';

-- somebody else's record: rooms that are closed -> nothing
select * from record.entry where room <> 'plan';

-- somebody else's record: who looked at her record -> 42501
select * from record.look;

-- somebody else's record: who looked, in the columns that are granted -> nothing
select viewer_name, words from record.look;

-- own record: looks at somebody else -> nothing
select viewer_name, words from record.look where person_id = '{ash}';

-- own record: looks that are not to be shown yet -> 42501
select shown_from, made_in from record.look;

-- somebody else's record: what she wrote to others -> nothing
select * from record.suggestion;

-- somebody else's record: that she has a record -> nothing
select * from record.person where person_id <> '{wren}';

-- own record: read system.session -> 42501
select * from system.session;

-- own record: read system.account -> 42501
select * from system.account;

-- own record: read system.address -> 42501
select * from system.address;

-- own record: read system.link -> 42501
select * from system.link;

-- own record: read system.message -> 42501
select * from system.message;

-- own record: read system.sign_in_code -> 42501
select * from system.sign_in_code;

-- own record: read system.passkey -> 42501
select * from system.passkey;

-- own record: read system.limit_count -> 42501
select * from system.limit_count;

-- own record: read record.sharing past the door -> 42501
select * from record.sharing;

-- own record: read record.sharing_end past the door -> 42501
select * from record.sharing_end;

-- own record: read record.never past the door -> 42501
select * from record.never;

-- own record: read record.circle_member past the door -> 42501
select * from record.circle_member;

-- own record: read record.circle_joined past the door -> 42501
select * from record.circle_joined;

-- own record: read record.circle_left past the door -> 42501
select * from record.circle_left;

-- own record: read record.override past the door -> 42501
select * from record.override;

-- own record: read record.override_agreed past the door -> 42501
select * from record.override_agreed;

-- own record: read record.unwell past the door -> 42501
select * from record.unwell;

-- own record: read record.unwell_over past the door -> 42501
select * from record.unwell_over;

-- own record: read record.unwell_agreement of somebody else -> nothing
select * from record.unwell_agreement;

-- own record: read record.unwell_confirmation past the door -> 42501
select * from record.unwell_confirmation;

-- own record: read commons.post -> 42501
select * from commons.post;

-- own record: read commons.team_member -> 42501
select * from commons.team_member;

-- own record: read door.seal_key -> 42501
select * from door.seal_key;

-- own record: read migrations.done -> 42501
select * from migrations.done;

-- own record: read jobs.job -> 42501
select * from jobs.job;

-- own record: read jobs.schedule -> 42501
select * from jobs.schedule;

-- own record: through a join -> nothing
select e.words from record.person p right join record.entry e on true where e.person_id = '{ash}';

-- own record: through a row of the whole table -> nothing
select e from only record.entry e where e.person_id::text > '' and e.person_id <> '{wren}';

-- own record: through a recursive query -> nothing
with recursive r as (select words, person_id from record.entry union select e.words, e.person_id from record.entry e, r) select * from r where person_id <> '{wren}';

-- own record: by the place of a row -> nothing
select * from record.entry where ctid = '(0,1)' and person_id <> '{wren}';

-- own record: by an error that depends on hidden words -> nothing
select 1 / case when words like '%SECRET%' and person_id <> '{wren}' then 0 else 1 end from record.entry;

-- somebody else's record: by an error that says hidden words -> nothing
select words::int from record.entry where room <> 'plan';

-- own record: a cursor that outlives the context -> nothing
declare kept cursor for select * from record.entry;
select set_config('cairn.context', '{ashContext}', true);
fetch all from kept;

-- somebody else's record: a cursor that outlives the transaction -> nothing
declare kept cursor with hold for select * from record.entry where room = 'diary';
fetch all from kept;
close kept;

-- somebody else's record: copy it out -> nothing
copy record.entry (words) to stdout;

-- own record: copy it to a file -> 42501
copy record.entry to '/tmp/entries';

-- own record: copy it to a program -> 42501
copy record.entry to program 'cat';

-- own record: copy it in -> 42501
copy record.entry from '/etc/passwd';

-- own record: passwords -> 42501
select * from pg_authid;

-- own record: passwords, the old way -> 42501
select * from pg_shadow;

-- own record: who may connect -> 42501
select * from pg_hba_file_rules;

-- own record: what statistics keep of entries -> nothing
select most_common_vals, histogram_bounds from pg_stats where schemaname = 'record';

-- own record: statistics past their view -> 42501
select stavalues1 from pg_statistic;

-- own record: tokens in what others run -> nothing
select query from pg_stat_activity;

-- own record: tokens in what was prepared -> nothing
select statement from pg_prepared_statements;

-- own record: a file -> 42501
select pg_read_file('/etc/passwd');

-- own record: a folder -> 42501
select pg_ls_dir('.');

-- own record: a file, as a large object -> 42501
select lo_import('/etc/passwd');

-- own record: large objects of others -> 42501
select * from pg_largeobject;

-- own record: another server -> 42883
select * from dblink('dbname=postgres', 'select 1') as t(x int);

-- somebody else's record: what others promised her -> nothing
select * from record.promise;

-- somebody else's record: what became of it -> nothing
select * from record.promise_kept;

-- somebody else's record: what she and others wrote about suggestions -> nothing
select * from record.talk_words;

-- somebody else's record: what she asked about looks -> nothing
select * from record.look_question;

-- somebody else's record: what others answered her -> nothing
select * from record.look_answer;

-- own record: questions of somebody else -> nothing
select * from record.look_question where person_id = '{ash}';

-- no record: questions to somebody else, without their token -> 28000
select * from app.questions_to_me('{sol}');

-- no record: what somebody else is asked about wishes they opened, without their token -> 28000
select * from app.asked_if_followed('{sol}');

-- somebody else's record: whether her wishes were followed -> nothing
select * from record.followed;

-- somebody else's record: what she noted about a hard time -> nothing
select * from record.hand_back_note;

-- own record: what somebody else noted about a hard time -> nothing
select * from record.hand_back_note where person_id = '{ash}';

-- no record: people who share with somebody else, without their token -> 28000
select * from app.my_people('{sol}');
