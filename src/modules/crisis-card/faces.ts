/** A line of a wallet card: a heading, or words. */
export interface FaceLine {
  readonly kind: 'heading' | 'words';
  readonly text: string;
}

/** One face of a wallet card. */
export type Face = readonly FaceLine[];

/** A part of the card as it goes on paper. */
export interface ForPaper {
  readonly heading: string;
  readonly lines: readonly string[];
}

// A face is 85.6 by 54 mm, with 8 point letters in it (2.82 mm). What goes on it is reckoned a little too wide and too high, so that no word of
// anybody's is cut off; a test in a browser measures that no face grows.
const ROW_IN_LETTERS = 26.8;
const ROW = 3.7;
const ABOVE_HEADING = 1;
/** Height in millimetres, without the rims and the small line at the foot of the last face. */
const ROOM = 42;

/** Widths in parts of the letters' size, of a wide sans serif. */
function widthOf(letter: string): number {
  if (/[MWmw@%—…]/u.test(letter) || letter > '\u024f') return 0.96;
  if (/[iljtfrI1 .,:;!'’|()-]/u.test(letter)) return 0.31;
  return /[\p{Lu}\d]/u.test(letter) ? 0.66 : 0.51;
}
const wide = (text: string): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** The rows that some words take, as a browser would break them; a word that is longer than a row is broken inside. Joined, they are the words. */
function rowsOf(text: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.match(/\S+\s*|\s+/gu) ?? []) {
    if (row !== '' && wide(row) + wide(word.trimEnd()) > ROW_IN_LETTERS) {
      rows.push(row);
      row = '';
    }
    for (const letter of word) {
      if (wide(row) + widthOf(letter) > ROW_IN_LETTERS && letter.trim() !== '') {
        rows.push(row);
        row = '';
      }
      row += letter;
    }
  }
  return row === '' ? rows : [...rows, row];
}

/**
 * Lays parts out on faces, in order. A heading never stands alone at the foot of a face, and words that are longer than a face go on on the
 * next one: nothing is left out, and the paper says how often it is folded.
 */
export function facesOf(parts: readonly ForPaper[]): Face[] {
  const faces: FaceLine[][] = [];
  let face: FaceLine[] = [];
  let used = 0;
  const turn = (): void => {
    if (face.length > 0) faces.push(face);
    face = [];
    used = 0;
  };
  for (const { heading, lines } of parts) {
    const paragraphs = lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '');
    const head = heading === '' ? 0 : rowsOf(heading).length * ROW + ABOVE_HEADING;
    // A part that fits on a face of its own stays in one piece: whoever is to be rung first is not parted from the rest.
    const whole = head + paragraphs.reduce((sum, paragraph) => sum + rowsOf(paragraph).length * ROW, 0);
    if (used + whole > ROOM && whole <= ROOM) turn();
    for (const [index, paragraph] of paragraphs.entries()) {
      let rows = rowsOf(paragraph);
      let above = index === 0 ? head : 0;
      const fits = (): number => Math.floor((ROOM - used - above) / ROW);
      // What fits on a face of its own is not torn apart.
      if (rows.length > fits() && (rows.length * ROW + above <= ROOM || fits() < 1)) turn();
      while (rows.length > 0) {
        const most = Math.max(1, fits());
        if (above > 0) face.push({ kind: 'heading', text: heading });
        face.push({ kind: 'words', text: rows.slice(0, most).join('').trim() });
        used += above + Math.min(rows.length, most) * ROW;
        above = 0;
        rows = rows.slice(most);
        if (rows.length > 0) turn();
      }
    }
  }
  turn();
  return faces;
}
