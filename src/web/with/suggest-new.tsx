import { z } from 'zod';
import { whoseRecord } from '../../modules/sharing/index.ts';
import { NEW_LINES, newLinesIn, suggest } from '../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts } from '../../platform/http/index.ts';
import { Refused } from '../../platform/record/index.ts';
import { to } from '../addresses.ts';
import { Choice, FormPage, PersonalTextArea } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import type { WholeRoom } from './read-room.ts';

const form = z.object({
  once: fields.once,
  kind: fields.oneOf(NEW_LINES),
  words: fields.neededWords,
  why: fields.note,
});
type SuggestForm = FormParts<'with', typeof form>;

/** Suggests something that is not in the plan yet. */
export const suggestNewInPlan: SuggestForm = suggestNew('plan');

/** Suggests something that is not in About me yet. */
export const suggestNewInAbout: SuggestForm = suggestNew('about me');

/** Suggests something that is not on the crisis card yet. */
export const suggestNewOnCard: SuggestForm = suggestNew('crisis card');

function suggestNew(room: WholeRoom): SuggestForm {
  const kinds = newLinesIn(room);
  return {
    fields: form,
    show: async (ask, again) => {
      const { t, person } = ask;
      const name = await ask.record(async (tx) => {
        if (!tx.maySuggestIn.has(room)) throw new Refused();
        return whoseRecord(tx);
      });
      const state = formOf(ask, again, { kind: kinds[0] ?? '' });
      return (
        <FormPage
          frame={frameOf(ask, 'with')}
          form={state}
          title={t('with.suggestTitle')}
          heading={t('suggesting.newHeading')}
          lede={t('with.suggestLede', { name })}
          action={to.suggestNew(person, room)}
          submit={t('with.sendSuggestion', { name })}
          cancel={{ text: t('common.cancel'), href: to.theirRoom(person, room) }}
          current="with"
        >
          <Choice
            form={state}
            name="kind"
            legend={t('suggesting.newKind')}
            options={kinds.map((kind) => ({ value: kind, text: t(`suggesting.new.${kind}`) }))}
          />
          <PersonalTextArea form={state} name="words" label={t('suggesting.newWords')} rows={3} />
          <PersonalTextArea form={state} name="why" label={t('with.why')} hint={t('with.whyHint', { name })} rows={2} />
        </FormPage>
      );
    },
    act: async (ask, { once: id, kind, words, why }) => {
      const outcome = await ask.record((tx) =>
        suggest(tx, { id, form: 'new line', entry: null, room, kind, words, why }),
      );
      if (outcome === 'not here') throw new NotFound();
      return `${to.theirRoom(ask.person, room)}?done=suggested`;
    },
  };
}
