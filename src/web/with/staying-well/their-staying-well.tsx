import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { levelInPart } from './levels.ts';
import { presentWellRoom } from './present-well-room.ts';
import { readWellRoom } from './read-well-room.ts';
import { WellRoom } from './well-room.tsx';
import { TheirRoomPage } from '../their-room.tsx';

/** Parts of somebody's staying well, for somebody they are shared with. */
export async function showTheirStayingWell(ask: RecordAsk): Promise<Page> {
  const { t, person, now } = ask;
  const { content, parts } = await ask.record(async (tx) => ({ content: await readWellRoom(tx), parts: tx.parts }));
  const view = presentWellRoom({ t, now, content, levelIn: (part) => levelInPart({ parts }, part) });
  const { whose: name } = content;
  return TheirRoomPage({
    ask,
    room: 'staying well',
    name,
    title: t('wellShared.title'),
    heading: t('wellShared.theirHeading', { name }),
    children: <WellRoom t={t} view={view} person={person} />,
  });
}
