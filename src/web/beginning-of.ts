/** Words longer than this, or of more lines, are shown by how they begin. */
const MOST_CHARACTERS = 700;
const MOST_LINES = 14;

export const isLong = (words: string, most = MOST_CHARACTERS): boolean =>
  words.length > most || words.split('\n', MOST_LINES + 1).length > MOST_LINES;

/** How words begin: their first lines, cut after a whole word where that is possible. Short words come back as they are. */
export function beginningOf(words: string, most = MOST_CHARACTERS): string {
  if (!isLong(words, most)) return words;
  const lines = words.split('\n', MOST_LINES).join('\n');
  if (lines.length <= most) return `${lines} …`;
  const cut = lines.slice(0, most);
  const wordEnd = cut.search(/\s\S*$/);
  // A lone half of a pair (an emoji cut in two) cannot be shown.
  return `${(wordEnd > most / 2 ? cut.slice(0, wordEnd) : cut).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
