import {
  agreedOf,
  agreedVersions,
  CHECKS,
  planCheckOf,
  stancesOn,
  type PlanCheck,
} from '../../../modules/reviews/index.ts';
import { NotFound, type FormParts, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { sayDayAndTime } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  ButtonLink,
  Card,
  EmptyPlace,
  Layout,
  LookLine,
  Looks,
  NotOnPaper,
  OwnParts,
  PageHeading,
  Quiet,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { presentStandings } from '../stances/present-stances.ts';
import { keepStance, sayForm, SayPage } from '../stances/say-page.tsx';
import { StancesShown } from '../stances/stances-shown.tsx';
import { FrozenText } from './frozen-text.tsx';

/** The versions that the person has agreed, newest first. */
export async function showAgreedVersions(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const versions = await ask.record((tx) => agreedVersions(tx));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('review.agreedTitle')}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <PageHeading lede={t('review.agreedLede')}>{t('review.agreedHeading')}</PageHeading>
      {versions.length === 0 ? (
        <EmptyPlace drawing="path">
          <p>{t('review.agreedEmpty')}</p>
        </EmptyPlace>
      ) : (
        <Card>
          <Looks>
            {versions.map(({ id, at }) => (
              <LookLine>
                <a href={to.agreed(id)}>{t('review.version', { when: sayDayAndTime(t.language, at) })}</a>
              </LookLine>
            ))}
          </Looks>
        </Card>
      )}
      <p>
        <ButtonLink href={to.planReview}>{t('review.way')}</ButtonLink>
      </p>
    </Layout>
  );
}

/** One agreed version, word for word as it was on the screen; who agrees and who differs. It prints on paper as it stands. */
export async function showAgreed(ask: RecordAsk): Promise<Page> {
  const { t, visitor } = ask;
  const id = idFrom(ask, 'id');
  const { version, stances, check, seen } = await ask.record(async (tx) => {
    const found = await agreedOf(tx, id);
    if (!found) throw new NotFound();
    return {
      version: found,
      stances: await stancesOn(tx, { agreed: id }),
      check: await planCheckOf(tx, id),
      seen: await whoCanSeeLine(ask, tx, 'plan'),
    };
  });
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('review.versionTitle')}
      current="plan"
      room={{ text: t('review.agreedHeading'), href: to.agreedVersions }}
    >
      <Done ask={ask} says={{ agreed: t('review.done.agreed'), said: t('stance.done') }} />
      <PageHeading lede={t('review.agreedOn', { when: sayDayAndTime(t.language, version.at) })}>
        {t('review.versionHeading')}
      </PageHeading>
      <p>
        {visitor.name && (
          <>
            <bdi>{visitor.name}</bdi>
            <br />
          </>
        )}
        {t('review.frozen')}
      </p>
      <Actions>
        <p>{t('review.printHint')}</p>
      </Actions>
      <FrozenText blocks={version.blocks} language={version.language} />
      <StancesShown
        t={t}
        standings={presentStandings(ask, { stances, now: null, versions: new Map() })}
        say={to.sayAgreed(id)}
        isAgain={stances.some((each) => each.byAccount === ask.person)}
      />
      {check && <CheckShown ask={ask} check={check} />}
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}

/** Only on the person's own screen, and never on paper that they may hand on. */
function CheckShown({ ask, check }: { ask: RecordAsk; check: PlanCheck }) {
  const { t } = ask;
  const answers = CHECKS.flatMap((name) => {
    const answer = check[name];
    return answer ? [{ label: t(`review.check.${name}`), words: t(`review.answer.${answer}`) }] : [];
  });
  const note = check.note === '' ? [] : [{ label: t('review.checkNote'), words: check.note }];
  return (
    <NotOnPaper>
      <Card heading={t('review.myCheckHeading')} kind="soft">
        <OwnParts parts={[...answers, ...note]} />
        <Quiet>{t('review.onlyYouCheck')}</Quiet>
      </Card>
    </NotOnPaper>
  );
}

/** The person says where they stand on a version that they agreed, now that it is read again. */
export const sayAgreed: FormParts<'me', typeof sayForm> = {
  fields: sayForm,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { version, stances } = await ask.record(async (tx) => {
      const found = await agreedOf(tx, id);
      if (!found) throw new NotFound();
      return { version: found, stances: await stancesOn(tx, { agreed: id }) };
    });
    const said = t('review.version', { when: sayDayAndTime(t.language, version.at) });
    return (
      <SayPage
        ask={ask}
        again={again}
        audience="me"
        lede={t('stance.ledeOwn')}
        action={to.sayAgreed(id)}
        back={{ text: t('review.versionHeading'), href: to.agreed(id) }}
        was={0}
        isAgain={stances.some((each) => each.byAccount === ask.person)}
      >
        <p>
          <a href={to.agreed(id)}>{said}</a>
        </p>
      </SayPage>
    );
  },
  act: (ask, typed) => {
    const id = idFrom(ask, 'id');
    return keepStance(ask, { agreed: id }, typed, `${to.agreed(id)}?done=said`);
  },
};
