/**
 * The push services of the browsers. A browser names the address at which its messages are taken, and so could anybody: the server asks no
 * other host than these and those that the deployer names, or it could be made to knock inside its own network.
 */
const SERVICES = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.notify.windows.com',
  '*.push.apple.com',
];

/** `push.example.org`, `*.example.org`, or, for trials on this machine only, `http://localhost:8080`. Separated by spaces or commas. */
export function readPushHosts(written: string): readonly string[] | null {
  const hosts = written.split(/[\s,]+/).filter((word) => word !== '');
  return hosts.every((host) => NAME.test(host) || LOOPBACK.test(host)) ? hosts : null;
}
const NAME = /^(\*\.)?([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/;
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1):\d{1,5}$/;

/** True for an address that the server may send to. `more`: what `readPushHosts` gave. */
export function isPushService(endpoint: string, more: readonly string[]): boolean {
  if (!URL.canParse(endpoint) || endpoint.length > 1_000) return false;
  const { protocol, hostname, port, username, password, hash, origin } = new URL(endpoint);
  if (username !== '' || password !== '' || hash !== '') return false;
  if (more.includes(origin)) return true;
  return protocol === 'https:' && port === '' && [...SERVICES, ...more].some((name) => isNamed(hostname, name));
}

const isNamed = (hostname: string, name: string): boolean =>
  name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : hostname === name;
