import { z } from 'zod';
import { endStayForHouse } from '../../../modules/stays/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { requestHere } from './here.ts';

const form = z.object({
  once: fields.once,
  words: z
    .string()
    .max(4_000, 'form.tooLong')
    .default('')
    .refine((value) => value.trim() !== '', 'form.empty'),
});

/** The house says that a stay, or its offer of one, is over, with a reason that the guest reads. */
export const endStayHere: FormParts<'service', typeof form> = {
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
        title={t('houses.endTitle')}
        heading={t('houses.endHeading', { name: waiting.called })}
        lede={t('houses.endLede')}
        action={`${back}/end`}
        submit={t('houses.endSubmit')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="service"
        room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
        before={<p>{t('houses.endTakes')}</p>}
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={t('houses.endWords')}
          hint={t('houses.endWordsHint')}
          rows={4}
        />
      </FormPage>
    );
  },
  act: async (ask, { words }) => {
    const { house, waiting } = await requestHere(ask);
    const { person, request } = waiting;
    const outcome = await ask.commons((tx) => endStayForHouse(tx, { person, request, words }));
    if (outcome === 'no such stay') throw new NotFound();
    return `${to.houseAt(house.service, house.id)}?done=ended`;
  },
};
