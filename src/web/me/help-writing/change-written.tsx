import { z } from 'zod';
import { lineOf, planOf } from '../../../modules/plans/index.ts';
import { sayMine, writtenLine } from '../../../modules/writing-help/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  FormPage,
  HiddenField,
  Notice,
  OwnWords,
  PersonalTextArea,
  SelectField,
  TextField,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { placeOf } from '../line-here.ts';
import { shortly } from '../shortly.ts';
import { pageOf } from './place.ts';

const form = z.object({
  once: fields.once,
  words: fields.neededWords,
  heading: fields.line,
  goal: z.union([z.uuid('form.choose'), z.literal('')], 'form.choose').default(''),
  after: fields.oneOf(['all', '']).default(''),
});

/** "Change first": the person makes what was written down into their own words, and so theirs. */
export const changeWritten: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, goals, own } = await ask.record(async (tx) => {
      const found = await writtenLine(tx, id);
      if (!found) throw new NotFound();
      return {
        line: found,
        goals: found.kind === 'step' ? (await planOf(tx)).goals : [],
        own: found.answer === null ? null : await lineOf(tx, id),
      };
    });
    const state = formOf(ask, again, {
      words: line.words,
      heading: line.heading,
      goal: goals.some((goal) => goal.id === line.goal) ? (line.goal ?? '') : '',
    });
    // An answer that was given on another page while this one was open is shown here; what was typed stays in the form.
    const isLeftOut = line.answer === 'left out' && own === null;
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('writing.changeTitle')}
        heading={t('writing.changeHeading')}
        lede={t('writing.changeLede')}
        action={to.writtenLine(id)}
        submit={t('writing.keep')}
        cancel={{ text: t('common.cancel'), href: to.written }}
        current="plan"
        room={{ text: t('writing.linesHeading'), href: to.written }}
        before={
          <>
            {ask.query.get('done') === 'no-goal' && !again && <Notice>{t('writing.goalNeeded')}</Notice>}
            <OwnWords text={line.words} by={t('writing.was', { who: line.byName })} />
            {own && (
              <p>
                <a href={placeOf(own)}>{t('writing.toPlace')}</a>
              </p>
            )}
          </>
        }
      >
        {isLeftOut && <HiddenField name="after" value="all" />}
        {line.kind === 'about' && <TextField form={state} name="heading" label={t('writing.ownHeading')} personal />}
        {line.kind === 'step' && (
          <SelectField
            form={state}
            name="goal"
            label={t('writing.whichGoal')}
            options={[
              { value: '', text: t('writing.noGoalYet') },
              ...goals.map((goal) => ({ value: goal.id, text: shortly(goal.words, 80) })),
            ]}
          />
        )}
        <PersonalTextArea form={state} name="words" label={t('writing.ownWords')} rows={4} />
      </FormPage>
    );
  },
  act: async (ask, { words, heading, goal, after }) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const said = await ask.record((tx) =>
      sayMine(tx, { id, words, heading, goal: goal === '' ? null : goal, afterAll: after === 'all' }),
    );
    if (said.outcome === 'gone') throw new NotFound();
    if (said.outcome === 'no goal') return { problems: { goal: t('writing.goalNeeded') } };
    if (said.outcome === 'answered before') {
      return { problems: { words: t(said.answer === 'mine' ? 'writing.mineAlready' : 'writing.leftOutAlready') } };
    }
    return `${pageOf.lines}?done=mine`;
  },
};
