import { expect, test } from 'vitest';
import { ownPath, withNext } from './next.ts';

test.each([
  ['/me', '/me'],
  ['/invitation/abc-_1?from=here#part', '/invitation/abc-_1?from=here'],
  ['/with/a/../b', '/with/b'],
  ['/%2f%2fevil.example', '/%2f%2fevil.example'],
])('%s is a page of ours: %s', (given, path) => {
  expect(ownPath(given)).toBe(path);
});

test.each([
  null,
  undefined,
  '',
  'me',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  `/${'x'.repeat(2_000)}`,
])('%s is none', (given) => {
  expect(ownPath(given)).toBeNull();
});

test('the page somebody came for goes along', () => {
  expect(withNext('/welcome', null)).toBe('/welcome');
  expect(withNext('/sign-in/code', '/me?a=1&b=2', { shared: 'yes' })).toBe(
    '/sign-in/code?shared=yes&to=%2Fme%3Fa%3D1%26b%3D2',
  );
});
