import type { Child } from 'hono/jsx';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  makeForm,
  OwnWords,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { telIn } from '../../tel.ts';
import { Done } from '../done.tsx';
import { LineWords } from '../staying-well/line-shown.tsx';
import type { Choice } from './choices.ts';

/** What Today is while times are hard: one choice at a time, in the person's own words, and nothing that waits or is late. */
export interface HardToday {
  readonly choices: readonly Choice[];
  /** Why: the person pressed it, or is unwell as they agreed. */
  readonly why: 'said so' | 'unwell';
}

/** `?at=2` is the third choice; `?yes=2` is that one taken. Anything else is the first. */
export function HardTimesPage({
  ask,
  today,
  children,
}: {
  ask: RecordAsk;
  today: HardToday;
  /** What stands above the choice: news that cannot wait. */
  children?: Child;
}): Page {
  const { t, query } = ask;
  const { choices, why } = today;
  const taken = choices[placeIn(query.get('yes'))];
  const at = query.has('yes') ? placeIn(query.get('yes')) : placeIn(query.get('at') ?? '0');
  const choice = choices[at];
  return (
    <Layout frame={frameOf(ask, 'me')} title={t('today.title')} current="today">
      <Done ask={ask} says={{ hard: t('hardTimes.done.on') }} />
      <PageHeading>{t('hardTimes.heading')}</PageHeading>
      {children}
      {taken ? (
        <Taken ask={ask} choice={taken} next={nextAfter(at)} />
      ) : (
        <Offered ask={ask} choice={choice} at={at} any={choices.length > 0} />
      )}
      <Quiet>{t('hardTimes.nothingMissed')}</Quiet>
      <Quiet>
        <a href={`${to.today}?usual=yes`}>{t('hardTimes.usual')}</a>
      </Quiet>
      {why === 'said so' && (
        <Form form={makeForm(ask, { id: 'over' })} action={to.hardTimesEnd}>
          <Button kind="quiet">{t('hardTimes.over')}</Button>
        </Form>
      )}
    </Layout>
  );
}

/** Choices that are pages of their own. */
const WAYS = {
  card: { href: to.myCard, press: 'hardTimes.read' },
  plan: { href: to.wellPart('breaking down'), press: 'hardTimes.read' },
  wishes: { href: to.wishes, press: 'hardTimes.read' },
  moment: { href: to.oneMoment, press: 'hardTimes.look' },
} as const;

const placeIn = (named: string | null): number => (named !== null && /^\d{1,4}$/.test(named) ? Number(named) : -1);
const nextAfter = (at: number): string => `${to.today}?at=${at + 1}`;

function Offered({ ask, choice, at, any }: { ask: RecordAsk; choice: Choice | undefined; at: number; any: boolean }) {
  const { t } = ask;
  if (!choice) {
    return (
      <Card>
        <p>{t(any ? 'hardTimes.thatIsAll' : 'hardTimes.nothingYet')}</p>
        <Actions>
          <ButtonLink href={to.help}>{t('common.helpNow')}</ButtonLink>
          {any && (
            <ButtonLink href={to.today} kind="second">
              {t('hardTimes.fromTheStart')}
            </ButtonLink>
          )}
        </Actions>
      </Card>
    );
  }
  const other = (
    <ButtonLink href={nextAfter(at)} kind="second">
      {t('hardTimes.somethingElse')}
    </ButtonLink>
  );
  switch (choice.kind) {
    case 'tool':
      return (
        <Card heading={t('hardTimes.tool')}>
          <LineWords ask={ask} line={choice.line} />
          <Actions>
            <ButtonLink href={`${to.today}?yes=${at}`}>{t('hardTimes.yesThis')}</ButtonLink>
            {other}
          </Actions>
        </Card>
      );
    case 'person': {
      const { words, fields } = choice.line;
      const reach = fields.reach ?? '';
      const tel = telIn(reach);
      return (
        <Card heading={t('hardTimes.person')}>
          <OwnWords text={words} by={reach} />
          {fields.note && <p dir="auto">{fields.note}</p>}
          <Actions>
            {tel === null ? (
              <ButtonLink href={`${to.today}?yes=${at}`}>{t('hardTimes.yesThis')}</ButtonLink>
            ) : (
              <ButtonLink href={tel}>{t('hardTimes.ring')}</ButtonLink>
            )}
            {other}
          </Actions>
        </Card>
      );
    }
    case 'card':
    case 'plan':
    case 'wishes':
    case 'moment': {
      const { href, press } = WAYS[choice.kind];
      return (
        <Card heading={t(`hardTimes.${choice.kind}`)}>
          <p>{t(`hardTimes.${choice.kind}Means`)}</p>
          <Actions>
            <ButtonLink href={href}>{t(press)}</ButtonLink>
            {other}
          </Actions>
        </Card>
      );
    }
  }
}

/** Nothing is kept of what somebody chose, and nothing asks afterwards whether they did it. */
function Taken({ ask, choice, next }: { ask: RecordAsk; choice: Choice; next: string }) {
  const { t } = ask;
  return (
    <Card heading={t('hardTimes.takeYourTime')} kind="soft">
      {choice.kind === 'tool' && <LineWords ask={ask} line={choice.line} />}
      {choice.kind === 'person' && <OwnWords text={choice.line.words} by={choice.line.fields.reach} />}
      <p>{t('hardTimes.pageStays')}</p>
      <Actions>
        <ButtonLink href={next} kind="second">
          {t('hardTimes.whatNext')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
