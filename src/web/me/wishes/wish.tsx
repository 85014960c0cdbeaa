import { carriedOutIn, type Line } from '../../../modules/plans/index.ts';
import { hasSteps, sayWishPart, wishesOf } from '../../../modules/wishes/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { whoSeesWishes } from './wish-here.ts';
import { WishCard } from './wish-shown.tsx';

/** One wish alone, with what others may do about it. */
export async function showWish(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, wish, carriedOut, waiting, seen } = await ask.record((tx) => read(ask, tx));
  const says = {
    action: t('well.done.action'),
    'action-changed': t('well.done.action-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  const name = sayWishPart(t, part);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('wishes.title')}
      current="staying-well"
      room={{ text: name, href: to.wishPart(part.place) }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading own>{name}</PageHeading>
        <WishCard ask={ask} wish={wish} withSteps={hasSteps(part.place)} carriedOut={carriedOut} waiting={waiting} />
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: part.isLeftOut ? to.orderWishes : to.people }}>
          {seen}
        </WhoCanSee>
      </div>
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: PersonTx) {
  const id = idFrom(ask, 'id');
  const { parts } = await wishesOf(tx);
  const part = parts.find((each) => each.lines.some((line) => line.id === id));
  const wish = part?.lines.find((each) => each.id === id);
  if (!part || !wish) throw new NotFound();
  const here: readonly Line[] = [wish, ...wish.steps];
  const [seen, carriedOut, suggestions] = await Promise.all([
    whoSeesWishes(ask, tx, part),
    carriedOutIn(tx, 'advance wishes'),
    waitingOn(
      tx,
      here.map((each) => each.id),
    ),
  ]);
  return { part, wish, seen, carriedOut, waiting: await readWaiting(ask, tx, suggestions) };
}
