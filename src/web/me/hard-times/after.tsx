import { lastHardTimes } from '../../../modules/reminders/index.ts';
import { waitingSuggestions, waitsForThePerson } from '../../../modules/suggestions/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate } from '../../../platform/language/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { Actions, ButtonLink, Card, Layout, LookLine, Looks, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { sayLastDay } from '../../with/room-words.ts';
import { companionsOf, type Companion } from '../people/companion.ts';
import { sayShared } from '../people/present-sharing.ts';

/** A sharing whose last day came while times were hard. */
interface Ended {
  readonly key: string;
  readonly sentence: string;
}

/** After hard times: what waited, what ended meanwhile, and the parts of the plan for afterwards. Nothing is counted. */
export async function afterHardTimes(ask: RecordAsk): Promise<Page> {
  const { t, language } = ask;
  const { times, ended, waiting } = await ask.record(async (tx) => {
    const last = await lastHardTimes(tx);
    return {
      times: last,
      ended: last ? await endedWithin(ask, tx, last) : [],
      waiting: (await waitingSuggestions(tx)).filter(waitsForThePerson).length,
    };
  });
  const lede = times
    ? t('hardTimes.afterSince', { day: sayShortDate(language, times.from) })
    : t('hardTimes.nothingMissed');
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('today.title')} current="today">
      <PageHeading lede={lede}>{t('hardTimes.afterHeading')}</PageHeading>
      {ended.length > 0 && (
        <Card heading={t('hardTimes.endedHeading')} kind="needs">
          <p>{t('hardTimes.endedMeans')}</p>
          <Looks>
            {ended.map(({ key, sentence }) => (
              <LookLine more={{ text: t('hardTimes.shareAgain'), href: to.share(key) }}>{sentence}</LookLine>
            ))}
          </Looks>
        </Card>
      )}
      {waiting > 0 && (
        <Card heading={t('hardTimes.waitedHeading')}>
          <p>{t('hardTimes.waited', { count: waiting })}</p>
          <Actions>
            <ButtonLink href={to.suggestions} kind="second">
              {t('hardTimes.toSuggestions')}
            </ButtonLink>
          </Actions>
        </Card>
      )}
      <Card heading={t('hardTimes.planHeading')} kind="soft">
        <p>{t('hardTimes.planAfter')}</p>
        <Looks>
          {(['get back', 'thank', 'change'] as const).map((part) => (
            <LookLine>
              <a href={to.wellPart(part)}>{t(`well.part.${part}`)}</a>
            </LookLine>
          ))}
        </Looks>
      </Card>
      <Actions>
        <ButtonLink href={to.today}>{t('hardTimes.toToday')}</ButtonLink>
      </Actions>
    </Layout>
  );
}

async function endedWithin(ask: RecordAsk, tx: PersonTx, times: { from: Date; until: Date }): Promise<Ended[]> {
  const { t, language } = ask;
  const companions = await companionsOf(tx, ask.now);
  return companions.flatMap((companion: Companion) =>
    companion.ended
      .filter((each) => each.endedAt === null && each.endsAt >= times.from && each.endsAt < times.until)
      .map((sharing) => ({
        key: companion.key,
        sentence: t('hardTimes.ended', {
          who: companion.name,
          rooms: sayShared(t, companion.partNames, [sharing]),
          day: sayLastDay(language, sharing.endsAt),
        }),
      })),
  );
}
