import { likelihoodNow, queueOf, type House, type Standing } from '../../../modules/stays/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Columns, Fold, Layout, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { houseHere, type HouseHere } from './here.ts';
import { presentLine, type LineView } from './present-house.ts';

/** A house, to who works there: who waits, who comes, who stays. To who only runs the service: what it says, and no guests. */
export async function showHouse(ask: SignedInAsk): Promise<Page> {
  const { t, now } = ask;
  const here = await houseHere(ask);
  const { house, mine } = here;
  const queue = mine.works ? await ask.commons((tx) => queueOf(tx, house.id)) : [];
  const lines = queue.map((waiting) => presentLine(t, waiting, now));
  const says = {
    added: t('houses.done.added'),
    words: t('houses.done.words'),
    likelihood: t('houses.done.likelihood'),
    before: t('houses.done.before'),
    ended: t('houses.done.ended'),
    typed: t('houses.done.typed'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'service')}
      title={t('houses.title')}
      current="service"
      room={{ text: t('houses.listHeading'), href: to.housesAt(house.service) }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={mine.works ? t('houses.lede') : t('houses.notInTeam')}>
        <span dir="auto">{house.name}</span>
      </PageHeading>
      {house.closed && (
        <p>
          <strong>{t('houses.closed')}</strong>
        </p>
      )}
      <Columns aside={<Aside ask={ask} here={here} />}>
        {mine.works && <People ask={ask} house={house} lines={lines} />}
      </Columns>
    </Layout>
  );
}

/** In the order of the work. Without words for an empty part, it stands there only when somebody is in it. */
const PARTS = [
  { standing: 'asked', heading: 'houses.waitingHeading', none: 'houses.waitingNone' },
  { standing: 'staying', heading: 'houses.hereHeading', none: 'houses.hereNone' },
  { standing: 'to come', heading: 'houses.comingHeading', none: null },
  { standing: 'offered', heading: 'houses.offeredHeading', none: null },
  { standing: 'answered no', heading: 'houses.saidNoHeading', none: null },
] as const satisfies readonly { standing: Standing; heading: string; none: string | null }[];

function People({ ask, house, lines }: { ask: SignedInAsk; house: House; lines: readonly LineView[] }) {
  const { t } = ask;
  const of = (standing: Standing) => lines.filter((line) => line.standing === standing);
  return (
    <>
      <Fold summary={t('houses.rulesSummary')}>
        <p>{t('houses.rules1')}</p>
        <p>{t('houses.rules2')}</p>
        <p>{t('houses.answersWithin', { count: house.answerHours })}</p>
      </Fold>
      {PARTS.map(({ standing, heading, none }) => {
        const here = of(standing);
        if (here.length === 0 && none === null) return <></>;
        return (
          <section>
            <h2>{t(heading)}</h2>
            {here.length === 0 && none !== null && <Quiet>{t(none)}</Quiet>}
            {here.map((line) => (
              <One ask={ask} house={house} line={line} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function One({ ask, house, line }: { ask: SignedInAsk; house: House; line: LineView }) {
  const { t } = ask;
  const waits = line.standing === 'asked';
  return (
    <Card kind={waits ? 'needs' : 'plain'}>
      <h3 dir="auto">{line.called}</h3>
      {line.facts.map((fact, index) => (
        <p>{line.past && index === 0 ? <strong>{fact}</strong> : fact}</p>
      ))}
      <Actions>
        <ButtonLink href={to.stayAt(house.service, house.id, line.person, line.request)} kind="second">
          {waits ? t('houses.readAndAnswer') : t('houses.read')}
          <span class="nhsuk-u-visually-hidden" dir="auto">
            {' '}
            {line.called}
          </span>
        </ButtonLink>
      </Actions>
    </Card>
  );
}

function Aside({ ask, here }: { ask: SignedInAsk; here: HouseHere }) {
  const { t, language, now } = ask;
  const { house, mine } = here;
  const said = house.likelihood;
  const is = likelihoodNow(said, now);
  const holds = said !== null && now < said.runsOutAt;
  return (
    <>
      <Card heading={t('houses.likelihoodHeading')}>
        <p>
          <strong>{t(`houses.likelihood.${is}`)}</strong>
        </p>
        <Quiet>
          {holds
            ? t('houses.likelihoodUntil', { when: sayWhen(language, said.runsOutAt, now) })
            : t('houses.likelihoodNone')}
        </Quiet>
        <Actions>
          <ButtonLink href={to.houseLikelihood(house.service, house.id)} kind="second">
            {t('houses.likelihoodChange')}
          </ButtonLink>
        </Actions>
      </Card>
      <ul class="nhsuk-list">
        {mine.works && (
          <li>
            <a href={to.typeStay(house.service, house.id)}>{t('houses.toPhone')}</a>
          </li>
        )}
        <li>
          <a href={to.houseRooms(house.service, house.id)}>{t('houses.toRooms')}</a>
        </li>
        <li>
          <a href={to.describeHouse(house.service, house.id)}>{t('houses.toWords')}</a>
        </li>
        {mine.leads && (
          <li>
            <a href={to.houseCounts(house.service, house.id)}>{t('houses.toCounts')}</a>
          </li>
        )}
      </ul>
    </>
  );
}
