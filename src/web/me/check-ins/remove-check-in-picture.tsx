import { z } from 'zod';
import { removeCheckInPicture } from '../../../modules/check-ins/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { checkInHere } from './read-check-in.ts';

const form = z.object({ once: fields.once });

/** Removes the picture of a check-in for good. It cannot be taken back, so it is asked once more. */
export const removeDayPicture: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const checkIn = await ask.record((tx) => checkInHere(tx, id));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={formOf(ask, again)}
        title={t('checkIn.title')}
        heading={t('moments.removeHeading')}
        lede={t('checkIn.removeLede')}
        action={to.removeCheckInPicture(id)}
        submit={t('moments.removeYes')}
        cancel={{ text: t('moments.removeNo'), href: to.checkInOf(id) }}
        room={{ text: sayDate(ask.language, checkIn.day), href: to.checkInOf(id) }}
      >
        <p>{t('moments.removeCopies')}</p>
      </FormPage>
    );
  },
  act: async (ask) => {
    const id = idFrom(ask, 'id');
    if ((await ask.record((tx) => removeCheckInPicture(tx, { id }))) === 'not here') throw new NotFound();
    return `${to.checkInOf(id)}?done=picture-removed`;
  },
};
