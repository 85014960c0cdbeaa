import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { TheirRoomPage } from '../their-room.tsx';
import { DiaryShown } from './diary-shown.tsx';
import { readDiary } from './read-diary.ts';

/** Pages of somebody's diary that they opened to others, for somebody whom the diary is shared with. */
export async function showTheirDiary(ask: RecordAsk): Promise<Page> {
  const { t, person } = ask;
  const content = await ask.record(readDiary);
  return TheirRoomPage({
    ask,
    room: 'diary',
    name: content.whose,
    title: t('wellShared.diaryTitle'),
    heading: t('wellShared.diaryHeading', { name: content.whose }),
    children: (
      <DiaryShown
        t={t}
        content={content}
        asked={ask.query.get('page')}
        hrefOf={(page) => `${to.theirRoom(person, 'diary')}?page=${page}`}
      />
    ),
  });
}
