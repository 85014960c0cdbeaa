import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Question } from '../../../modules/check-ins/index.ts';
import type { Again, Ask, Page, RecordAsk } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  Card,
  Form,
  FormPage,
  HiddenField,
  Layout,
  OwnWords,
  PageHeading,
  type FormValues,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { shortly } from '../shortly.ts';
import type { Around } from './around.ts';
import type { Past } from './past.ts';
import { sayRule } from './present-sentence.ts';
import { partsFrom, RuleFields, ruleFields, type RuleTyped } from './rule-fields.tsx';

interface RuleFormProps {
  ask: RecordAsk;
  again: Again | null;
  question: Question;
  around: Around;
  heading: string;
  action: string;
  /** Where another question is chosen. */
  another: string;
  cancel: string;
  first?: FormValues | undefined;
  /** A rule that is changed: the version that the form was drawn from. */
  was?: number | undefined;
  before?: Child;
}

/** The form of a rule, new or changed. */
export function RuleForm(props: RuleFormProps): Page {
  const { ask, again, question, around, was } = props;
  const { t } = ask;
  const state = formOf(ask, again, props.first);
  return (
    <FormPage
      frame={frameOf(ask, 'me')}
      form={state}
      title={t('ruleForm.title')}
      heading={props.heading}
      action={props.action}
      submit={t('ruleForm.readBack')}
      cancel={{ text: t('common.cancel'), href: props.cancel }}
      current="staying-well"
      room={{ text: t('rules.heading'), href: to.rules }}
      before={
        <>
          {props.before}
          <p>
            {t('ruleForm.about', { question: shortly(question.words) })}{' '}
            <a href={props.another}>{t('ruleForm.another')}</a>
          </p>
        </>
      }
    >
      {was !== undefined && <HiddenField name="was" value={String(was)} />}
      <RuleFields t={t} form={state} question={question} around={around} />
    </FormPage>
  );
}

const schema = z.object(ruleFields);

/** What was typed and can be kept, where the form came back to be read; null for a form that is still being filled in. */
export function readBackOf(again: Again | null): RuleTyped | null {
  if (again === null || Object.keys(again.problems).length > 0 || again.typed['step'] === 'edit') return null;
  const typed = schema.safeParse(again.typed);
  return typed.success ? typed.data : null;
}

interface ReadBackProps {
  ask: RecordAsk;
  again: Again;
  typed: RuleTyped;
  question: Question;
  around: Around;
  past: Past;
  action: string;
}

/** The rule as sentences, with what it will and will not do, before it is kept. Everything typed goes along. */
export function ReadBack({ ask, again, typed, question, around, past, action }: ReadBackProps): Page {
  const { t } = ask;
  const rule = partsFrom(typed, question);
  const tells = (rule.tells ?? []).length > 0;
  return (
    <Layout
      frame={frameOf(ask, 'me')}
      title={t('ruleForm.title')}
      current="staying-well"
      room={{ text: t('rules.heading'), href: to.rules }}
    >
      <div class="reading">
        <PageHeading>{t('ruleForm.back.heading')}</PageHeading>
        <Card>
          {sayRule(t, rule, around).map((sentence) => (
            <p dir="auto">{sentence}</p>
          ))}
          {tells && (
            <>
              <p>{t('rules.seen.theyRead')}</p>
              <OwnWords text={rule.tellWords ?? ''} />
            </>
          )}
        </Card>
        <p>
          {past.answered === 0 ? t('ruleForm.back.pastNone') : t('ruleForm.back.past', { count: past.days.length })}
        </p>
        <h2>{t('ruleForm.back.willHeading')}</h2>
        <ul>
          <li>{t('ruleForm.back.willLook')}</li>
          <li>{t('ruleForm.back.willFirst')}</li>
          {tells && <li>{t('ruleForm.back.willAsk')}</li>}
          {tells && <li>{t('ruleForm.back.willOk')}</li>}
        </ul>
        <h2>{t('ruleForm.back.notHeading')}</h2>
        <ul>
          <li>{t('ruleForm.back.notEmergency')}</li>
          <li>{t('ruleForm.back.notWatched')}</li>
          <li>{t('ruleForm.back.notTold')}</li>
          {tells && <li>{t('ruleForm.back.notMore')}</li>}
        </ul>
        <Form form={formOf(ask, again)} action={action}>
          <TypedAlong ask={ask} again={again} />
          <Actions>
            <Button name="step" value="keep">
              {t('ruleForm.back.keep')}
            </Button>
            <Button kind="second" name="step" value="edit">
              {t('ruleForm.back.edit')}
            </Button>
          </Actions>
        </Form>
      </div>
    </Layout>
  );
}

/** Everything that was typed, so that the next press has it. */
function TypedAlong({ again }: { ask: Ask; again: Again }) {
  const along = Object.entries(again.typed).filter(([name]) => !['csrf', 'once', 'step'].includes(name));
  return (
    <>
      {along.flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((each) => <HiddenField name={name} value={each} />),
      )}
    </>
  );
}
