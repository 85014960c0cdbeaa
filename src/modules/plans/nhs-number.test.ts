import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNhsNumber } from './nhs-number.ts';

test('a number is read however it is typed, and given back as 3-3-4', () => {
  for (const typed of ['9434765919', '943 476 5919', ' 943-476-5919 '])
    expect(readNhsNumber(typed)).toBe('943 476 5919');
});

test('what is no number is told so', () => {
  for (const typed of ['', '943476591', '94347659190', '943476591x', 'about nine'])
    expect(readNhsNumber(typed)).toBeNull();
});

test('one wrong digit, or two neighbours that changed places, is always noticed', () => {
  const known = '9434765919';
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (place, digit) => {
      const slip = known.slice(0, place) + String(digit) + known.slice(place + 1);
      expect(readNhsNumber(slip) === null).toBe(slip !== known);
    }),
  );
  fc.assert(
    fc.property(fc.nat(8), (place) => {
      const swapped = known.slice(0, place) + known[place + 1] + known[place] + known.slice(place + 2);
      expect(readNhsNumber(swapped) === null).toBe(swapped !== known);
    }),
  );
});
