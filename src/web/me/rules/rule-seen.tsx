import { closingOf, type Run } from '../../../modules/signs/index.ts';
import { hostOf } from '../../../modules/plans/index.ts';
import type { RecordAsk } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Card, Fold, Form, LookLine, Looks, makeForm, OwnWords, Quiet } from '../../design/index.ts';
import type { Around, Rule } from './around.ts';
import { presentRun, type RunView } from './present-run.ts';
import { sayRule } from './present-sentence.ts';
import { firstOf, type Shown } from './present-shown.ts';

interface RuleSeenProps {
  ask: RecordAsk;
  /** Runs that began or go on; those that ended are passed over. */
  runs: readonly Run[];
  rules: readonly Rule[];
  around: Around;
}

/** What the person wanted to be shown when a rule of theirs holds: their own words first, then "I'm OK" and "Tell them now". */
export function RuleSeen({ ask, runs, rules, around }: RuleSeenProps) {
  const open = runs.filter((run) => closingOf(run) === null);
  return (
    <>
      {open.map((run) => {
        const rule = rules.find((each) => each.id === run.rule);
        const view = presentRun(ask.t, run, around, ask.now);
        return <OneSeen ask={ask} view={view} sentence={rule ? sayRule(ask.t, rule.fields, around) : []} />;
      })}
    </>
  );
}

/** Lines of the plan that stand open in a notice. */
const SHOWN_AT_ONCE = 3;

function OneSeen({ ask, view, sentence }: { ask: RecordAsk; view: RunView; sentence: readonly string[] }) {
  const { t } = ask;
  const { first, rest } = firstOf(view.shown, SHOWN_AT_ONCE);
  return (
    <Card heading={t(view.practice ? 'rules.seen.practiceHeading' : 'rules.seen.heading')} kind="needs">
      {view.practice && <p>{t('rules.seen.practice')}</p>}
      <RunStands view={view} />
      <ShownWords t={t} shown={first} />
      {rest.length > 0 && (
        <Fold summary={t('rules.seen.rest')}>
          <ShownWords t={t} shown={rest} />
        </Fold>
      )}
      <RunPresses ask={ask} view={view} />
      {sentence[0] !== undefined && (
        <Quiet>
          {t('rules.seen.because')} <span dir="auto">{sentence[0]}</span>
        </Quiet>
      )}
      <p>
        <a href={to.ruleRun(view.id)}>{t('rules.seen.more')}</a>
      </p>
      <MadeWorseLink ask={ask} view={view} />
    </Card>
  );
}

/** The small way to say that it did harm, on everything that a run shows. */
export function MadeWorseLink({ ask, view }: { ask: RecordAsk; view: Pick<RunView, 'id'> }) {
  return (
    <p class="quiet">
      <a href={to.madeWorse('rule notice', view.id)}>{ask.t('safety.worse')}</a>
    </p>
  );
}

/** The person's own words, whole: a part of their plan with what they do, a tool with where it is. */
export function ShownWords({ t, shown }: { t: T; shown: readonly Shown[] }) {
  return (
    <>
      {shown.map(({ heading, lines }) => (
        <>
          {(lines.length > 1 || lines[0]?.words !== heading) && <h3 dir="auto">{heading}</h3>}
          {lines.map(({ words, more, href }) => (
            <>
              <OwnWords text={words} />
              {more.length > 0 && (
                <Looks>
                  {more.map((each) => (
                    <LookLine>
                      <span dir="auto">{each}</span>
                    </LookLine>
                  ))}
                </Looks>
              )}
              {href !== '' && (
                <p>
                  <a href={href} rel="external noopener noreferrer">
                    {t('goal.elsewhere', { host: hostOf(href) })}
                  </a>
                </p>
              )}
            </>
          ))}
        </>
      ))}
    </>
  );
}

/** How a run stands: what waits, who has been told, what comes next. Before everything else, so that nobody is told unawares. */
export function RunStands({ view }: { view: RunView }) {
  return (
    <>
      {view.stands.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </>
  );
}

/** What would be read, and what the person can press. */
export function RunPresses({ ask, view }: { ask: RecordAsk; view: RunView }) {
  const { t } = ask;
  const { ok, tellNow, noted } = view.may;
  const form = (id: string) => makeForm(ask, { id: `${id}-${view.id}` });
  return (
    <>
      {tellNow && view.tellWords !== '' && (
        <>
          <p>{t('rules.seen.theyRead')}</p>
          <OwnWords text={view.tellWords} />
        </>
      )}
      {ok && (
        <Quiet>
          {t('rules.seen.okMeans')} {view.wasTold && t('rules.seen.okTold')}
        </Quiet>
      )}
      {(ok || tellNow || noted || (view.isOpen && view.practice)) && (
        <Actions>
          {ok && (
            <Form form={form('ok')} action={to.answerRun(view.id, 'ok')}>
              <Button>{t('rules.seen.ok')}</Button>
            </Form>
          )}
          {tellNow && (
            <Form form={form('tell')} action={to.answerRun(view.id, 'tell-now')}>
              <Button kind="second">{t('rules.seen.tellNow')}</Button>
            </Form>
          )}
          {noted && (
            <Form form={form('noted')} action={to.answerRun(view.id, 'noted')}>
              <Button>{t('rules.seen.noted')}</Button>
            </Form>
          )}
          {view.isOpen && view.practice && (
            <Form form={form('stop')} action={to.answerRun(view.id, 'stop')}>
              <Button kind="quiet">{t('rules.seen.stop')}</Button>
            </Form>
          )}
        </Actions>
      )}
      {view.isOpen && (
        <p>
          {t('rules.seen.notEmergency')} <a href={to.help}>{t('rules.seen.helpNow')}</a>
        </p>
      )}
    </>
  );
}
