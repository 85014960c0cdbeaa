import { endingsOf, type Sharing } from '../../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  HiddenField,
  Layout,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { roomFromSlug, sayRoom, slugOf } from '../../with/room-words.ts';
import { EndingPresses } from './circle-cards.tsx';
import { presentEnding } from './circle-news.ts';
import { companionIn, type Companion } from './companion.ts';
import { conditionQuery } from './condition.ts';
import { Done } from './done.tsx';
import { InvitationWaiting, waitingOf } from './invitation-waiting.tsx';
import { wouldSeeParts } from './share-parts.tsx';
import { NeverForm, TeamNow, teamNowOf } from './team-now.tsx';
import { sayAsked, sayEnded, sayOneSharing, sayParts, sayRelation, saySharing } from './present-sharing.ts';

/** One person of the circle, or one team: what they can see, and every way to change it. */
export async function showCompanion(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { companion, team, endings, waiting } = await ask.record(async (tx) => {
    const found = await companionIn(ask, tx);
    return {
      companion: found,
      team: found.whom.kind === 'team' ? await teamNowOf(ask, tx, found.whom.team) : null,
      endings: await endingsOf(tx),
      waiting: await waitingOf(tx, found),
    };
  });
  const { name, live, ended } = companion;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t(team ? 'people.teamTitle' : 'people.memberTitle')}
      current="people"
      room={{ text: t('site.people'), href: to.people }}
    >
      <Done ask={ask} />
      <PageHeading
        own
        lede={[sayRelation(t, companion), sayAsked(t, companion)].filter((each) => each !== '').join(' · ')}
      >
        {name}
      </PageHeading>
      <InvitationWaiting ask={ask} companion={companion} waiting={waiting} />
      {team && <TeamNow ask={ask} team={team} />}
      <h2>{t('people.canSeeNowHeading')}</h2>
      {(companion.never || live.length === 0) && saySharing(t, companion).map((sentence) => <p>{sentence}</p>)}
      {live.map((sharing) => (
        <OneSharing ask={ask} companion={companion} sharing={sharing} endsSoon={endings.has(sharing.id)} />
      ))}
      {!companion.never && (
        <Actions>
          <ButtonLink href={to.share(companion.key)}>{t('people.share', { who: name })}</ButtonLink>
        </Actions>
      )}
      {companion.account !== null && (
        <p>
          <a href={`${to.looks}?who=${companion.account}`}>{t('people.theirLooks', { who: name })}</a>
        </p>
      )}
      {ended.length > 0 && (
        <details>
          <summary>{t('people.endedHeading')}</summary>
          <ul>
            {ended.map((each) => (
              <li>{sayEnded(t, name, each, companion.partNames)}</li>
            ))}
          </ul>
        </details>
      )}
      <Endings ask={ask} companion={companion} />
    </Layout>
  );
}

interface PartProps {
  ask: RecordAsk;
  companion: Companion;
}

function OneSharing({ ask, companion, sharing, endsSoon }: PartProps & { sharing: Sharing; endsSoon: boolean }) {
  const { t } = ask;
  const { key, name } = companion;
  const parts = sayParts(t, companion.partNames, sharing);
  const hasLeftOut = sharing.parts.some((part) => companion.partNames.get(part) === '');
  const hasPage = roomFromSlug(slugOf(sharing.room)) !== null;
  const about = [t('people.aboutRoom', { room: sayRoom(t, sharing.room), who: name }), parts]
    .filter((each) => each !== '')
    .join(': ');
  return (
    <Card>
      <h3>{sayRoom(t, sharing.room)}</h3>
      <p>{sayOneSharing(t, { ...companion, never: false }, sharing)}</p>
      {hasLeftOut && <Quiet>{t('wellShared.leftOutToo')}</Quiet>}
      {endsSoon && <EndingPresses ask={ask} ending={presentEnding(t, ask.now, companion, sharing)} from="people" />}
      <Form form={formOf(ask, null, {}, sharing.id)} action={to.withdraw(key, sharing.id)}>
        <Actions>
          <Button kind="second">
            {t('people.withdraw', { room: sayRoom(t, sharing.room) })}
            {parts !== '' && <span class="nhsuk-u-visually-hidden">: {parts}</span>}
          </Button>
        </Actions>
        <Quiet>{t('people.withdrawMeans')}</Quiet>
      </Form>
      {hasPage && (
        <Actions>
          <ButtonLink href={wouldSeeOf(key, sharing)} kind="quiet">
            {t('people.wouldSee')}
            <span class="nhsuk-u-visually-hidden"> {about}</span>
          </ButtonLink>
          <ButtonLink href={changeOf(key, sharing)} kind="quiet">
            {t('people.change')}
            <span class="nhsuk-u-visually-hidden"> {about}</span>
          </ButtonLink>
        </Actions>
      )}
    </Card>
  );
}

/** Where a sharing is changed; parts of "staying well" on their own page, this sharing and no other. */
const changeOf = (key: string, { id, room, condition }: Sharing): string =>
  room === 'staying well'
    ? `${to.shareParts(key)}?sharing=${id}`
    : `${to.share(key)}?${new URLSearchParams({ room: slugOf(room), ...conditionQuery(condition) })}`;

/** What they would see: of what waits for "when I am unwell", as it was given; else what is open to them now. */
function wouldSeeOf(key: string, { id, room, level, condition, parts, endsAt }: Sharing): string {
  if (condition === 'always') return to.wouldSee(key, room);
  const until = isoDay(new Date(endsAt.getTime() - 1));
  if (room === 'staying well') return wouldSeeParts(key, { level, until, parts, changes: id, condition });
  return `${to.wouldSee(key, room)}?${new URLSearchParams({ level: slugOf(level), until, ...conditionQuery(condition) })}`;
}

/** Ways to end all of it at once: folded, so that they are neither hidden nor in the way. */
function Endings({ ask, companion }: PartProps) {
  const { t } = ask;
  const { key, name, account, never, asked } = companion;
  return (
    <>
      {never && account !== null && (
        <Form form={formOf(ask, null, {}, 'lift')} action={to.liftNever}>
          <HiddenField name="account" value={account} />
          <p>{t('people.liftMeans')}</p>
          <Actions>
            <Button kind="second">{t('people.lift')}</Button>
          </Actions>
        </Form>
      )}
      {!never && account !== null && (
        <details>
          <summary>{t('people.neverSummary')}</summary>
          <NeverForm ask={ask} account={account} name={name} />
        </details>
      )}
      {asked && (
        <details>
          <summary>{t('people.leaveSummary')}</summary>
          <Form form={formOf(ask, null, {}, 'leave')} action={to.leaveCircle(key)}>
            <p>{asked.joinedAt ? t('people.leaveMeans') : t('people.leaveMeansInvited')}</p>
            <Actions>
              <Button kind="second">{t('people.leave', { who: name })}</Button>
            </Actions>
          </Form>
        </details>
      )}
    </>
  );
}
