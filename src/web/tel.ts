/** The number in what was written of how to reach somebody, as the address that phones understand; null where there is none, or doubt which. */
export function telIn(reach: string): string | null {
  const found = [...reach.matchAll(/(?<![\d@\w])\+?\d[\d ()-]{3,20}\d(?![\d@\w])/g)].map(([number]) =>
    // As it is written for callers from abroad: +44 (0)…
    number.replace(/^(\+\d+ ?)\(0\)/, '$1').replaceAll(/[^\d+]/g, ''),
  );
  const [only, ...more] = new Set(found);
  return more.length === 0 && only !== undefined && only.length >= 5 ? `tel:${only}` : null;
}
