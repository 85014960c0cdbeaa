import { isId } from '../../platform/ids.ts';
import { NotFound, type Page, type SignedInAsk } from '../../platform/http/index.ts';
import { cardsOf, cardToPrint } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  makeForm,
  Notice,
  PageHeading,
  Quiet,
} from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { codeHere, readyForPaper } from '../paper.ts';
import { presentCards, type ShownCard } from './present-cards.ts';
import { PrintedCard } from './printed-card.tsx';

/** The short words after `?done=` that this page knows. */
const DONE = {
  ended: 'paper.done.ended',
  'signed-out': 'paper.done.signed-out',
  'too-many': 'paper.done.too-many',
  kept: 'paper.done.kept',
} as const;
const isDone = (key: string): key is keyof typeof DONE => Object.hasOwn(DONE, key);

/** One's own printed cards: who made each, when it was last used, and what can be ended. */
export async function showCards(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  readyForPaper(ask);
  const cards = presentCards(await cardsOf(ask.database, ask.visitor), t, ask.now);
  const done = ask.query.get('done') ?? '';
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('paper.cardsTitle')}
      room={{ text: t('account.heading'), href: to.account }}
    >
      <div class="reading">
        {isDone(done) && <Notice>{t(DONE[done])}</Notice>}
        <PageHeading lede={t('paper.cardsLede')}>{t('paper.cardsHeading')}</PageHeading>
        {cards.length === 0 && <p>{t('paper.none')}</p>}
        {cards.map((card) => (
          <OneCard ask={ask} card={card} />
        ))}
        <Form form={makeForm(ask, { id: 'make' })} action={to.makeCard}>
          <Quiet>{t('paper.makeHint')}</Quiet>
          <Actions>
            <Button>{t('paper.make')}</Button>
          </Actions>
        </Form>
      </div>
    </Layout>
  );
}

function OneCard({ ask, card }: { ask: SignedInAsk; card: ShownCard }) {
  const { t } = ask;
  const about = <span class="nhsuk-u-visually-hidden">: {card.called}</span>;
  return (
    <Card heading={card.called}>
      {card.lines.map((line) => (
        <p>{line}</p>
      ))}
      {card.works && (
        <Form form={makeForm(ask, { id: `end-${card.id}` })} action={to.endCard(card.id)}>
          <Quiet>{t('paper.endMeans')}</Quiet>
          <Actions>
            <Button kind="second">
              {t('paper.end')}
              {about}
            </Button>
          </Actions>
        </Form>
      )}
      {card.devices > 0 && (
        <Form form={makeForm(ask, { id: `out-${card.id}` })} action={to.signOutCard(card.id)}>
          <Actions>
            <Button kind="second">
              {t('paper.endDevices', { count: card.devices })}
              {about}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  );
}

/** The card, to be printed: for fifteen minutes, in the browser that made it. */
export async function showCardToPrint(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const id = ask.params['card'];
  if (!isId(id)) throw new NotFound();
  const code = codeHere(ask, 'card', id);
  const card = code === null ? null : await cardToPrint(ask.database, ask.visitor, { id, code });
  const back = card && !card.own ? null : { text: t('paper.cardsHeading'), href: to.cards };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('paper.printTitle')} room={back ?? undefined}>
      <div class="reading">
        {card && code !== null ? (
          <PrintedCard ask={ask} card={card} code={code} next={`${to.cards}?done=kept`} />
        ) : (
          <CodeGone ask={ask} back={{ text: t('paper.cardsHeading'), href: to.cards }} />
        )}
      </div>
    </Layout>
  );
}

/** Where a code stood that is not shown any more. */
export function CodeGone({ ask, back }: { ask: SignedInAsk; back: { text: string; href: string } }) {
  return (
    <>
      <PageHeading lede={ask.t('paper.gone')}>{ask.t('paper.goneHeading')}</PageHeading>
      <Actions>
        <ButtonLink href={back.href} kind="second">
          {back.text}
        </ButtonLink>
      </Actions>
    </>
  );
}
