import { momentsOf, type Line } from '../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  EmptyPlace,
  Form,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';
import { Picture } from './picture-parts.tsx';

export const MOMENTS_ON_A_PAGE = 10;

/** Good moments, newest first. */
export async function showMoments(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { moments, count, from } = await pageOf(ask, 'standing');
  const says = {
    saved: t('moments.done.saved'),
    changed: t('moments.done.changed'),
    'picture-removed': t('moments.done.picture-removed'),
  };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('moments.title')} room={{ text: t('about.heading'), href: to.aboutMe }}>
      <Done ask={ask} says={says} />
      <div class="reading">
        <PageHeading lede={t('moments.lede')}>{t('moments.heading')}</PageHeading>
        {count === 0 && (
          <EmptyPlace drawing="bench">
            <p>{t('moments.empty')}</p>
          </EmptyPlace>
        )}
        <Actions>
          {count > 0 && <ButtonLink href={to.oneMoment}>{t('moments.showOne')}</ButtonLink>}
          <ButtonLink href={to.newMoment} kind={count > 0 ? 'second' : 'main'}>
            {t('moments.add')}
          </ButtonLink>
        </Actions>
        {moments.map((moment) => (
          <MomentCard ask={ask} moment={moment}>
            <a class="steps__action" href={to.changeMoment(moment.id)}>
              {t('common.change')}
              <span class="nhsuk-u-visually-hidden"> {shortly(moment.words, 60)}</span>
            </a>
          </MomentCard>
        ))}
        <Pages ask={ask} place={to.moments} from={from} shown={moments.length} count={count} />
        <p class="quiet">
          <a href={to.momentsAway}>{t('moments.away')}</a>
        </p>
        <p class="quiet">
          <a href={to.diary}>{t('diary.heading')}</a>
        </p>
      </div>
    </Layout>
  );
}

/** Moments that the person took away, each with the way back, and the way to remove its picture. */
export async function showMomentsAway(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { moments, count, from } = await pageOf(ask, 'taken away');
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('moments.awayTitle')}
      room={{ text: t('moments.heading'), href: to.moments }}
    >
      <div class="reading">
        <PageHeading lede={t('moments.awayLede')}>{t('moments.awayHeading')}</PageHeading>
        {count === 0 && <p>{t('moments.awayEmpty')}</p>}
        {moments.map((moment) => (
          <MomentCard ask={ask} moment={moment}>
            <Form form={makeForm(ask, { id: moment.id })} action={to.putBack(moment.id)} class="actions">
              <Button kind="second">
                {t('plan.putBack')}
                <span class="nhsuk-u-visually-hidden"> {shortly(moment.words, 60)}</span>
              </Button>
              {moment.fields.picture !== undefined && (
                <ButtonLink href={to.removePicture(moment.id)} kind="quiet">
                  {t('moments.removePicture')}
                  <span class="nhsuk-u-visually-hidden"> {shortly(moment.words, 60)}</span>
                </ButtonLink>
              )}
            </Form>
          </MomentCard>
        ))}
        <Pages ask={ask} place={to.momentsAway} from={from} shown={moments.length} count={count} />
      </div>
    </Layout>
  );
}

/** `?page=2`; anything that is no page of these moments is the nearest page that there is. */
async function pageOf(ask: RecordAsk, which: 'standing' | 'taken away') {
  const asked = ask.query.get('page') ?? '';
  return ask.record(async (tx) => {
    const { count } = await momentsOf(tx, which, { from: 0, most: 0 });
    const last = Math.max(1, Math.ceil(count / MOMENTS_ON_A_PAGE));
    const page = /^\d{1,9}$/.test(asked) ? Math.min(Math.max(Number(asked), 1), last) : 1;
    const from = (page - 1) * MOMENTS_ON_A_PAGE;
    const { moments } = await momentsOf(tx, which, { from, most: MOMENTS_ON_A_PAGE });
    return { moments, count, from };
  });
}

function MomentCard({ ask, moment, children }: { ask: RecordAsk; moment: Line; children: Page }) {
  const { t } = ask;
  const { when } = moment.fields;
  return (
    <Card>
      <Picture line={moment} alone={t('moments.pictureAlone')} />
      {moment.words !== '' && <OwnWords text={moment.words} />}
      {when && (
        <Quiet>
          <bdi>{when}</bdi>
        </Quiet>
      )}
      {children}
    </Card>
  );
}

interface PagesProps {
  ask: RecordAsk;
  place: string;
  from: number;
  shown: number;
  count: number;
}

function Pages({ ask, place, from, shown, count }: PagesProps) {
  const { t } = ask;
  if (count <= shown) return <></>;
  const page = from / MOMENTS_ON_A_PAGE + 1;
  return (
    <nav aria-label={t('moments.pages')}>
      <p class="quiet">{t('moments.shown', { from: from + 1, to: from + shown, count })}</p>
      <Actions>
        {page > 1 && (
          <ButtonLink href={`${place}?page=${page - 1}`} kind="second">
            {t('moments.newer')}
          </ButtonLink>
        )}
        {from + shown < count && (
          <ButtonLink href={`${place}?page=${page + 1}`} kind="second">
            {t('moments.older')}
          </ButtonLink>
        )}
      </Actions>
    </nav>
  );
}
