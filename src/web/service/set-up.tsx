import { z } from 'zod';
import { namesIn, setUpService } from '../../modules/services/index.ts';
import { fields, type FormParts } from '../../platform/http/index.ts';
import { NATIONS } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import { Choice, FormPage, PersonalTextArea, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { sayNation } from '../open/present-help.ts';
import { described, DescribingFields, languagesIn, NameField, NO_LANGUAGE } from './describing.tsx';

const teams = z
  .string()
  .max(4_000, 'form.tooLong')
  .default('')
  .transform((typed) => namesIn(typed, /\n/))
  .refine((names) => names.every((name) => name.length <= 200), 'form.nameTooLong');

const form = z.object({
  once: fields.once,
  code: fields.neededLine,
  nation: fields.oneOf(NATIONS),
  ...described,
  teams,
});

const WRONG = {
  'wrong code': 'service.wrongCode',
  'used code': 'service.usedCode',
  'too many': 'service.tooManyCodes',
} as const;

/** The first person in sets up their service, with the code that stands in the terminal. */
export const setUp: FormParts<'anyone', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const { t } = ask;
    const state = formOf(ask, again, {
      code: ask.cookies.get('setup') ?? '',
      nation: ask.site.nation,
      languages: [ask.language],
    });
    return (
      <FormPage
        frame={frameOf(ask, 'service')}
        form={state}
        title={t('service.setUpTitle')}
        heading={t('service.setUpHeading')}
        lede={t('service.setUpLede')}
        before={<p>{t('service.setUpMeans')}</p>}
        action={to.setUp}
        submit={t('service.setUpSubmit')}
      >
        <TextField form={state} name="code" label={t('service.code')} hint={t('service.codeHint')} width="20" />
        <NameField form={state} t={t} />
        <Choice
          form={state}
          name="nation"
          legend={t('service.nation')}
          options={NATIONS.map((nation) => ({ value: nation, text: sayNation(t, nation) }))}
        />
        <DescribingFields form={state} t={t} />
        <PersonalTextArea form={state} name="teams" label={t('service.teams')} hint={t('service.teamsHint')} rows={4} />
      </FormPage>
    );
  },
  act: async (ask, { once, ...said }) => {
    const languages = languagesIn(said);
    if (languages.length === 0) return NO_LANGUAGE(ask.t);
    const outcome = await ask.commons((tx) => setUpService(tx, { ...said, id: once, languages }));
    if (outcome === 'set up') {
      ask.cookies.clear('setup');
      return `${to.service}?done=set-up`;
    }
    return { problems: { code: ask.t(WRONG[outcome]) } };
  },
};
