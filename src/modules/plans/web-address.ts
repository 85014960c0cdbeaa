/**
 * An address on the web as a person types it, made whole; null when it is none that a link may lead to. Only https, so that nobody on the
 * way reads along or changes the page; no name and password in it; and a host with a dot, so that it leads to nothing on somebody's own network.
 */
export function webAddressFrom(typed: string): string | null {
  const given = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `https://${given}`;
  if (!URL.canParse(whole) || /\s/.test(whole)) return null;
  const { protocol, username, password, hostname, href } = new URL(whole);
  const isPlain = protocol === 'https:' && username === '' && password === '';
  return isPlain && /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) && !/^[\d.]+$/.test(hostname) ? href : null;
}

/** The name of the place that an address leads to, for people to see before they follow it. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');
