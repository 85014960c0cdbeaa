import { z } from 'zod';
import { Elsewhere, fields, type FormParts } from '../../platform/http/index.ts';
import { beginRecord } from '../../platform/record/index.ts';
import { sayWho } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { Button, Choice, Form, FormPage, makeForm } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { AboutMeFields, aboutMeForm, nationFrom } from './about-me-fields.tsx';
import { homeOf, needsWelcome, nextFor, withNext } from './next.ts';

const form = z.object({ ...aboutMeForm, keeps: fields.oneOf(['yes', 'no']) });

/** After the first sign-in: what to call somebody, and whether they want a record of their own. Sent twice, it says the same twice. */
export const welcome: FormParts<'me', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const next = nextFor(ask);
    if (!needsWelcome(ask.visitor)) throw new Elsewhere(next ?? homeOf(ask.visitor));
    const { t } = ask;
    const wasInvited = /^\/(invitation|post)(\/|$)/.test(next ?? '');
    const state = formOf(ask, again, { language: ask.language, nation: 'none', keeps: wasInvited ? 'no' : 'yes' });
    return (
      <FormPage
        frame={frameOf(ask, 'open')}
        form={state}
        title={t('account.welcomeTitle')}
        heading={t('account.welcomeHeading')}
        lede={t('account.welcomeLede')}
        action={withNext(to.welcome, next)}
        submit={t('account.goOn')}
        after={
          <Form form={makeForm(ask, { id: 'leaving' })} action={to.signOut}>
            <Button kind="quiet">{t('common.signOut')}</Button>
          </Form>
        }
      >
        <AboutMeFields ask={ask} form={state} />
        <Choice
          form={state}
          name="keeps"
          legend={t('account.brings')}
          options={[
            { value: 'yes', text: t('account.brings.own'), hint: t('account.brings.ownHint') },
            { value: 'no', text: t('account.brings.beside'), hint: t('account.brings.besideHint') },
          ]}
        />
      </FormPage>
    );
  },
  act: async (ask, { name, language, nation, keeps }) => {
    const keepsRecord = keeps === 'yes';
    if (keepsRecord) await ask.record(beginRecord);
    await sayWho(ask.database, ask.visitor, { name, language, nation: nationFrom(nation), keepsRecord });
    return nextFor(ask) ?? (keepsRecord ? to.today : to.withMe);
  },
};
