import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { EventBoxes, eventFields, eventFrom, eventTexts, eventValues } from './event-fields.tsx';

const form = z.object({ ...eventFields, was: fields.version });

/** Changes something that happened, or takes it away. */
export const changeEvent: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const event = await ask.record((tx) => lineHere(tx, id, 'event', again !== null));
    const state = formOf(ask, again, eventValues(event));
    const texts = eventTexts(t, event, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('goings.eventTitle')}
        heading={t('goings.changeEvent')}
        action={to.event(id)}
        submit={t('goings.keepEventChange')}
        cancel={{ text: t('common.cancel'), href: to.events }}
        current="staying-well"
        room={{ text: t('goings.eventsHeading'), href: to.events }}
        before={<BothTexts ask={ask} again={again} line={event} texts={texts} leave={to.events} />}
        after={<TakeAway ask={ask} line={event} means={t('goings.eventAwayMeans')} />}
      >
        <HiddenField name="was" value={String(event.version)} />
        <EventBoxes t={t} form={state} seen={t('common.onlyYou')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const event = eventFrom(ask.t, command);
    if ('problems' in event) return event;
    return keepChange(ask, 'event', { id: idFrom(ask, 'id'), was: command.was, ...event }, `${to.events}?done=changed`);
  },
};
