import type { Service } from '../../../modules/services/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { OwnWords } from '../../design/index.ts';

interface Props {
  t: T;
  /** Where they hold posts, in words; empty when nowhere. */
  worksAt: string;
  /** Somebody who came with a printed card may have no address. */
  hasMail: boolean;
  stands: readonly Pick<Service, 'name' | 'contact'>[];
}

/** What goes, what happens at once, what stays and why: before anything is chosen. */
export function WhatGoesAndStays({ t, worksAt, hasMail, stands }: Props) {
  return (
    <>
      <h2>{t('leaving.nowHeading')}</h2>
      <ul>
        <li>{t('leaving.nowEnds')}</li>
        {hasMail && <li>{t('leaving.nowMail')}</li>}
        <li>{t('leaving.nowYou')}</li>
      </ul>
      <h2>{t('leaving.goesHeading')}</h2>
      <ul>
        <li>{t('leaving.goesRecord')}</li>
        <li>{t('leaving.goesSharing')}</li>
        <li>{t('leaving.goesAccount')}</li>
        {worksAt !== '' && <li>{t('leaving.goesPosts', { services: worksAt })}</li>}
      </ul>
      <h2>{t('leaving.staysHeading')}</h2>
      <ul>
        <li>{t('leaving.staysOthers')}</li>
        <li>{t('leaving.staysCircle')}</li>
        <li>{t('leaving.staysMail')}</li>
        <li>{t('leaving.staysPaper')}</li>
        <li>{t('leaving.staysCount')}</li>
        <li>{t('leaving.staysBackups')}</li>
      </ul>
      <h3>{t('leaving.servicesHeading')}</h3>
      <ul>
        <li>{t('leaving.servicesOwn')}</li>
        <li>{t('leaving.servicesLaw')}</li>
        <li>{t('leaving.servicesCharity')}</li>
      </ul>
      {stands.length > 0 && (
        <>
          <p>{t('leaving.servicesStand')}</p>
          {stands.map(({ name, contact }) => (
            <OwnWords text={contact} by={name} />
          ))}
        </>
      )}
    </>
  );
}
