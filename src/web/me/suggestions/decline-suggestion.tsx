import { z } from 'zod';
import { declineSuggestion, suggestionOf } from '../../../modules/suggestions/index.ts';
import { fields, NotFound, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, OwnWords, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { idFrom } from '../id-in-address.ts';
import { currentFor, giveAnswer, notKept, whereItWent } from './answering.ts';
import { sayWhat } from './present-suggestion.ts';

const form = z.object({ once: fields.once, reason: fields.note });

/** The person says no. A reason is theirs to give or to keep. */
export const decline: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const suggestion = await ask.record((tx) => suggestionOf(tx, id));
    if (!suggestion) throw new NotFound();
    const { byName: name } = suggestion;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('suggestion.title')}
        heading={t('suggestion.declineHeading')}
        lede={t('suggestion.declineLede')}
        action={to.decline(id)}
        submit={t('suggestion.declineHeading')}
        cancel={{ text: t('common.cancel'), href: to.suggestion(id) }}
        current={currentFor(suggestion.room)}
        room={{ text: t('suggestion.title'), href: to.suggestion(id) }}
        before={
          <OwnWords text={suggestion.words} by={t('suggestion.heading', { name, what: sayWhat(t, suggestion) })} />
        }
      >
        <PersonalTextArea
          form={state}
          name="reason"
          label={t('suggestion.reason')}
          hint={t('suggestion.reasonHint', { name })}
          rows={3}
        />
      </FormPage>
    );
  },
  act: async (ask, { reason }) => {
    const id = idFrom(ask, 'id');
    const answered = await giveAnswer(ask, (tx) => declineSuggestion(tx, { id, reason }));
    if (answered.outcome !== 'answered') return notKept(id, answered.outcome);
    const place = await ask.record(async (tx) => {
      const suggestion = await suggestionOf(tx, id);
      return suggestion && whereItWent(tx, suggestion);
    });
    return `${place ?? to.suggestion(id)}?done=declined`;
  },
};
