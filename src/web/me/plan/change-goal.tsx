import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, HiddenField, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';

const form = z.object({ once: fields.once, was: fields.version, words: fields.neededWords, why: fields.note });

/** Changes a goal's words and why it matters. */
export const changeGoal: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [goal, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'goal', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const why = goal.fields.why ?? '';
    const state = formOf(ask, again, { words: goal.words, why });
    const texts = [
      { label: t('plan.goalWords'), now: goal.words, mine: typedText(again, 'words') },
      { label: t('plan.goalWhy'), now: why, mine: typedText(again, 'why') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.changeTitle')}
        heading={t('plan.changeGoalHeading')}
        action={to.changeGoal(id)}
        submit={t('plan.keepGoal')}
        cancel={{ text: t('common.cancel'), href: to.goal(id) }}
        current="plan"
        room={{ text: t('plan.goalHeading'), href: to.goal(id) }}
        before={<BothTexts ask={ask} again={again} line={goal} texts={texts} leave={to.goal(id)} />}
        after={<TakeAway ask={ask} line={goal} means={t('plan.takeAwayGoalMeans')} />}
      >
        <HiddenField name="was" value={String(goal.version)} />
        <PersonalTextArea form={state} name="words" label={t('plan.goalWords')} hint={seen} rows={3} />
        <PersonalTextArea form={state} name="why" label={t('plan.goalWhy')} hint={t('plan.canSkip')} rows={3} />
      </FormPage>
    );
  },
  act: (ask, { was, words, why }) => {
    const id = idFrom(ask, 'id');
    return keepChange(ask, 'goal', { id, was, words, fields: { why } }, `${to.goal(id)}?done=goal-changed`);
  },
};
