import type { RecordAsk } from '../../platform/http/index.ts';
import { takeAwayCopy } from '../../platform/record/index.ts';
import { cardsOf } from '../../platform/session/index.ts';

/** A data file with everything of the person's. Its name is neutral: it stays on a device that others may see. */
export async function downloadCopy(ask: RecordAsk): Promise<Response> {
  const copy = { ...(await ask.record(takeAwayCopy)), cards: await cardsOf(ask.database, ask.visitor) };
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="copy.json"',
  };
  return new Response(JSON.stringify(copy, null, 2), { headers });
}
