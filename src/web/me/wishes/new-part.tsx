import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoSeesWishes } from './wish-here.ts';

const form = z.object({ once: fields.once, heading: fields.neededLine });

/** Adds a part of the person's own. The wishes are shared as a whole, so whoever sees them sees it. */
export const newWishPart: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record(async (tx) => whoSeesWishes(ask, tx, null));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('wishes.title')}
        heading={t('well.newPartHeading')}
        lede={t('well.newPartLede')}
        action={to.newWishPart}
        submit={t('well.newPart')}
        cancel={{ text: t('common.cancel'), href: to.wishes }}
        current="staying-well"
        room={{ text: t('wishes.heading'), href: to.wishes }}
        before={<p>{seen}</p>}
      >
        <TextField form={state} name="heading" label={t('well.partName')} hint={t('well.partNameHint')} personal />
      </FormPage>
    );
  },
  act: async (ask, { once: id, heading }) => {
    await ask.record((tx) => beginLine(tx, { id, kind: 'wish part', words: heading }));
    return `${to.wishPart(id)}?done=part`;
  },
};
