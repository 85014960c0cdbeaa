import { z } from 'zod';
import type { FormParts } from '../../platform/http/index.ts';
import { sayWho } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { FormPage } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { AboutMeFields, aboutMeForm, nationFrom } from './about-me-fields.tsx';

const form = z.object(aboutMeForm);

/** Changes the name, the language and the nation. */
export const changeAccount: FormParts<'anyone', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t, visitor } = ask;
    const state = formOf(ask, again, {
      name: visitor.name ?? '',
      language: visitor.language,
      nation: visitor.nation ?? 'none',
    });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('account.changeTitle')}
        heading={t('account.changeHeading')}
        action={to.changeAccount}
        submit={t('common.save')}
        cancel={{ text: t('common.cancel'), href: to.account }}
      >
        <AboutMeFields ask={ask} form={state} />
      </FormPage>
    );
  },
  act: async (ask, { name, language, nation }) => {
    await sayWho(ask.database, ask.visitor, {
      name,
      language,
      nation: nationFrom(nation),
      keepsRecord: ask.visitor.keepsRecord,
    });
    return `${to.account}?done=changed`;
  },
};
