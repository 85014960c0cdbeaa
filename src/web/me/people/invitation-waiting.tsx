import { claimsOf, printedCodesOf, type Claim } from '../../../modules/sharing/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Card, Form, Quiet } from '../../design/index.ts';
import { formOf } from '../../frame.ts';
import { readyForPaper } from '../../paper.ts';
import { ClaimCard } from './circle-cards.tsx';
import { presentClaim } from './circle-news.ts';
import type { Companion } from './companion.ts';

/** What an invitation on paper waits for: somebody to type it, or the person to say whether they meant them. */
export interface Waiting {
  readonly claim: Claim | null;
  /** Until when the code works that nobody has typed; null when there is none. */
  readonly codeUntil: Date | null;
}

export async function waitingOf(tx: PersonTx, { key, asked }: Companion): Promise<Waiting> {
  if (!asked || asked.joinedAt || asked.address !== null) return { claim: null, codeUntil: null };
  const claim = (await claimsOf(tx)).find((each) => each.member === key) ?? null;
  return { claim, codeUntil: (await printedCodesOf(tx)).get(key) ?? null };
}

/** An invitation that nobody has answered: where the e-mail went, or the paper; and how to ask again. */
export function InvitationWaiting({
  ask,
  companion,
  waiting,
}: {
  ask: RecordAsk;
  companion: Companion;
  waiting: Waiting;
}) {
  const { t } = ask;
  const { asked, key } = companion;
  if (!asked || asked.joinedAt) return <></>;
  if (waiting.claim) return <ClaimCard ask={ask} claim={presentClaim(t, waiting.claim)} from="people" />;
  if (asked.address === null) return <OnPaper ask={ask} companion={companion} until={waiting.codeUntil} />;
  return (
    <Card kind="soft" heading={t('people.waitingHeading')}>
      <p>{t('people.waitingSent', { address: asked.address })}</p>
      <Form form={formOf(ask, null, {}, 'again')} action={to.sendAgain(key)}>
        <Actions>
          <Button kind="second">{t('people.sendAgain')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function OnPaper({ ask, companion, until }: { ask: RecordAsk; companion: Companion; until: Date | null }) {
  const { t, now } = ask;
  readyForPaper(ask);
  const works = until !== null && now < until;
  return (
    <Card kind="soft" heading={t('people.waitingHeading')}>
      <p>{works ? t('paper.waitingPaper', { day: sayShortDate(ask.language, until) }) : t('paper.waitingOld')}</p>
      <Form form={formOf(ask, null, {}, 'again')} action={to.newPrintedCode(companion.key)}>
        {works && <Quiet>{t('paper.anotherMeans')}</Quiet>}
        <Actions>
          <Button kind="second">{t('paper.another')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
