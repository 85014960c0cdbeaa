import type { SafetyLead } from '../../../modules/safety/index.ts';
import { sayList, type T } from '../../../platform/language/index.ts';

/** Said before it is pressed: what is kept, who sees what, and that nothing else happens. `mine`: something is kept for whoever says so. */
export function WhatIsKept({ t, leads, mine }: { t: T; leads: readonly SafetyLead[]; mine: boolean }) {
  const names = sayList(t.language, [...new Set(leads.map(({ name }) => name))]);
  return (
    <>
      <h2>{t('safety.keptHeading')}</h2>
      <ul>
        {mine && <li>{t('safety.keptMine')}</li>}
        <li>{t('safety.keptCount')}</li>
        <li>{t('safety.keptNot')}</li>
        {!mine && <li>{t('safety.toldKept')}</li>}
        <li>{t('safety.keptFew')}</li>
        <li>{leads.length === 0 ? t('safety.noLead') : t('safety.leads', { names })}</li>
        <li>{t('safety.keptNothingElse')}</li>
      </ul>
    </>
  );
}
