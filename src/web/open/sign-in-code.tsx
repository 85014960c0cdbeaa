import { z } from 'zod';
import { Elsewhere, fields, type Again, type Ask, type FormParts, type Page } from '../../platform/http/index.ts';
import { codeSentTo, redeemCode, tidyCode } from '../../platform/session/index.ts';
import { homeOf, nextFor, signInHere, withNext } from '../account/next.ts';
import { to } from '../addresses.ts';
import { Actions, Button, Form, FormPage, makeForm, Notice, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { isSharedDevice, sendCode } from './sign-in.tsx';

const PROBLEMS = {
  wrong: 'signIn.codeWrong',
  expired: 'signIn.codeExpired',
  'too many tries': 'signIn.codeTooManyTries',
  'too many': 'signIn.codeTooManyNew',
} as const;

const form = z.object({ code: z.string().max(200, 'form.tooLong').default('') });
const anotherForm = z.object({ once: fields.once });

/** This page and its forms remember where somebody was going, and that others use the device. */
const keeping = (ask: Ask, path: string, more: Readonly<Record<string, string>> = {}): string =>
  withNext(path, nextFor(ask), { ...more, ...(isSharedDevice(ask) ? { shared: 'yes' } : {}) });

async function showCode(ask: Ask, again: Again | null): Promise<Page> {
  const next = nextFor(ask);
  if (ask.visitor) throw new Elsewhere(next ?? homeOf(ask.visitor));
  const attempt = ask.cookies.get('attempt');
  const address = attempt === undefined ? null : await codeSentTo(ask.database, attempt);
  if (address === null) throw new Elsewhere(withNext(to.signIn, next));
  const { t } = ask;
  const state = formOf(ask, again);
  return (
    <FormPage
      frame={frameOf(ask, 'open')}
      form={state}
      title={t('signIn.codeTitle')}
      heading={t('signIn.codeHeading')}
      action={keeping(ask, to.code)}
      submit={t('common.signIn')}
      before={
        <>
          {ask.query.get('done') === 'another' && <Notice>{t('signIn.sentAnother')}</Notice>}
          <p>{t.rich('signIn.codeSentTo', { address, where: (words) => <bdi>{words}</bdi> })}</p>
          {ask.site.sample && (
            <p>{t.rich('signIn.sampleMailbox', { link: (words) => <a href={to.mailbox}>{words}</a> })}</p>
          )}
        </>
      }
      after={<Another ask={ask} />}
    >
      <TextField
        form={state}
        name="code"
        label={t('signIn.code')}
        hint={t('signIn.codeHint')}
        inputmode="numeric"
        autocomplete="one-time-code"
        width="10"
      />
    </FormPage>
  );
}

function Another({ ask }: { ask: Ask }) {
  const { t } = ask;
  return (
    <section aria-labelledby="another">
      <h2 id="another">{t('signIn.anotherHeading')}</h2>
      <p>{t('signIn.another')}</p>
      <Form form={makeForm(ask, { id: 'another' })} action={keeping(ask, to.anotherCode)}>
        <Actions>
          <Button kind="second">{t('signIn.sendAnother')}</Button>
        </Actions>
      </Form>
      <p>
        <a href={withNext(to.signIn, nextFor(ask))}>{t('signIn.otherAddress')}</a>
      </p>
    </section>
  );
}

/** Typing the code: it works in the browser that asked for it and nowhere else, five tries, ten minutes. */
export const signInCode: FormParts<'open', typeof form> = {
  fields: form,
  show: showCode,
  act: async (ask, command) => {
    const { t, language } = ask;
    const attempt = ask.cookies.get('attempt');
    if (attempt === undefined) return withNext(to.signIn, nextFor(ask));
    const code = tidyCode(command.code);
    if (!/^\d{6}$/.test(code)) return { problems: { code: t('signIn.codeSixDigits') } };
    const sharedDevice = isSharedDevice(ask);
    const redeemed = await redeemCode(ask.database, { attempt, code, sharedDevice, language }, ask.place, ask.site);
    if (redeemed.outcome !== 'signed in') return { problems: { code: t(PROBLEMS[redeemed.outcome]) } };
    return signInHere(ask, redeemed.token, sharedDevice, nextFor(ask));
  },
};

/** Another code, to the same address. The page it stands on is shown again when there were too many. */
export const anotherCode: FormParts<'open', typeof anotherForm> = {
  fields: anotherForm,
  show: showCode,
  act: async (ask, command) => {
    const attempt = ask.cookies.get('attempt');
    const address = attempt === undefined ? null : await codeSentTo(ask.database, attempt);
    if (address === null) return withNext(to.signIn, nextFor(ask));
    const sent = await sendCode(ask, command.once, address);
    return sent ? keeping(ask, to.code, { done: 'another' }) : { problems: { code: ask.t('signIn.tooManyCodes') } };
  },
};
