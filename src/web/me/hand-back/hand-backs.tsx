import { isOver, unwellTimesOf, type UnwellTime } from '../../../modules/crisis/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, EmptyPlace, Layout, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { saySpan } from './say-span.ts';

/** Every time when the person was unwell, newest first. */
export async function showHandBacks(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const times = await ask.record(unwellTimesOf);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('handBack.title')}
      current="staying-well"
      room={{ text: t('rehearse.toUnwell'), href: to.unwell }}
    >
      <PageHeading lede={t('handBack.listLede')}>{t('handBack.listHeading')}</PageHeading>
      {times.length === 0 && (
        <EmptyPlace drawing="bench" heading={t('handBack.none')}>
          <p>{t('handBack.noneNext')}</p>
          <p>
            <a href={to.rehearse}>{t('rehearse.title')}</a>
          </p>
        </EmptyPlace>
      )}
      {times.map((time) => (
        <One ask={ask} time={time} />
      ))}
    </Layout>
  );
}

function One({ ask, time }: { ask: RecordAsk; time: UnwellTime }) {
  const { t, language, now } = ask;
  const span = saySpan(t, time);
  const over = isOver(time, now);
  return (
    <Card kind={over && time.readAt === null ? 'needs' : 'plain'}>
      <h2>{span}</h2>
      {!over && <p>{t('handBack.isOn', { until: sayDayAndTime(language, time.overAt) })}</p>}
      <Quiet>
        {t(`handBack.said.${time.saidBy}`)}{' '}
        {time.readAt !== null && t('handBack.readAt', { when: sayWhen(language, time.readAt, now) })}
      </Quiet>
      <Actions>
        <ButtonLink href={to.handBack(time.id)} kind="second">
          {t(time.readAt === null ? 'handBack.open' : 'handBack.openAgain')}
          <span class="nhsuk-u-visually-hidden"> {span}</span>
        </ButtonLink>
      </Actions>
    </Card>
  );
}
