import { z } from 'zod';
import { STEP_STATES } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { Choice, FormPage, HiddenField, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { keepChange } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import { sayState } from './present-step.ts';
import { underGoal } from './under-goal.ts';

/** Something on the way that has no state yet is to come: the form says so in a word. */
const STATES = ['to come', ...STEP_STATES] as const;
const form = z.object({
  once: fields.once,
  was: fields.version,
  words: fields.neededWords,
  state: fields.oneOf(STATES),
  outcome: fields.note,
});

/** Changes something on the way to a goal: its words, where it is, how it turned out. */
export const changeStage: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const [stage, seen] = await ask.record(async (tx) => [
      await underGoal(ask, tx, 'stage', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const back = to.goal(stage.parent ?? '');
    const { state: at = 'to come', outcome = '' } = stage.fields;
    const state = formOf(ask, again, { words: stage.words, state: at, outcome });
    const typedState = STATES.find((each) => each === typedText(again, 'state')) ?? 'to come';
    const texts = [
      { label: t('goal.stageWords'), now: stage.words, mine: typedText(again, 'words') },
      { label: t('plan.stepState'), now: sayState(t, at), mine: sayState(t, typedState) },
      { label: t('goal.outcome'), now: outcome, mine: typedText(again, 'outcome') },
    ];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('goal.stageTitle')}
        heading={t('goal.changeStageHeading')}
        action={to.stage(stage.parent ?? '', stage.id)}
        submit={t('goal.keepStage')}
        cancel={{ text: t('common.cancel'), href: back }}
        current="plan"
        room={{ text: t('plan.goalHeading'), href: back }}
        before={<BothTexts ask={ask} again={again} line={stage} texts={texts} leave={back} />}
        after={<TakeAway ask={ask} line={stage} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(stage.version)} />
        <PersonalTextArea form={state} name="words" label={t('goal.stageWords')} hint={seen} rows={3} />
        <Choice
          form={state}
          name="state"
          legend={t('plan.stepState')}
          options={STATES.map((value) => ({ value, text: sayState(t, value) }))}
        />
        <PersonalTextArea form={state} name="outcome" label={t('goal.outcome')} hint={t('goal.outcomeHint')} rows={3} />
      </FormPage>
    );
  },
  act: async (ask, { was, words, state, outcome }) => {
    const stage = await ask.record((tx) => underGoal(ask, tx, 'stage', true));
    const { state: _, ...others } = stage.fields;
    const kept = { ...others, outcome, ...(state === 'to come' ? {} : { state }) };
    const done = `${to.goal(stage.parent ?? '')}?done=stage-changed`;
    return keepChange(ask, 'stage', { id: stage.id, was, words, fields: kept }, done);
  },
};
