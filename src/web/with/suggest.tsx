import { z } from 'zod';
import { lineOf, type Line } from '../../modules/plans/index.ts';
import { whoseRecord, type RoomToShare } from '../../modules/sharing/index.ts';
import { suggest } from '../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts, type RecordAsk } from '../../platform/http/index.ts';
import { Refused, type PersonTx } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { idFrom } from '../me/id-in-address.ts';

const form = z.object({ once: fields.once, words: fields.neededWords, why: fields.note });
type SuggestForm = FormParts<'with', typeof form>;

/** What a suggestion form is about: a new step of a goal, or other words for a line of a room. */
interface About {
  readonly form: 'new step' | 'wording';
  readonly room: RoomToShare;
  /** The part of the address that names the line. */
  readonly param: 'goal' | 'line';
  readonly action: (person: string, line: string) => string;
}

/** Proposes a step for a goal. */
export const suggestStep: SuggestForm = suggestionForm({
  form: 'new step',
  room: 'plan',
  param: 'goal',
  action: to.suggestStep,
});

/** Proposes other words for a line of the plan. */
export const suggestPlanWords: SuggestForm = suggestionForm({
  form: 'wording',
  room: 'plan',
  param: 'line',
  action: to.suggestWording,
});

/** Proposes other words for a part of "About me". */
export const suggestAboutWords: SuggestForm = suggestionForm({
  form: 'wording',
  room: 'about me',
  param: 'line',
  action: to.suggestAbout,
});

/** The line that the form is about. Throws NotFound when it is not there, Refused to somebody who may read and not suggest. */
async function lineToSuggestOn(ask: RecordAsk, tx: PersonTx, about: About): Promise<Line> {
  const line = await lineOf(tx, idFrom(ask, about.param));
  if (!line || line.removed || (about.form === 'new step' && line.kind !== 'goal')) throw new NotFound();
  if (!tx.maySuggestIn.has(about.room)) throw new Refused();
  return line;
}

function suggestionForm(about: About): SuggestForm {
  const isStep = about.form === 'new step';
  return {
    fields: form,
    show: async (ask, again) => {
      const { t, person } = ask;
      const { line, name } = await ask.record(async (tx) => ({
        line: await lineToSuggestOn(ask, tx, about),
        name: await whoseRecord(tx),
      }));
      const state = formOf(ask, again, isStep ? {} : { words: line.words });
      const back = to.theirRoom(person, about.room);
      return (
        <FormPage
          frame={frameOf(ask, 'with')}
          form={state}
          title={t('with.suggestTitle')}
          heading={t(isStep ? 'with.suggestStepHeading' : 'with.suggestWordsHeading')}
          lede={t('with.suggestLede', { name })}
          action={about.action(person, line.id)}
          submit={t('with.sendSuggestion', { name })}
          cancel={{ text: t('common.cancel'), href: back }}
          current="with"
          before={<OwnWords text={line.words} by={t(isStep ? 'with.theGoal' : 'with.theWordsNow', { name })} />}
        >
          <PersonalTextArea
            form={state}
            name="words"
            label={t(isStep ? 'with.stepInWords' : 'with.wordsInstead')}
            rows={isStep ? 2 : 4}
          />
          <PersonalTextArea form={state} name="why" label={t('with.why')} hint={t('with.whyHint', { name })} rows={2} />
        </FormPage>
      );
    },
    act: async (ask, command) => {
      const { t, person } = ask;
      const outcome = await ask.record(async (tx) => {
        const line = await lineToSuggestOn(ask, tx, about);
        if (!isStep && line.words === command.words) return 'same words';
        const { once: id, words, why } = command;
        return suggest(tx, { id, form: about.form, entry: line.id, words, why });
      });
      if (outcome === 'same words') return { problems: { words: t('with.sameWords') } };
      if (outcome === 'not here') throw new NotFound();
      return `${to.theirRoom(person, about.room)}?done=suggested`;
    },
  };
}
