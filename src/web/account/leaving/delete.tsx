import { z } from 'zod';
import { onlyAdministratorOf, leave } from '../../../platform/leaving/index.ts';
import { fields, type FormParts, type Page, type SignedInAsk } from '../../../platform/http/index.ts';
import { sayDate, sayList } from '../../../platform/language/index.ts';
import { addressesOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Choice,
  ErrorSummary,
  Form,
  Layout,
  makeForm,
  PageHeading,
  type FormState,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { dayOfErasing, namesOf } from './present-leaving.ts';
import { standingWith } from './standing-with.ts';
import { WhatGoesAndStays } from './what-goes.tsx';

const form = z.object({ once: fields.once, choice: fields.oneOf(['keep', 'delete']) });

/** Deleting everything: what it means, and one clear choice. For somebody who has chosen it, the way back. */
export const deleteEverything: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) =>
    ask.visitor.leavesAt === null ? showBefore(ask, formOf(ask, again)) : showLeaving(ask, ask.visitor.leavesAt),
  act: async (ask, { once, choice }) => {
    if (choice === 'keep') return `${to.account}?done=nothing-deleted`;
    const outcome = await ask.commons((tx) => leave(tx, once));
    if (outcome === 'leaving') return to.deleteEverything;
    const services = await ask.commons(onlyAdministratorOf);
    return { problems: { choice: ask.t('leaving.lastAdministrator', { services: namesOf(ask.t, services) }) } };
  },
};

async function showBefore(ask: SignedInAsk, state: FormState): Promise<Page> {
  const { t, visitor } = ask;
  const alone = await ask.commons(onlyAdministratorOf);
  const stands = await standingWith(ask);
  const hasMail = (await addressesOf(ask.database, visitor)).length > 0;
  const day = sayDate(t.language, dayOfErasing(ask.now));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('leaving.title')}
      room={{ text: t('account.title'), href: to.account }}
      error={Object.keys(state.errors).length > 0}
    >
      <div class="reading">
        <ErrorSummary form={state} />
        <PageHeading lede={t('leaving.lede')}>{t('leaving.heading')}</PageHeading>
        <Copies ask={ask} />
        <WhatGoesAndStays t={t} worksAt={sayList(t.language, worksAt(visitor))} hasMail={hasMail} stands={stands} />
        {alone.length > 0 ? (
          <section id="choice">
            <p>{t('leaving.lastAdministrator', { services: namesOf(t, alone) })}</p>
            <p>
              <a href={to.service}>{t('leaving.toPeople')}</a>
            </p>
          </section>
        ) : (
          <Form form={state} action={to.deleteEverything}>
            <Choice
              form={state}
              name="choice"
              legend={t('leaving.choice')}
              options={[
                { value: 'keep', text: t('leaving.choice.keep') },
                { value: 'delete', text: t('leaving.choice.delete', { day }), hint: t('leaving.choiceHint') },
              ]}
            />
            <Actions>
              <Button>{t('leaving.submit')}</Button>
              <ButtonLink href={to.account} kind="quiet">
                {t('common.cancel')}
              </ButtonLink>
            </Actions>
          </Form>
        )}
      </div>
    </Layout>
  );
}

const worksAt = (visitor: SignedInAsk['visitor']): string[] => [...new Set(visitor.posts.map((post) => post.name))];

function showLeaving(ask: SignedInAsk, leavesAt: Date): Page {
  const { t } = ask;
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('leaving.title')} room={{ text: t('account.title'), href: to.account }}>
      <div class="reading">
        <PageHeading lede={t('leaving.nowLeavingLede', { day: sayDate(t.language, leavesAt) })}>
          {t('leaving.nowLeavingHeading')}
        </PageHeading>
        <p>
          {t('leaving.nobodyCan')} {t('leaving.youCan')}
        </p>
        <p>{t('leaving.stayWhat')}</p>
        <Form form={makeForm(ask, { id: 'stay' })} action={to.keepEverything}>
          <Actions>
            <Button>{t('leaving.stay')}</Button>
          </Actions>
        </Form>
        <Copies ask={ask} />
      </div>
    </Layout>
  );
}

function Copies({ ask }: { ask: SignedInAsk }) {
  const { t } = ask;
  return (
    <>
      <h2>{t('leaving.copyHeading')}</h2>
      <p>{t('leaving.copyWhat')}</p>
      <Actions>
        <ButtonLink href={to.readableCopy} kind="second">
          {t('leaving.copyRead')}
        </ButtonLink>
        <ButtonLink href={to.copy} kind="second">
          {t('leaving.copyData')}
        </ButtonLink>
      </Actions>
    </>
  );
}
