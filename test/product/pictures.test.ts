import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { PlainBrowser } from './browser-without-script.ts';
import { signIn, startProduct, type Running } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-picture-'));
let product: Running | undefined;

afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the built product takes a picture, over a real connection, and gives it back drawn anew', async () => {
  product = await startProduct(folder);
  const browser = new PlainBrowser(product.address);
  await signIn(browser, 'fern.picture@sample.example', 'Fern');
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const large = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#7a6', noise } })
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(large.length).toBeGreaterThan(2_000_000);
  const drawn = await browser.get('/me/moments/new');
  const blob = new Blob([Uint8Array.from(large)], { type: 'image/jpeg' });
  const saved = await browser.postPicture(drawn, '/me/moments/new', { words: 'The wall with the moss' }, blob);
  expect(saved.path).toBe('/me/moments?done=saved');
  expect(saved.html).toContain('The wall with the moss');
  const picture = await browser.bytes(/src="(\/me\/pictures\/[\w-]+)"/.exec(saved.html)?.[1] ?? '');
  expect(picture.type).toBe('image/webp');
  expect(picture.bytes.length).toBeLessThan(600_001);
  const { format, width, height } = await sharp(picture.bytes).metadata();
  expect(format).toBe('webp');
  expect(height).toBeGreaterThan(width);

  const tooLarge = new Blob([new Uint8Array(20 * 1024 * 1024)], { type: 'image/jpeg' });
  const refused = await browser.postPicture(drawn, '/me/moments/new', { words: 'The words stay' }, tooLarge);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('>The words stay</textarea>');
}, 120_000);
