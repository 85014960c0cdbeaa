import { expect, it } from 'vitest';
import type { Place } from './place.ts';
import { problem } from './problems.ts';

const place: Place = {
  home: '/srv/record',
  cluster: '/srv/record/postgres',
  socketFolder: '/srv/record/socket',
  logFolder: '/srv/record/log',
  startLog: '/srv/record/start.log',
  runner: undefined,
};

it.each([
  ['initdb: error: could not write to file: No space left on device', 'The disk is full'],
  ['FATAL:  data directory "/srv/record/postgres" has invalid permissions', 'cannot keep a folder private'],
  ['initdb: error: could not access directory: Permission denied', 'may not write in /srv/record'],
  ['spawn /app/native/bin/postgres ENOENT', 'does not run on this system'],
  ['Error loading shared library libm.so.6: No such file', 'does not run on this system'],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'an earlier database server still run'],
])('says what to do about: %s', (said, words) => {
  const { message } = problem('The database did not start.', said, place);
  expect(message).toContain(words);
  expect(message).toContain(said);
});

it('points to the logs when it does not know the words', () => {
  expect(problem('The database did not start.', 'something new', place).message).toContain('/srv/record/start.log');
});
