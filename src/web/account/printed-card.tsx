import type { SignedInAsk } from '../../platform/http/index.ts';
import { translator } from '../../platform/language/index.ts';
import { groupsOf, type CardToPrint } from '../../platform/session/index.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  Button,
  Form,
  HiddenField,
  makeForm,
  NotOnPaper,
  PageHeading,
  PaperCard,
  PaperCode,
} from '../design/index.ts';

interface PrintedCardProps {
  ask: SignedInAsk;
  card: CardToPrint;
  code: string;
  /** Where the page leads once the code is put away. */
  next: string;
}

/** One small card and plain instructions for one sheet of A4, in the language of the person whose card it is. */
export function PrintedCard({ ask, card, code, next }: PrintedCardProps) {
  const { t } = ask;
  const theirs = translator(card.language);
  return (
    <>
      <NotOnPaper>
        <PageHeading lede={t('paper.cardReadyLede')}>{t('paper.cardReady')}</PageHeading>
      </NotOnPaper>
      <div lang={card.language}>
        <PaperCard>
          <p>
            {theirs('paper.forWhom')} <bdi>{card.called}</bdi>
          </p>
          <p>
            {theirs('paper.goTo')} <span class="paper-where">{`${ask.site.address}${to.signInByCard}`}</span>
          </p>
          <p>{theirs('paper.thenType')}</p>
          <PaperCode groups={groupsOf(code)} />
        </PaperCard>
        <p class="quiet">{theirs('paper.cutHere')}</p>
        <h2>{theirs('paper.howHeading')}</h2>
        <ol>
          <li>{theirs('paper.how1')}</li>
          <li>{theirs('paper.how2')}</li>
          <li>{theirs('paper.how3')}</li>
        </ol>
        <h2>{theirs('paper.lostHeading')}</h2>
        <ul>
          <li>{theirs('paper.lost1', { text: theirs('paper.toCards') })}</li>
          <li>{theirs('paper.lost2')}</li>
          <li>{theirs('paper.lost3')}</li>
        </ul>
        <h2>{theirs('paper.lookAfterHeading')}</h2>
        <ul>
          <li>{theirs('paper.lookAfter1')}</li>
          <li>{theirs('paper.lookAfter2')}</li>
          <li>{theirs('paper.lookAfter3', { text: theirs('common.helpNow') })}</li>
        </ul>
      </div>
      <PutAway ask={ask} next={next} />
    </>
  );
}

/** Hides the code at once, rather than after fifteen minutes. */
export function PutAway({ ask, next }: { ask: SignedInAsk; next: string }) {
  return (
    <Form form={makeForm(ask, { id: 'away' })} action={to.putPaperAway}>
      <HiddenField name="next" value={next} />
      <Actions>
        <Button>{ask.t('paper.putAway')}</Button>
      </Actions>
    </Form>
  );
}
