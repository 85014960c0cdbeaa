import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';

const form = z.object({ once: fields.once, heading: fields.neededLine });

/** Adds a part of the person's own to the plan. */
export const newWellPart: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = t('common.onlyYou');
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('well.title')}
        heading={t('well.newPartHeading')}
        lede={t('well.newPartLede')}
        action={to.newWellPart}
        submit={t('well.newPart')}
        cancel={{ text: t('common.cancel'), href: to.stayingWell }}
        current="staying-well"
        room={{ text: t('well.back'), href: to.stayingWell }}
        before={<p>{seen}</p>}
      >
        <TextField form={state} name="heading" label={t('well.partName')} hint={t('well.partNameHint')} personal />
      </FormPage>
    );
  },
  act: async (ask, { once: id, heading }) => {
    await ask.record((tx) => beginLine(tx, { id, kind: 'part', words: heading }));
    return `${to.wellPart(id)}?done=part`;
  },
};
