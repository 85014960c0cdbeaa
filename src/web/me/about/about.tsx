import { aboutMeOf, type Line } from '../../../modules/plans/index.ts';
import { waitingSuggestions } from '../../../modules/suggestions/index.ts';
import { waitingLines } from '../../../modules/writing-help/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import {
  Actions,
  ButtonLink,
  Card,
  Columns,
  EmptyPlace,
  Layout,
  OwnWords,
  PageHeading,
  WhoCanSee,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { Done } from '../done.tsx';
import { saysOfWritten } from '../help-writing/place.ts';
import { WrittenHere } from '../help-writing/written-here.tsx';
import { whoCanSeeLine } from '../people/who-can-see.ts';
import { shortly } from '../shortly.ts';
import { presentWaiting, readBeside, type Waiting } from '../suggestions/present-suggestion.ts';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { beginnings } from './hints.ts';

/** What the person would like others to know, in parts with their own headings. */
export async function showAboutMe(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { parts, seen, waiting, written } = await ask.record((tx) => read(ask, tx));
  const says = {
    about: t('about.done.about'),
    'about-changed': t('about.done.about-changed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
    ...saysOfWritten(t),
  };
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('about.title')} current="about-me">
      <Done ask={ask} says={says} />
      <PageHeading lede={t('about.lede')}>{t('about.heading')}</PageHeading>
      <Columns aside={<Beginnings ask={ask} />}>
        <WrittenHere ask={ask} waiting={written} room="about me" />
        {parts.length === 0 && (
          <EmptyPlace drawing="seedling">
            <p>{t('about.empty')}</p>
          </EmptyPlace>
        )}
        {parts.map((part) => (
          <Part ask={ask} part={part} waiting={waiting.get(part.id) ?? []} />
        ))}
        <Actions>
          <ButtonLink href={to.newAbout}>{t('about.add')}</ButtonLink>
          <ButtonLink href={`${to.helpWriting}?room=about-me`} kind="quiet">
            {t('writing.way')}
          </ButtonLink>
        </Actions>
        <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
      </Columns>
    </Layout>
  );
}

async function read(ask: RecordAsk, tx: Parameters<typeof aboutMeOf>[0]) {
  const parts = await aboutMeOf(tx);
  const waiting = new Map<string, Waiting[]>();
  for (const suggestion of await waitingSuggestions(tx)) {
    if (!parts.some((part) => part.id === suggestion.entry)) continue;
    const shown = presentWaiting(ask, await readBeside(tx, suggestion));
    waiting.set(suggestion.entry, [...(waiting.get(suggestion.entry) ?? []), shown]);
  }
  return { parts, waiting, written: await waitingLines(tx), seen: await whoCanSeeLine(ask, tx, 'about me') };
}

function Part({ ask, part, waiting }: { ask: RecordAsk; part: Line; waiting: readonly Waiting[] }) {
  const { t } = ask;
  const { heading } = part.fields;
  return (
    <Card>
      {heading && <h2 dir="auto">{heading}</h2>}
      <OwnWords text={part.words} />
      <p>
        <a class="steps__action" href={to.about(part.id)}>
          {t('common.change')}
          <span class="nhsuk-u-visually-hidden">
            {' '}
            {t('about.changeAbout')} {heading ?? shortly(part.words, 60)}
          </span>
        </a>
      </p>
      {waiting.map((each) => (
        <WaitingShown ask={ask} waiting={each} />
      ))}
    </Card>
  );
}

function Beginnings({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  return (
    <Card heading={t('about.hintsHeading')} kind="soft">
      <p>{t('about.hintsLede')}</p>
      <ul>
        {beginnings(t).map(({ key, heading }) => (
          <li>
            <a href={`${to.newAbout}?start=${key}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
