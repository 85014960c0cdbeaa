import { signedNow, wishesDetailsOf } from '../../../modules/wishes/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { isoDay } from '../../../platform/language/index.ts';
import { NATIONS, type Nation } from '../../../platform/session/index.ts';
import { Layout, LookLine, Looks, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { LawsShown } from './law-shown.tsx';
import { presentLaws, sayNation } from './present-law.ts';

/** The nation that the address names, among those there are; null for anything else. */
const nationIn = (ask: RecordAsk): Nation | null =>
  NATIONS.find((nation) => nation.replaceAll(' ', '-') === ask.query.get('nation')) ?? null;

/** What the law of a nation says of papers like these: of the chosen nation, or of another to read about. */
export async function showLaw(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { chosen, signed } = await ask.record(async (tx) => ({
    chosen: (await wishesDetailsOf(tx)).details.nation,
    signed: await signedNow(tx),
  }));
  const nation = nationIn(ask) ?? chosen;
  const others = NATIONS.filter((each) => each !== nation);
  // A version that was signed for one nation says nothing about another.
  const about = signed?.nation === nation ? signed : null;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('wishes.heading'), href: to.wishes }}
    >
      <div class="reading">
        <PageHeading lede={t('legal.lede')}>{t('legal.heading')}</PageHeading>
        <p>
          {chosen ? t('legal.chosen', { nation: sayNation(t, chosen) }) : t('legal.notChosen')}{' '}
          <a href={to.wishesDetails}>{t('legal.toChoose')}</a>
        </p>
        {nation && (
          <>
            {nation !== chosen && <Quiet>{sayNation(t, nation)}</Quiet>}
            <LawsShown laws={presentLaws(t, { nation, day: isoDay(ask.now) }, about)} />
          </>
        )}
        <section class="not-on-paper">
          <h2>{t('legal.other')}</h2>
          <Looks>
            {others.map((other) => (
              <LookLine>
                <a href={to.wishesLawIn(other)}>{sayNation(t, other)}</a>
              </LookLine>
            ))}
          </Looks>
        </section>
      </div>
    </Layout>
  );
}
