import { safetyLeadsHere } from '../../modules/safety/index.ts';
import { servicesHere } from '../../modules/services/index.ts';
import { housesOfMine, type MyHouse } from '../../modules/stays/index.ts';
import type { Page, SignedInAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, ButtonLink, Card, Layout, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { Done } from './done.tsx';
import { presentWorkPlaces, type WorkPlace } from './present-services.ts';
import { ServiceFacts } from './service-facts.tsx';

/** Where whoever is signed in works, as what, and what that lets them do and not do. */
export async function showServices(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const { services, leads, houses } = await ask.commons(async (tx) => ({
    services: await servicesHere(tx),
    leads: await safetyLeadsHere(tx),
    houses: await housesOfMine(tx),
  }));
  const places = presentWorkPlaces(t, ask.visitor.posts, services);
  const looksAtHarm = (service: string): boolean => leads.some((lead) => lead.mine && lead.service === service);
  const says = {
    'set-up': t('service.done.set-up'),
    words: t('service.done.words'),
    post: t('service.done.post'),
  };
  return (
    <Layout frame={frameOf(ask, 'service')} title={t('service.servicesTitle')} current="service">
      <Done ask={ask} says={says} />
      <PageHeading lede={t('service.servicesLede')}>{t('service.servicesHeading')}</PageHeading>
      <p>
        <a href={to.withMe}>{t('service.toPeopleWhoShare')}</a>
      </p>
      {places.map((place) => (
        <Place
          ask={ask}
          place={place}
          safety={place.mayDescribe || looksAtHarm(place.id)}
          houses={houses.filter((house) => house.service === place.id)}
        />
      ))}
    </Layout>
  );
}

interface PlaceProps {
  ask: SignedInAsk;
  place: WorkPlace;
  /** An administrator, or the safety lead, has a page about harm. */
  safety: boolean;
  /** Houses of the service in which they work, or which they run. */
  houses: readonly MyHouse[];
}

function Place({ ask, place, safety, houses }: PlaceProps) {
  const { t } = ask;
  const waiting = houses.reduce((sum, house) => sum + house.waiting, 0);
  return (
    <section aria-labelledby={`service-${place.id}`}>
      <h2 id={`service-${place.id}`} dir="auto">
        {place.name}
      </h2>
      {place.roles.map((role) => (
        <Card heading={t('service.yourPost', { role: role.name })} level={3}>
          <p>{role.may}</p>
          <p>
            <strong>{role.mayNot}</strong>
          </p>
          {role.runs && (
            <Actions>
              <ButtonLink href={to.servicePeople(place.id)}>
                {t('service.seePeople')}
                <span class="nhsuk-u-visually-hidden"> {place.name}</span>
              </ButtonLink>
            </Actions>
          )}
          {role.duty && (
            <p>
              <a href={to.duties(place.id)}>
                {t('duty.link')}
                <span class="nhsuk-u-visually-hidden"> {place.name}</span>
              </a>
            </p>
          )}
        </Card>
      ))}
      <p>
        <a href={to.serviceCards(place.id)}>
          {t('paper.toServiceCards')}
          <span class="nhsuk-u-visually-hidden"> {place.name}</span>
        </a>
      </p>
      {(houses.length > 0 || place.roles.some((role) => role.runs)) && (
        <p>
          <a href={to.housesAt(place.id)}>
            {t('houses.link')}
            <span class="nhsuk-u-visually-hidden"> {place.name}</span>
          </a>
          {waiting > 0 && <strong> {t('houses.linkWaiting', { count: waiting })}</strong>}
        </p>
      )}
      {safety && (
        <p>
          <a href={to.safety(place.id)}>
            {t('safety.leadLink')}
            <span class="nhsuk-u-visually-hidden"> {place.name}</span>
          </a>
        </p>
      )}
      <h3>{t('service.aboutHeading', { service: place.name })}</h3>
      <ServiceFacts facts={place.facts} />
      {place.mayDescribe && (
        <Actions>
          <ButtonLink href={to.describeService(place.id)} kind="second">
            {t('service.changeWords')}
            <span class="nhsuk-u-visually-hidden"> {place.name}</span>
          </ButtonLink>
        </Actions>
      )}
    </section>
  );
}
