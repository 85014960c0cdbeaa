import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';
import { fieldsFrom, StepParts, stepSchema, StepWords } from './step-fields.tsx';

/** Adds a step to a goal. */
export const newStep: FormParts<'me', typeof stepSchema> = {
  fields: stepSchema,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [goal, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'goal', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.newStepTitle')}
        heading={t('plan.newStepHeading')}
        lede={t('plan.newStepLede')}
        action={to.newStep(id)}
        submit={t('plan.addStep')}
        cancel={{ text: t('common.cancel'), href: to.goal(id) }}
        current="plan"
        room={{ text: shortly(goal.words, 60), href: to.goal(id) }}
      >
        <StepWords t={t} form={state} seen={seen} />
        <StepParts t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const goal = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, goal, 'goal', true);
      await beginLine(tx, {
        id: command.once,
        kind: 'step',
        parent: goal,
        words: command.words,
        fields: fieldsFrom(command),
      });
    });
    return `${to.goal(goal)}?done=step`;
  },
};
