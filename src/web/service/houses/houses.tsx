import { housesOfMine, type MyHouse } from '../../../modules/stays/index.ts';
import { runs, serviceOf } from '../../../modules/services/index.ts';
import { NotFound, type Page, type SignedInAsk } from '../../../platform/http/index.ts';
import { isId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, EmptyPlace, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** Houses of one service, for who works in one or runs the service. */
export async function showHouses(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const id = ask.params['service'];
  if (!isId(id)) throw new NotFound();
  const mayAdd = runs(ask.visitor.posts, id);
  const { service, houses } = await ask.commons(async (tx) => ({
    service: await serviceOf(tx, id),
    houses: (await housesOfMine(tx)).filter((house) => house.service === id),
  }));
  if (!service || (houses.length === 0 && !mayAdd)) throw new NotFound();
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('houses.listTitle')}
      current="service"
      room={{ text: t('service.servicesTitle'), href: to.service }}
    >
      <div class="reading">
        <PageHeading lede={t('houses.listLede')}>{t('houses.listHeading')}</PageHeading>
        {houses.length === 0 && (
          <EmptyPlace drawing="bench">
            <p>{t('houses.none')}</p>
            <p>{t('houses.noneMore')}</p>
          </EmptyPlace>
        )}
        {houses.map((house) => (
          <One ask={ask} house={house} />
        ))}
        {mayAdd && (
          <Actions>
            <ButtonLink href={to.newHouse(id)} kind={houses.length === 0 ? 'main' : 'second'}>
              {t('houses.add')}
            </ButtonLink>
          </Actions>
        )}
      </div>
    </Layout>
  );
}

function One({ ask, house }: { ask: SignedInAsk; house: MyHouse }) {
  const { t } = ask;
  return (
    <Card kind={house.waiting > 0 ? 'needs' : 'plain'}>
      <h2 dir="auto">{house.name}</h2>
      {house.waiting > 0 && <p>{t('houses.linkWaiting', { count: house.waiting })}</p>}
      {house.closed && <p>{t('houses.closed')}</p>}
      {!house.works && <p>{t('houses.notInTeam')}</p>}
      <Actions>
        <ButtonLink href={to.houseAt(house.service, house.id)} kind={house.waiting > 0 ? 'main' : 'second'}>
          <span dir="auto">{t('houses.open', { house: house.name })}</span>
        </ButtonLink>
      </Actions>
    </Card>
  );
}
