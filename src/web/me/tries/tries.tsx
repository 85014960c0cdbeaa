import { linesOf, planFrom, type Line } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, LookLine, Looks, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { pageOf, Pages } from '../page-of.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';

const ON_A_PAGE = 20;

/** What a link to something to try says: its words, or that it has none yet. */
export const nameOfTry = (t: RecordAsk['t'], line: Pick<Line, 'words'>): string =>
  line.words.trim() === '' ? t('review.noWords') : shortly(line.words);

/** Everything that the person wants to try. */
export async function showTries(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { risks, seen } = await ask.record(async (tx) => ({
    risks: planFrom(await linesOf(tx, 'plan')).risks,
    seen: await whoCanSeeLine(ask, tx, 'plan'),
  }));
  const part = pageOf(risks, ask.query.get('page'), ON_A_PAGE);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('tries.title')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={{}} />
      <PageHeading lede={t('tries.lede')}>{t('tries.heading')}</PageHeading>
      {part.count === 0 && (
        <EmptyPlace drawing="path">
          <p>{t('tries.empty')}</p>
        </EmptyPlace>
      )}
      <p>
        <ButtonLink href={to.newTry}>{t('tries.add')}</ButtonLink>
      </p>
      {part.count > 0 && (
        <Card>
          <Looks>
            {part.items.map((line) => (
              <LookLine>
                <a href={to.tryOf(line.id)}>
                  <bdi>{nameOfTry(t, line)}</bdi>
                </a>
                {line.fields.again && (
                  <>
                    <br />
                    <span class="quiet">{t('tries.lookAgainOn', { day: sayDate(t.language, line.fields.again) })}</span>
                  </>
                )}
              </LookLine>
            ))}
          </Looks>
        </Card>
      )}
      <Pages
        at={to.tries}
        part={part}
        says={{
          label: t('tries.pages'),
          shown: t('tries.shown', { from: part.from, to: part.to, count: part.count }),
          earlier: t('tries.earlier'),
          later: t('tries.later'),
        }}
      />
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}
