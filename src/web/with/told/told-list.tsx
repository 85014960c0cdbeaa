import { ruleAsksToMe, toldToMe, type AskToMe, type ToldInList } from '../../../modules/signs/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, Notice, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** Messages that rules of other people sent to whoever is signed in, and what those people ask first. It opens nobody's record and none of the messages. */
export async function showTold(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const done = ask.query.get('done');
  const [asks, messages] = await ask.commons(async (tx) => [await ruleAsksToMe(tx), await toldToMe(tx)] as const);
  const waiting = asks.filter((each) => each.yes === null);
  const agreed = asks.filter((each) => each.yes === true);
  const isEmpty = waiting.length + agreed.length + messages.length === 0;
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('told.title')}
      current="with"
      room={{ text: t('with.heading'), href: to.withMe }}
    >
      {done === 'answered' && <Notice>{t('told.doneYes')}</Notice>}
      {done === 'back' && <Notice>{t('told.doneBack')}</Notice>}
      <PageHeading lede={isEmpty ? undefined : t('told.lede')}>{t('told.heading')}</PageHeading>
      {isEmpty && (
        <EmptyPlace drawing="bench">
          <p>{t('told.none')}</p>
        </EmptyPlace>
      )}
      {messages.length > 0 && <h2>{t('told.messagesHeading')}</h2>}
      {messages.map((each) => (
        <MessageCard ask={ask} each={each} />
      ))}
      {waiting.length > 0 && <h2>{t('told.asksHeading')}</h2>}
      {waiting.map((each) => (
        <AskCard ask={ask} each={each} />
      ))}
      {agreed.length > 0 && <h2>{t('told.yesHeading')}</h2>}
      {agreed.map((each) => (
        <AskCard ask={ask} each={each} />
      ))}
    </Layout>
  );
}

function AskCard({ ask, each }: { ask: SignedInAsk; each: AskToMe }) {
  const { t } = ask;
  const { name, team, yes } = each;
  const asks = team === null ? t('told.asksYou', { name }) : t('told.asksTeam', { name, team });
  const may =
    team === null ? t('told.mayTellYou', { name }) : t('told.mayTellTeam', { name, team, by: each.byName ?? '' });
  return (
    <Card kind={yes === null ? 'needs' : 'plain'}>
      <p>{yes === null ? asks : may}</p>
      <Quiet>{t('told.when', { when: sayWhen(t.language, each.at, ask.now) })}</Quiet>
      <ButtonLink href={to.askToBeTold(each.id)} kind="second">
        {yes === null ? t('told.readAsk') : t('told.seeAsk')}
        <span class="nhsuk-u-visually-hidden"> {name}</span>
      </ButtonLink>
    </Card>
  );
}

function MessageCard({ ask, each }: { ask: SignedInAsk; each: ToldInList }) {
  const { t } = ask;
  const { name, team, practice, seen, over } = each;
  return (
    <Card kind={!seen && over === null ? 'needs' : 'plain'}>
      {practice && (
        <p>
          <strong>{t('told.practice')}</strong>
        </p>
      )}
      <p>{t('told.from', { name })}</p>
      <Quiet>
        {t('told.when', { when: sayWhen(t.language, each.at, ask.now) })} {team !== null && t('told.forTeam', { team })}
      </Quiet>
      <p>{over !== null ? t('told.isOver') : seen ? t('told.isSeen') : t('told.waits')}</p>
      <ButtonLink href={to.toldOne(each.id)} kind="second">
        {t('told.read')}
        <span class="nhsuk-u-visually-hidden"> {name}</span>
      </ButtonLink>
    </Card>
  );
}
