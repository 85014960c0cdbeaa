import { signedOf } from '../../../modules/wishes/index.ts';
import { whoseRecord } from '../../../modules/sharing/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../../me/id-in-address.ts';
import { OnEveryPage } from '../../me/wishes/every-page.tsx';
import { statusLine } from '../../me/wishes/present-law.ts';
import { SignedDocument } from '../../me/wishes/signed-document.tsx';
import { FollowedAsk } from '../followed/followed-ask.tsx';
import { levelIn, TheirRoomPage } from '../their-room.tsx';
import { presentWishes } from './present-wishes.ts';
import { readWishes } from './read-wishes.ts';
import { WishesRoom } from './wishes-room.tsx';

/** Somebody's crisis plan and advance wishes, for somebody they are shared with. */
export async function showTheirWishes(ask: RecordAsk): Promise<Page> {
  const { t, person, now } = ask;
  const { content, level } = await ask.record(async (tx) => ({
    content: await readWishes(tx),
    level: levelIn(tx, 'advance wishes'),
  }));
  const { whose: name } = content;
  return TheirRoomPage({
    ask,
    room: 'advance wishes',
    name,
    title: t('wishes.theirTitle'),
    heading: t('wishes.theirHeading', { name }),
    children: <WishesRoom t={t} view={presentWishes({ t, now, content, level })} person={person} />,
  });
}

/** What they signed, word for word, with what the law makes of it on the day of reading. */
export async function showTheirSigned(ask: RecordAsk): Promise<Page> {
  const { t, person } = ask;
  const { signed, name } = await ask.record(async (tx) => ({
    signed: await signedOf(tx, idFrom(ask, 'id')),
    name: await whoseRecord(tx),
  }));
  if (!signed) throw new NotFound();
  const day = isoDay(ask.now);
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('wishes.theirTitle')}
      current="with"
      room={{ text: t('wishes.theirBack', { name }), href: to.theirRoom(person, 'advance wishes') }}
    >
      <div class="reading">
        <OnEveryPage line={statusLine(t, day, signed)}>
          <PageHeading>{t('wishes.theirVersionHeading', { name })}</PageHeading>
          <SignedDocument t={t} signed={signed} day={day} />
        </OnEveryPage>
      </div>
      {await FollowedAsk({ ask })}
      <p class="who-can-see">{t('with.theySee', { name })}</p>
    </Layout>
  );
}
