const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|yb|yp|yh)?$/i;

/** A time of day as people write it: '8:30', '08.30', '8', '8:30pm', '8:30yh'. As 'HH:MM'; null for anything else. */
export function readTimeOfDay(typed: string): string | null {
  const [, hours = '', minutes = '00', half = ''] = TIME.exec(typed.trim()) ?? [];
  if (hours === '') return null;
  const part = half.toLowerCase();
  const hour = Number(hours);
  if (part !== '' && (hour < 1 || hour > 12)) return null;
  const isLater = part !== '' && part !== 'am' && part !== 'yb';
  const in24 = part === '' ? hour : (hour % 12) + (isLater ? 12 : 0);
  if (in24 > 23 || Number(minutes) > 59) return null;
  return `${String(in24).padStart(2, '0')}:${minutes}`;
}
