import { expect, test } from 'vitest';
import { readTimeOfDay } from './read-time.ts';

test.for([
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  [' 8 ', '08:00'],
  ['8:30pm', '20:30'],
  ['12am', '00:00'],
  ['12:15 PM', '12:15'],
  ['8:30yh', '20:30'],
  ['9yb', '09:00'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
  ['24:00', null],
  ['8:60', null],
  ['13pm', null],
  ['half past eight', null],
  ['', null],
] as const)('%j is %j', ([typed, read]) => {
  expect(readTimeOfDay(typed)).toBe(read);
});
