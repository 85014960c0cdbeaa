import { z } from 'zod';
import { beginMatters } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';

const form = z.object({ once: fields.once, first: fields.words, second: fields.words, third: fields.words });

/** Up to three things that matter at once, so that a beginning is quick. */
export const newMatters: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'plan'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.newMattersTitle')}
        heading={t('plan.mattersHeading')}
        lede={t('plan.newMattersLede')}
        action={to.newMatters}
        submit={t('plan.keepMatters')}
        cancel={{ text: t('common.cancel'), href: to.plan }}
        current="plan"
        room={{ text: t('plan.heading'), href: to.plan }}
        before={<p>{seen}</p>}
      >
        <PersonalTextArea
          form={state}
          name="first"
          label={t('plan.mattersFirst')}
          hint={t('plan.mattersHint')}
          rows={2}
        />
        <PersonalTextArea form={state} name="second" label={t('plan.mattersSecond')} rows={2} />
        <PersonalTextArea form={state} name="third" label={t('plan.mattersThird')} rows={2} />
      </FormPage>
    );
  },
  act: async (ask, { once, first, second, third }) => {
    const count = await ask.record((tx) => beginMatters(tx, { once, words: [first, second, third] }));
    return count > 0 ? `${to.plan}?done=matters` : { problems: { first: ask.t('plan.nothingWritten') } };
  },
};
