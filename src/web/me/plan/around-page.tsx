import type { Child } from 'hono/jsx';
import type { Line } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import { ButtonLink, Card, EmptyPlace, Layout, PageHeading, WhoCanSee } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { to } from '../../addresses.ts';
import { firstOn, lastOn, PagesNav } from '../../pages-nav.tsx';
import { Done } from '../done.tsx';
import { WaitingShown } from '../suggestions/suggestion-shown.tsx';
import { Questions } from './questions.tsx';
import type { readLines } from './read-lines.ts';

interface AroundPageProps {
  ask: RecordAsk;
  lines: Awaited<ReturnType<typeof readLines>>;
  title: string;
  heading: string;
  lede: string;
  /** What has just been done, by the short words of the address. */
  says: Readonly<Record<string, string>>;
  /** For a page without a line yet. */
  empty: { readonly drawing: 'path' | 'bench'; readonly words: string; readonly questions: readonly string[] };
  add: { readonly href: string; readonly text: string };
  /** The address of the page itself. */
  here: string;
  /** One line, with what can be done about it. */
  children: (line: Line) => Child;
}

/** What stands around the goals, a kind a page: its lines, what others suggest at each, and gentle questions where there is none. */
export function AroundPage(props: AroundPageProps) {
  const { ask, lines, empty, add, here, children } = props;
  const { part, waiting, seen } = lines;
  const { t } = ask;
  const says = {
    ...props.says,
    placed: t('hard.done.placed'),
    accepted: t('suggestion.done.accepted'),
    declined: t('suggestion.done.declined'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={props.title}
      current="plan"
      room={{ text: t('plan.heading'), href: to.plan }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={props.lede}>{props.heading}</PageHeading>
      {part.count === 0 && (
        <>
          <EmptyPlace drawing={empty.drawing}>
            <p>{empty.words}</p>
          </EmptyPlace>
          <Questions heading={t('hard.questionsHeading')} questions={empty.questions} />
        </>
      )}
      <p>
        <ButtonLink href={add.href}>{add.text}</ButtonLink>
      </p>
      {part.items.map((line) => (
        <Card>
          {children(line)}
          {waiting.get(line.id)?.map((each) => (
            <WaitingShown ask={ask} waiting={each} level={2} />
          ))}
        </Card>
      ))}
      <PagesNav
        part={part}
        name={t('hard.pages')}
        shown={t('hard.shown', { from: firstOn(part), to: lastOn(part), count: part.count })}
        earlier={t('hard.earlier')}
        later={t('hard.later')}
        hrefOf={(page) => `${here}?page=${page}`}
      />
      <WhoCanSee change={{ text: t('plan.changeWhoCanSee'), href: to.people }}>{seen}</WhoCanSee>
    </Layout>
  );
}
