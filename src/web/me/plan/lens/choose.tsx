import { glimpsesOf, PLACEABLE, type Glimpse, type Kind, type Part } from '../../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import type { T } from '../../../../platform/language/index.ts';
import { EmptyPlace, Layout, LookLine, Looks, PageHeading, Quiet } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { firstOn, lastOn, pageOf, PagesNav } from '../../../pages-nav.tsx';
import { shortly } from '../../shortly.ts';
import { sayKind } from './line-in-lens.ts';
import { partIn } from './part-in-address.ts';

const ON_A_PAGE = 30;
/** Steps are left out: there may be thousands, and each can be placed from its own page. */
const CHOSEN_FROM = PLACEABLE.filter((kind) => kind !== 'step');

/** The person's own lines, to choose from what belongs in a part of the lens. */
export async function showChoices(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const part = partIn(ask);
  const all = await ask.record((tx) => glimpsesOf(tx, CHOSEN_FROM));
  const inOrder = CHOSEN_FROM.flatMap((kind) => all.filter((each) => each.kind === kind));
  const shown = pageOf(inOrder, ask.query.get('page'), ON_A_PAGE);
  const kinds = CHOSEN_FROM.filter((kind) => shown.items.some((each) => each.kind === kind));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('lens.chooseTitle')}
      current="plan"
      room={{ text: t(`lens.part.${part}`), href: to.lensPart(part) }}
    >
      <PageHeading lede={shown.count > 0 ? t('lens.chooseLede') : undefined}>
        {t('lens.chooseHeading', { part: t(`lens.part.${part}`) })}
      </PageHeading>
      {shown.count === 0 && (
        <EmptyPlace drawing="seedling">
          <p>{t('lens.chooseEmpty')}</p>
          <p>
            <a href={to.newIn(part)}>{t('lens.writeNew')}</a>
          </p>
        </EmptyPlace>
      )}
      {kinds.map((kind) => (
        <Choices t={t} part={part} kind={kind} lines={shown.items.filter((each) => each.kind === kind)} />
      ))}
      <PagesNav
        part={shown}
        name={t('lens.choosePages')}
        shown={t('hard.shown', { from: firstOn(shown), to: lastOn(shown), count: shown.count })}
        earlier={t('hard.earlier')}
        later={t('hard.later')}
        hrefOf={(page) => `${to.chooseFor(part)}?page=${page}`}
      />
      {shown.count > 0 && <Quiet>{t('lens.chooseSteps')}</Quiet>}
    </Layout>
  );
}

function Choices({ t, part, kind, lines }: { t: T; part: Part; kind: Kind; lines: readonly Glimpse[] }) {
  return (
    <section>
      <h2>{sayKind(t, { kind })}</h2>
      <Looks>
        {lines.map((line) => (
          <LookLine>
            <a href={`${to.place(line.id)}?in=${part}`} dir="auto">
              {sayGlimpse(t, line)}
            </a>
          </LookLine>
        ))}
      </Looks>
    </section>
  );
}

/** A line in a list: its own heading where it has one, what it is about, and how it begins. */
function sayGlimpse(t: T, { heading, start, sort }: Glimpse): string {
  const about = sort === undefined || sort === 'own words' ? '' : t(`hard.sort.${sort}`);
  return [heading, about, shortly(start)].filter((each) => each !== '').join(': ');
}
