import { z } from 'zod';
import { keepFree, letFreeGo } from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { houseAtWork } from './here.ts';
import { dayAfter } from './present-house.ts';
import { DayField, from, NightsField, offeredDay, openRooms, room, RoomField } from './which-nights.tsx';

const MOST = 28;
const form = z.object({ once: fields.once, room, from, nights: z.coerce.number('form.choose').int().min(1).max(MOST) });

/** Keeps a room out of use for some nights. Nobody is in it, and no reason is asked. */
export const keepRoomFree: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house } = await houseAtWork(ask);
    const state = formOf(ask, again, { from: isoDay(ask.now), nights: '1' });
    const back = to.houseRooms(house.service, house.id);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.keepFreeTitle')}
        heading={t('houses.keepFreeHeading')}
        lede={t('houses.keepFreeLede')}
        action={to.keepRoomFree(house.service, house.id)}
        submit={t('houses.keepFreeSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: t('houses.roomsHeading'), href: back }}
      >
        <RoomField ask={ask} form={state} rooms={await openRooms(ask, house.id)} />
        <DayField ask={ask} form={state} />
        <NightsField ask={ask} form={state} most={MOST} />
      </FormPage>
    );
  },
  act: async (ask, said) => {
    const { t } = ask;
    const { house } = await houseAtWork(ask);
    const day = offeredDay(ask, said.from);
    const rooms = await openRooms(ask, house.id);
    if (!rooms.some((each) => each.id === said.room)) return { problems: { room: t('houses.chooseRoom') } };
    if (day === null) return { problems: { from: t('houses.notThoseDays') } };
    const kept = { id: said.once, house: house.id, room: said.room, from: day, until: dayAfter(day, said.nights) };
    const outcome = await ask.commons((tx) => keepFree(tx, kept));
    if (outcome === 'taken') return { problems: { room: t('houses.taken') } };
    return `${to.houseRooms(house.service, house.id)}?done=kept-free`;
  },
};

/** The room can be used again. */
export const useAgain = {
  fields: z.object({ once: fields.once }),
  back: (ask: SignedInAsk): string => to.houseRooms(ask.params['service'] ?? '', ask.params['house'] ?? ''),
  act: async (ask: SignedInAsk): Promise<string> => {
    const { house } = await houseAtWork(ask);
    const booking = ask.params['booking'];
    if (!isId(booking)) throw new NotFound();
    await ask.commons((tx) => letFreeGo(tx, house.id, booking));
    return `${to.houseRooms(house.service, house.id)}?done=free`;
  },
};
