import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { readTry, TryFields, tryFields } from './try-fields.tsx';

const form = z.object(tryFields);

/** Writes down something that the person wants to try. */
export const newTry: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'plan'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('tries.newTitle')}
        heading={t('tries.newHeading')}
        lede={t('tries.newLede')}
        action={to.newTry}
        submit={t('tries.addThis')}
        cancel={{ text: t('common.cancel'), href: to.tries }}
        current="plan"
        room={{ text: t('tries.heading'), href: to.tries }}
      >
        <TryFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const read = readTry(ask.t, typed);
    if ('problems' in read) return read;
    await ask.record((tx) => beginLine(tx, { id: typed.once, kind: 'risk', ...read }));
    return `${to.tryOf(typed.once)}?done=added`;
  },
};
