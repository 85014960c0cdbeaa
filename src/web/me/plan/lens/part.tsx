import {
  hardIn,
  linesNamed,
  placedIn,
  placesIn,
  placesShown,
  standingAmong,
  subHeadingsOf,
  type Line,
  type Part,
  type Place,
} from '../../../../modules/plans/index.ts';
import type { Page, RecordAsk } from '../../../../platform/http/index.ts';
import type { PersonTx } from '../../../../platform/record/index.ts';
import { beginningOf } from '../../../beginning-of.ts';
import { Actions, ButtonLink, Card, Layout, Looks, PageHeading } from '../../../design/index.ts';
import { frameOf } from '../../../frame.ts';
import { to } from '../../../addresses.ts';
import { pageOf, PagesNav, type PageOf } from '../../../pages-nav.tsx';
import { Done } from '../../done.tsx';
import { shortly } from '../../shortly.ts';
import { saySort } from '../barriers/barrier-words.ts';
import { Questions } from '../questions.tsx';
import { lineHref, sayKind } from './line-in-lens.ts';
import { partIn } from './part-in-address.ts';

const LINES_ON_A_PAGE = 40;
const MOST = 300;

/** One line at one of its places; it may stand at several. */
interface Standing {
  readonly place: Place;
  readonly line: Line;
}

/** One part of the lens: what the person put there, and, as large, what is hard there. Nothing is counted. */
export async function showPart(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const part = partIn(ask);
  const shown = await ask.record((tx) => read(ask, tx, part));
  const hard = hardIn(part);
  const isHere = shown.items.some((each) => each.place !== hard);
  const isHard = shown.items.some((each) => each.place === hard);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('lens.title')}
      current="plan"
      room={{ text: t('lens.toLens'), href: to.lens }}
    >
      <Done ask={ask} says={{ placed: t('lens.done.placed') }} />
      <PageHeading lede={t(`lens.is.${part}`)}>{t(`lens.part.${part}`)}</PageHeading>
      <div class="side-by-side">
        <Card heading={t('lens.hereHeading')}>
          {isHere ? (
            <Places ask={ask} part={part} standing={shown.items} />
          ) : (
            <>
              <p>{t('lens.hereEmpty')}</p>
              <Questions
                heading={t('lens.questions')}
                questions={subHeadingsOf(part).map((place) => t(`lens.ask.${place}`))}
              />
            </>
          )}
          <Actions>
            <ButtonLink href={to.chooseFor(part)}>{t('lens.choose')}</ButtonLink>
            <ButtonLink href={to.newIn(part)} kind="quiet">
              {t('lens.writeNew')}
            </ButtonLink>
          </Actions>
        </Card>
        <Card heading={t('lens.hardHeading')}>
          {isHard ? (
            <LinesAt ask={ask} part={part} lines={at(shown.items, hard)} />
          ) : (
            <>
              <p>{t('lens.hardEmpty')}</p>
              <Questions heading={t('lens.questions')} questions={[t(`lens.ask.${hard}`)]} />
            </>
          )}
          <Actions>
            <ButtonLink href={`${to.newIn(part)}?as=hard`} kind="quiet">
              {t('lens.writeHard')}
            </ButtonLink>
          </Actions>
        </Card>
      </div>
      <PagesNav
        part={shown}
        name={t('lens.pages')}
        earlier={t('hard.earlier')}
        later={t('hard.later')}
        hrefOf={(page) => `${to.lensPart(part)}?page=${page}`}
      />
      <p class="who-can-see">{t('lens.onlyYou')}</p>
    </Layout>
  );
}

const at = (standing: readonly Standing[], place: Place): Line[] =>
  standing.filter((each) => each.place === place).map((each) => each.line);

/** The lines under the sub-headings that have any; in the part itself where the person said no more. */
function Places({ ask, part, standing }: { ask: RecordAsk; part: Part; standing: readonly Standing[] }) {
  const { t } = ask;
  return (
    <>
      {[part, ...subHeadingsOf(part)].map((place) => {
        const lines = at(standing, place);
        if (lines.length === 0) return <></>;
        return (
          <>
            {place !== part && <h3>{t(`lens.place.${place}`)}</h3>}
            <LinesAt ask={ask} part={part} lines={lines} />
          </>
        );
      })}
    </>
  );
}

function LinesAt({ ask, part, lines }: { ask: RecordAsk; part: Part; lines: readonly Line[] }) {
  const { t } = ask;
  return (
    <Looks>
      {lines.map((line) => {
        const words = line.words === '' ? saySort(t, line) : line.words;
        return (
          <li>
            <span class="quiet">{sayKind(t, line)}</span>
            <br />
            <a href={lineHref(line)} class="steps__words" dir="auto">
              {beginningOf(words, MOST)}
            </a>
            <br />
            <a class="steps__action" href={`${to.place(line.id)}?in=${part}`}>
              {t('lens.placeAgain')}
              <span class="nhsuk-u-visually-hidden">
                {' '}
                {t('plan.changeAbout')} {shortly(words, 60)}
              </span>
            </a>
          </li>
        );
      })}
    </Looks>
  );
}

/** What stands in a part, place after place, and a page of it where there is much. */
async function read(ask: RecordAsk, tx: PersonTx, part: Part): Promise<PageOf & { items: Standing[] }> {
  const placed = await placedIn(tx, part);
  const standing = await standingAmong(tx, [...placed.keys()]);
  const order = placesIn(part);
  const all = [...placed]
    .filter(([line]) => standing.has(line))
    .flatMap(([line, places]) => placesShown(part, places).map((place) => ({ line, place })))
    .toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
  const shown = pageOf(all, ask.query.get('page'), LINES_ON_A_PAGE);
  const ids = [...new Set(shown.items.map((each) => each.line))];
  const lines = new Map((await linesNamed(tx, ids)).map((line) => [line.id, line]));
  const items = shown.items.flatMap(({ line: id, place }) => {
    const line = lines.get(id);
    return line ? [{ place, line }] : [];
  });
  return { ...shown, items };
}
