import { carriedOutIn, type Line } from '../../../modules/plans/index.ts';
import { hasActions, wellLinesOf } from '../../../modules/staying-well/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { LineCard } from './line-shown.tsx';
import { sayPart } from './part-words.ts';
import { whoSeesPart } from './who-sees.ts';

/** One line of the plan alone, with what the person does about it. */
export async function showWellLine(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, line, carriedOut, waiting, seen } = await ask.record((tx) => read(ask, tx));
  const says = {
    action: t('well.done.action'),
    'action-changed': t('well.done.action-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  const name = sayPart(t, part);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('well.title')}
      current="staying-well"
      room={{ text: name, href: to.wellPart(part.place) }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading own>{name}</PageHeading>
        <LineCard ask={ask} line={line} answered={hasActions(part.place)} carriedOut={carriedOut} waiting={waiting} />
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: part.isLeftOut ? to.orderWell : to.people }}>
          {seen}
        </WhoCanSee>
      </div>
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: PersonTx) {
  const id = idFrom(ask, 'id');
  const { plan } = await wellLinesOf(tx);
  const part = plan.parts.find((each) => each.lines.some((line) => line.id === id));
  const line = part?.lines.find((each) => each.id === id);
  if (!part || !line) throw new NotFound();
  const here: readonly Line[] = [line, ...line.actions];
  const [seen, carriedOut, suggestions] = await Promise.all([
    whoSeesPart(ask, tx, part),
    carriedOutIn(tx, 'staying well'),
    waitingOn(
      tx,
      here.map((each) => each.id),
    ),
  ]);
  return { part, line, seen, carriedOut, waiting: await readWaiting(ask, tx, suggestions) };
}
