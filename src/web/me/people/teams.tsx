import { servicesHere } from '../../../modules/services/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { EmptyPlace, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** Teams that something can be shared with, service by service. Each leads to its live list of names. */
export async function showTeams(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const services = (await ask.commons(servicesHere)).filter((service) => service.teams.length > 0);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('people.teamsTitle')}
      current="people"
      room={{ text: t('site.people'), href: to.people }}
    >
      <PageHeading lede={t('people.teamsLede')}>{t('people.teamsPageHeading')}</PageHeading>
      {services.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('people.noTeams')}</p>
        </EmptyPlace>
      )}
      {services.map((service) => (
        <section>
          <h2>{service.name}</h2>
          <ul>
            {service.teams.map((team) => (
              <li>
                <a href={to.member(`team/${team.id}`)}>{team.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
