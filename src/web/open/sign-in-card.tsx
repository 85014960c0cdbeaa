import { z } from 'zod';
import { Elsewhere, fields, type FormParts } from '../../platform/http/index.ts';
import { enterByCard, readPrintedCode } from '../../platform/session/index.ts';
import { homeOf, nextFor, signInHere, withNext } from '../account/next.ts';
import { to } from '../addresses.ts';
import { Choices, FormPage, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { sayWrongCode } from '../paper.ts';

const form = z.object({ code: z.string().max(200, 'form.tooLong').default(''), shared: fields.someOf(['yes']) });

const PROBLEMS = { wrong: 'paper.wrongCard', 'out of use': 'paper.cardOut', 'too many': 'paper.tooManyTries' } as const;

/** Signing in with a printed card. What cannot be a code is told before it counts as a try. */
export const signInByCard: FormParts<'open', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const next = nextFor(ask);
    if (ask.visitor) throw new Elsewhere(next ?? homeOf(ask.visitor));
    const { t } = ask;
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'open')}
        form={state}
        title={t('paper.signInTitle')}
        heading={t('paper.signInHeading')}
        lede={t('paper.signInLede')}
        action={withNext(to.signInByCard, next)}
        submit={t('common.signIn')}
        after={
          <>
            <p>{t('paper.noCard')}</p>
            <p>
              <a href={withNext(to.signIn, next)}>{t('paper.otherWay')}</a>
            </p>
          </>
        }
      >
        <TextField form={state} name="code" label={t('paper.code')} hint={t('paper.codeHint')} />
        <Choices
          form={state}
          name="shared"
          legend={t('signIn.shared')}
          options={[{ value: 'yes', text: t('signIn.sharedYes'), hint: t('signIn.sharedHint') }]}
        />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const { t } = ask;
    const read = readPrintedCode(command.code, 'card');
    if (!read.ok) return { problems: { code: sayWrongCode(t, read.why, 'card') } };
    const sharedDevice = command.shared.length > 0;
    const asked = { code: read.code, sharedDevice };
    const entered = await enterByCard(ask.database, asked, ask.place, ask.site.codesFromPlace);
    if (entered.outcome !== 'signed in') return { problems: { code: t(PROBLEMS[entered.outcome]) } };
    return signInHere(ask, entered.token, sharedDevice, nextFor(ask));
  },
};
