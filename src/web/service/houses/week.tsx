import { z } from 'zod';
import { MOST_NIGHTS, nightsOf, offerWeek } from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts, type SignedInAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { requestHere } from './here.ts';
import { dayAfter } from './present-house.ts';
import { NightsField, openRooms, room, RoomField } from './which-nights.tsx';

const form = z.object({
  once: fields.once,
  /** The last agreed day as the form was drawn: the week that is offered begins on it. */
  after: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'form.notUnderstood'),
  number: z.coerce.number('form.notUnderstood').int('form.notUnderstood').min(2, 'form.notUnderstood').max(60),
  room,
  nights: z.coerce.number('form.choose').int().min(1).max(MOST_NIGHTS),
  words: z.string().max(4_000, 'form.tooLong').default(''),
});

/** Where the stay stands: its last agreed day, and the room in which the guest is then. */
async function stayHere(ask: SignedInAsk) {
  const here = await requestHere(ask);
  const { waiting, house } = here;
  if (!waiting.agreed) throw new NotFound();
  const until = waiting.agreed.until;
  const span = { first: dayAfter(until, -1), after: dayAfter(until, 1) };
  const nights = await ask.commons((tx) => nightsOf(tx, house.id, span));
  const room = nights.find((each) => each.guest?.request === waiting.request)?.room ?? '';
  return { ...here, until, room };
}

/** Another week, from the day on which the agreed one ends. The stay becomes longer only if the person agrees. */
export const offerAnotherWeek: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, language } = ask;
    const { house, waiting, until, room: now } = await stayHere(ask);
    const state = formOf(ask, again, { room: now, nights: String(MOST_NIGHTS) });
    const back = to.stayAt(house.service, house.id, waiting.person, waiting.request);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.weekTitle')}
        heading={t('houses.weekHeading', { name: waiting.called })}
        lede={t('houses.weekLede', { day: sayDate(language, until) })}
        action={`${back}/week`}
        submit={t('houses.weekSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
      >
        <HiddenField name="after" value={until} />
        <HiddenField name="number" value={String(waiting.agreedWeeks + 1)} />
        <RoomField ask={ask} form={state} rooms={await openRooms(ask, house.id)} />
        <NightsField ask={ask} form={state} most={MOST_NIGHTS} hint={t('houses.nightsHint')} />
        <PersonalTextArea form={state} name="words" label={t('houses.yesWords')} rows={4} />
      </FormPage>
    );
  },
  act: async (ask, said) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    const { person, request } = waiting;
    const rooms = await openRooms(ask, house.id);
    if (!rooms.some((each) => each.id === said.room)) return { problems: { room: t('houses.chooseRoom') } };
    const outcome = await ask.commons((tx) =>
      offerWeek(tx, {
        person,
        request,
        number: said.number,
        booking: said.once,
        room: said.room,
        until: dayAfter(said.after, said.nights),
        words: said.words,
      }),
    );
    const back = to.stayAt(house.service, house.id, person, request);
    switch (outcome) {
      case 'offered':
        return `${back}?done=week`;
      case 'offered before':
        return `${back}?done=week-before`;
      case 'not agreed':
        return { problems: { nights: t('houses.notAgreed') } };
      case 'not those days':
        return { problems: { nights: t('houses.notThoseDays') } };
      case 'taken':
        return { problems: { room: t('houses.taken') } };
    }
  },
};
