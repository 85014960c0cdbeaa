import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayList } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, LookLine, Looks, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { companionsOf, type Companion } from '../people/companion.ts';
import { sayOneSharing, sayRelation } from '../people/present-sharing.ts';
import { teamReached } from '../people/team-reached.ts';
import { sayRoom } from '../../with/room-words.ts';
import { UnwellBanner } from './banner.tsx';
import { opensWhenUnwell, sharedForUnwell } from './opens.ts';
import { readStanding } from './read-unwell.ts';
import { stepsIn, stepsOthersDo, type StepOthersDo } from './steps-others-do.ts';

/** Everybody for whom something opens when the person is unwell: what, how far, and what they may do. */
export async function showStepsIn(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { standing, opens, steps, keptOut } = await ask.record(async (tx) => {
    const found = (await companionsOf(tx, ask.now)).filter(opensWhenUnwell);
    const out = new Map<string, readonly string[]>();
    for (const { key, whom } of found)
      if (whom.kind === 'team')
        out.set(
          key,
          (await teamReached(tx, whom.team)).filter(({ never }) => never).map(({ name }) => name),
        );
    return { standing: await readStanding(tx), opens: found, steps: await stepsOthersDo(tx), keptOut: out };
  });
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('unwell.title')}
      current="staying-well"
      room={{ text: t('unwell.heading'), href: to.unwell }}
    >
      <PageHeading lede={opens.length > 0 ? t('unwell.stepsInLede') : undefined}>
        {t('unwell.stepsInHeading')}
      </PageHeading>
      <UnwellBanner ask={ask} standing={standing} from="unwell" />
      {opens.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('unwell.stepsInNone')}</p>
          <p>{t('unwell.stepsInNoneMeans')}</p>
          <ButtonLink href={to.people}>{t('unwell.toPeople')}</ButtonLink>
        </EmptyPlace>
      )}
      {opens.map((companion) => (
        <OneOfThem ask={ask} companion={companion} steps={steps} keptOut={keptOut.get(companion.key) ?? []} />
      ))}
      <Quiet>{t.rich('unwell.stepsInAlways', { people: (words) => <a href={to.people}>{words}</a> })}</Quiet>
    </Layout>
  );
}

interface OneProps {
  ask: RecordAsk;
  companion: Companion;
  steps: readonly StepOthersDo[];
  /** Of a team: people whom the person said never to. */
  keptOut: readonly string[];
}

function OneOfThem({ ask, companion, steps, keptOut }: OneProps) {
  const { t, language } = ask;
  const { key, name, never, leftWork } = companion;
  const shared = sharedForUnwell(companion);
  const does = shared.flatMap((each) => stepsIn(steps, each));
  const mayDo = shared.some(({ level }) => level === 'carry out');
  return (
    <Card>
      <h2 dir="auto">{name}</h2>
      <Quiet>{sayRelation(t, companion)}</Quiet>
      {never && <p>{t('unwell.stepsInNever', { who: name })}</p>}
      {!never && leftWork && <p>{t('people.leftWork', { who: name })}</p>}
      {!never && !leftWork && (
        <>
          {shared.map((sharing) => (
            <p>{sayOneSharing(t, companion, sharing)}</p>
          ))}
          {keptOut.length > 0 && <p>{t('unwell.stepsInTeamNever', { names: sayList(language, keptOut) })}</p>}
          {mayDo && <h3>{t('unwell.stepsInDo', { who: name })}</h3>}
          {mayDo && does.length === 0 && <p>{t('unwell.stepsInDoNothing')}</p>}
          {does.length > 0 && (
            <Looks>
              {does.map(({ line, room }) => (
                <LookLine>
                  <bdi>{line.words}</bdi> <span class="quiet">{sayRoom(t, room)}</span>
                </LookLine>
              ))}
            </Looks>
          )}
        </>
      )}
      <p>
        <a href={to.member(key)}>
          {t('unwell.stepsInChange')}
          <span class="nhsuk-u-visually-hidden"> {name}</span>
        </a>
      </p>
    </Card>
  );
}
