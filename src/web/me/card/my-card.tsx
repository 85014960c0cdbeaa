import {
  cardDevicesOf,
  cardLinesOf,
  cardLinksOf,
  isStanding,
  isWritten,
  linesOnCard,
  takenAwayFrom,
  type CardDevice,
  type CardPart,
  type PartOfCard,
} from '../../../modules/crisis-card/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import type { T } from '../../../platform/language/index.ts';
import {
  Actions,
  ButtonLink,
  Card,
  EmptyPlace,
  Fold,
  Layout,
  LookLine,
  Looks,
  PageHeading,
  WayList,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { KeepHere } from '../../open/keep-here.tsx';
import { Done } from '../done.tsx';
import { shortly } from '../shortly.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';
import type { Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { PartOnCard } from './card-shown.tsx';
import { OnThisDevice } from './on-device.tsx';
import { presentCard, type PartShown } from './present-card.ts';
import { whoSeesCard } from './who-sees.ts';

/** Offered while nothing is written. */
const BEGIN: readonly CardPart[] = ['helps', 'ring', 'communicate'];

/** The person's card: first of all to be read, at one press from every page; below it, where it can be kept and handed on. */
export async function showMyCard(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { card, seen, waiting, devices, links, isMoved } = await ask.record((tx) => read(ask, tx));
  const parts = presentCard(t, card);
  const isEmpty = parts.length === 0;
  const rest = card.parts.filter((part) => part.usual !== null && !isWritten(part));
  const says = {
    kept: t('card.done.kept'),
    changed: t('card.done.changed'),
    keeps: t('card.done.keeps'),
    off: t('card.done.off'),
    'too-many': t('card.done.too-many'),
    shared: t('card.done.shared'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('card.title')} current="card">
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading lede={t('card.lede')}>{t('card.heading')}</PageHeading>
        {isEmpty ? (
          <Beginning t={t} rest={rest} />
        ) : (
          <>
            <div class="crisis-card">
              {parts.map((part) => (
                <OwnPart ask={ask} part={part} from={card.parts} waiting={waiting} />
              ))}
            </div>
            <Actions>
              <ButtonLink href={to.printWalletCard}>{t('card.way.wallet')}</ButtonLink>
              <ButtonLink href={to.newOnCard} kind="second">
                {t('card.newHeading')}
              </ButtonLink>
            </Actions>
            <Rest t={t} rest={rest} />
          </>
        )}
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
        <OnThisDevice ask={ask} devices={devices} isEmpty={isEmpty} />
        <Ways t={t} links={links} isEmpty={isEmpty} isMoved={isMoved} />
      </div>
      <KeepHere ask={ask} nation={null} card />
    </Layout>
  );
}

interface ReadCard {
  readonly card: Awaited<ReturnType<typeof cardLinesOf>>['card'];
  readonly seen: string;
  readonly waiting: ReadonlyMap<string, readonly Waiting[]>;
  readonly devices: readonly CardDevice[];
  readonly links: number;
  readonly isMoved: boolean;
}

async function read(ask: RecordAsk, tx: PersonTx): Promise<ReadCard> {
  const { card, lines } = await cardLinesOf(tx);
  const shown = linesOnCard(card);
  const suggestions = await waitingOn(
    tx,
    shown.map((line) => line.id),
  );
  return {
    card,
    seen: await whoSeesCard(ask, tx),
    waiting: await readWaiting(ask, tx, suggestions),
    devices: await cardDevicesOf(tx, ask.cookies.get('card')),
    links: (await cardLinksOf(tx)).filter((link) => isStanding(link, ask.now)).length,
    isMoved: shown.length > 1 || takenAwayFrom(lines).length > 0,
  };
}

interface OwnPartProps {
  ask: RecordAsk;
  part: PartShown;
  from: readonly PartOfCard[];
  waiting: ReadonlyMap<string, readonly Waiting[]>;
}

/** A part with the way to change it, and what others suggest about its lines. */
function OwnPart({ ask, part, from, waiting }: OwnPartProps) {
  const { t } = ask;
  const { usual = null, line = null, people = [] } = from.find((each) => each.place === part.place) ?? {};
  const waits = [...(line ? [line] : []), ...people].flatMap((each) => waiting.get(each.id) ?? []);
  return (
    <PartOnCard t={t} part={part}>
      <p>
        <a class="steps__action" href={usual ? to.cardPart(usual) : to.cardLine(part.place)}>
          {t('common.change')}
          <span class="nhsuk-u-visually-hidden">
            {' '}
            {t('card.changeAbout')} {part.heading === '' ? shortly(part.words, 60) : part.heading}
          </span>
        </a>
      </p>
      {waits.map((each) => (
        <WaitingShown ask={ask} waiting={each} />
      ))}
    </PartOnCard>
  );
}

/** Where nothing stands yet: what a card is for, and three ways to begin. */
function Beginning({ t, rest }: { t: T; rest: readonly PartOfCard[] }) {
  const begin = rest.filter(({ usual }) => usual && BEGIN.includes(usual));
  return (
    <>
      <EmptyPlace drawing="seedling">
        <p>{t('card.empty')}</p>
      </EmptyPlace>
      {begin.length > 0 && (
        <Card heading={t('card.beginHeading')} kind="soft">
          <p>{t('card.beginLede')}</p>
          <Places t={t} parts={begin} />
        </Card>
      )}
      <Rest t={t} rest={rest.filter((part) => !begin.includes(part))} alsoOwn />
    </>
  );
}

interface RestProps {
  t: T;
  rest: readonly PartOfCard[];
  /** The way to something under a heading of the person's own stands here too. */
  alsoOwn?: boolean;
}

function Rest({ t, rest, alsoOwn = false }: RestProps) {
  if (rest.length === 0 && !alsoOwn) return <></>;
  return (
    <Fold summary={t('card.restHeading')}>
      <p>{t('card.restLede')}</p>
      <Places t={t} parts={rest} />
      {alsoOwn && (
        <p>
          <a href={to.newOnCard}>{t('card.addOwn')}</a>
        </p>
      )}
    </Fold>
  );
}

/** Parts that nothing stands in yet, each with what it asks. */
function Places({ t, parts }: { t: T; parts: readonly PartOfCard[] }) {
  return (
    <Looks>
      {parts.flatMap(({ usual, line }) =>
        usual === null
          ? []
          : [
              <LookLine>
                <a href={to.cardPart(usual)} dir="auto">
                  {line?.fields.heading ?? t(`card.part.${usual}`)}
                </a>
                <br />
                <span class="quiet">{t(`card.ask.${usual}`)}</span>
              </LookLine>,
            ],
      )}
    </Looks>
  );
}

interface WaysProps {
  t: T;
  links: number;
  isEmpty: boolean;
  isMoved: boolean;
}

/** Where else it can go. Nothing is printed or handed on while nothing stands on it; links that stand can be ended all the same. */
function Ways({ t, links, isEmpty, isMoved }: WaysProps) {
  const ways = [
    ...(isEmpty
      ? []
      : [
          { href: to.printWalletCard, text: t('card.way.wallet'), hint: t('card.way.walletHint') },
          { href: to.printCrisisCard, text: t('card.way.page'), hint: t('card.way.pageHint') },
        ]),
    ...(isEmpty && links === 0
      ? []
      : [{ href: to.cardLinks, text: t('card.way.links'), hint: t('card.way.linksHint', { count: links }) }]),
    ...(isMoved ? [{ href: to.orderCard, text: t('card.way.order'), hint: t('card.way.orderHint') }] : []),
  ];
  if (ways.length === 0) return <></>;
  return (
    <section>
      <h2>{t('card.waysHeading')}</h2>
      <WayList ways={ways} />
    </section>
  );
}
