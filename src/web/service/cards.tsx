import { helpsPeople, serviceOf, type Service } from '../../modules/services/index.ts';
import { isId } from '../../platform/ids.ts';
import { NotFound, type Page, type SignedInAsk } from '../../platform/http/index.ts';
import { sayMonth } from '../../platform/language/index.ts';
import { cardsMadeAt, cardToPrint } from '../../platform/session/index.ts';
import { CodeGone } from '../account/cards.tsx';
import { PrintedCard } from '../account/printed-card.tsx';
import { to } from '../addresses.ts';
import { Actions, ButtonLink, Layout, PageHeading, Quiet, Table } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { codeHere } from '../paper.ts';
import { Done } from './done.tsx';
import { serviceToHelpAt } from './new-card.tsx';

async function serviceWorkedAt(ask: SignedInAsk): Promise<Service> {
  const id = ask.params['service'];
  const works = isId(id) && ask.visitor.posts.some((post) => post.service === id);
  const service = works ? await ask.commons((tx) => serviceOf(tx, id)) : null;
  if (!service) throw new NotFound();
  return service;
}

/** How many cards were made here, by whom and in which month; for those who work with people, the way to make one. */
export async function showServiceCards(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const service = await serviceWorkedAt(ask);
  const made = (await cardsMadeAt(ask.database, ask.visitor, service.id)) ?? [];
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('paper.serviceTitle')}
      current="service"
      room={{ text: t('service.servicesTitle'), href: to.service }}
    >
      <Done ask={ask} says={{ given: t('paper.done.given') }} />
      <PageHeading lede={t('paper.serviceLede')}>{t('paper.serviceHeading')}</PageHeading>
      {helpsPeople(ask.visitor.posts, service.id) && (
        <Actions>
          <ButtonLink href={to.newServiceCard(service.id)}>{t('paper.serviceMake')}</ButtonLink>
        </Actions>
      )}
      {made.length === 0 ? (
        <p>{t('paper.madeNobody')}</p>
      ) : (
        <Table
          caption={t('paper.madeHere', { service: service.name })}
          columns={[
            { text: t('paper.madeWho') },
            { text: t('paper.madeMonth') },
            { text: t('paper.madeCount'), number: true },
          ]}
          rows={made.map(({ by, month, cards }) => [
            <bdi>{by}</bdi>,
            <>{sayMonth(ask.language, month)}</>,
            <>{String(cards)}</>,
          ])}
        />
      )}
      <Quiet>{t('paper.madeNote')}</Quiet>
    </Layout>
  );
}

/** The card that was just made, for the person beside the helper. For fifteen minutes, in this browser; then nobody sees the code again. */
export async function showCardFromHelper(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const service = await serviceToHelpAt(ask);
  const id = ask.params['card'];
  if (!isId(id)) throw new NotFound();
  const code = codeHere(ask, 'card', id);
  const card = code === null ? null : await cardToPrint(ask.database, ask.visitor, { id, code });
  const back = { text: t('paper.toServiceCards'), href: to.serviceCards(service.id) };
  return (
    <Layout frame={frameOf(ask, 'service')} title={t('paper.printTitle')} current="service" room={back}>
      <div class="reading">
        {card && code !== null ? (
          <PrintedCard ask={ask} card={card} code={code} next={`${back.href}?done=given`} />
        ) : (
          <CodeGone ask={ask} back={back} />
        )}
      </div>
    </Layout>
  );
}
