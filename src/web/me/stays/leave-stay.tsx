import { z } from 'zod';
import { agreedDays, endMyStay } from '../../../modules/stays/index.ts';
import { Elsewhere, fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { stayHere } from './stay-here.ts';

const form = z.object({ once: fields.once, words: z.string().max(4_000, 'form.tooLong').default('') });

/** Ends a stay, or says no to the place that is offered, at once and without a reason. */
export const leaveStay: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { stay, house } = await ask.record((tx) => stayHere(ask, tx));
    const isAgreed = agreedDays(stay.weeks) !== null;
    if (!['offered', 'to come', 'staying'].includes(stay.standing)) throw new Elsewhere(to.stay(stay.id));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={isAgreed ? t('stays.leaveHeading', { house: house.name }) : t('stays.declineHeading')}
        lede={t(isAgreed ? 'stays.leaveLede' : 'stays.declineLede')}
        action={to.leaveStay(stay.id)}
        submit={t(isAgreed ? 'stays.leaveYes' : 'stays.declineYes')}
        cancel={{ text: t(isAgreed ? 'stays.leaveNo' : 'stays.declineNo'), href: to.stay(stay.id) }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
      >
        <PersonalTextArea
          form={state}
          name="words"
          label={t('stays.leaveWords')}
          hint={t('stays.leaveWordsHint')}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { words }) => {
    const request = idFrom(ask, 'request');
    const outcome = await ask.record((tx) => endMyStay(tx, { request, words }));
    if (outcome === 'no such stay') throw new NotFound();
    return `${to.stay(request)}?done=ended`;
  },
};
