import type { SignedInAsk } from '../../platform/http/index.ts';
import { takeAwayCopy, withPerson, type WholeCopy } from '../../platform/record/index.ts';
import { ownRecord } from '../../platform/session/index.ts';
import { readable } from './readable/document.tsx';

/** Everything of whoever is signed in. For somebody who keeps no record too: what is kept of them is theirs all the same. */
const everythingOf = (ask: SignedInAsk): Promise<WholeCopy> =>
  withPerson(ask.database, ownRecord(ask.visitor), { rooms: [], reason: 'own words' }, takeAwayCopy);

/** A data file with everything of the person's. Its name is neutral: it stays on a device that others may see. */
export async function downloadCopy(ask: SignedInAsk): Promise<Response> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="copy.json"',
  };
  return new Response(JSON.stringify(await everythingOf(ask), null, 2), { headers });
}

/** The same as a document to read and print: one file, with nothing outside it. It is written out piece by piece. */
export async function downloadReadableCopy(ask: SignedInAsk): Promise<Response> {
  const pieces = readable(await everythingOf(ask), ask.t)[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const next = pieces.next();
      if (next.done) stream.close();
      else stream.enqueue(encoder.encode(next.value));
    },
  });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': 'attachment; filename="copy.html"',
  };
  return new Response(body, { headers });
}
