import { z } from 'zod';
import { acceptInvitation, readInvitation } from '../../modules/sharing/index.ts';
import { fields, type FormParts, type SignedInAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, Button, ButtonLink, Form, Layout, PageHeading } from '../design/index.ts';
import { formOf, frameOf } from '../frame.ts';
import { sayRooms } from './room-words.ts';

const form = z.object({ once: fields.once });

const OUTCOMES = {
  used: { heading: 'with.invitationUsedHeading', words: 'with.invitationUsed' },
  'somebody else': { heading: 'with.invitationOtherHeading', words: 'with.invitationOther' },
  'not valid': { heading: 'with.invitationOverHeading', words: 'with.invitationOver' },
} as const;

const secretIn = (ask: SignedInAsk): string => ask.params['secret'] ?? '';

/** An invitation into somebody's circle: who asks, what they would be able to see, and the yes. */
export const invitation: FormParts<'anyone', typeof form> = {
  fields: form,
  show: async (ask) => {
    const { t } = ask;
    const found = await ask.commons((tx) => readInvitation(tx, secretIn(ask)));
    const frame = frameOf(ask, 'with');
    if (found.outcome !== 'open') {
      const { heading, words } = OUTCOMES[found.outcome];
      return (
        <Layout frame={frame} title={t('with.invitationTitle')}>
          <PageHeading>{t(heading)}</PageHeading>
          <p>{t(words)}</p>
          <Actions>
            <ButtonLink href={to.withMe} kind="second">
              {t('with.goToPeople')}
            </ButtonLink>
          </Actions>
        </Layout>
      );
    }
    const { from: name, rooms } = found;
    return (
      <Layout frame={frame} title={t('with.invitationTitle')}>
        <PageHeading lede={t('with.invitationLede')}>{t('with.invitationHeading', { name })}</PageHeading>
        <p>
          {rooms.length === 0
            ? t('with.invitationNothing', { name })
            : t('with.invitationRooms', { name, rooms: sayRooms(t, rooms) })}
        </p>
        <p>{t('with.invitationLooks', { name })}</p>
        <p>{t('with.invitationYours')}</p>
        <Form form={formOf(ask, null)} action={to.invitation(secretIn(ask))}>
          <Actions>
            <Button>{t('with.sayYes')}</Button>
            <ButtonLink href={to.withMe} kind="quiet">
              {t('with.notNow')}
            </ButtonLink>
          </Actions>
        </Form>
      </Layout>
    );
  },
  act: async (ask) => {
    const outcome = await ask.commons((tx) => acceptInvitation(tx, { secret: secretIn(ask) }));
    // A second press finds the link used, by the same person. Anything else is told by the page itself, which reads the link again.
    return outcome === 'joined' || outcome === 'used' ? `${to.withMe}?done=joined` : to.invitation(secretIn(ask));
  },
};
