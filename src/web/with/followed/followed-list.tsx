import { askedIfFollowed, type AskedIfFollowed } from '../../../modules/crisis/index.ts';
import type { Page, SignedInAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, Card, EmptyPlace, Layout, OwnWords, PageHeading, Quiet } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { sayRooms } from '../room-words.ts';

/** Wishes that whoever is signed in opened in hard times, and whether they have said if they were followed. It opens nobody. */
export async function showFollowed(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const asked = await ask.commons(askedIfFollowed);
  const groups = [
    { heading: t('handBack.askWaits'), those: asked.filter(({ answers }) => answers.length === 0) },
    { heading: t('handBack.askAnswered'), those: asked.filter(({ answers }) => answers.length > 0) },
  ];
  return (
    <Layout
      frame={frameOf(ask, 'with')}
      title={t('handBack.askListTitle')}
      current="with"
      room={{ text: t('with.heading'), href: to.withMe }}
    >
      <PageHeading lede={asked.length > 0 ? t('handBack.askListLede') : undefined}>
        {t('handBack.askListHeading')}
      </PageHeading>
      {asked.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('handBack.askListNone')}</p>
        </EmptyPlace>
      )}
      {groups.map(({ heading, those }) => (
        <Group ask={ask} heading={heading} those={those} />
      ))}
    </Layout>
  );
}

function Group({ ask, heading, those }: { ask: SignedInAsk; heading: string; those: readonly AskedIfFollowed[] }) {
  const { t } = ask;
  if (those.length === 0) return <></>;
  return (
    <>
      <h2>{heading}</h2>
      {those.map((each) => (
        <Card kind={each.answers.length === 0 ? 'needs' : 'plain'}>
          <WhatWasOpened ask={ask} asked={each} />
          <AnswersSoFar ask={ask} asked={each} />
          <ButtonLink href={to.sayFollowed(each.look)} kind="second">
            {t(each.answers.length === 0 ? 'handBack.askAnswer' : 'handBack.askCorrect')}
            <span class="nhsuk-u-visually-hidden"> {t('handBack.askAbout', { name: each.name })}</span>
          </ButtonLink>
        </Card>
      ))}
    </>
  );
}

/** Of the look, whose it was, when, and which rooms; nothing of what stands in them. */
export function WhatWasOpened({ ask, asked }: { ask: SignedInAsk; asked: AskedIfFollowed }) {
  const { t, language, now } = ask;
  const { name, rooms, at } = asked;
  return <p>{t('handBack.askOpened', { name, rooms: sayRooms(t, rooms), when: sayWhen(language, at, now) })}</p>;
}

/** What they answered, oldest first. */
export function AnswersSoFar({ ask, asked }: { ask: SignedInAsk; asked: AskedIfFollowed }) {
  const { t, language, now } = ask;
  return (
    <>
      {asked.answers.map(({ followed, because, at }) => (
        <>
          <Quiet>
            {t('handBack.askYou', { answer: t(`handBack.choice.${followed}`), when: sayWhen(language, at, now) })}
          </Quiet>
          {because !== null && <OwnWords text={because} />}
        </>
      ))}
    </>
  );
}
