import { z } from 'zod';
import { answerYes, MOST_NIGHTS } from '../../../modules/stays/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { requestHere } from './here.ts';
import { dayAfter } from './present-house.ts';
import { DayField, from, NightsField, offeredDay, openRooms, room, RoomField } from './which-nights.tsx';

const form = z.object({
  once: fields.once,
  room,
  from,
  nights: z.coerce.number('form.choose').int().min(1).max(MOST_NIGHTS),
  words: z.string().max(4_000, 'form.tooLong').default(''),
});

/** Yes: a room, a day, and a week at most. It begins when the person agrees. */
export const answerWithYes: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const rooms = await openRooms(ask, house.id);
    const state = formOf(ask, again, { from: isoDay(ask.now), nights: String(MOST_NIGHTS) });
    const back = to.stayAt(house.service, house.id, waiting.person, waiting.request);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.yesTitle')}
        heading={t('houses.yesHeading', { name: waiting.called })}
        lede={t('houses.yesLede')}
        action={`${back}/yes`}
        submit={t('houses.yesSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
        before={
          rooms.length === 0 ? (
            <p>
              {t('houses.noRooms')} <a href={to.newHouseRoom(house.service, house.id)}>{t('houses.roomAdd')}</a>
            </p>
          ) : (
            <p>
              <a href={to.houseRooms(house.service, house.id)}>{t('houses.toRooms')}</a>
            </p>
          )
        }
      >
        <RoomField ask={ask} form={state} rooms={rooms} />
        <DayField ask={ask} form={state} />
        <NightsField ask={ask} form={state} most={MOST_NIGHTS} hint={t('houses.nightsHint')} />
        <PersonalTextArea
          form={state}
          name="words"
          label={t('houses.yesWords')}
          hint={t('houses.yesWordsHint')}
          rows={4}
        />
      </FormPage>
    );
  },
  act: async (ask, said) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const { person, request } = waiting;
    const rooms = await openRooms(ask, house.id);
    const day = offeredDay(ask, said.from);
    if (!rooms.some((each) => each.id === said.room)) return { problems: { room: t('houses.chooseRoom') } };
    if (day === null) return { problems: { from: t('houses.notThoseDays') } };
    const outcome = await ask.commons((tx) =>
      answerYes(tx, {
        person,
        request,
        booking: said.once,
        room: said.room,
        from: day,
        until: dayAfter(day, said.nights),
        words: said.words,
      }),
    );
    switch (outcome) {
      case 'answered':
        return `${to.stayAt(house.service, house.id, person, request)}?done=yes`;
      case 'answered before':
        return `${to.houseAt(house.service, house.id)}?done=before`;
      case 'not those days':
        return { problems: { from: t('houses.notThoseDays') } };
      case 'taken':
        return { problems: { room: t('houses.taken') } };
    }
  },
};
