import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEGINNING, csvPieces, csvRow, harmless } from './csv.ts';

/** Reads RFC 4180 as a spreadsheet does, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted] = [[] as string[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const here = text[at] ?? '';
    if (isQuoted && here === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (here === '"') isQuoted = !isQuoted;
    else if (!isQuoted && here === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && here === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at += 1;
    } else cell += here;
  }
  return rows;
}

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '=', '+', '-', '@', '\t', 'a', '＝') }),
);

test('what was written is read back, cell by cell, save for the apostrophe in front of what could be run', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const text = rows.map(csvRow).join('');
      expect(readCsv(text)).toEqual(rows.map((row) => row.map(harmless)));
      for (const each of rows.flat()) expect([each, `'${each}`]).toContain(harmless(each));
    }),
  );
});

test('a file in pieces has every row, however many go at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 3 })),
      fc.integer({ min: 1, max: 5 }),
      (rows, atOnce) => {
        expect([...csvPieces(rows, atOnce)].join('')).toBe(BEGINNING + rows.map(csvRow).join(''));
      },
    ),
  );
});

test('no cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(cell, (each) => {
      expect(harmless(each)).not.toMatch(/^[=+\-@\t\r\n＝]/);
    }),
  );
  for (const bad of ['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '\n=x', '  =cmd', '＝1'])
    expect(harmless(bad)).toBe(`'${bad}`);
  for (const fine of ['a=b', '7.5', '', '’tis', 'x-y']) expect(harmless(fine)).toBe(fine);
});
