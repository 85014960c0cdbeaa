import type { RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  Card,
  Form,
  HiddenField,
  LookLine,
  Looks,
  makeForm,
  NotOnPaper,
  Quiet,
} from '../../design/index.ts';
import { groupLooks, sayLook } from '../people/present-looks.ts';
import type { Standing } from './read-unwell.ts';
import { sayNames, sayWait } from './say-agreement.ts';

const MOST_LINES = 6;

/** The page that "I'm OK" comes back to. */
export type BackTo = 'today' | 'unwell';

/** What waits or holds: until when, who said so, who has opened what since, and the press that ends it. Nothing where nothing does. */
export function UnwellBanner({ ask, standing, from }: { ask: RecordAsk; standing: Standing | null; from: BackTo }) {
  if (!standing) return <></>;
  const { t, language } = ask;
  const { now, called } = standing;
  const when = (at: Date) => sayWhen(language, at, ask.now);
  if (now.openUntil) {
    const said =
      now.saidBy === 'self'
        ? t('unwell.openSelf', { when: when(now.saidAt ?? ask.now) })
        : t('unwell.openCircle', { names: sayNames(t, now.because, called), when: when(now.openedAt ?? ask.now) });
    return (
      <Card heading={t('unwell.openHeading', { when: when(now.openUntil) })} kind="needs">
        <p>{said}</p>
        <OkPress ask={ask} means={t('unwell.okOpen')} from={from} />
        <Since ask={ask} standing={standing} />
        <p>
          <a href={to.stepsIn}>{t('unwell.stepsInSee')}</a>
        </p>
      </Card>
    );
  }
  if (now.waitsUntil) {
    return (
      <Card heading={t('unwell.waitHeading', { when: when(now.waitsUntil) })} kind="needs">
        <p>{t('unwell.waitCircle', { names: sayNames(t, now.because, called) })}</p>
        <OkPress ask={ask} means={t('unwell.okWait')} from={from} />
        <p>
          <a href={to.stepsIn}>{t('unwell.stepsInSee')}</a>
        </p>
      </Card>
    );
  }
  const { agreement } = standing;
  const more = (agreement?.needed ?? 1) - now.counting.length;
  return (
    <Card heading={t('unwell.countingHeading')} kind="needs">
      <p>{t('unwell.countingWho', { names: sayNames(t, now.counting, called) })}</p>
      {agreement && more > 0 && (
        <p>{t('unwell.countingMore', { count: more, wait: sayWait(t, agreement.waitHours) })}</p>
      )}
      <OkPress ask={ask} means={t('unwell.okCounting')} from={from} />
    </Card>
  );
}

/** One press, before anything else that could be read. */
function OkPress({ ask, means, from }: { ask: RecordAsk; means: string; from: BackTo }) {
  return (
    <NotOnPaper>
      <Form form={makeForm(ask, { id: 'ok' })} action={to.imOk}>
        <HiddenField name="from" value={from} />
        <Actions>
          <Button>{ask.t('unwell.ok')}</Button>
        </Actions>
        <Quiet>{means}</Quiet>
      </Form>
    </NotOnPaper>
  );
}

function Since({ ask, standing }: { ask: RecordAsk; standing: Standing }) {
  const { t, language, now } = ask;
  const lines = groupLooks(standing.looks)
    .slice(0, MOST_LINES)
    .map((group) => sayLook(t, group, standing.names));
  if (lines.length === 0) return <p>{t('unwell.sinceNone')}</p>;
  return (
    <>
      <h3>{t('unwell.since')}</h3>
      <Looks>
        {lines.map(({ at, sentence }) => (
          <LookLine when={sayWhen(language, at, now)}>{sentence}</LookLine>
        ))}
      </Looks>
      <p>
        <a href={to.looks}>{t('unwell.sinceAll')}</a>
      </p>
    </>
  );
}
