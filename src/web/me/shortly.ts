/** The first line of somebody's words, cut after a whole word where it is long: for a link or a heading. The whole stands where it leads. */
export function shortly(words: string, most = 120): string {
  const lines = words.trim().split('\n');
  const first = [...(lines[0] ?? '')];
  if (first.length <= most) return lines.length > 1 ? `${first.join('')} …` : first.join('');
  const cut = first.slice(0, most).join('');
  const wordEnd = cut.lastIndexOf(' ');
  return `${wordEnd > most / 2 ? cut.slice(0, wordEnd) : cut} …`;
}

/** True when words can be a heading as they are: one line, not long. */
export const fitsHeading = (words: string): boolean => words.trim() !== '' && shortly(words) === words.trim();
