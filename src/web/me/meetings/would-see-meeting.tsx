import { z } from 'zod';
import { shareSheet, sheetOf } from '../../../modules/meetings/index.ts';
import {
  Elsewhere,
  fields,
  NotFound,
  type Again,
  type FormParts,
  type RecordAsk,
} from '../../../platform/http/index.ts';
import { endOfDay, isRealDay, sayList, sayShortDate } from '../../../platform/language/index.ts';
import { asGuestWould } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  HiddenField,
  Layout,
  PageHeading,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { presentSheet } from '../../with/meetings/present-sheet.ts';
import { Sheet } from '../../with/meetings/sheet.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import type { Companion } from '../people/companion.ts';
import { teamReached } from '../people/team-reached.ts';
import { possibleGuests } from './guests.ts';
import { problemWithLastDay } from './share-meeting.tsx';

const form = z.object({
  once: fields.once,
  whom: z.string('form.notUnderstood').max(60, 'form.notUnderstood'),
  until: z.string('form.notUnderstood').refine(isRealDay, 'form.notUnderstood'),
});

/** Just what a guest would see, read and drawn as it is for them, and the yes under it. */
export const wouldSeeMeeting: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t, query } = ask;
    const id = idFrom(ask, 'id');
    const until = query.get('until') ?? '';
    const { guest, team } = await ask.record(async (tx) => {
      await lineHere(tx, id, 'meeting');
      const found = (await possibleGuests(tx, ask.now)).find((each) => each.key === query.get('whom'));
      const reached = found?.whom.kind === 'team' ? await teamReached(tx, found.whom.team) : null;
      return { guest: found, team: reached?.filter((each) => !each.never) ?? null };
    });
    if (!guest || !isRealDay(until)) throw new Elsewhere(to.shareMeeting(id));
    const { account, name } = guest;
    const sheet = await asGuestWould(ask.database, ownRecord(ask.visitor), { account, meeting: id }, (tx) =>
      sheetOf(tx, id),
    );
    if (!sheet) throw new NotFound();
    const view = presentSheet(t, sheet);
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('meetings.shareTitle')}
        current="plan"
        room={{ text: t('meetings.pageHeading'), href: to.meeting(id) }}
        error={again !== null}
      >
        <ErrorSummary form={formOf(ask, again)} />
        <PageHeading lede={t('meetings.wouldSeeNotYet')}>{t('people.wouldSeeHeading', { who: name })}</PageHeading>
        {team && (
          <p>
            {team.length === 0
              ? t('people.wouldSeeTeamEmpty')
              : t('people.wouldSeeTeam', {
                  names: sayList(
                    ask.language,
                    team.map((each) => each.name),
                  ),
                })}
          </p>
        )}
        <section class="nhsuk-inset-text" aria-label={t('people.wouldSeeBegins', { who: name })}>
          <p>
            <strong>{view.heading}</strong>
          </p>
          <Sheet view={view} />
        </section>
        <p class="quiet">{t('people.wouldSeeEnds', { who: name })}</p>
        <Yes ask={ask} again={again} guest={guest} until={until} meeting={id} />
      </Layout>
    );
  },
  act: async (ask, { once, whom, until }) => {
    const id = idFrom(ask, 'id');
    const outcome = await ask.record(async (tx) => {
      const sheet = await lineHere(tx, id, 'meeting');
      const problem = problemWithLastDay(ask, sheet, until);
      if (problem !== null) return { problems: { until: problem } };
      const guest = (await possibleGuests(tx, ask.now)).find((each) => each.key === whom);
      if (!guest) return 'gone';
      return shareSheet(tx, { id: once, meeting: id, whom: guest.whom, endsAt: endOfDay(until), now: ask.now });
    });
    if (typeof outcome !== 'string') return outcome;
    if (outcome === 'gone') throw new NotFound();
    return outcome === 'shared' ? `${to.meeting(id)}?done=shared` : to.meeting(id);
  },
};

interface YesProps {
  ask: RecordAsk;
  again: Again | null;
  guest: Companion;
  until: string;
  meeting: string;
}

function Yes({ ask, again, guest, until, meeting }: YesProps) {
  const { t } = ask;
  const day = sayShortDate(ask.language, until);
  const here = `${to.wouldSeeMeeting(meeting)}?whom=${encodeURIComponent(guest.key)}&until=${until}`;
  return (
    <section>
      <h2>{t('people.yesHeading')}</h2>
      <p>{t('meetings.yesMeans', { day })}</p>
      <Form form={formOf(ask, again)} action={here}>
        <HiddenField name="whom" value={guest.key} />
        <HiddenField name="until" value={until} />
        <Actions>
          <Button>{t('people.yes', { who: guest.name, day })}</Button>
          <ButtonLink href={to.meeting(meeting)} kind="quiet">
            {t('people.no')}
          </ButtonLink>
          <a id="until" class="quiet-button" href={to.shareMeeting(meeting)}>
            {t('people.chooseAgain')}
          </a>
        </Actions>
      </Form>
    </section>
  );
}
