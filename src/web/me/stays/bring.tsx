import { z } from 'zod';
import { bringToStay } from '../../../modules/stays/index.ts';
import { Elsewhere, fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { BringBoxes, bringField, broughtFrom, ticked, toBring } from './bring-fields.tsx';
import { presentStay } from './present-stay.ts';
import { stayHere } from './stay-here.ts';

const form = z.object({ once: fields.once, bring: bringField });

/** What the house's team can read during a stay: chosen anew, in place of what was. */
export const bring: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, now } = ask;
    const { stay, house, choices } = await ask.record(async (tx) => {
      const here = await stayHere(ask, tx);
      return { ...here, choices: await toBring(ask, tx, here.house) };
    });
    if (!presentStay(t, stay, house.name, now).canBring) throw new Elsewhere(to.stay(stay.id));
    const state = formOf(ask, again, { bring: ticked(stay, now) });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('stays.pageTitle')}
        heading={t('stays.bringHeading')}
        lede={t('stays.bringLede', { house: house.name })}
        action={to.bringToStay(stay.id)}
        submit={t('stays.bringKeep')}
        cancel={{ text: t('common.cancel'), href: to.stay(stay.id) }}
        current="staying-well"
        room={{ text: t('stays.pageHeading', { house: house.name }), href: to.stay(stay.id) }}
      >
        <BringBoxes ask={ask} form={state} stay={stay} house={house} week={null} bring={choices} />
      </FormPage>
    );
  },
  act: async (ask, { once, bring: typed }) => {
    const request = idFrom(ask, 'request');
    const outcome = await ask.record(async (tx) => {
      const { house } = await stayHere(ask, tx);
      return bringToStay(tx, { id: once, request, ...broughtFrom(typed, await toBring(ask, tx, house)) });
    });
    return outcome === 'brought' ? `${to.stay(request)}?done=brought` : to.stay(request);
  },
};
