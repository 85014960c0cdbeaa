import { z } from 'zod';
import { STEP_STATES } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { Choice, FormPage, HiddenField, Notice } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { keepChange } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import { numberValue } from './goal-fields.tsx';
import { sayState } from './present-step.ts';
import { fieldsFrom, stepFields, StepParts, StepWords } from './step-fields.tsx';
import { underGoal } from './under-goal.ts';

/** A step without a state is to come: the form says so in a word. */
const STATES = ['to come', ...STEP_STATES] as const;
const form = z.object({ ...stepFields, was: fields.version, state: fields.oneOf(STATES) });

/** Changes a step: its words, where it is, when, who with, and whether others may do it for the person. */
export const changeStep: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const [step, seen] = await ask.record(async (tx) => [
      await underGoal(ask, tx, 'step', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const goal = step.parent ?? '';
    const { when = '', who = '', helps = '', state: at = 'to come', askOthers, confidence } = step.fields;
    const state = formOf(ask, again, {
      words: step.words,
      when,
      who,
      helps,
      state: at,
      askOthers: askOthers ? ['yes'] : [],
      confidence: numberValue(confidence),
    });
    const typedState = STATES.find((each) => each === typedText(again, 'state')) ?? 'to come';
    const others = (isAsked: boolean): string => (isAsked ? t('plan.askOthers') : '');
    const texts = [
      { label: t('plan.stepWords'), now: step.words, mine: typedText(again, 'words') },
      { label: t('plan.stepState'), now: sayState(t, at), mine: sayState(t, typedState) },
      { label: t('plan.stepWhen'), now: when, mine: typedText(again, 'when') },
      { label: t('plan.stepWho'), now: who, mine: typedText(again, 'who') },
      { label: t('goal.helps'), now: helps, mine: typedText(again, 'helps') },
      { label: t('goal.confidence'), now: numberValue(confidence), mine: typedText(again, 'confidence') },
      {
        label: t('plan.stepOthers'),
        now: others(askOthers === true),
        mine: others(again?.typed['askOthers'] !== undefined),
      },
    ];
    const meanwhile = ask.query.get('done') === 'changed-meanwhile' && !again;
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('plan.stepTitle')}
        heading={t('plan.changeStepHeading')}
        action={to.step(goal, step.id)}
        submit={t('plan.keepStep')}
        cancel={{ text: t('common.cancel'), href: to.goal(goal) }}
        current="plan"
        room={{ text: t('plan.goalHeading'), href: to.goal(goal) }}
        before={
          <>
            {meanwhile && <Notice>{t('plan.stepChangedMeanwhile')}</Notice>}
            <BothTexts ask={ask} again={again} line={step} texts={texts} leave={to.goal(goal)} />
          </>
        }
        after={<TakeAway ask={ask} line={step} means={t('plan.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(step.version)} />
        <StepWords t={t} form={state} seen={seen} />
        <Choice
          form={state}
          name="state"
          legend={t('plan.stepState')}
          options={STATES.map((value) => ({ value, text: sayState(t, value) }))}
        />
        <StepParts t={t} form={state} />
        <p>
          <a href={to.place(step.id)}>{t('goal.whereBelongs')}</a>
        </p>
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const step = await ask.record((tx) => underGoal(ask, tx, 'step', true));
    const { was, words, state } = command;
    const { state: _, confidence: __, ...others } = step.fields;
    const kept = { ...others, ...fieldsFrom(command), ...(state === 'to come' ? {} : { state }) };
    return keepChange(
      ask,
      'step',
      { id: step.id, was, words, fields: kept },
      `${to.goal(step.parent ?? '')}?done=step-changed`,
    );
  },
};
