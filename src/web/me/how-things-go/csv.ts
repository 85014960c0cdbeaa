/** What a spreadsheet takes for a sum or a command; a gap in front of it, or wide letters, change nothing for some of them. */
const TAKEN_FOR_A_SUM = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell that no spreadsheet runs: an apostrophe goes in front where one could, and stays. */
export const harmless = (cell: string): string => (TAKEN_FOR_A_SUM.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One record of RFC 4180, with its line end. */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

/** Says to spreadsheets that the file is UTF-8 (a byte order mark), which several would not guess. */
export const BEGINNING = '\uFEFF';

/** The text of a file, some rows at a time, so that ten years are not held twice. */
export function* csvPieces(rows: Iterable<readonly string[]>, atOnce: number): Generator<string, undefined> {
  let piece = BEGINNING;
  let count = 0;
  for (const row of rows) {
    piece += csvRow(row);
    count += 1;
    if (count % atOnce !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
