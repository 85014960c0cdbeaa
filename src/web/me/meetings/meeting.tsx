import { z } from 'zod';
import { withdrawSharing } from '../../../modules/sharing/index.ts';
import { fields, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, ButtonLink, Form, Layout, makeForm, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { presentSheet } from '../../with/meetings/present-sheet.ts';
import { Sheet } from '../../with/meetings/sheet.tsx';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { suggestionsAt } from '../suggestions/at-lines.ts';
import { SuggestedHere } from '../suggestions/suggestion-shown.tsx';
import { guestViews, type GuestView } from './guests.ts';

/** One sheet: what it says, who can see it, and what can be done with it. */
export async function showMeeting(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const { sheet, guests, suggested } = await ask.record(async (tx) => ({
    suggested: await suggestionsAt(ask, tx, [id]),
    sheet: await lineHere(tx, id, 'meeting'),
    guests: (await guestViews(tx, t, ask.now)).get(id) ?? [],
  }));
  const view = presentSheet(t, sheet);
  const says = {
    kept: t('meetings.done.kept'),
    changed: t('meetings.done.changed'),
    shared: t('meetings.done.shared'),
    stopped: t('meetings.done.stopped'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('meetings.pageTitle')}
      current="plan"
      room={{ text: t('meetings.heading'), href: to.meetings }}
    >
      <Done ask={ask} says={says} />
      <PageHeading>{view.heading}</PageHeading>
      <Sheet view={view} />
      <SuggestedHere ask={ask} suggested={suggested} />
      <Actions>
        <ButtonLink href={to.changeMeeting(id)} kind="second">
          {t('meetings.change')}
        </ButtonLink>
        <ButtonLink href={to.printMeeting(id)} kind="quiet">
          {t('meetings.print')}
        </ButtonLink>
      </Actions>
      <Guests ask={ask} meeting={id} guests={guests} />
    </Layout>
  );
}

function Guests({ ask, meeting, guests }: { ask: RecordAsk; meeting: string; guests: readonly GuestView[] }) {
  const { t } = ask;
  return (
    <section>
      <h2>{t('meetings.sharedHeading')}</h2>
      {guests.length === 0 && <p>{t('meetings.onlyYou')}</p>}
      {guests.map(({ sharing, name, sentence }) => (
        <Form form={makeForm(ask, { id: sharing })} action={to.stopSharingMeeting(meeting, sharing)}>
          <p>{sentence}</p>
          <Actions>
            <Button kind="second">{t('meetings.stop', { who: name })}</Button>
          </Actions>
        </Form>
      ))}
      {guests.length > 0 && <Quiet>{t('meetings.stopMeans')}</Quiet>}
      <Actions>
        <ButtonLink href={to.shareMeeting(meeting)} kind={guests.length === 0 ? 'main' : 'second'}>
          {t(guests.length === 0 ? 'meetings.share' : 'meetings.shareMore')}
        </ButtonLink>
      </Actions>
    </section>
  );
}

/** Ends the sharing of a sheet. When the page comes back, it has ended. */
export const stopSharingMeeting = {
  fields: z.object({ once: fields.once }),
  back: (ask: RecordAsk) => to.meeting(idFrom(ask, 'id')),
  act: async (ask: RecordAsk): Promise<string> => {
    await ask.record((tx) => withdrawSharing(tx, { sharing: idFrom(ask, 'sharing') }));
    return `${to.meeting(idFrom(ask, 'id'))}?done=stopped`;
  },
};
