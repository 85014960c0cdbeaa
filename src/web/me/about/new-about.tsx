import { z } from 'zod';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { FormPage, PersonalTextArea, TextField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { beginningOf } from './hints.ts';

const form = z.object({ once: fields.once, heading: fields.line, words: fields.neededWords });

/** Adds a part to About me, under whatever heading the person likes. */
export const newAbout: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const beginning = beginningOf(t, ask.query.get('start'));
    const state = formOf(ask, again, beginning ? { heading: beginning.heading } : {});
    const seen = await ask.record((tx) => whoCanSeeLine(ask, tx, 'about me'));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('about.newTitle')}
        heading={t('about.newHeading')}
        {...(beginning ? { lede: beginning.asks } : {})}
        action={to.newAbout}
        submit={t('about.addPart')}
        cancel={{ text: t('common.cancel'), href: to.aboutMe }}
        current="about-me"
        room={{ text: t('about.heading'), href: to.aboutMe }}
      >
        <TextField form={state} name="heading" label={t('about.partHeading')} personal />
        <PersonalTextArea form={state} name="words" label={t('about.partWords')} hint={seen} rows={6} />
      </FormPage>
    );
  },
  act: async (ask, { once, heading, words }) => {
    await ask.record((tx) => beginLine(tx, { id: once, kind: 'about', words, fields: { heading: heading.trim() } }));
    return `${to.aboutMe}?done=about`;
  },
};
