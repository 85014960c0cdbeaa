import { beginLine } from '../../../../modules/plans/index.ts';
import type { FormParts } from '../../../../platform/http/index.ts';
import { FormPage } from '../../../design/index.ts';
import { formOf, frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { whoCanSeeLine } from '../../people/who-can-see.ts';
import { barrierFrom, BarrierParts, barrierSchema, saysNothing } from './barrier-fields.tsx';

/** Writes down what gets in the way outside the person. */
export const newBarrier: FormParts<'me', typeof barrierSchema> = {
  fields: barrierSchema,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again, { sort: 'none' });
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'plan'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('hard.newTitle')}
        heading={t('hard.newBarrierHeading')}
        lede={t('hard.newBarrierLede')}
        action={to.newBarrier}
        submit={t('hard.keepNew')}
        cancel={{ text: t('common.cancel'), href: to.barriers }}
        current="plan"
        room={{ text: t('hard.barriersHeading'), href: to.barriers }}
      >
        <BarrierParts t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { once: id, words, sort } = command;
    if (saysNothing(words, sort)) return { problems: { words: ask.t('hard.barrierNothing') } };
    await ask.record((tx) => beginLine(tx, { id, kind: 'barrier', words, fields: barrierFrom(command) }));
    return `${to.barriers}?done=barrier`;
  },
};
