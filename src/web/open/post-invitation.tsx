import { z } from 'zod';
import { readPostInvitation, takeUpPost } from '../../modules/services/index.ts';
import { fields, type FormParts, type SignedInAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, Button, ButtonLink, Form, Layout, PageHeading } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { roleWords } from '../service/role-words.ts';

const form = z.object({ once: fields.once });

const OUTCOMES = {
  used: 'used',
  ended: 'ended',
  'somebody else': 'somebody-else',
  'not valid': 'not-valid',
} as const;

const secretIn = (ask: SignedInAsk): string => ask.params['secret'] ?? '';

/** A link to a post: which service asks, as what, what that means, and the yes. */
export const postInvitation: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask) => {
    const { t } = ask;
    const found = await ask.commons((tx) => readPostInvitation(tx, secretIn(ask)));
    const frame = frameOf(ask, 'service');
    if (found.outcome !== 'open') {
      const key = OUTCOMES[found.outcome];
      return (
        <Layout frame={frame} title={t('service.postTitle')}>
          <PageHeading>{t(`service.post.${key}`)}</PageHeading>
          <p>{t(`service.postWords.${key}`)}</p>
          {found.outcome === 'used' && (
            <Actions>
              <ButtonLink href={to.service}>{t('service.toMyService')}</ButtonLink>
            </Actions>
          )}
        </Layout>
      );
    }
    const role = roleWords(t, found.role);
    return (
      <Layout frame={frame} title={t('service.postTitle')}>
        <div class="reading">
          <PageHeading lede={t('service.yourPost', { role: role.name })}>
            {t('service.postHeading', { service: found.serviceName })}
          </PageHeading>
          {found.teams !== null && (
            <p>
              {t('service.team')}: <span dir="auto">{found.teams}</span>
            </p>
          )}
          <h2>{t('service.postMeans')}</h2>
          <p>{role.may}</p>
          <p>
            <strong>{role.mayNot}</strong>
          </p>
          {found.role !== 'administrator' && <p>{t('service.postSeen')}</p>}
          <Form form={formOf(ask, null)} action={to.post(secretIn(ask))}>
            <Actions>
              <Button>{t('service.postSubmit')}</Button>
            </Actions>
          </Form>
        </div>
      </Layout>
    );
  },
  act: async (ask) => {
    const outcome = await ask.commons((tx) => takeUpPost(tx, secretIn(ask)));
    // Anything but a yes is told by the page itself, which reads the link again.
    return outcome === 'taken up' ? `${to.service}?done=post` : to.post(secretIn(ask));
  },
};
