import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { EventBoxes, eventFields, eventFrom } from './event-fields.tsx';

const form = z.object(eventFields);

/** Writes down something that happened. */
export const newEvent: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('goings.eventTitle')}
        heading={t('goings.newEvent')}
        lede={t('goings.newEventLede')}
        action={to.newEvent}
        submit={t('goings.keepEvent')}
        cancel={{ text: t('common.cancel'), href: to.howThingsGo }}
        current="staying-well"
        room={{ text: t('goings.heading'), href: to.howThingsGo }}
      >
        <EventBoxes t={t} form={state} seen={t('common.onlyYou')} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const event = eventFrom(ask.t, command);
    if ('problems' in event) return event;
    await ask.record((tx) => beginLine(tx, { id: command.once, kind: 'event', ...event }));
    return `${to.events}?done=event`;
  },
};
