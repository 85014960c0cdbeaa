import { z } from 'zod';
import type { Question } from '../../../modules/check-ins/index.ts';
import type { Line } from '../../../modules/plans/index.ts';
import { stayingWellOf } from '../../../modules/staying-well/index.ts';
import { isId } from '../../../platform/ids.ts';
import { fields, type Again, type FormParts, type RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { BothTexts, isClash, typedText, type Text } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { readAround, type Around } from './around.ts';
import { aroundQuestion, questionIn, showChooseAnother } from './new-rule.tsx';
import { readPast } from './past.ts';
import { sayRule } from './present-sentence.ts';
import { readRule } from './read-rule.ts';
import { partsFrom, ruleFields, valuesOf } from './rule-fields.tsx';
import { ReadBack, readBackOf, RuleForm } from './rule-form.tsx';
import { needRules } from './need-rules.ts';

const form = z.object({ ...ruleFields, was: fields.version });
const whatever = z.object(ruleFields);

/** The question in the address, where another one was chosen; else the rule's own. */
const questionFor = (ask: RecordAsk, rule: Line): string => {
  const chosen = ask.query.get('asks');
  return isId(chosen) ? chosen : (rule.fields.asks ?? '');
};

/** Changes a rule; what it said before stays as an earlier version. */
export const changeRule: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    needRules(ask);
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const typed = readBackOf(again);
    const found = await ask.record(async (tx) => {
      const rule = await lineHere(tx, id, 'rule', again !== null);
      const around = await readAround(tx, await stayingWellOf(tx));
      const question = questionIn(around, questionFor(ask, rule));
      return {
        rule,
        around,
        question,
        past: typed && question ? await readPast(tx, partsFrom(typed, question), ask.now) : null,
      };
    });
    const { rule, around, question, past } = found;
    // The question is gone for good: the rule needs another one first.
    if (!question) return showChooseAnother(ask);
    const action = to.changeRule(id, question.id);
    if (again && typed && past && !isClash(again, rule))
      return <ReadBack ask={ask} again={again} {...{ typed, question, around, past, action }} />;
    return (
      <RuleForm
        ask={ask}
        again={again}
        question={question}
        around={around}
        heading={t('ruleForm.changeHeading')}
        action={action}
        another={to.ruleQuestion(id)}
        cancel={to.rule(id)}
        first={firstValues(ask, rule, question, around)}
        was={rule.version}
        before={
          <BothTexts
            ask={ask}
            again={again}
            line={rule}
            texts={both(ask, again, rule, question, around)}
            leave={to.rule(id)}
          />
        }
      />
    );
  },
  act: async (ask, typed) => {
    needRules(ask);
    const id = idFrom(ask, 'id');
    const { question, around } = await ask.record(async (tx) => {
      const rule = await lineHere(tx, id, 'rule', true);
      return aroundQuestion(tx, questionFor(ask, rule));
    });
    const read = readRule(ask.t, typed, question, around);
    if ('problems' in read) return read;
    if (typed.step !== 'keep') return { problems: {} };
    return keepChange(
      ask,
      'rule',
      { id, was: typed.was, words: typed.words, fields: read.rule },
      `${to.rule(id)}?done=changed`,
    );
  },
};

/** What was compared with before says nothing about another question. */
function firstValues(ask: RecordAsk, rule: Line, question: Question, around: Around) {
  const values = valuesOf(ask.t, rule.words, rule.fields, around);
  return question.id === rule.fields.asks ? values : { ...values, compare: '', than: '' };
}

/** The rule as it is now and as it was typed, as sentences, for two changes of one version. */
function both(ask: RecordAsk, again: Again | null, rule: Line, question: Question, around: Around): Text[] {
  const { t } = ask;
  const typed = whatever.safeParse(again?.typed ?? {});
  const mine = typed.success ? partsFrom(typed.data, question) : {};
  return [
    {
      label: t('rules.readsLike'),
      now: sayRule(t, rule.fields, around).join(' '),
      mine: sayRule(t, mine, around).join(' '),
    },
    { label: t('ruleForm.tellWords'), now: rule.fields.tellWords ?? '', mine: mine.tellWords ?? '' },
    { label: t('ruleForm.words'), now: rule.words, mine: typedText(again, 'words') },
  ];
}
