import { z } from 'zod';
import { lineOf, removePicture } from '../../../modules/plans/index.ts';
import { TOOLBOX } from '../../../modules/staying-well/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { Picture } from '../moments/picture-parts.tsx';

const form = z.object({ once: fields.once });

/** Removes a tool's picture for good, asked once more because it cannot be taken back. */
export const removeToolPicture: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const tool = await ask.record((tx) => lineOf(tx, id));
    if (tool?.kind !== 'tool' || tool.fields.picture === undefined) throw new NotFound();
    const back = to.wellPart(TOOLBOX);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={formOf(ask, again)}
        title={t('well.title')}
        heading={t('moments.removeHeading')}
        lede={t('moments.removeLede')}
        action={to.removeToolPicture(id)}
        submit={t('moments.removeYes')}
        cancel={{ text: t('moments.removeNo'), href: back }}
        current="staying-well"
        room={{ text: t('well.part.toolbox'), href: back }}
      >
        <Picture line={tool} alone={t('well.picture')} />
        <p>{t('moments.removeCopies')}</p>
      </FormPage>
    );
  },
  act: async (ask) => {
    const id = idFrom(ask, 'id');
    const outcome = await ask.record(async (tx) =>
      (await lineOf(tx, id))?.kind === 'tool' ? removePicture(tx, { id }) : 'not here',
    );
    if (outcome === 'not here') throw new NotFound();
    return `${to.wellPart(TOOLBOX)}?done=picture-removed`;
  },
};
