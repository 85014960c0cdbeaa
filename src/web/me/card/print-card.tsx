import { cardOf, changedAt, facesOf, type CrisisCard, type Face } from '../../../modules/crisis-card/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Layout, NotOnPaper, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { CardShown } from './card-shown.tsx';
import { codeAsked, QrCode, type Code } from './code-of-link.tsx';
import { presentCard, type PartShown } from './present-card.ts';

/** More sides than that make a card that no wallet takes kindly. */
const THICK = 4;

const read = (ask: RecordAsk): Promise<{ card: CrisisCard; code: Code | null }> =>
  ask.record(async (tx) => ({ card: await cardOf(tx), code: await codeAsked(ask, tx) }));

const back = (ask: RecordAsk) => ({ text: ask.t('card.back'), href: to.myCard });

function sayChanged({ t, language }: RecordAsk, card: CrisisCard): string {
  const at = changedAt(card);
  return at === null ? '' : t('card.changedOn', { day: sayShortDate(language, at) });
}

/** The card on one page of A4, in large letters; with the code of a link, where one was just made. */
export async function showPrintedCard(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { card, code } = await read(ask);
  const parts = presentCard(t, card);
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('card.printTitle')} current="card" room={back(ask)}>
      <Actions>
        <p>{t('card.printHint')}</p>
      </Actions>
      <div class="card-page">
        <PageHeading>{t('card.heading')}</PageHeading>
        {parts.length === 0 && <Quiet>{t('card.nothing')}</Quiet>}
        <CardShown t={t} parts={parts} />
        {code ? <Scan t={t} code={code} changed={sayChanged(ask, card)} /> : <Quiet>{sayChanged(ask, card)}</Quiet>}
      </div>
    </Layout>
  );
}

function Scan({ t, code, changed }: { t: T; code: Code; changed: string }) {
  return (
    <section class="card-scan">
      <QrCode text={code.address} label={t('card.codePicture')} />
      <div>
        <p>
          <strong>{t('card.scan')}</strong>
        </p>
        <p>
          {t('card.scanMeans')} {changed}
        </p>
      </div>
    </section>
  );
}

/** What stands on paper of a part: its words, and people with how to reach them. */
const forPaper = ({ heading, words, people }: PartShown) => ({
  heading,
  lines: [
    words,
    ...people.map(({ name, relationship, reach }) =>
      [name, relationship === '' ? '' : `(${relationship})`, reach.map((piece) => piece.text).join('')]
        .filter((each) => each !== '')
        .join(' '),
    ),
  ],
});

/** The card for a wallet: as many sides of the size of a bank card as its words take, to cut out and fold. */
export async function showWalletCard(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { card, code } = await read(ask);
  const faces = facesOf(presentCard(t, card).map(forPaper));
  const count = faces.length + (code ? 1 : 0);
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('card.printTitle')} current="card" room={back(ask)}>
      <NotOnPaper>
        <PageHeading lede={faces.length === 0 ? undefined : t('card.walletFaces', { count })}>
          {t('card.walletHeading')}
        </PageHeading>
      </NotOnPaper>
      {faces.length === 0 ? (
        <Quiet>{t('card.nothing')}</Quiet>
      ) : (
        <>
          <p class="wallet-hint">{t('card.walletHint')}</p>
          <NotOnPaper>
            {count > THICK && <p>{t('card.walletLong')}</p>}
            {!code && (
              <p>
                {t('card.walletLink')} <a href={to.newCardLink}>{t('card.walletMakeLink')}</a>
              </p>
            )}
          </NotOnPaper>
          <div class="wallet">
            {faces.map((face, index) => (
              <WalletFace face={face} foot={index === faces.length - 1 ? sayChanged(ask, card) : ''} />
            ))}
            {code && <CodeFace t={t} code={code} />}
          </div>
        </>
      )}
    </Layout>
  );
}

function WalletFace({ face, foot }: { face: Face; foot: string }) {
  return (
    <section class="wallet__face">
      {face.map(({ kind, text }) => (
        <p class={kind === 'heading' ? 'wallet__heading' : 'wallet__words'} dir="auto">
          {text}
        </p>
      ))}
      {foot !== '' && <p class="wallet__foot">{foot}</p>}
    </section>
  );
}

function CodeFace({ t, code }: { t: T; code: Code }) {
  return (
    <section class="wallet__face wallet__face--code">
      <QrCode text={code.address} label={t('card.codePicture')} />
      <div>
        <p class="wallet__heading">{t('card.scan')}</p>
        <p class="wallet__words">{t('card.scanMeans')}</p>
      </div>
    </section>
  );
}
