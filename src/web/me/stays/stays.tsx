import { housesHere, isOpen, staysOf, type House, type MyStay } from '../../../modules/stays/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { isoDay, sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Layout, LookLine, Looks, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Danger, HouseCards } from '../../open/houses.tsx';
import { presentHouse } from '../../open/present-house.ts';
import { Done } from '../done.tsx';
import { presentStay } from './present-stay.ts';

/** What the person asked houses for, and the houses there are. */
export async function showStays(ask: RecordAsk): Promise<Page> {
  const { t, now } = ask;
  const { stays, houses } = await ask.record(async (tx) => ({
    stays: await staysOf(tx, now),
    houses: await housesHere(tx),
  }));
  const current = stays.filter((stay) => isOpen(stay, isoDay(now)));
  const earlier = stays.filter((stay) => !current.includes(stay));
  const nameOf = (stay: MyStay): string => houses.find((house) => house.id === stay.house)?.name ?? '';
  const open = houses.filter((house: House) => !house.closed).map((house) => presentHouse(t, house, now));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('stays.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <Done ask={ask} says={{ 'not-mine': t('stays.done.not-mine'), back: t('stays.done.back') }} />
      <PageHeading lede={t('stays.lede')}>{t('stays.heading')}</PageHeading>
      {current.length > 0 && <h2>{t('stays.mineHeading')}</h2>}
      {current.map((stay) => (
        <StayCard ask={ask} stay={stay} house={nameOf(stay)} />
      ))}
      <h2>{t('stays.findHeading')}</h2>
      <p>{t('stays.privacy')}</p>
      <HouseCards t={t} houses={open} level={3} />
      <Danger t={t} />
      <Looks>
        <LookLine>
          <a href={to.stayAskers}>{t('stays.askersWay')}</a>
          <br />
          <span class="quiet">{t('stays.askersWayHint')}</span>
        </LookLine>
      </Looks>
      {earlier.length > 0 && <h2>{t('stays.earlierHeading')}</h2>}
      {earlier.length > 0 && (
        <Looks>
          {earlier.map((stay) => (
            <LookLine>
              <a href={to.stay(stay.id)} dir="auto">
                {t('stays.pageHeading', { house: nameOf(stay) })}
              </a>
              <p>{presentStay(t, stay, nameOf(stay), now).headline}</p>
              <Quiet>{sayWhen(t.language, stay.at, now)}</Quiet>
            </LookLine>
          ))}
        </Looks>
      )}
    </Layout>
  );
}

/** Where one request stands, and the one thing that waits for the person. */
export function StayCard({ ask, stay, house }: { ask: RecordAsk; stay: MyStay; house: string }) {
  const { t, now } = ask;
  const view = presentStay(t, stay, house, now);
  return (
    <Card kind={view.next ? 'needs' : 'plain'}>
      <p>
        <strong>{view.headline}</strong>
      </p>
      {view.more.map((words) => (
        <p>{words}</p>
      ))}
      <Actions>
        {view.next && <ButtonLink href={view.next.href}>{view.next.text}</ButtonLink>}
        <ButtonLink href={to.stay(stay.id)} kind={view.next ? 'quiet' : 'second'}>
          {t('stays.see')}
          <span class="nhsuk-u-visually-hidden"> {house}</span>
        </ButtonLink>
      </Actions>
    </Card>
  );
}
