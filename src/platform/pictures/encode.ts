/** The longest side of a kept picture, in pixels. */
export const LONGEST_SIDE = 1600;
/** The largest kept picture, in bytes. */
export const LARGEST_ENCODED = 600_000;
/** Pictures with more pixels than this are not opened: a small file can hold a picture that fills all memory. Phones make up to 50 million. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SECONDS = 20;

/** Kinds that are opened. All other readers of the library, those for drawings and documents with links and code among them, are shut. */
const READERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((kind) => `VipsForeignLoad${kind}Buffer`);

type Sharp = (typeof import('sharp'))['default'];
let loaded: Promise<Sharp> | undefined;

/** The library, from the first picture on: a program that never meets one does without its memory. */
function library(): Promise<Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: READERS });
    // Nobody's picture stays in memory after it was encoded, and one picture never takes all of a small machine.
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loaded;
}

/** From good to small: the first that fits is kept. */
const TRIES = [
  { side: LONGEST_SIDE, quality: 80 },
  { side: LONGEST_SIDE, quality: 55 },
  { side: 1200, quality: 50 },
  { side: 800, quality: 40 },
] as const;

export type Encoded =
  | {
      readonly outcome: 'encoded';
      /** WebP, upright, without anything else that the file held. */
      readonly bytes: Uint8Array;
      /** In pixels. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly outcome: 'not a picture' | 'too many pixels' | 'broken' };

let before: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew as WebP. What a camera writes into a file beside the picture (place, time, the device, a small copy of the whole) is
 * not copied. Of a moving picture the first frame is kept. One at a time in each process, so that memory has a bound.
 */
export function encodePicture(sent: Uint8Array): Promise<Encoded> {
  const mine = before.then(() => encode(sent));
  before = mine.catch(() => undefined);
  return mine;
}

async function encode(sent: Uint8Array): Promise<Encoded> {
  if (sent.length === 0) return { outcome: 'not a picture' };
  const sharp = await library();
  const size = await sharp(sent, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (size === null) return { outcome: 'not a picture' };
  if (size.width * size.height > MOST_PIXELS) return { outcome: 'too many pixels' };
  try {
    for (const { side, quality } of TRIES) {
      const { data, info } = await sharp(sent, { limitInputPixels: MOST_PIXELS, sequentialRead: true })
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .webp({ quality })
        .timeout({ seconds: LONGEST_SECONDS })
        .toBuffer({ resolveWithObject: true });
      if (data.length <= LARGEST_ENCODED)
        return { outcome: 'encoded', bytes: data, width: info.width, height: info.height };
    }
  } catch {
    // What the library says of a file can quote the file.
  }
  return { outcome: 'broken' };
}
