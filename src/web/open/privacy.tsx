import type { Ask, Page } from '../../platform/http/index.ts';
import type { T } from '../../platform/language/index.ts';
import { to } from '../addresses.ts';
import { Layout, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { Contacts, contactsFor } from './contacts.tsx';

const INFORMATION_COMMISSIONER = 'https://ico.org.uk/make-a-complaint/';

/** What is kept, where, and who can see it. What only those who run the site can say comes from the contact of their service. */
export async function showPrivacy(ask: Ask): Promise<Page> {
  const { t } = ask;
  const contacts = await contactsFor(ask);
  return (
    <Layout frame={frameOf(ask, ask.visitor ? 'me' : 'open')} title={t('account.privacyTitle')}>
      <div class="reading">
        <PageHeading lede={t('account.privacyLede')}>{t('account.privacyHeading')}</PageHeading>
        <h2>{t('account.keptHeading')}</h2>
        <ul>
          <li>{t('account.keptAccount')}</li>
          <li>{t('account.keptRecord')}</li>
          <li>{t('account.keptSharing')}</li>
          <li>{t('account.keptLooks')}</li>
          <li>{t('unwell.keptPrivacy')}</li>
          <li>{t('handBack.kept')}</li>
          <li>{t('account.keptDevices')}</li>
          <li>{t('paper.kept')}</li>
          <li>{t('card.keptPrivacy')}</li>
          <li>{t('account.keptMessages')}</li>
          <li>{t('account.keptReminders')}</li>
          <li>{t('journal.keptPrivacy')}</li>
          <li>{t('account.keptCounts')}</li>
          <li>{t('safety.keptPrivacy')}</li>
          <li>{t('stays.kept')}</li>
        </ul>
        <h2>{t('account.whoHeading')}</h2>
        <ul>
          <li>{t('account.whoYou')}</li>
          <li>{t('account.whoShared')}</li>
          <li>{t('card.whoPrivacy')}</li>
          <li>{t('account.whoLaw')}</li>
          <li>{t('account.whoRuns')}</li>
        </ul>
        <DutyCountLinks services={contacts} t={t} />
        <h2>{t('account.whereHeading')}</h2>
        <p>{t('account.where')}</p>
        <p>{t('account.whereMail')}</p>
        <p>{t('account.whereNotices')}</p>
        <p>{t('account.whereNot')}</p>
        <h2>{t('account.cookiesHeading')}</h2>
        <p>{t('account.cookies')}</p>
        <ul>
          <li>{t('account.cookieSession')}</li>
          <li>{t('account.cookieForm')}</li>
          <li>{t('account.cookieAttempt')}</li>
          <li>{t('account.cookieLanguage')}</li>
          <li>{t('account.cookieSetUp')}</li>
          <li>{t('paper.cookie')}</li>
          <li>{t('card.cookie')}</li>
        </ul>
        <h2>{t('account.deviceHeading')}</h2>
        <p>{t('account.device')}</p>
        <p>{t('offline.keptHere')}</p>
        <p>{t('offline.helpAlways')}</p>
        <h2>{t('account.rightsHeading')}</h2>
        <p>{t.rich('leaving.rightsHere', { link: (words) => <a href={to.account}>{words}</a> })}</p>
        <p>{t('account.rights')}</p>
        <p>{t.rich('account.rightsComplain', { link: (words) => <a href={INFORMATION_COMMISSIONER}>{words}</a> })}</p>
        <h2>{t('account.contactHeading')}</h2>
        <Contacts ask={ask} contacts={contacts} />
      </div>
    </Layout>
  );
}

/** How often the law was used at each service, for anybody to read. */
function DutyCountLinks({ services, t }: { services: Awaited<ReturnType<typeof contactsFor>>; t: T }) {
  if (services.length === 0) return <></>;
  return (
    <ul>
      {services.map(({ id, name }) => (
        <li>
          <a href={to.dutyCounts(id)}>{t('duty.countsLink', { service: name })}</a>
        </li>
      ))}
    </ul>
  );
}
