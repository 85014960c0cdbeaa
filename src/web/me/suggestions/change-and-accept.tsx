import { z } from 'zod';
import { planOf, type Goal } from '../../../modules/plans/index.ts';
import { acceptSuggestion, LONGEST_PART, suggestionOf, textOf, type Into } from '../../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import type { PersonTx, Room } from '../../../platform/record/index.ts';
import {
  Choice,
  FormPage,
  HiddenField,
  PersonalTextArea,
  SelectField,
  SuggestionBlock,
  type FormState,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { BothTexts, isClash, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { placeOf } from '../line-here.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';
import { currentFor, giveAnswer, notKept, whereItWent } from './answering.ts';
import { presentWaiting, readBeside } from './present-suggestion.ts';

const form = z.object({
  once: fields.once,
  was: fields.version,
  words: fields.neededWords,
  into: z.enum(['goal', 'step', 'sheet']).default('sheet'),
  goal: z.union([z.uuid(), z.literal('')]).default(''),
});

/** The suggestion with its line, which is there even when taken away, and the goals that what came out of a meeting can be a step of. Throws NotFound. */
async function read(ask: RecordAsk, tx: PersonTx) {
  const suggestion = await suggestionOf(tx, idFrom(ask, 'id'));
  const beside = suggestion && (await readBeside(tx, suggestion));
  if (!beside || (beside.suggestion.entry !== null && !beside.now)) throw new NotFound();
  const isOutcome = beside.suggestion.form === 'outcome';
  return {
    ...beside,
    goals: isOutcome ? (await planOf(tx)).goals : [],
    seen: await whoCanSeeLine(ask, tx, isOutcome ? 'plan' : beside.suggestion.room),
  };
}

/** The person makes the words their own before they take them; what came out of a meeting, they place. */
export const changeAndAccept: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { suggestion, now, before, goals, seen } = await ask.record((tx) => read(ask, tx));
    const { form: kindOfIt, part } = suggestion;
    const waiting = presentWaiting(ask, { suggestion, now, before });
    const state = formOf(ask, again, { words: suggestion.words, into: suggestion.kind ?? 'sheet', goal: '' });
    const label = part
      ? t('suggestion.changePart', { part: t(`suggestion.part.${part}`) })
      : t('suggestion.changeWords');
    const texts = now ? [{ label, now: textOf(now, part), mine: typedText(again, 'words') }] : [];
    const leave = now ? placeOf(now) : to.suggestion(suggestion.id);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('suggestion.title')}
        heading={kindOfIt === 'outcome' ? t('suggestion.decide') : t('suggestion.changeHeading')}
        lede={ledeFor(t, kindOfIt, suggestion.room)}
        action={to.changeAndAccept(suggestion.id)}
        submit={t('suggestion.putIn')}
        cancel={{ text: t('common.cancel'), href: leave }}
        current={currentFor(suggestion.room)}
        room={{ text: t('suggestion.title'), href: to.suggestion(suggestion.id) }}
        before={
          kindOfIt === 'wording' && now && isClash(again, now) ? (
            <BothTexts ask={ask} again={again} line={now} texts={texts} leave={leave} />
          ) : (
            <SuggestionBlock
              frame={ask}
              from={waiting.from}
              was={waiting.was}
              proposed={waiting.proposed}
              note={waiting.note}
              level={2}
            />
          )
        }
      >
        <HiddenField name="was" value={String(waiting.version)} />
        <PersonalTextArea form={state} name="words" label={label} hint={seen} rows={4} />
        {kindOfIt === 'outcome' && <WhereItGoes t={t} form={state} goals={goals} />}
        <p class="quiet">{t('suggestion.answerSeen', { name: suggestion.byName })}</p>
      </FormPage>
    );
  },
  act: async (ask, { was, words, into: chosen, goal }) => {
    const { suggestion } = await ask.record((tx) => read(ask, tx));
    if (suggestion.part && words.length > LONGEST_PART) return { problems: { words: ask.t('form.tooLong') } };
    if (chosen === 'step' && goal === '') return { problems: { goal: ask.t('suggestion.intoNeedsGoal') } };
    const into = intoFrom(chosen, goal);
    const answered = await giveAnswer(ask, (tx) => acceptSuggestion(tx, { id: suggestion.id, words, was, into }));
    if (answered.outcome === 'changed meanwhile') return { problems: { words: ask.t('plan.clash') } };
    if (answered.outcome !== 'answered') return notKept(suggestion.id, answered.outcome);
    return `${await ask.record((tx) => whereItWent(tx, suggestion))}?done=accepted`;
  },
};

function intoFrom(chosen: 'goal' | 'step' | 'sheet', goal: string): Into {
  if (chosen === 'step') return { kind: 'step', parent: goal };
  return chosen === 'goal' ? { kind: 'goal' } : null;
}

function ledeFor(t: T, form: string, room: Room): string {
  if (form === 'outcome') return t('suggestion.intoLede');
  if (room === 'staying well') return t('suggestion.changeLedeWell');
  if (room === 'crisis card') return t('card.changeLede');
  if (room === 'advance wishes') return t('wishes.changeLede');
  return room === 'about me' ? t('suggestion.changeLedeAbout') : t('suggestion.changeLede');
}

function WhereItGoes({ t, form: state, goals }: { t: T; form: FormState; goals: readonly Goal[] }) {
  const sheet = { value: 'sheet', text: t('suggestion.intoSheet'), hint: t('suggestion.intoSheetHint') };
  const step = { value: 'step', text: t('suggestion.intoStep') };
  return (
    <>
      <Choice
        form={state}
        name="into"
        legend={t('suggestion.into')}
        options={[{ value: 'goal', text: t('suggestion.intoGoal') }, ...(goals.length > 0 ? [step] : []), sheet]}
      />
      {goals.length > 0 && (
        <SelectField
          form={state}
          name="goal"
          label={t('suggestion.intoWhich')}
          options={[
            { value: '', text: t('suggestion.intoNoGoal') },
            ...goals.map((goal) => ({ value: goal.id, text: shortly(goal.words, 60) })),
          ]}
        />
      )}
    </>
  );
}
