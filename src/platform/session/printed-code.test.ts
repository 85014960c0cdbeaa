import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_LENGTH, groupsOf, printedCode, readPrintedCode, type PrintedFor } from './printed-code.ts';
import { newSecret } from './secrets.ts';

const letters = 'BCDFGHJKMNPQRSTVWXY3479';
const what = fc.constantFrom<PrintedFor>('card', 'invitation');
const made = fc
  .tuple(fc.string(), what, fc.uuid())
  .map(([secret, of, id]) => ({ of, code: printedCode(secret, of, id) }));

test('a code reads back, however it is typed', () => {
  fc.assert(
    fc.property(made, fc.constantFrom(' ', '-', '', ' – ', '.'), fc.boolean(), ({ of, code }, between, small) => {
      const typed = groupsOf(code).join(between);
      expect(readPrintedCode(small ? ` ${typed.toLowerCase()} ` : typed, of)).toEqual({ ok: true, code });
    }),
  );
});

test('every single slip is told', () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.constantFrom(...letters), ({ of, code }, at, letter) => {
      const index = at % code.length;
      fc.pre(code.charAt(index) !== letter);
      const slipped = code.slice(0, index) + letter + code.slice(index + 1);
      expect(readPrintedCode(slipped, of)).toEqual({ ok: false, why: 'slip' });
    }),
  );
});

test('so are two neighbours swapped', () => {
  fc.assert(
    fc.property(made, fc.nat(), ({ of, code }, at) => {
      const index = at % (code.length - 1);
      const [one, two] = [code.charAt(index), code.charAt(index + 1)];
      fc.pre(one !== two);
      const swapped = code.slice(0, index) + two + one + code.slice(index + 2);
      expect(readPrintedCode(swapped, of)).toEqual({ ok: false, why: 'slip' });
    }),
  );
});

test('what cannot be a code is told apart', () => {
  const code = printedCode('secret', 'card', 'id');
  expect(readPrintedCode(' - ', 'card')).toEqual({ ok: false, why: 'nothing typed' });
  expect(readPrintedCode(code.slice(1), 'card')).toEqual({ ok: false, why: 'length' });
  expect(readPrintedCode(`${code}B`, 'card')).toEqual({ ok: false, why: 'length' });
  expect(readPrintedCode(`A${code.slice(1)}`, 'card')).toEqual({ ok: false, why: 'letter' });
  expect(readPrintedCode(code, 'invitation')).toEqual({ ok: false, why: 'length' });
});

test('what looks like a letter of the code is taken for it', () => {
  fc.assert(
    fc.property(made, ({ of, code }) => {
      const misread = code.replaceAll('B', '8').replaceAll('G', '6').replaceAll('S', '5').replaceAll('Q', 'o');
      expect(readPrintedCode(misread.replaceAll('V', 'u'), of)).toEqual({ ok: true, code });
    }),
  );
});

test('a code has at least 100 bits on a card, and makes no two alike', () => {
  expect((CODE_LENGTH.card - 1) * Math.log2(letters.length)).toBeGreaterThan(100);
  const codes = new Set(Array.from({ length: 2_000 }, () => printedCode(newSecret(), 'card', 'id')));
  expect(codes.size).toBe(2_000);
  // The same secret and id, sent twice, are one code; another card of the same browser is another.
  expect(printedCode('s', 'card', 'a')).toBe(printedCode('s', 'card', 'a'));
  expect(printedCode('s', 'card', 'a')).not.toBe(printedCode('s', 'card', 'b'));
  const seen = [...codes].join('');
  for (const letter of letters) expect(seen.split(letter).length / seen.length).toBeCloseTo(1 / letters.length, 2);
});
