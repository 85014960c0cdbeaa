import { PARTS, type Part } from '../../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import { Layout, PageHeading, StonesOfACairn, type StoneDoor } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { Done } from '../../done.tsx';

const STONES: Readonly<Record<Part, StoneDoor['stone']>> = {
  connection: 'connection',
  hope: 'hope',
  identity: 'identity',
  meaning: 'meaning',
  empowerment: 'power',
};

/** The five stones, each a door into its part. Their size says nothing. */
export function showLens(ask: RecordAsk): Page {
  const { t } = ask;
  const doors = PARTS.map((part) => ({
    stone: STONES[part],
    href: to.lensPart(part),
    name: t(`lens.part.${part}`),
    about: t(`lens.is.${part}`),
  }));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('lens.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={{ placed: t('lens.done.placed') }} />
      <PageHeading lede={t('lens.lede')}>{t('lens.heading')}</PageHeading>
      <StonesOfACairn doors={doors} />
      <p>{t('lens.optional')}</p>
      <p>
        <a href={to.areas}>{t('goal.wayAreas')}</a>
      </p>
      <p class="who-can-see">{t('lens.onlyYou')}</p>
    </Layout>
  );
}
