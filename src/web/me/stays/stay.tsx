import { agreedDays, type House, type MyStay } from '../../../modules/stays/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  makeForm,
  NotOnPaper,
  PageHeading,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { FollowOn } from '../../open/houses.tsx';
import { Done } from '../done.tsx';
import { NO_NAMES, ownNamesOf, type OwnNames } from '../people/part-names.ts';
import { presentStay, weekToReview, type StayView } from './present-stay.ts';
import { stayHere } from './stay-here.ts';
import { Answer, End, HandedBack, Notes, Opened, Openings, Reviews, Weeks, WhatWasAsked } from './stay-parts.tsx';

/** One place that was asked for, from the asking to afterwards: first where it stands and what waits for the person, then all the rest. */
export async function showStay(ask: RecordAsk): Promise<Page> {
  const { t, now } = ask;
  const { stay, house, names } = await ask.record(async (tx) => {
    const here = await stayHere(ask, tx);
    const hasParts = here.stay.opened.some(({ parts }) => parts.length > 0);
    return { ...here, names: hasParts ? await ownNamesOf(tx) : NO_NAMES };
  });
  const view = presentStay(t, stay, house.name, now);
  const says = {
    asked: t('stays.done.asked'),
    mine: t('stays.done.mine'),
    'not-mine': t('stays.done.not-mine'),
    back: t('stays.done.back'),
    agreed: t('stays.done.agreed'),
    brought: t('stays.done.brought'),
    told: t('stays.done.told'),
    beside: t('stays.done.beside'),
    ended: t('stays.done.ended'),
    helped: t('stays.done.helped'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('stays.pageTitle')}
      current="staying-well"
      room={{ text: t('stays.back'), href: to.stays }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading own>{t('stays.pageHeading', { house: house.name })}</PageHeading>
        <Standing ask={ask} stay={stay} house={house} view={view} />
        {stay.standing === 'answered no' && <Answer ask={ask} stay={stay} house={house} />}
        {stay.standing === 'answered no' && <OtherHouses ask={ask} />}
        {view.isOver && <After ask={ask} stay={stay} house={house} names={names} />}
        <Notes ask={ask} stay={stay} />
        {stay.standing !== 'answered no' && <Answer ask={ask} stay={stay} house={house} />}
        <Weeks ask={ask} stay={stay} />
        {!view.isOver && stay.standing !== 'answered no' && (
          <Opened ask={ask} stay={stay} house={house} names={names} canChange={view.canBring} />
        )}
        <Reviews ask={ask} stay={stay} />
        <WhatWasAsked ask={ask} stay={stay} />
        <Openings ask={ask} stay={stay} />
        {view.canTakeBack && <TakeBack ask={ask} stay={stay} />}
      </div>
    </Layout>
  );
}

/** Where it stands now, with one main thing to do. */
function Standing({ ask, stay, house, view }: { ask: RecordAsk; stay: MyStay; house: House; view: StayView }) {
  const { t, now } = ask;
  const isLate = stay.standing === 'asked' && now >= stay.answerBy;
  const review = weekToReview(stay, now);
  const hasActions = view.next !== null || review !== null || isLate || view.canLeave;
  return (
    <Card kind={view.next ? 'needs' : 'soft'}>
      <p>
        <strong>{view.headline}</strong>
      </p>
      {view.more.map((words) => (
        <p>{words}</p>
      ))}
      {hasActions && (
        <Actions>
          {view.next && <ButtonLink href={view.next.href}>{view.next.text}</ButtonLink>}
          {review && (
            <ButtonLink href={to.reviewStay(stay.id)} kind={view.next ? 'second' : 'main'}>
              {t('stays.reviewWay')}
            </ButtonLink>
          )}
          {isLate && (
            <ButtonLink href={to.findHouse(stay.house)} kind="second">
              {t('stays.toHouse')}
            </ButtonLink>
          )}
          {view.canLeave && (
            <ButtonLink href={to.leaveStay(stay.id)} kind="quiet">
              {t('stays.leave', { house: house.name })}
            </ButtonLink>
          )}
        </Actions>
      )}
    </Card>
  );
}

const OtherHouses = ({ ask: { t } }: { ask: RecordAsk }) => (
  <Actions>
    <ButtonLink href={to.findHouses}>{t('stays.others')}</ButtonLink>
  </Actions>
);

/** After a stay, or when it came to nothing: what was handed back, what comes next. */
function After({ ask, stay, house, names }: { ask: RecordAsk; stay: MyStay; house: House; names: OwnNames }) {
  const { t } = ask;
  const stayed = agreedDays(stay.weeks) !== null;
  return (
    <>
      <End ask={ask} stay={stay} />
      {stayed && (
        <section>
          <h2>{t('stays.afterHeading')}</h2>
          <HandedBack ask={ask} stay={stay} names={names} />
          <Actions>
            <ButtonLink href={to.helpedAtStay(stay.id)}>{t('stays.helpedWay')}</ButtonLink>
          </Actions>
          <FollowOn t={t} house={house} />
        </section>
      )}
      {!house.closed && (
        <NotOnPaper>
          <p>
            <a href={to.findHouse(house.id)}>{t('stays.askAgain')}</a>
          </p>
        </NotOnPaper>
      )}
      {!stayed && <OtherHouses ask={ask} />}
    </>
  );
}

function TakeBack({ ask, stay }: { ask: RecordAsk; stay: MyStay }) {
  const { t } = ask;
  return (
    <NotOnPaper>
      <Form form={makeForm(ask, { id: 'back' })} action={to.takeStayBack(stay.id)}>
        <p>{t('stays.takeBackMeans')}</p>
        <Actions>
          <Button kind="second">{t('stays.takeBack')}</Button>
        </Actions>
      </Form>
    </NotOnPaper>
  );
}
