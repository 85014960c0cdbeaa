import { nightsOf, roomsOf, type HouseRoom, type KeptNights } from '../../../modules/stays/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { isoDay, isRealDay, sayShortDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  makeForm,
  NotOnPaper,
  PageHeading,
  Quiet,
  StackedTable,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { houseHere, type HouseHere } from './here.ts';
import { dayAfter, mondayOf, presentWeek, sayDayOf } from './present-house.ts';

const WEEKS = [0, 7, 14, 21] as const;

/** Rooms over four weeks: who has them, by the name that the request gives. To who only runs the service: the list of rooms. */
export async function showRooms(ask: SignedInAsk): Promise<Page> {
  const { t, now } = ask;
  const here = await houseHere(ask);
  const { house, mine } = here;
  const asked = ask.query.get('from') ?? '';
  const first = mondayOf(isRealDay(asked) ? asked : isoDay(now));
  const { rooms, nights } = await ask.commons(async (tx) => ({
    rooms: await roomsOf(tx, house.id),
    nights: mine.works ? await nightsOf(tx, house.id, { first, after: dayAfter(first, 28) }) : [],
  }));
  const says = {
    room: t('houses.done.room'),
    'kept-free': t('houses.done.kept-free'),
    free: t('houses.done.free'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('houses.roomsTitle')}
      current="service"
      room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={mine.works ? t('houses.roomsLede') : t('houses.notInTeam')}>
        {t('houses.roomsHeading')}
      </PageHeading>
      {mine.works && rooms.length > 0 && <Weeks ask={ask} here={here} rooms={rooms} nights={nights} first={first} />}
      {mine.works && <OutOfUse ask={ask} here={here} rooms={rooms} nights={nights} />}
      <NotOnPaper>
        <RoomList ask={ask} here={here} rooms={rooms} />
      </NotOnPaper>
    </Layout>
  );
}

interface WeeksProps {
  ask: SignedInAsk;
  here: HouseHere;
  rooms: readonly HouseRoom[];
  nights: readonly KeptNights[];
}

function Weeks({ ask, here, rooms, nights, first }: WeeksProps & { first: string }) {
  const { t } = ask;
  const { service, id } = here.house;
  const mondays = WEEKS.map((days) => dayAfter(first, days));
  const shown = rooms.filter((room) => !room.closed || nights.some((each) => each.room === room.id));
  const address = to.houseRooms(service, id);
  const cell = (room: HouseRoom, monday: string) => {
    const { kept, free } = presentWeek(
      t,
      nights.filter((each) => each.room === room.id),
      monday,
    );
    if (kept.length === 0) return <span>{t('houses.allFree')}</span>;
    return (
      <>
        {kept.map(({ words, guest }) => (
          <p dir="auto">{guest ? <a href={to.stayAt(service, id, guest.person, guest.request)}>{words}</a> : words}</p>
        ))}
        {free > 0 && <Quiet>{t('houses.nightsFree', { count: free })}</Quiet>}
      </>
    );
  };
  return (
    <>
      <StackedTable
        caption={t('houses.roomsHeading')}
        columns={[
          { text: t('houses.roomColumn') },
          ...mondays.map((monday) => ({ text: t('houses.weekFrom', { day: sayDayOf(t, monday) }) })),
        ]}
        rows={shown.map((room) => [
          <span dir="auto">{room.name}</span>,
          ...mondays.map((monday) => cell(room, monday)),
        ])}
      />
      <NotOnPaper>
        <p>
          <a href={`${address}?from=${dayAfter(first, -28)}`}>{t('houses.earlier')}</a>
          {' · '}
          <a href={`${address}?from=${dayAfter(first, 28)}`}>{t('houses.later')}</a>
        </p>
      </NotOnPaper>
    </>
  );
}

/** Rooms out of use in these weeks, each with a way back, and the way to take one out. */
function OutOfUse({ ask, here, rooms, nights }: WeeksProps) {
  const { t, language } = ask;
  const { service, id } = here.house;
  const free = nights.filter((each) => each.keptFree);
  const nameOf = (room: string): string => rooms.find((each) => each.id === room)?.name ?? '';
  return (
    <>
      {free.length > 0 && <h2>{t('houses.freeHeading')}</h2>}
      {free.map((each) => {
        const words = t('houses.freeSpan', {
          room: nameOf(each.room),
          from: sayShortDate(language, each.from),
          until: sayShortDate(language, each.until),
        });
        return (
          <Card>
            <p dir="auto">{words}</p>
            <Form form={makeForm(ask, { id: each.booking })} action={to.useRoomAgain(service, id, each.booking)}>
              <Button kind="quiet">
                {t('houses.freeEnd')}
                <span class="nhsuk-u-visually-hidden"> {words}</span>
              </Button>
            </Form>
          </Card>
        );
      })}
      {rooms.some((room) => !room.closed) && (
        <NotOnPaper>
          <p>
            <a href={to.keepRoomFree(service, id)}>{t('houses.keepFree')}</a>
          </p>
        </NotOnPaper>
      )}
    </>
  );
}

function RoomList({ ask, here, rooms }: Omit<WeeksProps, 'nights'>) {
  const { t } = ask;
  const { service, id } = here.house;
  return (
    <>
      <h2>{t('houses.roomsListHeading')}</h2>
      <p>{t('houses.roomsPrivate')}</p>
      {rooms.length === 0 && <p>{t('houses.roomsNone')}</p>}
      <ul class="nhsuk-list">
        {rooms.map((room) => (
          <li>
            <span dir="auto">{room.name}</span>
            {room.closed && ` (${t('houses.roomClosed')})`}{' '}
            <a href={to.houseRoom(service, id, room.id)}>
              {t('houses.roomChange')}
              <span class="nhsuk-u-visually-hidden" dir="auto">
                {' '}
                {room.name}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Actions>
        <ButtonLink href={to.newHouseRoom(service, id)} kind={rooms.length === 0 ? 'main' : 'second'}>
          {t('houses.roomAdd')}
        </ButtonLink>
      </Actions>
    </>
  );
}
