import { z } from 'zod';
import { GOAL_STATES, type Line } from '../../../modules/plans/index.ts';
import { fields, type Again, type Ask, type FormParts } from '../../../platform/http/index.ts';
import { Choice, Fold, FormPage, HiddenField, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, typedText, type Text } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { TakeAway } from '../take-away.tsx';
import {
  areaFields,
  areasFrom,
  AreasFold,
  goalValues,
  isInUse,
  numberFields,
  numberFrom,
  NumbersFold,
  numberValue,
  sayArea,
} from './goal-fields.tsx';
import { sayStanding } from './present-plan.ts';

/** A goal without a state of its own stands: the form says so in a word. */
const STANDINGS = ['stands', ...GOAL_STATES] as const;
const form = z.object({
  once: fields.once,
  was: fields.version,
  words: fields.neededWords,
  why: fields.note,
  ...areaFields,
  standing: fields.oneOf(STANDINGS).default('stands'),
  outcome: fields.note,
  ...numberFields,
});

/** Changes a goal. Its words and why are there at once; the rest is folded until it is wanted. */
export const changeGoal: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const [goal, seen] = await ask.record(async (tx) => [
      await lineHere(tx, id, 'goal', again !== null),
      await whoCanSeeLine(ask, tx, 'plan'),
    ]);
    const state = formOf(ask, again, goalValues(goal.words, goal.fields));
    const isMoved = isInUse(state, 'outcome') || !['stands', ''].includes(String(state.values['standing'] ?? ''));
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
        before={<BothTexts ask={ask} again={again} line={goal} texts={textsOf(ask, again, goal)} leave={to.goal(id)} />}
        after={<TakeAway ask={ask} line={goal} means={t('plan.takeAwayGoalMeans')} />}
      >
        <HiddenField name="was" value={String(goal.version)} />
        <PersonalTextArea form={state} name="words" label={t('plan.goalWords')} hint={seen} rows={3} />
        <PersonalTextArea form={state} name="why" label={t('plan.goalWhy')} hint={t('plan.canSkip')} rows={3} />
        <AreasFold t={t} form={state} />
        <Fold summary={t('goal.nowFold')} open={isMoved}>
          <Choice
            form={state}
            name="standing"
            legend={t('goal.standing')}
            options={STANDINGS.map((value) => ({ value, text: t(`goal.standing.${value}`) }))}
          />
          <PersonalTextArea
            form={state}
            name="outcome"
            label={t('goal.outcome')}
            hint={t('goal.outcomeHint')}
            rows={3}
          />
        </Fold>
        <NumbersFold t={t} form={state} names={['importance', 'confidence']} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const id = idFrom(ask, 'id');
    const { was, words, why, standing, outcome, importance, confidence } = command;
    const goal = await ask.record((tx) => lineHere(tx, id, 'goal', true));
    const { standing: _, importance: __, confidence: ___, ...others } = goal.fields;
    const kept = {
      ...others,
      why,
      areas: areasFrom(command),
      outcome,
      ...(standing === 'stands' ? {} : { standing }),
      ...numbersKept({ importance: numberFrom(importance), confidence: numberFrom(confidence) }),
    };
    return keepChange(ask, 'goal', { id, was, words, fields: kept }, `${to.goal(id)}?done=goal-changed`);
  },
};

const numbersKept = (given: { importance: number | undefined; confidence: number | undefined }) => ({
  ...(given.importance === undefined ? {} : { importance: given.importance }),
  ...(given.confidence === undefined ? {} : { confidence: given.confidence }),
});

/** Each part of the goal as it is now and as it was just typed, for when both were written at once. */
function textsOf({ t }: Ask, again: Again | null, goal: Line): Text[] {
  const { why = '', areas = [], standing, outcome = '', importance, confidence } = goal.fields;
  const typedAreas = [again?.typed['areas'] ?? []].flat();
  const say = (these: readonly string[]): string => these.map((area) => sayArea(t, area)).join('\n');
  const typedStanding = GOAL_STATES.find((each) => each === typedText(again, 'standing'));
  const mine = (name: string): string => typedText(again, name);
  return [
    { label: t('plan.goalWords'), now: goal.words, mine: mine('words') },
    { label: t('plan.goalWhy'), now: why, mine: mine('why') },
    { label: t('goal.isIn'), now: say(areas), mine: say(areasFrom({ areas: typedAreas, ownAreas: mine('ownAreas') })) },
    { label: t('goal.standing'), now: sayStanding(t, standing), mine: sayStanding(t, typedStanding) },
    { label: t('goal.outcome'), now: outcome, mine: mine('outcome') },
    { label: t('goal.importance'), now: numberValue(importance), mine: mine('importance') },
    { label: t('goal.confidence'), now: numberValue(confidence), mine: mine('confidence') },
  ];
}
