import { countsOf, type HouseMonth } from '../../../modules/stays/index.ts';
import { NotFound, type Page, type SignedInAsk } from '../../../platform/http/index.ts';
import { sayMonth, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Facts, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { houseHere } from './here.ts';

/** Answer times and nights used, month by month, for leads. The level of the house, never of a person or a worker. */
export async function showHouseCounts(ask: SignedInAsk): Promise<Page> {
  const { t, language } = ask;
  const { house, mine } = await houseHere(ask);
  if (!mine.leads) throw new NotFound();
  const months = await ask.commons((tx) => countsOf(tx, house.id));
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('houses.countsTitle')}
      current="service"
      room={{ text: house.name, href: to.houseAt(house.service, house.id) }}
    >
      <div class="reading">
        <PageHeading lede={t('houses.countsLede')}>{t('houses.countsHeading', { house: house.name })}</PageHeading>
        <p>{t('houses.countsSmall')}</p>
        <p>{t('houses.answersWithin', { count: house.answerHours })}</p>
        {months.length === 0 && <p>{t('houses.countsNone')}</p>}
        {months.map((month) => (
          <section>
            <h2>{sayMonth(language, month.month)}</h2>
            {month.answers === null && month.nightsUsed === null ? (
              <p>{t('houses.countsTooFew')}</p>
            ) : (
              <Facts rows={factsOf(t, month)} />
            )}
          </section>
        ))}
      </div>
    </Layout>
  );
}

function factsOf(t: T, month: HouseMonth) {
  const say = (number: number | null): string => (number === null ? t('houses.notShown') : String(number));
  const { nightsUsed: used, nightsThere: there } = month;
  return [
    { key: t('houses.countsAnswers'), value: say(month.answers) },
    { key: t('houses.countsYes'), value: say(month.yes) },
    { key: t('houses.countsNo'), value: say(month.no) },
    { key: t('houses.countsLate'), value: say(month.late) },
    { key: t('houses.countsHours'), value: say(month.middleHours) },
    {
      key: t('houses.countsNights'),
      value:
        used === null || there === null
          ? t('houses.notShown')
          : t('houses.nightsOf', { used: String(used), there: String(there) }),
    },
  ];
}
