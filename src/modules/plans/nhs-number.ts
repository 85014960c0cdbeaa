/**
 * An NHS number as somebody types it, with or without blanks or dashes; given back as 3-3-4. Null when it is none: ten digits, of which the
 * last is the check digit of the others (NHS Data Dictionary, NHS NUMBER: modulus 11; a remainder that would need 10 is never given out).
 */
export function readNhsNumber(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return null;
  const sum = Array.from(digits.slice(0, 9), Number).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` : null;
}
