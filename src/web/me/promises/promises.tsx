import { linesOf } from '../../../modules/plans/index.ts';
import { promisesOf } from '../../../modules/promises/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { Card, EmptyPlace, Layout, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { placeOf } from '../line-here.ts';
import { presentPromise, type PromiseShown } from './present-promise.ts';
import { OnePromise } from './promises-shown.tsx';

/** Everything that others said they will do: what is to come first, then what became of the rest. */
export async function showPromises(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { promises, places } = await ask.record(async (tx) => ({
    promises: await promisesOf(tx),
    places: new Map((await linesOf(tx, 'plan')).map((line) => [line.id, placeOf(line)])),
  }));
  const shown = promises.map((each) => presentPromise(ask, each));
  const groups = [
    { heading: t('promise.openHeading'), those: shown.filter((each) => each.became === '') },
    { heading: t('promise.overHeading'), those: shown.filter((each) => each.became !== '') },
  ];
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('promise.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading lede={t('promise.lede')}>{t('promise.heading')}</PageHeading>
      {shown.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('promise.none')}</p>
        </EmptyPlace>
      )}
      {groups.map(({ heading, those }) => (
        <Group ask={ask} heading={heading} those={those} places={places} />
      ))}
    </Layout>
  );
}

interface GroupProps {
  ask: RecordAsk;
  heading: string;
  those: readonly PromiseShown[];
  places: ReadonlyMap<string, string>;
}

function Group({ ask, heading, those, places }: GroupProps) {
  if (those.length === 0) return <></>;
  return (
    <>
      <h2>{heading}</h2>
      {those.map((each) => (
        <Card>
          <OnePromise promise={each} />
          <p>
            <a href={places.get(each.entry) ?? to.plan}>
              {ask.t('promise.seeLine')}
              <span class="nhsuk-u-visually-hidden" dir="auto">
                {' '}
                {each.words}
              </span>
            </a>
          </p>
        </Card>
      ))}
    </>
  );
}
