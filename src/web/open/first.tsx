import { z } from 'zod';
import { fields, type FormParts } from '../../platform/http/index.ts';
import { enterBySetUpCode, tidyCode } from '../../platform/session/index.ts';
import { signInHere } from '../account/next.ts';
import { to } from '../addresses.ts';
import { FormPage, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';

const form = z.object({ once: fields.once, code: fields.neededLine, address: fields.address });

/** The first person in: the code from the terminal stands for the e-mail code, since there may be no mail server yet. */
export const first: FormParts<'open', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'open')}
        form={state}
        title={t('signIn.firstTitle')}
        heading={t('signIn.firstHeading')}
        lede={t('signIn.firstLede')}
        action={to.first}
        submit={t('signIn.firstSubmit')}
      >
        <TextField form={state} name="code" label={t('signIn.firstCode')} hint={t('signIn.firstCodeHint')} width="20" />
        <TextField
          form={state}
          name="address"
          label={t('signIn.address')}
          hint={t('signIn.firstAddressHint')}
          type="email"
          inputmode="email"
          autocomplete="email"
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const entered = await enterBySetUpCode(
      ask.database,
      { code: command.code, address: command.address, language: ask.language },
      ask.place,
    );
    if (entered.outcome !== 'signed in') {
      return {
        problems: { code: ask.t(entered.outcome === 'too many' ? 'signIn.firstTooMany' : 'signIn.firstWrong') },
      };
    }
    ask.cookies.set('setup', tidyCode(command.code));
    return signInHere(ask, entered.token, false, to.setUp);
  },
};
