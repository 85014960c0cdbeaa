import { aboutMeOf, linesInAboutMe, type AboutMe } from '../../../modules/plans/index.ts';
import { waitingSuggestions } from '../../../modules/suggestions/index.ts';
import { waitingLines } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { Actions, ButtonLink, Columns, EmptyPlace, Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { saysOfWritten } from '../help-writing/place.ts';
import { WrittenHere } from '../help-writing/written-here.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { readWaiting } from '../suggestions/read-waiting.ts';
import { CallsCard } from './calls-shown.tsx';
import { listsOf } from './headings.ts';
import { ListCard, PartCard } from './parts-shown.tsx';
import { isAllBegun, Places } from './places.tsx';
import { WaysOn } from './ways-on.tsx';

/** What the person would like others to know, in their own order. What they leave out stands on the page that orders it. */
export async function showAboutMe(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { about, seen, waiting, written } = await ask.record((tx) => read(ask, tx));
  const says = {
    about: t('about.done.about'),
    'about-changed': t('about.done.about-changed'),
    list: t('about.done.list'),
    'line-changed': t('about.done.line-changed'),
    calls: t('about.done.calls'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
    ...saysOfWritten(t),
  };
  const parts = about.parts.filter((part) => part.lines.length > 0 && !part.isLeftOut);
  const lists = listsOf(t, about).filter((list) => list.lines.length > 0);
  const main = (
    <>
      <WrittenHere ask={ask} waiting={written} room="about me" />
      <CallsCard ask={ask} about={about} waiting={waiting} />
      {parts.length + lists.length === 0 && (
        <EmptyPlace drawing="seedling">
          <p>{t('about.empty')}</p>
        </EmptyPlace>
      )}
      {parts.flatMap((part) => part.lines.map((line) => <PartCard ask={ask} line={line} waiting={waiting} />))}
      {lists.map((list) => (
        <ListCard ask={ask} list={list} waiting={waiting} />
      ))}
      <Actions>
        <ButtonLink href={to.newAbout}>{t('about.add')}</ButtonLink>
        <ButtonLink href={`${to.helpWriting}?room=about-me`} kind="quiet">
          {t('writing.way')}
        </ButtonLink>
      </Actions>
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </>
  );
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('about.title')} current="about-me">
      <Done ask={ask} says={says} />
      <PageHeading lede={t('about.lede')}>{t('about.heading')}</PageHeading>
      {isAllBegun(about) ? main : <Columns aside={<Places t={t} about={about} />}>{main}</Columns>}
      <WaysOn t={t} />
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: Parameters<typeof aboutMeOf>[0]) {
  // Asked in one go: the answers come back together, and none needs another.
  const [about, suggestions, seen, written] = await Promise.all([
    aboutMeOf(tx),
    waitingSuggestions(tx),
    whoCanSeeLine(ask, tx, 'about me'),
    waitingLines(tx),
  ]);
  const here = new Set(shownLines(about));
  const waiting = await readWaiting(
    ask,
    tx,
    suggestions.filter(({ entry }) => entry !== null && here.has(entry)),
  );
  return { about, waiting, seen, written };
}

const shownLines = (about: AboutMe): string[] => linesInAboutMe(about).map((line) => line.id);
