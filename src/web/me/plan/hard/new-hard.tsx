import { z } from 'zod';
import { beginLine } from '../../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../../platform/http/index.ts';
import { FormPage, PersonalTextArea } from '../../../design/index.ts';
import { formOf, frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { whoCanSeeLine } from '../../people/who-can-see.ts';

const form = z.object({ once: fields.once, words: fields.neededWords });

/** Writes what is hard. */
export const newHard: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'plan'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('hard.newTitle')}
        heading={t('hard.newHeading')}
        lede={t('hard.newLede')}
        action={to.newHard}
        submit={t('hard.keepNew')}
        cancel={{ text: t('common.cancel'), href: to.hard }}
        current="plan"
        room={{ text: t('hard.heading'), href: to.hard }}
      >
        <PersonalTextArea form={state} name="words" label={t('hard.words')} hint={seen} rows={5} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    await ask.record((tx) => beginLine(tx, { id, kind: 'hard', words }));
    return `${to.hard}?done=hard`;
  },
};
