import { helpAnswersOf } from '../../../modules/safety/index.ts';
import { begunAt, closingOf, problemsWith, type Run } from '../../../modules/signs/index.ts';
import { lineOf } from '../../../modules/plans/index.ts';
import { NotFound, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Form,
  Layout,
  LookLine,
  Looks,
  makeForm,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { readRules, type Rule, type RulesNow } from './around.ts';
import { AsksShown } from './asks-shown.tsx';
import { nameOfRule, sayRule } from './present-sentence.ts';
import { RuleSeen } from './rule-seen.tsx';
import { HelpingCards } from './still-helping.tsx';

const BEFORE_SHOWN = 20;

/** One rule: what it says, what is going on, who said yes, and what came of it before. */
export async function showRule(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const id = idFrom(ask, 'id');
  const { rule, now, answers } = await ask.record(async (tx) => {
    const found = await lineOf(tx, id);
    if (!found || found.kind !== 'rule') throw new NotFound();
    return { rule: found, now: await readRules(tx), answers: await helpAnswersOf(tx) };
  });
  const name = nameOfRule(rule);
  const runs = now.runs.filter((run) => run.rule === id);
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('rules.oneTitle')}
      current="staying-well"
      room={{ text: t('rules.heading'), href: to.rules }}
    >
      <Done ask={ask} says={saysOf(ask)} />
      <PageHeading own={name !== ''}>{name === '' ? t('rules.oneHeading') : name}</PageHeading>
      {rule.removed && <PutBack ask={ask} rule={rule} />}
      <RuleSeen ask={ask} runs={runs} rules={[rule]} around={now} />
      <Card heading={t('rules.readsLike')}>
        {sayRule(t, rule.fields, now).map((sentence) => (
          <p dir="auto">{sentence}</p>
        ))}
        {!rule.removed && <CannotHold ask={ask} rule={rule} now={now} />}
        {now.pausedSince !== null && (
          <p>{t('rules.pausedSince', { when: sayWhen(t.language, now.pausedSince, ask.now) })}</p>
        )}
        {!rule.removed && ask.site.rules && (
          <Actions>
            <ButtonLink href={to.changeRule(id)} kind="second">
              {t('rules.change')}
            </ButtonLink>
          </Actions>
        )}
      </Card>
      {!rule.removed && <AsksShown ask={ask} rule={rule} around={now} />}
      {!rule.removed && <HelpingCards ask={ask} around={now} answers={answers} about={id} />}
      {!rule.removed && ask.site.rules && (
        <p>
          <a href={to.tryRule(id)}>{t('rules.tryOut')}</a>
          <br />
          <span class="quiet">{t('rules.tryOutHint')}</span>
        </p>
      )}
      <Before ask={ask} runs={runs} />
      {!rule.removed && (
        <Card heading={t('rules.takeAway')}>
          <p>{t('rules.takeAwayMeans')}</p>
          <Form form={makeForm(ask, { id: 'away' })} action={to.takeRuleAway(id)}>
            <Actions>
              <Button kind="second">{t('rules.takeAway')}</Button>
            </Actions>
          </Form>
        </Card>
      )}
      <p>
        <a href={to.versions(id)}>{t('rules.earlier')}</a>
      </p>
      <p class="quiet">
        <a href={to.madeWorse('rule', id)}>{t('safety.worse')}</a>
      </p>
      <Quiet>{t('rules.notWatched')}</Quiet>
    </Layout>
  );
}

const saysOf = ({ t }: RecordAsk): Record<string, string> => ({
  kept: t('rules.done.kept'),
  changed: t('rules.done.changed'),
  asked: t('rules.done.asked'),
  'asked-already': t('rules.done.asked-already'),
  'not-here': t('rules.done.not-here'),
  'no-words': t('rules.done.no-words'),
  'too-many': t('rules.done.too-many'),
  'taken-back': t('rules.done.taken-back'),
});

function PutBack({ ask, rule }: { ask: RecordAsk; rule: Pick<Rule, 'id'> }) {
  const { t } = ask;
  return (
    <Card>
      <p>{t('rules.away')}</p>
      <Form form={makeForm(ask, { id: 'back' })} action={to.putBack(rule.id)}>
        <Button kind="second">{t('plan.putBack')}</Button>
      </Form>
    </Card>
  );
}

/** What has changed around a rule since it was written, so that it cannot hold or reaches nobody: the first of it, in plain words. */
function CannotHold({ ask, rule, now }: { ask: RecordAsk; rule: Rule; now: RulesNow }) {
  const question = now.questions.find((each) => each.id === rule.fields.asks) ?? null;
  const [problem] = problemsWith(rule.fields, question, now.nameable).filter(({ at }) => at !== 'tells');
  if (!problem) return <></>;
  return <p>{ask.t('rules.cannotHold', { why: ask.t(`ruleForm.wrong.${problem.code}`) })}</p>;
}

function Before({ ask, runs }: { ask: RecordAsk; runs: readonly Run[] }) {
  const { t, language, now } = ask;
  const ended = runs.filter((run) => closingOf(run) !== null).slice(0, BEFORE_SHOWN);
  if (ended.length === 0 && runs.length > 0) return <></>;
  return (
    <>
      <h2>{t('rules.beforeHeading')}</h2>
      {ended.length === 0 && <p>{t('rules.noneBefore')}</p>}
      {ended.length > 0 && (
        <Looks>
          {ended.map((run) => (
            <LookLine>
              <a href={to.ruleRun(run.id)}>
                {t(run.practice ? 'rules.practisedOn' : 'rules.seenOn', { when: sayWhen(language, begunAt(run), now) })}
              </a>
            </LookLine>
          ))}
        </Looks>
      )}
    </>
  );
}
