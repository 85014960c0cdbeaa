import { z } from 'zod';
import { moveRoom } from '../../../modules/stays/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { requestHere } from './here.ts';
import { openRooms, room, RoomField } from './which-nights.tsx';

const form = z.object({ once: fields.once, room });

/** Another room for the nights still to come. */
export const changeRoom: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const state = formOf(ask, again);
    const back = to.stayAt(house.service, house.id, waiting.person, waiting.request);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.moveTitle')}
        heading={t('houses.moveHeading', { name: waiting.called })}
        lede={t('houses.moveLede')}
        action={`${back}/room`}
        submit={t('houses.moveSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
      >
        <RoomField ask={ask} form={state} rooms={await openRooms(ask, house.id)} />
      </FormPage>
    );
  },
  act: async (ask, said) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const { person, request } = waiting;
    const rooms = await openRooms(ask, house.id);
    if (!rooms.some((each) => each.id === said.room)) return { problems: { room: t('houses.chooseRoom') } };
    const outcome = await ask.commons((tx) => moveRoom(tx, { person, request, booking: said.once, room: said.room }));
    if (outcome === 'taken') return { problems: { room: t('houses.taken') } };
    if (outcome === 'nothing to move') return { problems: { room: t('houses.nothingToMove') } };
    return `${to.stayAt(house.service, house.id, person, request)}?done=moved`;
  },
};
