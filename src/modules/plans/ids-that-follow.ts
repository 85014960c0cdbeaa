/**
 * An id that follows from another: the random end of the uuid plus a number, as RFC 9562 counts ids of one moment (section 6.2, method 2),
 * which also keeps them in order. The same two give the same id, so that what is sent twice is one.
 */
export function idAfter(id: string, number: number): string {
  const next = (Number.parseInt(id.slice(-12), 16) + number) % 2 ** 48;
  return id.slice(0, -12) + next.toString(16).padStart(12, '0');
}
