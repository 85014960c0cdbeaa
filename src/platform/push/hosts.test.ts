import { expect, test } from 'vitest';
import { isPushService, readPushHosts } from './hosts.ts';

test.for([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://wns2-par02p.notify.windows.com/w/?token=abc',
  'https://web.push.apple.com/abc',
])('%s is the service of a browser', (endpoint) => {
  expect(isPushService(endpoint, [])).toBe(true);
});

test('a deployer names others: by name, with all below it, or a port of this machine for a trial', () => {
  const more = readPushHosts('push.example.org, *.push.example.net http://localhost:8080') ?? [];
  expect(isPushService('https://push.example.org/x', more)).toBe(true);
  expect(isPushService('https://a.push.example.net/x', more)).toBe(true);
  expect(isPushService('http://localhost:8080/x', more)).toBe(true);
  for (const other of [
    'https://a.push.example.org/x',
    'http://push.example.org/x',
    'http://localhost:8081/x',
    'https://push.example.net/x',
  ])
    expect([other, isPushService(other, more)]).toEqual([other, false]);
  for (const wrong of [
    'https://push.example.org',
    '*',
    '*.org:1',
    'http://10.0.0.1:80',
    '169.254.169.254',
    'localhost',
  ])
    expect([wrong, readPushHosts(wrong)]).toEqual([wrong, null]);
});
