import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_PICTURE, partsOf, readParts, TooLarge } from './multipart.ts';

/** A form as a browser writes it: the platform's own writer is asked, so that ours reads what is really sent. */
function sentForm(fields: readonly (readonly [string, string | Blob])[]): Request {
  const form = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, 'holiday "one".jpg');
  }
  return new Request('http://localhost/', { method: 'POST', body: form });
}
const file = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes], { type: 'image/jpeg' });

test('words and picture come through exactly, whatever they are', async () => {
  // What a page cannot keep is taken out of every form (typed.ts); here it is left out, so that the rest can be compared.
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\p{Cc}/gu, ''));
  const sample = fc.record({
    words,
    more: words.map((text) => `${text}\n"${text}`),
    bytes: fc.uint8Array({ minLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(sample, async ({ words: first, more, bytes }) => {
      const sent = sentForm([
        ['words', first],
        ['more', more],
        ['picture', file(Uint8Array.from(bytes))],
      ]);
      const read = await readParts(sent, true);
      expect(read.typed).toEqual({ words: first, more });
      expect(read.cleaned).toEqual([]);
      expect(read.picture.sent === 'whole' && Buffer.from(read.picture.bytes).equals(Buffer.from(bytes))).toBe(true);
    }),
  );
});

test('no file chosen is no picture', async () => {
  const read = await readParts(
    sentForm([
      ['words', 'only words'],
      ['picture', file(new Uint8Array())],
    ]),
    true,
  );
  expect(read).toEqual({ typed: { words: 'only words' }, cleaned: [], picture: { sent: 'none' } });
});

test.each([1, 40 * 1024 * 1024])('a picture that is too large by %i bytes leaves the words', async (by) => {
  const read = await readParts(
    sentForm([
      ['words', 'what the sea was like'],
      ['picture', file(new Uint8Array(LARGEST_PICTURE + by))],
    ]),
    true,
  );
  expect(read.typed).toEqual({ words: 'what the sea was like' });
  expect(read.picture).toEqual({ sent: 'too large' });
});

test('a body without an end is not read for ever, and the words are there', async () => {
  let sent = 0;
  const head =
    '--b\r\ncontent-disposition: form-data; name="words"\r\n\r\nthe sea\r\n--b\r\ncontent-disposition: form-data; name="picture"; filename="x"\r\n\r\n';
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  const read = await readParts(
    new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' }),
    true,
  );
  expect(read).toMatchObject({ typed: { words: 'the sea' }, picture: { sent: 'too large' } });
  expect(sent).toBeLessThan(70);
});

test('of somebody who is not signed in the words are read, and no more than a form’s worth is kept', async () => {
  const read = await readParts(
    sentForm([
      ['words', 'typed before the session ended'],
      ['picture', file(new Uint8Array(2_000_000))],
    ]),
    false,
  );
  expect(read.typed).toEqual({ words: 'typed before the session ended' });
  expect(read.picture).toEqual({ sent: 'too large' });
});

test('more words than any form holds are not cut, they are refused', async () => {
  await expect(readParts(sentForm([['words', 'x'.repeat(600_000)]]), true)).rejects.toBeInstanceOf(TooLarge);
});

test('a body that is no form has no parts', () => {
  for (const body of ['', 'words', '--b', '--b\r\n', '--b\r\nno head at all', '--b\r\ncontent-type: x\r\n\r\nno name'])
    expect([...partsOf(Buffer.from(body), 'b')], body).toEqual([]);
});
