import { z } from 'zod';
import { lastReviewOf, monthsAfter, noteReview, withdrawSharing } from '../../../modules/sharing/index.ts';
import { fields, type FormParts, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { endOfDay, isoDay, sayShortDate } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Choice,
  Form,
  FormPage,
  HiddenField,
  Layout,
  Notice,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { companionsOf, type Companion } from './companion.ts';
import { sayRelation, saySharing } from './present-sharing.ts';

const AGAIN = ['3', '6', '12', 'never'] as const;
const form = z.object({ once: fields.once, again: fields.oneOf(AGAIN) });
const ending = z.object({ once: fields.once, key: z.string().max(100, 'form.notUnderstood') });

/** The first step of going through: no key of anybody's. */
const BEGIN = 'begin';
const after = (key: string): string => `${to.review}?${new URLSearchParams({ after: key })}`;

/** Who can see something now, in the order of the circle; `all` is the order, with those who cannot. */
const canSee = ({ live, never }: Companion): boolean => live.length > 0 && !never;

/** The one that comes after somebody; null after the last. Somebody whose sharing has just ended still has a place in the order. */
function nextAfter(all: readonly Companion[], key: string): Companion | null {
  const place = all.findIndex((each) => each.key === key);
  return all.slice(place + 1).find(canSee) ?? null;
}

/** Going through who can see what, one at a time, alone. Nothing is noted of it but the day, which nobody else can read. */
export const review: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const key = ask.query.get('after');
    const { all, last } = await ask.record(async (tx) => ({
      all: await companionsOf(tx, ask.now),
      last: await lastReviewOf(tx),
    }));
    if (key === null && again === null) {
      const since = last ? ask.t('circle.reviewLast', { day: sayShortDate(ask.language, last.at) }) : null;
      return <Start ask={ask} isNobody={!all.some(canSee)} last={since} />;
    }
    const next = again === null ? nextAfter(all, key ?? BEGIN) : null;
    if (next) return <OneOfThem ask={ask} companion={next} />;
    const { t } = ask;
    const state = formOf(ask, again, { again: '3' });
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('circle.reviewTitle')}
        heading={t('circle.reviewDoneHeading')}
        lede={t('circle.reviewDoneLede')}
        action={to.review}
        submit={t('circle.reviewSave')}
        current="people"
        before={
          <>
            <Ended ask={ask} />
            <WayOut ask={ask} />
          </>
        }
      >
        <Choice
          form={state}
          name="again"
          legend={t('circle.reviewAgain')}
          options={AGAIN.map((value) => ({ value, text: t(`circle.again.${value}`) }))}
        />
      </FormPage>
    );
  },
  act: async (ask, { once: id, again }) => {
    const againAt = again === 'never' ? null : endOfDay(monthsAfter(isoDay(ask.now), Number(again)));
    await ask.record((tx) => noteReview(tx, { id, againAt }));
    return `${to.people}?done=reviewed`;
  },
};

function Ended({ ask }: { ask: RecordAsk }) {
  return ask.query.get('done') === 'ended' ? <Notice>{ask.t('circle.reviewEnded')}</Notice> : <></>;
}

/** Away at once, before anything else on the page. */
function WayOut({ ask }: { ask: RecordAsk }) {
  return (
    <Actions>
      <ButtonLink href={to.leave} kind="quiet">
        {ask.t('circle.reviewLeave')}
      </ButtonLink>
    </Actions>
  );
}

function Start({ ask, isNobody, last }: { ask: RecordAsk; isNobody: boolean; last: string | null }): Page {
  const { t } = ask;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('circle.reviewTitle')}
      current="people"
      room={{ text: t('site.people'), href: to.people }}
    >
      <div class="reading">
        <PageHeading lede={t('circle.reviewAlone')}>{t('circle.reviewHeading')}</PageHeading>
        <WayOut ask={ask} />
        <p>{t('circle.reviewStop')}</p>
        {last !== null && <Quiet>{last}</Quiet>}
        {isNobody ? (
          <p>{t('circle.reviewNobody')}</p>
        ) : (
          <Actions>
            <ButtonLink href={after(BEGIN)}>{t('circle.reviewBegin')}</ButtonLink>
          </Actions>
        )}
      </div>
    </Layout>
  );
}

function OneOfThem({ ask, companion }: { ask: RecordAsk; companion: Companion }): Page {
  const { t } = ask;
  const { key, name } = companion;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('circle.reviewTitle')}
      current="people"
      room={{ text: t('site.people'), href: to.people }}
    >
      <div class="reading">
        <Ended ask={ask} />
        <WayOut ask={ask} />
        <PageHeading own lede={sayRelation(t, companion)}>
          {name}
        </PageHeading>
        {saySharing(t, companion).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Actions>
          <ButtonLink href={after(key)}>{t('circle.reviewKeep')}</ButtonLink>
          <ButtonLink href={to.member(key)} kind="second">
            {t('circle.reviewChange')}
          </ButtonLink>
        </Actions>
        <Card>
          <Form form={formOf(ask, null, {}, 'end')} action={to.reviewEnd}>
            <HiddenField name="key" value={key} />
            <Quiet>{t('circle.reviewEndMeans')}</Quiet>
            <Actions>
              <Button kind="second">{t('circle.reviewEnd')}</Button>
            </Actions>
          </Form>
        </Card>
      </div>
    </Layout>
  );
}

/** Ends everything that is shared with one person or team, and goes on to the next. */
export const pressReviewEnd = {
  fields: ending,
  back: (): string => to.review,
  act: async (ask: RecordAsk, { key }: z.output<typeof ending>): Promise<string> => {
    await ask.record(async (tx) => {
      const found = (await companionsOf(tx, ask.now)).find((each) => each.key === key);
      for (const sharing of found?.live ?? []) await withdrawSharing(tx, { sharing: sharing.id });
    });
    return `${after(key)}&done=ended`;
  },
};
