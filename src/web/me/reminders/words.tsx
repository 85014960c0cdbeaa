import { z } from 'zod';
import { chooseReminders, LONGEST_OWN_WORDS, SAYINGS, settingsOf } from '../../../modules/reminders/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Choice, FormPage, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';

const form = z.object({ once: fields.once, says: fields.oneOf(SAYINGS), 'own-words': fields.line });

/** The only words that others may see of a reminder. */
export const remindWords: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const { settings } = await ask.record(settingsOf);
    const state = formOf(ask, again, { says: settings.says, 'own-words': settings.ownWords });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('reminders.title')}
        heading={t('reminders.wordsHeading')}
        lede={t('reminders.wordsLede')}
        action={to.remindWords}
        submit={t('reminders.keepWords')}
        cancel={{ text: t('common.cancel'), href: to.reminders }}
        room={{ text: t('reminders.heading'), href: to.reminders }}
      >
        <Choice
          form={state}
          name="says"
          legend={t('reminders.wordsChoose')}
          options={SAYINGS.map((says) => ({ value: says, text: t(`reminders.says.${says}`) }))}
        />
        <TextField
          form={state}
          name="own-words"
          label={t('reminders.ownWords')}
          hint={t('reminders.ownWordsHint')}
          personal
        />
      </FormPage>
    );
  },
  act: async (ask, typed) => {
    const { t } = ask;
    const { says } = typed;
    // One line, as it will show.
    const ownWords = typed['own-words'].replace(/\s+/g, ' ').trim();
    if (ownWords.length > LONGEST_OWN_WORDS) return { problems: { 'own-words': t('reminders.ownWordsLong') } };
    if (says === 'own words' && ownWords === '') return { problems: { 'own-words': t('reminders.ownWordsEmpty') } };
    await ask.record((tx) =>
      chooseReminders(tx, { id: typed.once, change: (before) => ({ ...before, says, ownWords }) }, ask.now),
    );
    return `${to.reminders}?done=kept`;
  },
};
