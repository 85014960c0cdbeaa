import { beginLine } from '../../../modules/plans/index.ts';
import type { FormParts } from '../../../platform/http/index.ts';
import { FormPage } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { ContactFields, contactFrom, contactSchema } from './contact-fields.tsx';

/** Adds somebody to the names and numbers. */
export const newContact: FormParts<'me', typeof contactSchema> = {
  fields: contactSchema,
  show: async (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'people'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('contacts.newTitle')}
        heading={t('contacts.newHeading')}
        action={to.newContact}
        submit={t('contacts.keep')}
        cancel={{ text: t('common.cancel'), href: to.contacts }}
        current="people"
        room={{ text: t('contacts.heading'), href: to.contacts }}
      >
        <ContactFields t={t} form={state} seen={seen} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const line = { id: command.once, kind: 'contact', words: command.words, fields: contactFrom(command) } as const;
    await ask.record((tx) => beginLine(tx, line));
    return `${to.contacts}?done=added`;
  },
};
