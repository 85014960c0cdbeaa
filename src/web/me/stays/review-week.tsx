import { z } from 'zod';
import { reviewWeek as review, WISHES } from '../../../modules/stays/index.ts';
import { Elsewhere, fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { weekToReview } from './present-stay.ts';
import { stayHere } from './stay-here.ts';

const form = z.object({
  once: fields.once,
  wish: fields.oneOf([...WISHES, '']).default(''),
  words: z.string().max(4_000, 'form.tooLong').default(''),
});

/** How this week is going and what the guest would like next, for the house to read. */
export const reviewWeek: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, now } = ask;
    const { stay, house } = await ask.record((tx) => stayHere(ask, tx));
    if (!weekToReview(stay, now)) throw new Elsewhere(to.stay(stay.id));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={t('stays.reviewHeading')}
        lede={t('stays.reviewLede', { house: house.name })}
        action={to.reviewStay(stay.id)}
        submit={t('stays.reviewSend')}
        cancel={{ text: t('common.cancel'), href: to.stay(stay.id) }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
      >
        <PersonalTextArea form={state} name="words" label={t('stays.reviewWords')} rows={4} />
        <Choice
          form={state}
          name="wish"
          legend={t('stays.reviewWish')}
          options={[
            ...WISHES.map((wish) => ({ value: wish, text: t(`stays.wish.${wish}`) })),
            { value: '', text: t('stays.wish.none') },
          ]}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, wish, words }) => {
    if (wish === '' && words.trim() === '') return { problems: { words: ask.t('stays.reviewEmpty') } };
    const request = await ask.record(async (tx) => {
      const { stay } = await stayHere(ask, tx);
      const week = weekToReview(stay, ask.now);
      if (week) await review(tx, { id, request: stay.id, number: week.number, wish: wish === '' ? null : wish, words });
      return stay.id;
    });
    return `${to.stay(request)}?done=told`;
  },
};
