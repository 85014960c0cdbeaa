import { z } from 'zod';
import { sayOfRequest } from '../../../modules/stays/index.ts';
import { Elsewhere, fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { stayHere } from './stay-here.ts';
import { WhatWasAsked } from './stay-parts.tsx';

const form = z.object({
  once: fields.once,
  said: fields.oneOf(['mine', 'not mine']),
  words: z.string().max(4_000, 'form.tooLong').default(''),
});

/** What somebody else wrote for the person becomes theirs only here. One that was asked by somebody in the circle goes to the house with the yes. */
export const confirmStay: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { stay, house } = await ask.record((tx) => stayHere(ask, tx));
    if (stay.source === 'self' || stay.said !== null || stay.takenBackAt !== null)
      throw new Elsewhere(to.stay(stay.id));
    const waits = stay.source === 'for me';
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={t('stays.confirmHeading')}
        lede={t('stays.confirmLede', { who: stay.byName })}
        action={to.confirmStay(stay.id)}
        submit={t('stays.confirmSend')}
        cancel={{ text: t('common.cancel'), href: to.stay(stay.id) }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
        before={<WhatWasAsked ask={ask} stay={stay} />}
      >
        <Choice
          form={state}
          name="said"
          legend={t('stays.confirmAnswer')}
          options={[
            { value: 'mine', text: waits ? t('stays.confirm.mine', { house: house.name }) : t('stays.confirm.right') },
            { value: 'not mine', text: t(waits ? 'stays.confirm.notMine' : 'stays.confirm.wrong') },
          ]}
        />
        <PersonalTextArea
          form={state}
          name="words"
          label={t('stays.confirmWords')}
          hint={t('stays.confirmWordsHint', { house: house.name })}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { said, words }) => {
    const request = idFrom(ask, 'request');
    const outcome = await ask.record((tx) => sayOfRequest(tx, { request, said, words }));
    if (outcome === 'no such request') throw new NotFound();
    return `${to.stay(request)}?done=${outcome === 'mine' ? 'mine' : 'not-mine'}`;
  },
};
