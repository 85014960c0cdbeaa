import { peopleOf } from '../../modules/services/index.ts';
import type { Page, SignedInAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { Actions, ButtonLink, Layout, PageHeading, Table } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { Done } from './done.tsx';
import { serviceToRun } from './here.ts';
import { presentPeople, type PersonRow } from './present-people.ts';

/** Everybody who works, worked or was asked to work at a service. */
export async function showPeopleAtService(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const service = await serviceToRun(ask);
  const people = presentPeople(t, await ask.commons((tx) => peopleOf(tx, service.id)), ask.now);
  const says = {
    asked: t('service.done.asked'),
    ended: t('service.done.ended'),
    back: t('service.done.back'),
    team: t('service.done.team'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('service.peopleTitle')}
      current="service"
      room={{ text: t('service.servicesTitle'), href: to.service }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={t('service.peopleLede')}>{t('service.peopleHeading', { service: service.name })}</PageHeading>
      <Actions>
        <ButtonLink href={to.inviteToPost(service.id)}>{t('service.askSomebody')}</ButtonLink>
        <ButtonLink href={to.newTeam(service.id)} kind="second">
          {t('service.addTeam')}
        </ButtonLink>
      </Actions>
      <People ask={ask} service={service.id} group="here" rows={people.here} />
      <People ask={ask} service={service.id} group="asked" rows={people.asked} />
      <People ask={ask} service={service.id} group="gone" rows={people.gone} />
    </Layout>
  );
}

const WHEN = { here: 'service.since', asked: 'service.askedOn', gone: 'service.fromTo' } as const;

interface PeopleProps {
  ask: SignedInAsk;
  service: string;
  group: keyof typeof WHEN;
  rows: readonly PersonRow[];
}

function People({ ask, service, group, rows }: PeopleProps) {
  const { t } = ask;
  if (rows.length === 0) return <></>;
  const columns = [t('service.who'), t('service.roleColumn'), t(WHEN[group])].map((text) => ({ text }));
  return (
    <Table
      caption={t(`service.group.${group}`)}
      columns={columns}
      rows={rows.map((person) => [
        <Who person={person} />,
        <>
          {person.role}
          {person.team && (
            <>
              <br />
              <bdi>{person.team}</bdi>
            </>
          )}
          {group !== 'gone' && (
            <Actions>
              <ButtonLink href={to.endPost(service, person.post)} kind="quiet">
                {group === 'here' ? t('service.endThis') : t('service.takeBack')}
                <span class="nhsuk-u-visually-hidden"> {person.who}</span>
              </ButtonLink>
            </Actions>
          )}
        </>,
        person.when,
      ])}
    />
  );
}

function Who({ person }: { person: PersonRow }) {
  return (
    <>
      <strong>
        <bdi>{person.name ?? <Address address={person.address} />}</bdi>
      </strong>
      {person.name !== null && (
        <>
          <br />
          <Address address={person.address} />
        </>
      )}
    </>
  );
}

/** An address may break after its dots and its @, so that a table of them fits a phone. */
function Address({ address }: { address: string }) {
  return (
    <>
      {address.split(/(?<=[@.-])/).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </>
  );
}
