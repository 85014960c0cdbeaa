import { z } from 'zod';
import { isCounted, type Question } from '../../../modules/check-ins/index.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import { NotFound, type FormParts, type Page, type RecordAsk } from '../../../platform/http/index.ts';
import type { PersonTx } from '../../../platform/record/index.ts';
import { to } from '../../addresses.ts';
import { ButtonLink, EmptyPlace, Layout, LookLine, Looks, PageHeading } from '../../design/index.ts';
import { frameOf } from '../../frame.ts';
import { idFrom } from '../id-in-address.ts';
import { shortly } from '../shortly.ts';
import { readAround, type Around } from './around.ts';
import { readPast } from './past.ts';
import { readRule } from './read-rule.ts';
import { partsFrom, ruleFields, valuesOf } from './rule-fields.tsx';
import { ReadBack, readBackOf, RuleForm } from './rule-form.tsx';
import { needRules } from './need-rules.ts';

/** A question that a rule can go by, taken away or not; null where there is none of this id. */
export const questionIn = (around: Around, id: string): Question | null =>
  around.questions.find((each) => each.id === id && isCounted(each.form)) ?? null;

/** What stands around a rule about this question. Throws NotFound where it is not there, or cannot be gone by. */
export async function aroundQuestion(
  tx: PersonTx,
  id: string,
): Promise<{ readonly question: Question; readonly around: Around }> {
  const around = await readAround(tx, await stayingWellOf(tx));
  const question = questionIn(around, id);
  if (!question) throw new NotFound();
  return { question, around };
}

/** The first step: which of their own questions. */
export const showChooseQuestion = (ask: RecordAsk): Promise<Page> => choose(ask, to.newRuleAbout);

/** The same for a rule that is changed. */
export function showChooseAnother(ask: RecordAsk): Promise<Page> {
  const rule = idFrom(ask, 'id');
  return choose(ask, (question) => to.changeRule(rule, question));
}

async function choose(ask: RecordAsk, next: (question: string) => string): Promise<Page> {
  needRules(ask);
  const { t } = ask;
  const { questions } = await ask.record(async (tx) => readAround(tx, await stayingWellOf(tx)));
  const counted = questions.filter((question) => !question.removed && isCounted(question.form));
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('ruleForm.chooseTitle')}
      current="staying-well"
      room={{ text: t('rules.heading'), href: to.rules }}
    >
      <div class="reading">
        <PageHeading lede={t('ruleForm.chooseLede')}>{t('ruleForm.chooseHeading')}</PageHeading>
        {counted.length === 0 ? (
          <EmptyPlace drawing="path">
            <p>{t('ruleForm.noQuestions')}</p>
            <ButtonLink href={to.questions}>{t('ruleForm.writeQuestion')}</ButtonLink>
          </EmptyPlace>
        ) : (
          <Looks>
            {counted.map((question) => (
              <LookLine>
                <a href={next(question.id)}>
                  <bdi>{shortly(question.words)}</bdi>
                </a>
              </LookLine>
            ))}
          </Looks>
        )}
      </div>
    </Layout>
  );
}

const form = z.object(ruleFields);

/** Writes a rule: filled in, read back, then kept. */
export const newRule: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    needRules(ask);
    const id = idFrom(ask, 'question');
    const typed = readBackOf(again);
    const { question, around, past } = await ask.record(async (tx) => {
      const found = await aroundQuestion(tx, id);
      return { ...found, past: typed ? await readPast(tx, partsFrom(typed, found.question), ask.now) : null };
    });
    const action = to.newRuleAbout(id);
    if (again && typed && past)
      return <ReadBack ask={ask} again={again} {...{ typed, question, around, past, action }} />;
    return (
      <RuleForm
        ask={ask}
        again={again}
        question={question}
        around={around}
        heading={ask.t('ruleForm.heading')}
        action={action}
        another={to.newRule}
        cancel={to.rules}
        first={valuesOf(ask.t, '', {}, around)}
      />
    );
  },
  act: async (ask, typed) => {
    needRules(ask);
    const { question, around } = await ask.record((tx) => aroundQuestion(tx, idFrom(ask, 'question')));
    const read = readRule(ask.t, typed, question, around);
    if ('problems' in read) return read;
    if (typed.step !== 'keep') return { problems: {} };
    await ask.record((tx) => beginLine(tx, { id: typed.once, kind: 'rule', words: typed.words, fields: read.rule }));
    return `${to.rule(typed.once)}?done=kept`;
  },
};
