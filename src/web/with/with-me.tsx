import { sharedWithMe } from '../../modules/sharing/index.ts';
import { helpsWithMe } from '../../modules/writing-help/index.ts';
import type { Page, SignedInAsk } from '../../platform/http/index.ts';
import { to } from '../addresses.ts';
import { ButtonLink, Actions, Card, EmptyPlace, Layout, Notice, PageHeading, Quiet } from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { presentShared } from './present-shared.ts';
import { AskedToWrite } from './writing/asked-to-write.tsx';

/** People who share with whoever is signed in. It opens nothing: opening is a look. */
export async function showWithMe(ask: SignedInAsk): Promise<Page> {
  const { t } = ask;
  const people = presentShared(t, await ask.commons(sharedWithMe));
  const helps = await ask.commons(helpsWithMe);
  return (
    <Layout frame={frameOf(ask, 'with')} title={t('with.title')} current="with">
      {ask.query.get('done') === 'joined' && <Notice>{t('with.joined')}</Notice>}
      {ask.query.get('done') === 'typed' && <Notice>{t('paper.typed')}</Notice>}
      <PageHeading lede={people.length > 0 ? t('with.lede') : undefined}>{t('with.heading')}</PageHeading>
      <AskedToWrite ask={ask} helps={helps} />
      {people.length === 0 && (
        <EmptyPlace drawing="bench">
          <p>{t('with.nobody')}</p>
        </EmptyPlace>
      )}
      {people.map((each) => (
        <Card>
          <h2 dir="auto">{each.name}</h2>
          {each.rooms.map((room) => (
            <p>{room}</p>
          ))}
          <Quiet>{each.until}</Quiet>
          <Actions>
            <ButtonLink href={to.why(each.person)} kind="second">
              {t('with.open')}
              <span class="nhsuk-u-visually-hidden"> {each.name}</span>
            </ButtonLink>
          </Actions>
        </Card>
      ))}
      <p>
        <a href={to.typeInvitation}>{t('paper.haveInvitation')}</a>
      </p>
    </Layout>
  );
}
