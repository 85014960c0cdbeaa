import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePicture, LARGEST_ENCODED, LONGEST_SIDE } from './index.ts';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c84' } });

/** A photograph as a phone writes it: lying on its side, with the place where it was taken, and who made it. */
const photograph = async (width = 400, height = 200): Promise<Buffer> =>
  plain(width, height)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Lens of Wren', ImageDescription: 'Wren at home' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 28/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 14/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>53.47, -2.23</place></x:xmpmeta>')
    .toBuffer();

async function encoded(sent: Uint8Array) {
  const done = await encodePicture(sent);
  if (done.outcome !== 'encoded') throw new Error(`The picture was not encoded: ${done.outcome}`);
  return done;
}

test('a photograph is drawn anew, upright, without the place, the device or anything else that the file held', async () => {
  const sent = await photograph();
  const before = await sharp(sent).metadata();
  expect(before.orientation).toBe(6);
  expect(before.exif?.toString('latin1')).toContain('Lens of Wren');
  // The tag that points to the place (Exif 2.3, GPS IFD), low byte first.
  expect(before.exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
  expect(sent.toString('latin1')).toContain('53.47, -2.23');

  const kept = await encoded(sent);
  const after = await sharp(kept.bytes).metadata();
  expect([kept.width, kept.height]).toEqual([200, 400]);
  expect(after).toMatchObject({ format: 'webp', width: 200, height: 400 });
  for (const part of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
    expect(after[part], part).toBeUndefined();
  const text = Buffer.from(kept.bytes).toString('latin1');
  for (const told of ['Exif', 'EXIF', 'XMP', 'Lens of Wren', 'Wren at home', '53.47'])
    expect(text, told).not.toContain(told);
});

test('a large picture becomes small, a small one is not made larger', async () => {
  expect(await encoded(await plain(5000, 2500).png().toBuffer())).toMatchObject({ width: LONGEST_SIDE, height: 800 });
  expect(await encoded(await plain(30, 20).png().toBuffer())).toMatchObject({ width: 30, height: 20 });
});

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('a %s is taken', async (kind) => {
  expect(await encoded(await plain(64, 48).toFormat(kind).toBuffer())).toMatchObject({ width: 64, height: 48 });
});

test('of a moving picture the first frame is kept', async () => {
  const frames = Buffer.concat([Buffer.alloc(8 * 8 * 3, 0x10), Buffer.alloc(8 * 8 * 3, 0xf0)]);
  const moving = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const kept = await encoded(moving);
  expect((await sharp(kept.bytes).metadata()).pages ?? 1).toBe(1);
});

test('even a picture that does not pack well stays under the limit', async () => {
  const noise = await sharp({
    create: {
      width: 1600,
      height: 1600,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  })
    .png()
    .toBuffer();
  expect((await encoded(noise)).bytes.length).toBeLessThanOrEqual(LARGEST_ENCODED);
});

test('what is no picture is not opened, nor is a drawing that can hold links and code', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';
  for (const sent of ['', 'words', '%PDF-1.7', drawing])
    expect(await encodePicture(Buffer.from(sent)), sent).toEqual({ outcome: 'not a picture' });
  expect(await encodePicture(await plain(9, 9).tiff().toBuffer())).toEqual({ outcome: 'not a picture' });
});

test('a file that ends half way is broken', async () => {
  const whole = await sharp({
    create: {
      width: 600,
      height: 600,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  expect(await encodePicture(whole.subarray(0, whole.length / 2))).toEqual({ outcome: 'broken' });
});

/** A part of a PNG file, with its checksum (PNG specification, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

test('a few thousand bytes that claim to be a billion pixels are not opened', async () => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(40_000, 0);
  head.writeUInt32BE(40_000, 4);
  head.set([1, 0, 0, 0, 0], 8); // One bit a pixel, grey.
  const bomb = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(5001 * 400))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  expect(bomb.length).toBeLessThan(10_000);
  expect(await encodePicture(bomb)).toEqual({ outcome: 'too many pixels' });
});

test('several at once all come through', async () => {
  const sent = await photograph();
  const all = await Promise.all(Array.from({ length: 4 }, () => encoded(sent)));
  expect(new Set(all.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(1);
});
