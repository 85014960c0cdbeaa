import { z } from 'zod';
import { beginPractice } from '../../../modules/signs/index.ts';
import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import { fields, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { sayDate, sayMonth } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  Form,
  Layout,
  LookLine,
  Looks,
  PageHeading,
  Quiet,
  TextField,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { idFrom } from '../id-in-address.ts';
import { lineHere } from '../line-here.ts';
import { askOf, readAround } from './around.ts';
import { readPast, type Past } from './past.ts';
import { sayRule } from './present-sentence.ts';
import { needRules } from './need-rules.ts';

const form = z.object({ once: fields.once, minutes: fields.line });

/** Trying a rule out: on the answers of the past year, and with the people in it, as a practice. */
export const tryRule: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    needRules(ask);
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { rule, around, past } = await ask.record(async (tx) => {
      const found = await lineHere(tx, id, 'rule', again !== null);
      return {
        rule: found,
        around: await readAround(tx, await stayingWellOf(tx)),
        past: await readPast(tx, found.fields, ask.now),
      };
    });
    const tells = rule.fields.tells ?? [];
    const someYes = tells.some((named) => askOf(around.asks, id, named)?.standing === 'yes');
    const state = formOf(ask, again, { minutes: '2' });
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('rules.oneTitle')}
        current="staying-well"
        room={{ text: t('rules.oneHeading'), href: to.rule(id) }}
        error={again !== null}
      >
        <div class="reading">
          <ErrorSummary form={state} />
          <Done ask={ask} says={{ 'no-run': t('rules.done.no-run') }} />
          <PageHeading>{t('rules.tryOut.heading')}</PageHeading>
          <p dir="auto">{sayRule(t, rule.fields, around).join(' ')}</p>
          <h2>{t('rules.tryOut.pastHeading')}</h2>
          <Quiet>{t('rules.tryOut.pastLede')}</Quiet>
          <PastShown ask={ask} past={past} />
          <Card heading={t('rules.tryOut.practiceHeading')}>
            <p>{t('rules.tryOut.practiceLede')}</p>
            {tells.length > 0 && !someYes && <p>{t('rules.tryOut.nobodyYet')}</p>}
            <Form form={state} action={to.tryRule(id)}>
              <TextField
                form={state}
                name="minutes"
                label={t('rules.tryOut.minutes')}
                hint={t('rules.tryOut.minutesHint')}
                inputmode="numeric"
                width="3"
              />
              <Actions>
                <Button kind="second">{t('rules.tryOut.begin')}</Button>
              </Actions>
            </Form>
          </Card>
        </div>
      </Layout>
    );
  },
  act: async (ask, { once, minutes }) => {
    needRules(ask);
    const rule = idFrom(ask, 'id');
    const number = /^\s*\d{1,2}\s*$/.test(minutes) ? Number(minutes) : 0;
    if (number < 1 || number > 60) return { problems: { minutes: ask.t('rules.tryOut.minutesWrong') } };
    const begun = await ask.record(async (tx) => {
      await lineHere(tx, rule, 'rule');
      return beginPractice(tx, { id: once, rule, minutes: number });
    });
    return begun === 'begun' ? to.ruleRun(once) : `${to.tryRule(rule)}?done=no-run`;
  },
};

/** The days by month, the newest month first. Never is an answer like any other. */
function PastShown({ ask, past }: { ask: RecordAsk; past: Past }) {
  const { t, language } = ask;
  if (past.answered === 0) return <p>{t('rules.tryOut.none')}</p>;
  if (past.days.length === 0) return <p>{t('rules.tryOut.never')}</p>;
  const months = Map.groupBy(past.days.toReversed(), (day) => day.slice(0, 7));
  return (
    <>
      <p>{t('rules.tryOut.count', { count: past.days.length })}</p>
      {[...months].map(([month, days]) => (
        <>
          <h3>{sayMonth(language, `${month}-01`)}</h3>
          <Looks>
            {days.toReversed().map((day) => (
              <LookLine>{sayDate(language, day)}</LookLine>
            ))}
          </Looks>
        </>
      ))}
      <Quiet>{t('rules.tryOut.assumes')}</Quiet>
    </>
  );
}
