import type { Context } from 'hono';
import type { SentPicture } from './route.ts';
import { LARGEST_FORM, readFields, type Read } from './typed.ts';

/** The largest picture taken, in bytes: what a phone's camera makes. */
export const LARGEST_PICTURE = 12 * 1024 * 1024;

/** What is too large is taken off the line up to here and dropped, since a browser shows no answer before it has sent all. */
const MOST_DROPPED = 64 * 1024 * 1024;

const BOUNDARY = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i;

const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  return quoted ?? plain;
};

/** True for a form that a browser sends with a file in it (RFC 7578). */
export const comesInParts = (context: Context): boolean =>
  context.req.method === 'POST' && boundaryOf(context.req.header('content-type') ?? '') !== undefined;

/** More was typed than any form holds. */
export class TooLarge extends Error {}

/**
 * Reads a form with a picture. The fields stand before the picture, so that they are read whatever becomes of it. From somebody who is not
 * signed in only the fields are kept, to give their words back. Throws TooLarge.
 */
export async function readParts(request: Request, signedIn: boolean): Promise<Read> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '') ?? '';
  const body = await beginningOf(request, LARGEST_FORM + (signedIn ? LARGEST_PICTURE : 0));
  const fields: [string, string][] = [];
  let picture: SentPicture = { sent: 'none' };
  let typed = 0;
  for (const part of partsOf(body, boundary)) {
    if (part.isFile) {
      picture = pictureFrom(part);
      continue;
    }
    typed += part.content.length;
    if (typed > LARGEST_FORM || part.isCut) throw new TooLarge();
    fields.push([part.name, part.content.toString('utf8')]);
  }
  return readFields(fields, picture);
}

/** The first `most` bytes of a body; the rest is dropped. */
async function beginningOf(request: Request, most: number): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    if (length < most) kept.push(piece.subarray(0, most - length));
    length += piece.length;
    if (length > MOST_DROPPED) break;
  }
  return Buffer.concat(kept);
}

interface Part {
  readonly name: string;
  readonly isFile: boolean;
  readonly content: Buffer;
  /** The body was cut off inside it. */
  readonly isCut: boolean;
}

function pictureFrom({ content, isCut }: Part): SentPicture {
  if (isCut || content.length > LARGEST_PICTURE) return { sent: 'too large' };
  return content.length === 0 ? { sent: 'none' } : { sent: 'whole', bytes: content };
}

/** The parts of a body, in order (RFC 2046, section 5.1.1; names as browsers write them, in quotes). What is no part is passed over. */
export function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const line = Buffer.from(`\r\n--${boundary}`, 'latin1');
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  let from = whole.indexOf(line);
  while (from >= 0) {
    const begins = from + line.length;
    const next = whole.indexOf(line, begins);
    const part = whole.subarray(begins, next < 0 ? whole.length : next);
    const headEnds = part.indexOf('\r\n\r\n');
    if (headEnds >= 0) {
      const head = part.subarray(0, headEnds).toString('utf8');
      const name = /^content-disposition:\s*form-data\b.*?;\s*name="([^"]*)"/im.exec(head)?.[1];
      const isFile = /^content-disposition:.*;\s*filename\*?=/im.test(head);
      if (name !== undefined) yield { name, isFile, content: part.subarray(headEnds + 4), isCut: next < 0 };
    }
    from = next;
  }
}
