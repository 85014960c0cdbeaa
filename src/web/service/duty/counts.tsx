import { serviceOf } from '../../../modules/services/index.ts';
import { dutyCounts } from '../../../modules/sharing/index.ts';
import { withCommons } from '../../../platform/commons/index.ts';
import { NotFound, type Ask, type Page } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { EmptyPlace, Layout, PageHeading, Table } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { presentCounts } from './present-duty.ts';

/** How often a service had records opened under a legal duty, for anybody to read. */
export async function showDutyCounts(ask: Ask): Promise<Page> {
  const { t } = ask;
  const id = ask.params['service'];
  if (!isId(id)) throw new NotFound();
  const { service, counts } = await withCommons(ask.database, ask.visitor, async (tx) => ({
    service: await serviceOf(tx, id),
    counts: await dutyCounts(tx, id),
  }));
  if (!service) throw new NotFound();
  const columns = [
    { text: t('duty.law') },
    { text: t('duty.countsAsked'), number: true },
    { text: t('duty.countsAgreed'), number: true },
    { text: t('duty.countsDelayed'), number: true },
    { text: t('duty.countsHours'), number: true },
  ];
  return (
    <Layout frame={frameOf(ask, ask.visitor ? 'me' : 'open')} title={t('duty.countsTitle')}>
      <PageHeading lede={t('duty.countsLede')}>{t('duty.countsHeading', { service: service.name })}</PageHeading>
      {counts.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('duty.countsNone')}</p>
        </EmptyPlace>
      )}
      {presentCounts(t, counts).map(({ year, rows }) => (
        <Table
          caption={t('duty.countsYear', { year: String(year) })}
          columns={columns}
          rows={rows.map((cells) => [...cells])}
        />
      ))}
      <p>{t('duty.countsSmall')}</p>
      <p>{t('duty.countsWhen')}</p>
    </Layout>
  );
}
