import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { areaFields, areasFrom, AreasFold } from './goal-fields.tsx';

const form = z.object({ once: fields.once, words: fields.neededWords, why: fields.note, ...areaFields });

/** Begins a goal: it needs no problem, no date and no score. */
export const newGoal: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'plan'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.newGoalTitle')}
        heading={t('plan.newGoalHeading')}
        lede={t('plan.newGoalLede')}
        action={to.newGoal}
        submit={t('plan.addGoal')}
        cancel={{ text: t('common.cancel'), href: to.plan }}
        current="plan"
        room={{ text: t('plan.heading'), href: to.plan }}
      >
        <PersonalTextArea form={state} name="words" label={t('plan.goalWords')} hint={seen} rows={3} />
        <PersonalTextArea form={state} name="why" label={t('plan.goalWhy')} hint={t('plan.canSkip')} rows={3} />
        <AreasFold t={t} form={state} />
        <p class="quiet">{t('goal.addMore')}</p>
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { once: id, words, why } = command;
    await ask.record((tx) => beginLine(tx, { id, kind: 'goal', words, fields: { why, areas: areasFrom(command) } }));
    return `${to.goal(id)}?done=goal`;
  },
};
