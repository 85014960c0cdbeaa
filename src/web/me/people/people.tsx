import {
  everyoneEverAsked,
  lastReviewOf,
  neversOf,
  sharingOf,
  type LastReview,
} from '../../../modules/sharing/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  EmptyPlace,
  Form,
  HiddenField,
  Layout,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BeforeAndAfter } from '../rehearse/ways.tsx';
import { CircleCards } from './circle-cards.tsx';
import { circleNewsOf } from './circle-news.ts';
import { companionsOf, type Companion } from './companion.ts';
import { Done } from './done.tsx';
import { namesByAccount } from './names.ts';
import { ownNamesOf } from './part-names.ts';
import { sayAsked, sayEnded, sayRelation, saySharing } from './present-sharing.ts';

/** Everybody in the circle and what each can see; teams; what has ended; people the person said never to. */
export async function showPeople(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { companions, ended, nevers, news, last, partNames } = await ask.record(async (tx) => {
    const everyone = await everyoneEverAsked(tx);
    const called = new Map(everyone.map((member) => [member.id, member]));
    const names = namesByAccount(everyone);
    return {
      partNames: await ownNamesOf(tx),
      news: await circleNewsOf(ask, tx),
      last: await lastReviewOf(tx),
      companions: await companionsOf(tx, ask.now),
      ended: (await sharingOf(tx)).flatMap((sharing) => {
        const member = sharing.whom.kind === 'member' ? called.get(sharing.whom.member) : undefined;
        const overAt = [sharing.endedAt, member?.leftAt, sharing.endsAt].find((at) => at && at <= ask.now);
        if (!overAt) return [];
        return [{ ...sharing, endedAt: overAt, name: member?.called ?? sharing.teamName ?? '' }];
      }),
      nevers: (await neversOf(tx)).map((each) => ({ ...each, name: names.get(each.account) ?? each.name })),
    };
  });
  const members = companions.filter((each) => each.relation !== 'team');
  const teams = companions.filter((each) => each.relation === 'team' && each.live.length > 0);
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('people.title')} current="people">
      <Done ask={ask} />
      <PageHeading lede={t('people.lede')}>{t('people.heading')}</PageHeading>
      <CircleCards ask={ask} news={news} from="people" />
      {members.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('people.nobody')}</p>
        </EmptyPlace>
      )}
      {members.map((each) => (
        <Somebody ask={ask} companion={each} />
      ))}
      <Actions>
        <ButtonLink href={to.invite}>{t('people.invite')}</ButtonLink>
      </Actions>
      <p>
        <a href={to.looks}>{t('people.toLooks')}</a>
      </p>
      <p>
        <a href={to.unwell}>{t('unwell.way')}</a>
      </p>
      <ToReview ask={ask} last={last} />
      <p>
        <a href={to.contacts}>{t('contacts.heading')}</a>
      </p>
      <BeforeAndAfter t={t} />
      <h2>{t('people.teamsHeading')}</h2>
      {teams.map((each) => (
        <Somebody ask={ask} companion={each} />
      ))}
      <p>
        <a href={to.shareWithTeam}>{t('people.shareWithTeam')}</a>
      </p>
      {nevers.length > 0 && <h2>{t('people.neversHeading')}</h2>}
      {nevers.map((each) => (
        <Card>
          <h3 dir="auto">{each.name}</h3>
          <p>{t('people.neverSees', { who: each.name })}</p>
          <Form form={formOf(ask, null, {}, `lift-${each.account}`)} action={to.liftNever}>
            <HiddenField name="account" value={each.account} />
            <Quiet>{t('people.liftMeans')}</Quiet>
            <Actions>
              <Button kind="second">{t('people.lift')}</Button>
            </Actions>
          </Form>
        </Card>
      ))}
      {ended.length > 0 && (
        <details>
          <summary>{t('people.endedHeading')}</summary>
          <ul>
            {ended.map((each) => (
              <li>{sayEnded(t, each.name, each, partNames)}</li>
            ))}
          </ul>
        </details>
      )}
    </Layout>
  );
}

function Somebody({ ask, companion }: { ask: RecordAsk; companion: Companion }) {
  const { t } = ask;
  const Heading = companion.relation === 'team' ? 'h3' : 'h2';
  return (
    <Card>
      <Heading dir="auto">
        <a href={to.member(companion.key)}>{companion.name}</a>
      </Heading>
      <Quiet>{[sayRelation(t, companion), sayAsked(t, companion)].filter((each) => each !== '').join(' · ')}</Quiet>
      {saySharing(t, companion).map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Card>
  );
}

/** Offered softly once the time that the person chose has come; until then only a link. */
function ToReview({ ask, last }: { ask: RecordAsk; last: LastReview | null }) {
  const { t } = ask;
  const link = (
    <p>
      <a href={to.review}>{t('circle.reviewLink')}</a>
    </p>
  );
  if (!last?.againAt || last.againAt > ask.now) return link;
  return (
    <Card kind="soft">
      <p>{t('circle.reviewOffer')}</p>
      {link}
    </Card>
  );
}
