import type { RecordAsk } from '../../platform/http/index.ts';
import { takeAwayCopy } from '../../platform/record/index.ts';

/** A data file with everything of the person's. Its name is neutral: it stays on a device that others may see. */
export async function downloadCopy(ask: RecordAsk): Promise<Response> {
  const copy = await ask.record(takeAwayCopy);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="copy.json"',
  };
  return new Response(JSON.stringify(copy, null, 2), { headers });
}
