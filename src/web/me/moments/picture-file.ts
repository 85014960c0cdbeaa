import { pictureOf } from '../../../modules/plans/index.ts';
import { NotFound, type RecordAsk } from '../../../platform/http/index.ts';
import { idFrom } from '../id-in-address.ts';

/** One of the person's own pictures. No browser and no proxy may keep it. */
export async function showPicture(ask: RecordAsk): Promise<Response> {
  const id = idFrom(ask, 'id');
  const picture = await ask.record((tx) => pictureOf(tx, id));
  if (!picture) throw new NotFound();
  const headers = { 'content-type': picture.type, 'cache-control': 'no-store', 'content-disposition': 'inline' };
  return new Response(Uint8Array.from(picture.bytes), { headers });
}
