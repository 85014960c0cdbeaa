-- What PostgreSQL lets every role do, so that no grant or policy can refuse it. None of it reads or changes a record; each is undone here.
-- What would outlast its transaction (a setting of one's own role, its password) the installer step sets anew when the product starts.

-- own record: change the settings of one's own role -> nothing
alter role cairn_app set statement_timeout = 0;

-- own record: change one's own password -> nothing
alter role cairn_app password 'known';

-- somebody else's record: keep her waiting, until the time for locks is over -> nothing
select pg_advisory_xact_lock_shared(1), pg_advisory_xact_lock(2);

-- somebody else's record: tell others what one may read oneself -> nothing
listen somebody;
notify somebody, 'words';

-- somebody else's record: leave something for the next on this connection -> nothing
select lo_from_bytea(0, 'words');

-- somebody else's record: count what is hidden -> nothing
explain (analyze, costs off) select * from record.entry;
