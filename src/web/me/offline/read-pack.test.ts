import { expect, test } from 'vitest';
import { numberIn } from './read-pack.ts';

test.for([
  ['07700 900123', '07700900123'],
  ['Ring 07700 900123 after four', '07700900123'],
  ['+44 7700 900123', '+447700900123'],
  ['(01632) 960001', '01632960001'],
  ['ash@sample.example', undefined],
  ['Knock twice', undefined],
  ['1 High Street, flat 2', undefined],
  // Which of two is meant, nobody can know.
  ['07700 900123 or 01632 960001', undefined],
] as const)('“%s” can be rung at %s', ([reach, number]) => {
  expect(numberIn(reach)).toBe(number);
});
