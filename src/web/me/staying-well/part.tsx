import { carriedOutIn } from '../../../modules/plans/index.ts';
import { hasActions, takenAwayFrom, TOOLBOX, type PartOfWell } from '../../../modules/staying-well/index.ts';
import { waitingOn } from '../../../modules/suggestions/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { Actions, ButtonLink, EmptyPlace, Fold, Layout, PageHeading, Quiet, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { firstOn, lastOn, pageOf, PagesNav } from '../../pages-nav.tsx';
import { Done } from '../done.tsx';
import { Questions } from '../plan/questions.tsx';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { LineCard } from './line-shown.tsx';
import { partHere } from './part-here.ts';
import { questionsOn, sayPart } from './part-words.ts';
import { whoSeesPart } from './who-sees.ts';

const ON_A_PAGE = 30;

/** One part of the plan with its lines, and questions that may help somebody begin. */
export async function showWellPart(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { part, some, seen, carriedOut, waiting, isMoved } = await ask.record((tx) => read(ask, tx));
  const says = {
    line: t('well.done.line'),
    'line-changed': t('well.done.line-changed'),
    tool: t('well.done.tool'),
    'tool-changed': t('well.done.tool-changed'),
    'picture-removed': t('well.done.picture-removed'),
    named: t('well.done.named'),
    part: t('well.done.part'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  const { place, usual } = part;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('well.title')}
      current="staying-well"
      room={{ text: t('well.back'), href: to.stayingWell }}
    >
      <div class="reading">
        <Done ask={ask} says={says} />
        <PageHeading own lede={usual ? t(`well.ask.${usual}`) : undefined}>
          {sayPart(t, part)}
        </PageHeading>
        {part.lines.length === 0 && (
          <EmptyPlace drawing="path">
            <p>{t('well.partEmpty')}</p>
          </EmptyPlace>
        )}
        {usual && (
          <Fold summary={t('well.questionsHeading')}>
            <Questions heading={t('well.questionsLede')} questions={questionsOn(t, usual)} />
          </Fold>
        )}
        <Add ask={ask} part={part} />
        {hasActions(place) && <Quiet>{t('well.nobodyTold')}</Quiet>}
        {some.items.map((line) => (
          <LineCard ask={ask} line={line} answered={hasActions(place)} carriedOut={carriedOut} waiting={waiting} />
        ))}
        <PagesNav
          part={some}
          name={t('well.pages')}
          shown={t('well.shown', { from: firstOn(some), to: lastOn(some), count: some.count })}
          earlier={t('well.earlier')}
          later={t('well.later')}
          hrefOf={(page) => `${to.wellPart(place)}?page=${page}`}
        />
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: part.isLeftOut ? to.orderWell : to.people }}>
          {seen}
        </WhoCanSee>
        {isMoved && (
          <p>
            <a href={to.orderWellLines(place)}>{t('well.orderLines')}</a>
          </p>
        )}
        <p>
          <a href={to.nameWellPart(place)}>{t('well.renamePart')}</a>
        </p>
      </div>
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: PersonTx) {
  const { part, lines } = await partHere(ask, tx);
  const some = pageOf(part.lines, ask.query.get('page'), ON_A_PAGE);
  const shown = some.items.flatMap((line) => [line.id, ...line.actions.map((action) => action.id)]);
  const [seen, carriedOut, suggestions] = await Promise.all([
    whoSeesPart(ask, tx, part),
    carriedOutIn(tx, 'staying well'),
    waitingOn(tx, shown),
  ]);
  const waiting = await readWaiting(ask, tx, suggestions);
  return {
    part,
    some,
    seen,
    carriedOut,
    waiting,
    isMoved: isMovable(part) || takenAwayFrom(lines, part.place).length > 0,
  };
}

/** Something can change places: two lines, or two things to do about one of them. */
const isMovable = (part: PartOfWell): boolean =>
  part.lines.length > 1 || part.lines.some((line) => line.actions.length > 1);

function Add({ ask, part }: { ask: RecordAsk; part: PartOfWell }) {
  const { t } = ask;
  const isToolbox = part.place === TOOLBOX;
  return (
    <Actions>
      <ButtonLink href={isToolbox ? to.newTool : to.newWellLine(part.place)}>
        {t(isToolbox ? 'well.addTool' : 'well.add')}
      </ButtonLink>
    </Actions>
  );
}
