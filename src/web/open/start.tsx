import { Elsewhere, type Ask, type Page } from '../../platform/http/index.ts';
import { homeOf } from '../account/next.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  HiddenField,
  Layout,
  makeForm,
  Notice,
  PageHeading,
} from '../design/index.ts';
import { frameOf } from '../frame.ts';

/** The first page, for somebody who is not signed in: the two languages, what this is, what it is not, and the two ways on. */
export function showStart(ask: Ask): Page {
  if (ask.visitor) throw new Elsewhere(homeOf(ask.visitor));
  const { t } = ask;
  const done = ask.query.get('done');
  return (
    <Layout frame={frameOf(ask, 'open')} title={t('signIn.startTitle')}>
      <div class="reading">
        {done === 'signed-out' && <Notice>{t('signIn.signedOut')}</Notice>}
        {done === 'signed-out-everywhere' && <Notice>{t('signIn.signedOutEverywhere')}</Notice>}
        <ChooseLanguage ask={ask} />
        <PageHeading lede={t('signIn.startLede')}>{t('signIn.startHeading')}</PageHeading>
        {ask.site.sample && (
          <Card kind="needs">
            <p>{t('signIn.sample')}</p>
          </Card>
        )}
        <p>{t('signIn.inYourWords')}</p>
        <p>{t('signIn.untilYouShare')}</p>
        <p>{t('signIn.youSeeLooks')}</p>
        <p>{t('signIn.othersSuggest')}</p>
        <Actions>
          <ButtonLink href={`${to.signIn}?new=yes`}>{t('signIn.startRecord')}</ButtonLink>
          <ButtonLink href={to.signIn} kind="second">
            {t('common.signIn')}
          </ButtonLink>
        </Actions>
        <p>{t('signIn.needAddress')}</p>
        <p>
          <a href={to.signInByCard}>{t('paper.haveCard')}</a>
        </p>
        <p>{t('signIn.invited')}</p>
        <p>
          <a href={to.typeInvitation}>{t('paper.haveInvitation')}</a>
        </p>
        <h2>{t('signIn.notHeading')}</h2>
        <p>{t('signIn.notEmergency')}</p>
        <p>{t('signIn.notAdvice')}</p>
      </div>
    </Layout>
  );
}

/** Two equal buttons, before anything else; each names its language in itself. */
function ChooseLanguage({ ask }: { ask: Ask }) {
  return (
    <section aria-label={ask.t('signIn.chooseLanguage')}>
      <Form form={makeForm(ask, { id: 'first' })} action={to.language}>
        <HiddenField name="to" value={to.start} />
        <Actions>
          <Button kind="second" name="language" value="en">
            <span lang="en">{ask.t('common.language.en')}</span>
          </Button>
          <Button kind="second" name="language" value="cy">
            <span lang="cy">{ask.t('common.language.cy')}</span>
          </Button>
        </Actions>
      </Form>
    </section>
  );
}
