import type { WishPart } from '../../../modules/plans/index.ts';
import { hasChanges } from '../../../modules/reviews/index.ts';
import {
  changesSinceSigned,
  sayWishPart,
  signedNow,
  wishesDetailsOf,
  wishesOf,
  wishesToRead,
  type PartOfWishes,
  type Signed,
} from '../../../modules/wishes/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayShortDate, type T } from '../../../platform/language/index.ts';
import {
  ButtonLink,
  Card,
  Columns,
  EmptyPlace,
  Fold,
  Layout,
  LookLine,
  Looks,
  PageHeading,
  Quiet,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { beginningOf } from '../../beginning-of.ts';
import { Done } from '../done.tsx';
import { sayMadeWith } from './made-with.tsx';
import { WishWays } from './ways.tsx';
import { whoSeesWishes } from './wish-here.ts';

/** Wishes of a part that stand on the front page, and how much of each. */
const LINES = 3;
const MOST = 200;

/** Offered while nothing is written. */
const BEGIN: readonly WishPart[] = ['want', 'not want', 'people'];

/** The front page of the room: what is written, whether it is signed, and a gentle beginning where nothing is. */
export async function showWishes(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { wishes, details, signed, isChanged, seen } = await ask.record(async (tx) => {
    const now = await wishesOf(tx);
    const newest = await signedNow(tx);
    return {
      wishes: now,
      details: (await wishesDetailsOf(tx)).details,
      signed: newest,
      isChanged: newest !== null && hasChanges(await changesSinceSigned(tx, newest, now)),
      seen: await whoSeesWishes(ask, tx, null),
    };
  });
  const written = wishesToRead(wishes);
  const rest = wishes.parts.filter((part) => part.lines.length === 0 && !part.isLeftOut);
  const isEmpty = written.length === 0;
  const begin = rest.filter(({ usual }) => usual && BEGIN.includes(usual));
  const others = isEmpty ? rest.filter((part) => !begin.includes(part)) : rest;
  const isLeftOut = (place: string): boolean => wishes.parts.some((part) => part.isLeftOut && part.place === place);
  const aside = (
    <>
      {(!isEmpty || signed !== null) && (
        <SignedCard ask={ask} signed={signed} isChanged={isChanged} isHidden={signed?.parts.some(isLeftOut) ?? false} />
      )}
      <WishWays t={t} />
    </>
  );
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <Done ask={ask} says={{ details: t('wishes.done.details') }} />
      <PageHeading lede={t('wishes.lede')}>{t('wishes.heading')}</PageHeading>
      <Columns aside={aside}>
        {isEmpty && (
          <>
            <EmptyPlace drawing="seedling">
              <p>{t('well.empty')}</p>
            </EmptyPlace>
            {begin.length > 0 && (
              <Card heading={t('well.beginHeading')} kind="soft">
                <p>{t('well.beginLede')}</p>
                <Places t={t} parts={begin} />
              </Card>
            )}
          </>
        )}
        {written.map((part) => (
          <PartCard t={t} part={part} />
        ))}
        {others.length > 0 && (
          <Fold summary={t('well.restHeading')}>
            <p>{t('well.restLede')}</p>
            <Places t={t} parts={others} />
          </Fold>
        )}
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
        {details.madeWith !== '' && (
          <p class="quiet" dir="auto">
            {sayMadeWith(t, details)}
          </p>
        )}
        <Quiet>{t('wishes.onlySays')}</Quiet>
      </Columns>
    </Layout>
  );
}

interface SignedCardProps {
  ask: RecordAsk;
  signed: Signed | null;
  isChanged: boolean;
  isHidden: boolean;
}

/** Whether it is signed, and the one thing to do about it. */
function SignedCard({ ask: { t }, signed, isChanged, isHidden }: SignedCardProps) {
  if (!signed)
    return (
      <Card>
        <p>{t('wishes.signedNone')}</p>
        <p>
          <ButtonLink href={to.signWishes}>{t('wishes.way.sign')}</ButtonLink>
        </p>
        <Quiet>{t('wishes.way.signHint')}</Quiet>
      </Card>
    );
  return (
    <Card>
      <p>
        {t('wishes.signedNow', { day: sayShortDate(t.language, signed.at) })}{' '}
        {t(isChanged ? 'wishes.signedChanged' : 'wishes.signedSame')}
      </p>
      {isHidden && <p>{t('wishes.signedHidden')}</p>}
      <p>
        <a href={to.signed(signed.id)}>{t('wishes.signedRead')}</a>
      </p>
      {(isChanged || isHidden) && (
        <p>
          <ButtonLink href={to.signWishes}>{t('wishes.way.sign')}</ButtonLink>
        </p>
      )}
    </Card>
  );
}

/** Parts that nothing stands in yet, each with what it asks. */
function Places({ t, parts }: { t: T; parts: readonly PartOfWishes[] }) {
  return (
    <Looks>
      {parts.map((part) => (
        <LookLine>
          <a href={to.wishPart(part.place)} dir="auto">
            {sayWishPart(t, part)}
          </a>
          {part.usual && (
            <>
              <br />
              <span class="quiet">{t(`wishes.ask.${part.usual}`)}</span>
            </>
          )}
        </LookLine>
      ))}
    </Looks>
  );
}

/** A part with its first wishes; the whole of it one press away. */
function PartCard({ t, part }: { t: T; part: PartOfWishes }) {
  const shown = part.lines.slice(0, LINES);
  const more = part.lines.length - shown.length;
  const name = sayWishPart(t, part);
  return (
    <Card>
      <h2 dir="auto">
        <a href={to.wishPart(part.place)}>{name}</a>
      </h2>
      <ul>
        {shown.map((line) => (
          <li class="steps__words" dir="auto">
            {beginningOf(line.words, MOST)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <a href={to.wishPart(part.place)}>
            {t('well.moreLines', { count: more })}
            <span class="nhsuk-u-visually-hidden"> {t('well.linesIn', { part: name })}</span>
          </a>
        </p>
      )}
    </Card>
  );
}
