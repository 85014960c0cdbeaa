import { z } from 'zod';
import { ABOUTS, safetyLeadsHere, sayMadeWorse, type About } from '../../../modules/safety/index.ts';
import { pausedSince } from '../../../modules/signs/index.ts';
import { fields, NotFound, type FormParts, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  FormPage,
  HiddenField,
  Layout,
  makeForm,
  PageHeading,
  PersonalTextArea,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { WhatIsKept } from './what-is-kept.tsx';

const form = z.object({ once: fields.once, thing: fields.line, words: fields.note });

/** What it is about, as it stands in the address. Being told is said on a page of its own, which keeps nothing. Throws NotFound. */
function aboutHere(ask: RecordAsk): About {
  const about = ABOUTS.find((each) => each.replaceAll(' ', '-') === ask.params['about']);
  if (!about || about === 'told') throw new NotFound();
  return about;
}

/** "This made things worse": what is kept stands above the press. */
export const madeWorse: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const about = aboutHere(ask);
    const leads = await ask.commons(safetyLeadsHere);
    const state = formOf(ask, again, { thing: ask.query.get('thing') ?? '' });
    const thing = state.values['thing'];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('safety.worseTitle')}
        heading={t('safety.worseHeading')}
        lede={t('safety.worseLede')}
        action={to.madeWorse(about)}
        submit={t('safety.say')}
        cancel={{ text: t('common.cancel'), href: to.today }}
        room={{ text: t('site.today'), href: to.today }}
        before={
          <>
            <Quiet>{t(`safety.about.${about}`)}</Quiet>
            <WhatIsKept t={t} leads={leads} mine />
          </>
        }
      >
        <HiddenField name="thing" value={typeof thing === 'string' ? thing : ''} />
        <PersonalTextArea form={state} name="words" label={t('safety.words')} hint={t('safety.wordsHint')} rows={3} />
      </FormPage>
    );
  },
  act: async (ask, { once, thing, words }) => {
    const about = aboutHere(ask);
    await ask.record((tx) => sayMadeWorse(tx, { id: once, about, thing: isId(thing) ? thing : null, words }));
    return to.saidMadeWorse(about);
  },
};

/** It is kept; what the person can do now. Nothing of it is done for them. */
export async function showSaid(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const about = aboutHere(ask);
  const paused = await ask.record(pausedSince);
  const isRule = about === 'rule' || about === 'rule notice';
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('safety.saidTitle')} room={{ text: t('site.today'), href: to.today }}>
      <div class="reading">
        <PageHeading lede={t('safety.saidLede')}>{t('safety.saidHeading')}</PageHeading>
        <p>{t('safety.keptNothingElse')}</p>
        {isRule && paused === null && (
          <Card>
            <p>{t('safety.saidPause')}</p>
            <p>{t('rules.pauseMeans')}</p>
            <Form form={makeForm(ask, { id: 'pause' })} action={to.pauseRules}>
              <Actions>
                <Button>{t('rules.pause')}</Button>
              </Actions>
            </Form>
          </Card>
        )}
        <p>
          {t('rules.seen.notEmergency')} <a href={to.help}>{t('rules.seen.helpNow')}</a>
        </p>
        <Actions>
          <ButtonLink href={isRule ? to.rules : to.reminders} kind="second">
            {t(isRule ? 'safety.saidRules' : 'safety.saidReminders')}
          </ButtonLink>
          <ButtonLink href={to.whatISaidWorse} kind="second">
            {t('safety.mine')}
          </ButtonLink>
          <ButtonLink href={to.today} kind="quiet">
            {t('safety.saidToday')}
          </ButtonLink>
        </Actions>
      </div>
    </Layout>
  );
}
