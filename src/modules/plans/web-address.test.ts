import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, webAddressFrom } from './web-address.ts';

test.for([
  ['https://example.org/singing?day=2', 'https://example.org/singing?day=2'],
  ['  example.org/singing ', 'https://example.org/singing'],
  ['HTTPS://Example.org', 'https://example.org/'],
  ['https://côr.cymru/nos', 'https://xn--cr-8ja.cymru/nos'],
] as const)('“%s” leads to %s', ([typed, whole]) => {
  expect(webAddressFrom(typed)).toBe(whole);
});

test.for([
  '',
  'http://example.org',
  'javascript:alert(1)',
  'data:text/html,hello',
  'mailto:somebody@example.org',
  'somebody@example.org',
  'https://me:secret@example.org',
  'https://localhost/',
  'https://192.168.0.1/',
  'https://0x7f000001/',
  'https://[::1]/',
  'my choir on Tuesdays',
  'https://example.org/a b',
])('“%s” is no address that a link leads to', (typed) => {
  expect(webAddressFrom(typed)).toBeNull();
});

test('whatever is typed, what comes out is https, a host by name, and comes out the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (typed) => {
      const whole = webAddressFrom(typed);
      if (whole === null) return;
      expect(whole).toMatch(/^https:\/\/[^/@:]+\.[^/@:]+/);
      expect(hostOf(whole)).toContain('.');
      expect(webAddressFrom(whole)).toBe(whole);
    }),
  );
});
