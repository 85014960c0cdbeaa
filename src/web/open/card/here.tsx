import { cardOf } from '../../../modules/crisis-card/index.ts';
import type { Ask } from '../../../platform/http/index.ts';
import { sayDate, sayDayAndTime, translator, type Language } from '../../../platform/language/index.ts';
import { withCard } from '../../../platform/record/index.ts';
import { hashOf } from '../../../platform/session/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Layout, NotOnPaper, PageHeading, Quiet, type Frame } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { CardShown } from '../../me/card/card-shown.tsx';
import { KEPT_DAYS } from '../../me/card/on-device.tsx';
import { presentCard } from '../../me/card/present-card.ts';
import { isLanguage } from '../kept.ts';

/** Says to whatever keeps pages on the device what to do with this one: keep it, or drop the card that it has. */
const KEEP = 'Cairn-Keep';

/**
 * The card that this device keeps, for whoever holds it, like a phone's medical ID. It is drawn as for somebody who is not signed in, so that a
 * kept copy of the page holds the card and nothing else of anybody. A device without one gets 404.
 */
export async function showCardHere(ask: Ask): Promise<Response> {
  const secret = ask.cookies.get('card');
  const held =
    secret === undefined
      ? null
      : await withCard(ask.database, { by: 'device', hash: hashOf(secret) }, async (tx, { language }) => ({
          card: await cardOf(tx),
          language,
        }));
  if (secret === undefined || held === null) {
    if (secret !== undefined) ask.cookies.clear('card');
    return answer(<NoCard ask={ask} />, 404, 'none');
  }
  ask.cookies.set('card', secret, KEPT_DAYS);
  const named = ask.query.get('language');
  const spoken = ask.visitor || ask.cookies.get('language') ? ask.language : held.language;
  const language = isLanguage(named) ? named : spoken;
  const t = translator(language);
  const parts = presentCard(t, held.card);
  return answer(
    <Layout frame={frameHere(ask, language)} title={t('card.hereTitle')}>
      <div class="reading">
        <PageHeading>{t('card.heading')}</PageHeading>
        {parts.length === 0 && <p>{t('card.noneEmpty')}</p>}
        <CardShown t={t} parts={parts} />
        <Quiet>{t('card.hereWhen', { when: sayDayAndTime(language, ask.now) })}</Quiet>
        <NotOnPaper>
          <p>
            <a href={to.myCard}>{t('card.hereChange')}</a>
          </p>
        </NotOnPaper>
      </div>
    </Layout>,
    200,
    'card',
  );
}

function NoCard({ ask }: { ask: Ask }) {
  const { t } = ask;
  return (
    <Layout frame={frameHere(ask, ask.language, false)} title={t('card.noneTitle')}>
      <div class="reading">
        <PageHeading lede={t('card.noneLede')}>{t('card.noneHeading')}</PageHeading>
        <Actions>
          <ButtonLink href={ask.visitor ? to.myCard : `${to.signIn}?to=${to.myCard}`}>
            {t(ask.visitor ? 'card.link' : 'common.signIn')}
          </ButtonLink>
          <ButtonLink href={to.help} kind="second">
            {t('common.helpNow')}
          </ButtonLink>
        </Actions>
      </div>
    </Layout>
  );
}

/** Nothing of whoever is signed in: no name, no way about their record. */
function frameHere(ask: Ask, language: Language, keeps = true): Frame {
  return {
    ...frameOf(ask, 'open'),
    language,
    signedIn: undefined,
    // A link, since a kept page can post nothing.
    otherLanguage: keeps ? `${to.cardHere}?language=${language === 'en' ? 'cy' : 'en'}` : undefined,
    card: keeps ? to.cardHere : undefined,
    printedOn: sayDate(language, ask.now),
  };
}

const answer = (page: unknown, status: 200 | 404, keep: 'card' | 'none'): Response =>
  new Response(String(page), { status, headers: { 'content-type': 'text/html; charset=UTF-8', [KEEP]: keep } });
