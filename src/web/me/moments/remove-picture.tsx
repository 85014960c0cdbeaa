import { z } from 'zod';
import { lineOf, removePicture as removeForGood } from '../../../modules/plans/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { Picture } from './picture-parts.tsx';

const form = z.object({ once: fields.once });

/** Removes a picture for good. The one thing that cannot be taken back, so it is asked once more. */
export const removePicture: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const moment = await ask.record((tx) => lineOf(tx, id));
    if (moment?.kind !== 'moment' || moment.fields.picture === undefined) throw new NotFound();
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={formOf(ask, again)}
        title={t('moments.removeTitle')}
        heading={t('moments.removeHeading')}
        lede={t('moments.removeLede')}
        action={to.removePicture(id)}
        submit={t('moments.removeYes')}
        cancel={{ text: t('moments.removeNo'), href: to.moments }}
        room={{ text: t('moments.heading'), href: to.moments }}
      >
        <Picture line={moment} alone={t('moments.pictureAlone')} />
        <p>{t('moments.removeCopies')}</p>
      </FormPage>
    );
  },
  act: async (ask) => {
    const id = idFrom(ask, 'id');
    const outcome = await ask.record((tx) => removeForGood(tx, { id }));
    if (outcome === 'not here') throw new NotFound();
    return `${to.moments}?done=picture-removed`;
  },
};
