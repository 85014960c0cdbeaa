import { z } from 'zod';
import { safetyLeadsHere, sayToldMadeWorse } from '../../../modules/safety/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, FormPage, Layout, PageHeading } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { WhatIsKept } from './what-is-kept.tsx';

const form = z.object({ once: fields.once });

/** Somebody who was told by a rule says that it made things worse. Nothing is kept of them, nor of the person whose rule it is. */
export const toldMadeWorse: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    if (ask.query.get('done') === 'said')
      return (
        <Layout frame={frameOf(ask, 'with')} title={t('safety.saidTitle')} current="with">
          <PageHeading lede={t('safety.saidLede')}>{t('safety.saidHeading')}</PageHeading>
          <p>{t('safety.keptNothingElse')}</p>
          <p>
            {t('rules.seen.notEmergency')} <a href={to.help}>{t('rules.seen.helpNow')}</a>
          </p>
          <Actions>
            <ButtonLink href={to.withMe} kind="second">
              {t('safety.saidWith')}
            </ButtonLink>
          </Actions>
        </Layout>
      );
    const leads = await ask.commons(safetyLeadsHere);
    return (
      <FormPage
        frame={frameOf(ask, 'with')}
        form={formOf(ask, again)}
        title={t('safety.worseTitle')}
        heading={t('safety.worseHeading')}
        lede={t('safety.worseLede')}
        action={to.toldMadeWorse}
        submit={t('safety.say')}
        cancel={{ text: t('common.cancel'), href: to.withMe }}
        current="with"
        before={<WhatIsKept t={t} leads={leads} mine={false} />}
      />
    );
  },
  act: async (ask, { once }) => {
    const outcome = await ask.commons((tx) => sayToldMadeWorse(tx, { id: once }));
    if (outcome === 'too many') return { problems: { say: ask.t('safety.tooMany') } };
    return `${to.toldMadeWorse}?done=said`;
  },
};
