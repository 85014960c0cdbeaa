import { z } from 'zod';
import { writeHandoverNote } from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { requestHere } from './here.ts';

const form = z.object({ once: fields.once, words: fields.neededWords });

/** A handover note, written to the guest, who reads it at once. */
export const writeNoteTo: FormParts<'service', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { house, waiting } = await requestHere(ask);
    if (waiting.answer !== 'yes') throw new NotFound();
    const state = formOf(ask, again);
    const back = to.stayAt(house.service, house.id, waiting.person, waiting.request);
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('houses.noteTitle')}
        heading={t('houses.noteHeading', { name: waiting.called })}
        lede={t('houses.noteLede')}
        action={`${back}/note`}
        submit={t('houses.noteSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
      >
        <PersonalTextArea form={state} name="words" label={t('houses.noteWords')} rows={6} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const { house, waiting } = await requestHere(ask);
    const { person, request } = waiting;
    const outcome = await ask.commons((tx) => writeHandoverNote(tx, { person, request, id, words }));
    if (outcome === 'no such stay') throw new NotFound();
    return `${to.stayAt(house.service, house.id, person, request)}?done=note`;
  },
};
