import { mayAskHousesFor, type MayAskFor } from '../../../modules/stays/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, Notice, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';

/** For whom whoever is signed in may ask a house for a place. It opens nobody's record. */
export async function showPlaces(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const people = await ask.commons(mayAskHousesFor);
  const done = people.find(({ asker }) => asker === ask.query.get('asked'));
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('stays.placesTitle')}
      current="with"
      room={{ text: t('with.heading'), href: to.withMe }}
    >
      {done && <Notice>{t('stays.done.askedFor', { name: done.name })}</Notice>}
      <PageHeading lede={people.length > 0 ? t('stays.placesLede') : undefined}>{t('stays.placesHeading')}</PageHeading>
      {people.length === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('stays.placesNone')}</p>
        </EmptyPlace>
      )}
      {people.map((each) => (
        <Person ask={ask} each={each} />
      ))}
    </Layout>
  );
}

function Person({ ask: { t }, each }: { ask: SignedInAsk; each: MayAskFor }) {
  const { asker, name, asked } = each;
  return (
    <Card>
      <h2 dir="auto">{name}</h2>
      {asked.map(({ house, at }) => (
        <Quiet>{t('stays.placesAsked', { house, day: sayShortDate(t.language, at), name })}</Quiet>
      ))}
      <ButtonLink href={to.askHouseFor(asker)} kind="second">
        {t('stays.placesFor', { name })}
      </ButtonLink>
    </Card>
  );
}
