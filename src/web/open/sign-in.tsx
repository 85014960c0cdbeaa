import { z } from 'zod';
import { Elsewhere, fields, type Ask, type FormParts } from '../../platform/http/index.ts';
import { askForCode, attemptOf } from '../../platform/session/index.ts';
import { homeOf, nextFor, withNext } from '../account/next.ts';
import { PasskeyButton } from '../account/passkey-button.tsx';
import { to } from '../addresses.ts';
import { Choices, FormPage, TextField } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';

const form = z.object({ once: fields.once, address: fields.address, shared: fields.someOf(['yes']) });

/** Signing in, and the beginning of an account: the same form, because nobody is told whether an address is known here. */
export const signIn: FormParts<'open', typeof form> = {
  fields: form,
  show: (ask, again) => {
    const next = nextFor(ask);
    if (ask.visitor) throw new Elsewhere(next ?? homeOf(ask.visitor));
    const { t } = ask;
    const isNew = ask.query.get('new') === 'yes';
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'open')}
        form={state}
        title={t('signIn.signInTitle')}
        heading={t(isNew ? 'signIn.newHeading' : 'signIn.signInHeading')}
        lede={t('signIn.signInLede')}
        action={withNext(to.signIn, next, isNew ? { new: 'yes' } : {})}
        submit={t('signIn.sendCode')}
        before={<p>{t('signIn.newHere')}</p>}
        after={
          <>
            <p>
              <a href={withNext(to.signInByCard, next)}>{t('paper.haveCard')}</a>
            </p>
            <ByPasskey ask={ask} next={next} />
          </>
        }
      >
        <TextField
          form={state}
          name="address"
          label={t('signIn.address')}
          hint={t('signIn.addressHint')}
          type="email"
          inputmode="email"
          autocomplete="email"
        />
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
    const sent = await sendCode(ask, command.once, command.address);
    if (!sent) return { problems: { address: ask.t('signIn.tooManyCodes') } };
    return withNext(to.code, nextFor(ask), command.shared.length > 0 ? { shared: 'yes' } : {});
  },
};

function ByPasskey({ ask, next }: { ask: Ask; next: string | null }) {
  const { t } = ask;
  return (
    <PasskeyButton
      kind="use"
      begin={to.askPasskey}
      finish={to.usePasskey}
      next={next}
      stopped={t('signIn.passkeyStopped')}
      refused={t('signIn.passkeyRefused')}
      broken={t('signIn.passkeyBroken')}
      above={
        <>
          <h2>{t('signIn.passkeyHeading')}</h2>
          <p>{t('signIn.passkeyWhat')}</p>
        </>
      }
    >
      {t('signIn.passkeyUse')}
    </PasskeyButton>
  );
}

/** Sends a code that works only in this browser, and only for this form. False when too many were asked for. */
export async function sendCode(ask: Ask, once: string, address: string): Promise<boolean> {
  const browser = ask.cookies.get('session') ?? ask.cookies.get('form') ?? '';
  const attempt = attemptOf(browser, once);
  const outcome = await askForCode(ask.database, { attempt, address, language: ask.language }, ask.place, ask.site);
  if (outcome === 'sent') ask.cookies.set('attempt', attempt);
  return outcome === 'sent';
}

/** Whether the person said, when they asked for the code, that others use this device. */
export const isSharedDevice = (ask: Ask): boolean => ask.query.get('shared') === 'yes';
