import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLongEnough, seal, tidyPassphrase, unseal } from './keys.ts';

const bytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
const rootFrom = (secret: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);

test('what was sealed is opened as it was, and by nothing but its key, person, pack, version and name', async () => {
  const root = await rootFrom(bytes(32));
  const bound = { version: 1, person: 'wren', pack: 'one', salt: bytes(16) } as const;
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(), async (text, at) => {
      // Half a character of two cannot be written as UTF-8 by anybody.
      fc.pre(text.isWellFormed());
      const sealed = await seal(root, bound, 'pack', text);
      expect(await unseal(root, bound, 'pack', sealed)).toBe(text);
      const flipped = sealed.slice();
      flipped[at % flipped.length] = (flipped[at % flipped.length] ?? 0) ^ (1 << (at % 8));
      const others = [
        unseal(root, bound, 'pack', flipped),
        unseal(root, bound, 'pack', sealed.slice(0, -1)),
        unseal(root, { ...bound, person: 'ash' }, 'pack', sealed),
        unseal(root, { ...bound, pack: 'two' }, 'pack', sealed),
        unseal(root, { ...bound, version: 2 as 1 }, 'pack', sealed),
        unseal(root, { ...bound, salt: bytes(16) }, 'pack', sealed),
        unseal(root, bound, 'journal', sealed),
        unseal(await rootFrom(bytes(32)), bound, 'pack', sealed),
      ];
      const opened = (await Promise.allSettled(others)).filter((each) => each.status === 'fulfilled');
      expect(opened).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the same words sealed twice look different', async () => {
  const root = await rootFrom(bytes(32));
  const bound = { version: 1, person: 'wren', pack: 'one', salt: bytes(16) } as const;
  const [one, two] = [await seal(root, bound, 'pack', 'same'), await seal(root, bound, 'pack', 'same')];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
});

test.for([
  ['123456789012', false],
  ['12 34 56 78 90 12', false],
  ['short words', false],
  ['aaaaaaaaaaaaaaaa', false],
  ['otter lantern maple quiet', true],
  ['ŵy llwynog glaw', true],
] as const)('“%s” opens a pack: %s', ([passphrase, opens]) => {
  expect(isLongEnough(passphrase)).toBe(opens);
});

test('a passphrase is the same however its accents were typed', () => {
  expect(tidyPassphrase('  w\u0302y ')).toBe(tidyPassphrase('ŵy'));
});
