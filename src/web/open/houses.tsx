import { houseOf, housesHere } from '../../modules/stays/index.ts';
import { withCommons } from '../../platform/commons/index.ts';
import { NotFound, type Ask, type Page } from '../../platform/http/index.ts';
import type { T } from '../../platform/language/index.ts';
import { isId } from '../../platform/ids.ts';
import { to } from '../addresses.ts';
import {
  Actions,
  ButtonLink,
  Card,
  EmptyPlace,
  Layout,
  NotOnPaper,
  OwnWords,
  PageHeading,
  Quiet,
} from '../design/index.ts';
import { frameOf } from '../frame.ts';
import { presentHouse, type HouseView } from './present-house.ts';

const audienceOf = (ask: Ask): 'me' | 'open' => (ask.visitor?.keepsRecord ? 'me' : 'open');

/** Houses where people can stay, for anybody: also for who asks for somebody else, or wants to ring. */
export async function showHouses(ask: Ask): Promise<Page> {
  const { t } = ask;
  const houses = await withCommons(ask.database, ask.visitor, housesHere);
  const views = houses.filter((house) => !house.closed).map((house) => presentHouse(t, house, ask.now));
  return (
    <Layout frame={frameOf(ask, audienceOf(ask))} title={t('stays.title')} current="staying-well" room={wayBack(ask)}>
      <PageHeading lede={t('stays.housesLede')}>{t('stays.housesHeading')}</PageHeading>
      <HouseCards t={t} houses={views} level={2} />
      <Danger t={t} />
    </Layout>
  );
}

const wayBack = (ask: Ask) => (ask.visitor?.keepsRecord ? { text: ask.t('stays.back'), href: to.stays } : undefined);

/** Each house with what decides whether to read on. */
export function HouseCards({ t, houses, level }: { t: T; houses: readonly HouseView[]; level: 2 | 3 }) {
  if (houses.length === 0) {
    return (
      <EmptyPlace drawing="path">
        <p>{t.rich('stays.noHouses', { help: (words) => <a href={to.help}>{words}</a> })}</p>
      </EmptyPlace>
    );
  }
  return (
    <>
      {houses.map((house) => (
        <Card>
          {level === 2 ? <h2 dir="auto">{house.name}</h2> : <h3 dir="auto">{house.name}</h3>}
          {house.area !== '' && <p dir="auto">{house.area}</p>}
          <p>
            <strong>{house.likely}</strong> {house.answersIn}
          </p>
          <ButtonLink href={to.findHouse(house.id)} kind="second">
            {t('stays.toHouse')}
            <span class="nhsuk-u-visually-hidden"> {house.name}</span>
          </ButtonLink>
        </Card>
      ))}
    </>
  );
}

/** What a house is not, on every page about them. */
export const Danger = ({ t }: { t: T }) => (
  <p>{t.rich('stays.danger', { help: (words) => <a href={to.help}>{words}</a> })}</p>
);

/** One house: what it is, a day there, how likely a place is, and the three ways to ask. */
export async function showHouse(ask: Ask): Promise<Page> {
  const { t } = ask;
  const id = ask.params['house'];
  const house = isId(id) ? await withCommons(ask.database, ask.visitor, (tx) => houseOf(tx, id)) : null;
  if (!house) throw new NotFound();
  const view = presentHouse(t, house, ask.now);
  return (
    <Layout
      frame={frameOf(ask, audienceOf(ask))}
      title={t('stays.title')}
      current="staying-well"
      room={wayBack(ask) ?? { text: t('stays.housesHeading'), href: to.findHouses }}
    >
      <div class="reading">
        <PageHeading own lede={view.area === '' ? undefined : view.area}>
          {view.name}
        </PageHeading>
        <Card heading={t('stays.likelyHeading')} kind="soft">
          <p>
            <strong>{view.closed ? t('stays.closed') : view.likely}</strong>
          </p>
          {!view.closed && (
            <>
              <p>{view.answersIn}</p>
              {view.likelySaid !== null && <Quiet>{view.likelySaid}</Quiet>}
              <Ask ask={ask} house={view} />
            </>
          )}
        </Card>
        {view.texts.map(({ heading, words }) => (
          <>
            <h2>{heading}</h2>
            <OwnWords text={words} />
          </>
        ))}
        <h2>{t('stays.whoComes')}</h2>
        <ul>
          {view.whoComes.map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        {!view.closed && <OtherWays ask={ask} house={view} />}
        <FollowOn t={t} house={view} />
        <Danger t={t} />
      </div>
    </Layout>
  );
}

function Ask({ ask, house }: { ask: Ask; house: HouseView }) {
  const { t, visitor } = ask;
  if (visitor && !visitor.keepsRecord) return <></>;
  return (
    <NotOnPaper>
      <p>{t('stays.askHint')}</p>
      <Actions>
        <ButtonLink href={to.askForStay(house.id)}>{visitor ? t('stays.ask') : t('stays.signIn')}</ButtonLink>
      </Actions>
    </NotOnPaper>
  );
}

function OtherWays({ ask, house }: { ask: Ask; house: HouseView }) {
  const { t, visitor } = ask;
  return (
    <>
      <h2>{t('stays.phoneHeading')}</h2>
      {house.byPhone === null ? <p>{t('stays.phoneNone')}</p> : <OwnWords text={house.byPhone} />}
      {house.byPhone !== null && <p>{t('stays.phoneHint')}</p>}
      <h2>{t('stays.forMeHeading')}</h2>
      <p>{t('stays.forMeHint')}</p>
      {visitor?.keepsRecord && (
        <NotOnPaper>
          <p>
            <a href={to.stayAskers}>{t('stays.askersWay')}</a>
          </p>
        </NotOnPaper>
      )}
    </>
  );
}

/** Groups for afterwards, in the house's words, with their addresses. */
export function FollowOn({ t, house }: { t: T; house: Pick<HouseView, 'followOn' | 'followLinks'> }) {
  if (house.followOn.trim() === '' && house.followLinks.length === 0) return <></>;
  return (
    <>
      <h2>{t('stays.follow')}</h2>
      {house.followOn.trim() !== '' && <OwnWords text={house.followOn} />}
      {house.followLinks.length > 0 && (
        <ul>
          {house.followLinks.map((link) => (
            <li>
              <a href={link} rel="noreferrer">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
