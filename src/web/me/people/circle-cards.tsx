import type { RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Card, Form, HiddenField, LookLine, Looks, Quiet } from '../../design/index.ts';
import { formOf } from '../../frame.ts';
import type { CircleNews, ShownClaim, ShownEnding } from './circle-news.ts';

/** The page that a press comes back to. */
export type From = 'today' | 'people';

interface NewsProps {
  ask: RecordAsk;
  news: CircleNews;
  from: From;
}

/** What has changed, or is about to, in the circle: who used a code, who joined or left a team, what ends soon. */
export function CircleCards({ ask, news, from }: NewsProps) {
  return (
    <>
      {news.claims.map((claim) => (
        <ClaimCard ask={ask} claim={claim} from={from} />
      ))}
      <ChangesCard ask={ask} news={news} from={from} />
      <EndingsCard ask={ask} news={news} from={from} />
    </>
  );
}

/** Somebody used a printed code. They have nothing until the person says that this is whom they meant. */
export function ClaimCard({ ask, claim, from }: { ask: RecordAsk; claim: ShownClaim; from: From }) {
  const { t } = ask;
  const { member, account, called } = claim;
  return (
    <Card kind="needs" heading={t('circle.claimHeading')}>
      <p>{claim.sentence}</p>
      <p>{t('circle.claimMeans', { called })}</p>
      <Quiet>{t('circle.claimNoMeans')}</Quiet>
      <Form form={formOf(ask, null, {}, `claim-${member}`)} action={to.answerClaim(member)}>
        <HiddenField name="account" value={account} />
        <HiddenField name="from" value={from} />
        <Actions>
          <Button kind="second" name="meant" value="yes">
            {t('circle.claimYes', { called })}
          </Button>
          <Button kind="second" name="meant" value="no">
            {t('circle.claimNo')}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}

function ChangesCard({ ask, news, from }: NewsProps) {
  const { t } = ask;
  const { changes, upTo } = news;
  if (changes.length === 0 || upTo === null) return <></>;
  const teams = new Map(changes.map((change) => [change.team, change.teamName]));
  return (
    <Card kind="soft" heading={t('circle.changesHeading')}>
      <Looks>
        {changes.map(({ sentence }) => (
          <LookLine>{sentence}</LookLine>
        ))}
      </Looks>
      {[...teams].map(([team, name]) => (
        <p>
          <a href={to.member(`team/${team}`)}>{t('circle.toTeam', { team: name })}</a>
        </p>
      ))}
      <Form form={formOf(ask, null, {}, 'seen')} action={to.teamChangesSeen}>
        <HiddenField name="upTo" value={upTo} />
        <HiddenField name="from" value={from} />
        <Actions>
          <Button kind="second">{t('circle.seen')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function EndingsCard({ ask, news, from }: NewsProps) {
  if (news.endings.length === 0) return <></>;
  return (
    <Card heading={ask.t('circle.endsHeading')}>
      <Looks>
        {news.endings.map((ending) => (
          <LookLine>
            {ending.sentence}
            <EndingPresses ask={ask} ending={ending} from={from} />
          </LookLine>
        ))}
      </Looks>
    </Card>
  );
}

/** One press to share again, one to let it end. */
export function EndingPresses({ ask, ending, from }: { ask: RecordAsk; ending: ShownEnding; from: From }) {
  const { t } = ask;
  const { key, sharing, until } = ending;
  const about = <span class="nhsuk-u-visually-hidden">: {ending.about}</span>;
  return (
    <Actions>
      <Form form={formOf(ask, null, {}, `renew-${sharing}`)} action={to.renew(key, sharing)}>
        <HiddenField name="until" value={until} />
        <HiddenField name="from" value={from} />
        <Button kind="second">
          {t('circle.renew', { day: ending.untilInWords })}
          {about}
        </Button>
      </Form>
      <Form form={formOf(ask, null, {}, `end-${sharing}`)} action={to.letEnd(key, sharing)}>
        <HiddenField name="from" value={from} />
        <Button kind="quiet">
          {t('circle.letEnd')}
          {about}
        </Button>
      </Form>
    </Actions>
  );
}
