import { z } from 'zod';
import { putRoom, roomsOf, type HouseRoom } from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { houseHere, type HouseHere } from './here.ts';

const called = z
  .string()
  .max(100, 'form.nameTooLong')
  .default('')
  .refine((value) => value.trim() !== '', 'form.empty')
  .transform((value) => value.trim());
const addForm = z.object({ once: fields.once, name: called });
const changeForm = z.object({ once: fields.once, name: called, used: fields.oneOf(['yes', 'no']) });

export const addRoom: FormParts<'service', typeof addForm> = {
  fields: addForm,
  show: async (ask, again) => {
    const { t } = ask;
    const { house } = await houseHere(ask);
    const state = formOf(ask, again);
    const back = to.houseRooms(house.service, house.id);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.roomTitle')}
        heading={t('houses.roomNewHeading')}
        lede={t('houses.roomsPrivate')}
        action={to.newHouseRoom(house.service, house.id)}
        submit={t('houses.roomAdd')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: t('houses.roomsHeading'), href: back }}
      >
        <TextField form={state} name="name" label={t('houses.roomName')} personal />
      </FormPage>
    );
  },
  act: async (ask, { once: id, name }) => {
    const { house } = await houseHere(ask);
    await ask.commons((tx) => putRoom(tx, { id, house: house.id, name, closed: false }));
    return `${to.houseRooms(house.service, house.id)}?done=room`;
  },
};

async function roomHere(ask: SignedInAsk): Promise<HouseHere & { readonly room: HouseRoom }> {
  const here = await houseHere(ask);
  const room = (await ask.commons((tx) => roomsOf(tx, here.house.id))).find((each) => each.id === ask.params['room']);
  if (!room) throw new NotFound();
  return { ...here, room };
}

export const renameRoom: FormParts<'service', typeof changeForm> = {
  fields: changeForm,
  show: async (ask, again) => {
    const { t } = ask;
    const { house, room } = await roomHere(ask);
    const state = formOf(ask, again, { name: room.name, used: room.closed ? 'no' : 'yes' });
    const back = to.houseRooms(house.service, house.id);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.roomTitle')}
        heading={t('houses.roomChangeHeading')}
        action={to.houseRoom(house.service, house.id, room.id)}
        submit={t('houses.roomSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: t('houses.roomsHeading'), href: back }}
      >
        <TextField form={state} name="name" label={t('houses.roomName')} personal />
        <Choice
          form={state}
          name="used"
          legend={t('houses.roomUsed')}
          options={[
            { value: 'yes', text: t('houses.roomUsedYes') },
            { value: 'no', text: t('houses.roomUsedNo') },
          ]}
        />
      </FormPage>
    );
  },
  act: async (ask, { name, used }) => {
    const { house, room } = await roomHere(ask);
    await ask.commons((tx) => putRoom(tx, { id: room.id, house: house.id, name, closed: used === 'no' }));
    return `${to.houseRooms(house.service, house.id)}?done=room`;
  },
};
