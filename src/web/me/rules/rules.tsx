import { closingOf } from '../../../modules/signs/index.ts';
import { helpAnswersOf } from '../../../modules/safety/index.ts';
import type { Page, RecordAsk } from '../../../platform/http/index.ts';
import { sayWhen } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  EmptyPlace,
  Form,
  Layout,
  makeForm,
  PageHeading,
  Quiet,
} from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { readRules, type Rule, type RulesNow } from './around.ts';
import { nameOfRule, sayRule } from './present-sentence.ts';
import { RuleSeen } from './rule-seen.tsx';
import { HelpingCards } from './still-helping.tsx';

/** The person's rules, each read back; what is going on now comes first. */
export async function showRules(ask: RecordAsk): Promise<Page> {
  const { t } = ask;
  const { now, answers } = await ask.record(async (tx) => ({
    now: await readRules(tx),
    answers: await helpAnswersOf(tx),
  }));
  const says = {
    paused: t('rules.done.paused'),
    resumed: t('rules.done.resumed'),
    answered: t('rules.done.answered'),
    later: t('rules.done.later'),
  };
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('rules.title')}
      current="staying-well"
      room={{ text: t('well.heading'), href: to.stayingWell }}
    >
      <Done ask={ask} says={says} />
      <PageHeading lede={t('rules.lede')}>{t('rules.heading')}</PageHeading>
      <RuleSeen ask={ask} runs={now.runs} rules={now.rules} around={now} />
      <Paused ask={ask} now={now} />
      {now.pausedSince === null && now.rules.length > 0 && (
        <Card>
          <p>{t('rules.pauseMeans')}</p>
          <Form form={makeForm(ask, { id: 'pause' })} action={to.pauseRules}>
            <Actions>
              <Button kind="second">{t('rules.pause')}</Button>
            </Actions>
          </Form>
        </Card>
      )}
      {now.rules.length === 0 ? (
        <EmptyPlace drawing="path">
          <p>{t('rules.empty')}</p>
        </EmptyPlace>
      ) : (
        <h2>{t('rules.listHeading')}</h2>
      )}
      {now.rules.map((rule) => (
        <OneRule ask={ask} rule={rule} now={now} />
      ))}
      {ask.site.rules ? (
        <Actions>
          <ButtonLink href={to.newRule}>{t('rules.add')}</ButtonLink>
        </Actions>
      ) : (
        <p>{t('rules.leftOut')}</p>
      )}
      <HelpingCards ask={ask} around={now} answers={answers} />
      <p>
        <a href={to.whatISaidWorse}>{t('safety.mine')}</a>
      </p>
      <Quiet>{t('rules.notWatched')}</Quiet>
    </Layout>
  );
}

/** All rules rest, and one press lets them hold again. */
function Paused({ ask, now }: { ask: RecordAsk; now: RulesNow }) {
  const { t, language } = ask;
  if (now.pausedSince === null) return <></>;
  return (
    <Card heading={t('rules.pausedHeading')} kind="soft">
      <p>{t('rules.pausedSince', { when: sayWhen(language, now.pausedSince, ask.now) })}</p>
      <Form form={makeForm(ask, { id: 'resume' })} action={to.resumeRules}>
        <Actions>
          <Button kind="second">{t('rules.resume')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function OneRule({ ask, rule, now }: { ask: RecordAsk; rule: Rule; now: RulesNow }) {
  const { t } = ask;
  const practising = now.runs.some((run) => run.rule === rule.id && run.practice && closingOf(run) === null);
  const name = nameOfRule(rule);
  return (
    <Card heading={name === '' ? undefined : name} level={3}>
      <p dir="auto">{sayRule(t, rule.fields, now).join(' ')}</p>
      {practising && <Quiet>{t('rules.practiceNow')}</Quiet>}
      <p>
        <a href={to.rule(rule.id)}>
          {t('rules.open')}
          {name !== '' && <span class="nhsuk-u-visually-hidden"> {name}</span>}
        </a>
      </p>
    </Card>
  );
}
