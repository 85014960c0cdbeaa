import { expect, test } from 'vitest';
import { telIn } from './tel.ts';

test.for([
  ['07700 900123', 'tel:07700900123'],
  ['Ring 07700 900123 after four', 'tel:07700900123'],
  ['+44 7700 900123', 'tel:+447700900123'],
  ['+44 (0)7700 900123', 'tel:+447700900123'],
  ['(01632) 960001', 'tel:01632960001'],
  ['ash@sample.example', null],
  ['Knock twice', null],
  ['next door, number 12', null],
  ['1 High Street, flat 2', null],
  ['1234567890123456789012345', null],
  // Which of two is meant, nobody can know.
  ['07700 900123 or 01632 960001', null],
] as const)('“%s” can be rung at %s', ([reach, tel]) => {
  expect(telIn(reach)).toBe(tel);
});
