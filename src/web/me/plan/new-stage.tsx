import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';

const form = z.object({ once: fields.once, words: fields.neededWords });

/** Names something on the way to a goal. */
export const newStage: FormParts<'me', typeof form> = {
  fields: form,
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
        title={t('goal.stageTitle')}
        heading={t('goal.newStageHeading')}
        lede={t('goal.newStageLede')}
        action={to.newStage(id)}
        submit={t('goal.addStage')}
        cancel={{ text: t('common.cancel'), href: to.goal(id) }}
        current="plan"
        room={{ text: shortly(goal.words, 60), href: to.goal(id) }}
      >
        <PersonalTextArea form={state} name="words" label={t('goal.stageWords')} hint={seen} rows={3} />
      </FormPage>
    );
  },
  act: async (ask, { once: id, words }) => {
    const parent = idFrom(ask, 'id');
    await ask.record(async (tx) => {
      await lineHere(tx, parent, 'goal', true);
      await beginLine(tx, { id, kind: 'stage', parent, words });
    });
    return `${to.goal(parent)}?done=stage`;
  },
};
