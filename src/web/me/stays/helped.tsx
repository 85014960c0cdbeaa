import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { stayHere } from './stay-here.ts';

const form = z.object({ once: fields.once, words: fields.neededWords });

/** What helped during a stay goes into the toolbox of the staying-well plan, by the person's press. */
export const helpedAtStay: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { stay, house } = await ask.record((tx) => stayHere(ask, tx));
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={t('stays.helpedHeading')}
        lede={t('stays.helpedLede')}
        action={to.helpedAtStay(stay.id)}
        submit={t('stays.helpedKeep')}
        cancel={{ text: t('common.cancel'), href: to.stay(stay.id) }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
      >
        <PersonalTextArea form={state} name="words" label={t('stays.helped')} hint={t('stays.helpedHint')} rows={3} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const request = await ask.record(async (tx) => {
      const { stay } = await stayHere(ask, tx);
      await beginLine(tx, { id, kind: 'tool', words });
      return stay.id;
    });
    return `${to.stay(request)}?done=helped`;
  },
};
