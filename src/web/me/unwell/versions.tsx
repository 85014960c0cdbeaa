import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { readAgreed } from './read-unwell.ts';
import { sayAgreement } from './say-agreement.ts';

/** Every version of the agreement, as it was. */
export async function showVersions(ask: RecordAsk): Promise<Page> {
  const { t, language, now } = ask;
  const { versions, called } = await ask.record(readAgreed);
  const when = (at: Date): string => sayWhen(language, at, now);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('unwell.title')}
      current="staying-well"
      room={{ text: t('unwell.heading'), href: to.unwell }}
    >
      <div class="reading">
        <PageHeading lede={t('unwell.versionsLede')}>{t('unwell.versionsHeading')}</PageHeading>
        {versions.length === 0 && (
          <EmptyPlace drawing="path">
            <p>{t('unwell.otherNone')}</p>
            <ButtonLink href={to.unwellAgreement}>{t('unwell.otherBegin')}</ButtonLink>
          </EmptyPlace>
        )}
        {versions.map((each) => (
          <Card>
            <h2>{t('unwell.versionFrom', { when: when(each.at) })}</h2>
            <p dir="auto">{sayAgreement(t, each, called)}</p>
            <OwnWords text={each.signs} />
            {each.endedAt && <Quiet>{t('unwell.versionEnded', { when: when(each.endedAt) })}</Quiet>}
          </Card>
        ))}
      </div>
    </Layout>
  );
}
