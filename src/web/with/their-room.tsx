import type { Child } from 'hono/jsx';
import { ROOMS_TO_FOLLOW } from '../../modules/crisis/index.ts';
import { sharedWithMe, type RoomToShare } from '../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../platform/http/index.ts';
import type { Level, PersonTx, Room as RoomName } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { Layout, Notice, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { FollowedAsk } from './followed/followed-ask.tsx';
import { partOf, planAsked } from './plan-asked.ts';
import { presentRoom } from './present-room.ts';
import { readRoom, type WholeRoom } from './read-room.ts';
import { Room } from './room.tsx';
import { pageFromSlug, sayOpenUntil, sayRoom, slugOf } from './room-words.ts';

/** What this transaction allows in a room; the door found it out a moment ago. */
export function levelIn(tx: PersonTx, room: RoomName): Level {
  if (tx.mayCarryOutIn.has(room)) return 'carry out';
  return tx.maySuggestIn.has(room) ? 'suggest' : 'see';
}

const TITLES = { plan: 'with.planTitle', 'about me': 'with.aboutTitle', 'crisis card': 'card.theirTitle' } as const;
const HEADINGS = {
  plan: 'with.planHeading',
  'about me': 'with.aboutHeading',
  'crisis card': 'card.theirHeading',
} as const;

/** A person's plan, for somebody it is shared with. */
export const showTheirPlan = (ask: RecordAsk): Promise<Page> => showTheirRoom(ask, 'plan');

/** A person's "About me", for somebody it is shared with. */
export const showTheirAboutMe = (ask: RecordAsk): Promise<Page> => showTheirRoom(ask, 'about me');

/** A person's crisis card, for somebody it is shared with. */
export const showTheirCard = (ask: RecordAsk): Promise<Page> => showTheirRoom(ask, 'crisis card');

async function showTheirRoom(ask: RecordAsk, room: WholeRoom): Promise<Page> {
  const { t, person } = ask;
  const { content, level } = await ask.record(async (tx) => ({
    content: await readRoom(tx, room, planAsked(ask.query)),
    level: levelIn(tx, room),
  }));
  const name = content.whose;
  return TheirRoomPage({
    ask,
    room,
    name,
    title: t(TITLES[room]),
    heading: t(HEADINGS[room], { name }),
    children: (
      <Room
        t={t}
        view={presentRoom(t, ask.now, content, level)}
        person={person}
        hrefOf={(asked) => partOf(to.theirRoom(person, room), asked)}
      />
    ),
  });
}

/** What is read first there is what helps; the question comes after it. */
const IN_HARD_TIMES: readonly RoomName[] = ROOMS_TO_FOLLOW;

interface TheirRoomProps {
  ask: RecordAsk;
  room: RoomToShare;
  name: string;
  title: string;
  heading: string;
  children: Child;
}

/** The page around a room of somebody else's: what was done there, the ways to their other rooms, and that they see each look. */
export async function TheirRoomPage({ ask, room, name, title, heading, children }: TheirRoomProps): Promise<Page> {
  const { t, person } = ask;
  const shared = (await ask.commons(sharedWithMe)).find((each) => each.person === person);
  const others = (shared?.rooms ?? []).filter((each) => each.room !== room && pageFromSlug(slugOf(each.room)) !== null);
  return (
    <Layout frame={frameOf(ask, 'with')} title={title} current="with" room={{ text: t('with.back'), href: to.withMe }}>
      <Done ask={ask} name={name} />
      <PageHeading>{heading}</PageHeading>
      {children}
      {IN_HARD_TIMES.includes(room) && (await FollowedAsk({ ask }))}
      {others.map((other) => (
        <p>
          <a href={to.theirRoom(person, other.room)}>{t('with.openOther', { room: sayRoom(t, other.room) })}</a>
        </p>
      ))}
      <p class="who-can-see">
        {shared ? `${t('with.theySee', { name })} ${sayOpenUntil(t, shared)}` : t('duty.readUnder', { name })}
      </p>
    </Layout>
  );
}

function Done({ ask, name }: { ask: RecordAsk; name: string }) {
  const done = ask.query.get('done');
  if (done === 'written') return <Notice>{ask.t('suggesting.wordsSent', { name })}</Notice>;
  if (done === 'promised') return <Notice>{ask.t('promise.sent', { name })}</Notice>;
  if (done === 'became') return <Notice>{ask.t('promise.kept', { name })}</Notice>;
  if (done === 'suggested') return <Notice>{ask.t('with.sent', { name })}</Notice>;
  if (done === 'carried-out') return <Notice>{ask.t('with.carriedOut', { name })}</Notice>;
  return <></>;
}
