/** The first number in somebody's words that a phone could call, as the address that phones understand; null where there is none. */
export function telIn(words: string): string | null {
  const found = /\+?\(?\d[\d ()-]{3,}\d/.exec(words)?.[0];
  if (found === undefined) return null;
  const digits = found.replaceAll(/[^\d+]/g, '');
  return digits.length < 3 || digits.length > 16 ? null : `tel:${digits}`;
}
