import type { Ask, Page } from '../../platform/http/index.ts';
import { Layout, PageHeading } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { Contacts, contactsFor } from './contacts.tsx';

const EQUALITY_ADVICE = 'https://www.equalityadvisoryservice.com/';
const EQUALITY_NORTHERN_IRELAND = 'https://www.equalityni.org/';

/** What we aim for, what was checked and how, what is known to be missing, and how to say that something does not work. */
export async function showAccessibility(ask: Ask): Promise<Page> {
  const { t } = ask;
  const contacts = await contactsFor(ask);
  return (
    <Layout frame={frameOf(ask, ask.visitor ? 'me' : 'open')} title={t('account.accessibilityTitle')}>
      <div class="reading">
        <PageHeading lede={t('account.accessibilityLede')}>{t('account.accessibilityHeading')}</PageHeading>
        <h2>{t('account.aimHeading')}</h2>
        <p>{t('account.aim')}</p>
        <ul>
          <li>{t('account.worksScript')}</li>
          <li>{t('account.worksNarrow')}</li>
          <li>{t('account.worksKeyboard')}</li>
          <li>{t('account.worksColour')}</li>
          <li>{t('account.worksPrint')}</li>
        </ul>
        <h2>{t('account.checkedHeading')}</h2>
        <p>{t('account.checked')}</p>
        <h2>{t('account.gapsHeading')}</h2>
        <ul>
          <li>{t('account.gapPeople')}</li>
          <li>{t('account.gapExpert')}</li>
          <li>{t('account.gapWelsh')}</li>
          <li>{t('account.gapBsl')}</li>
        </ul>
        <h2>{t('account.tellHeading')}</h2>
        <p>{t('account.tell')}</p>
        <Contacts ask={ask} contacts={contacts} />
        <p>
          {t.rich('account.tellEqual', {
            link: (words) => <a href={EQUALITY_ADVICE}>{words}</a>,
            ni: (words) => <a href={EQUALITY_NORTHERN_IRELAND}>{words}</a>,
          })}
        </p>
      </div>
    </Layout>
  );
}
