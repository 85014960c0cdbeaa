import {
  keyOf,
  LONGEST_ANSWER,
  readAnswer,
  typedFrom,
  type Answer,
  type Question,
  type WrongAnswer,
} from '../../../modules/check-ins/index.ts';
import type { Typed } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { isId } from '../../../platform/ids.ts';
import {
  Choice,
  HiddenField,
  PersonalTextArea,
  PictureField,
  TextField,
  Thumbs,
  type FormState,
} from '../../design/index.ts';

/** The field of one question. */
export const fieldOf = (question: Pick<Question, 'id'>): string => `a-${question.id}`;

/** One form carries one picture, so of several questions that want one, the first is asked. */
export const askable = (questions: readonly Question[]): Question[] => {
  const first = questions.find((question) => question.form === 'picture');
  return questions.filter((question) => question.form !== 'picture' || question === first);
};

/** Which questions, in which version, were on the screen: what a posted form says of itself. Anything that is none is passed over. */
export function askedIn(typed: Typed): Pick<Answer, 'question' | 'version'>[] {
  const sent = typed['asked'] ?? [];
  const pairs = (typeof sent === 'string' ? [sent] : sent).map((each) => each.split('.'));
  return pairs.flatMap(([question = '', version = '']) =>
    isId(question) && /^\d{1,9}$/.test(version) ? [{ question, version: Number(version) }] : [],
  );
}

export interface ReadAll {
  readonly answers: readonly Answer[];
  readonly problems: Readonly<Record<string, string>>;
}

/** What was typed for each question that was asked. `asked`: the questions as they were on the screen (`questionsAt`). */
export function readAll(t: T, asked: ReadonlyMap<string, Question>, typed: Typed): ReadAll {
  const answers: Answer[] = [];
  const problems: Record<string, string> = {};
  for (const pair of askedIn(typed)) {
    const question = asked.get(keyOf(pair));
    if (!question || answers.some((answer) => answer.question === question.id)) continue;
    const field = fieldOf(question);
    const sent = typed[field];
    const read = readAnswer(question, typeof sent === 'string' ? sent : '');
    if (read.ok) answers.push({ ...pair, value: read.value });
    else problems[field] = sayWrong(t, question, read.why);
  }
  return { answers, problems };
}

function sayWrong(t: T, { fields }: Question, why: WrongAnswer): string {
  switch (why) {
    case 'not a number':
      return fields.answer === 'hours' ? t('checkIn.notHours') : t('checkIn.notNumber');
    case 'hours':
      return t('checkIn.hoursInADay');
    case 'under':
    case 'over':
      return sayEnds(t, fields) ?? t('checkIn.notNumber');
    case 'not offered':
      return t('form.choose');
    case 'too long':
      return t('checkIn.answerTooLong', { most: LONGEST_ANSWER });
  }
}

/** What a number may be, where the person gave it ends. */
export function sayEnds(t: T, { least, most }: Question['fields']): string | undefined {
  if (least !== undefined && most !== undefined) return t('checkIn.between', { least, most });
  if (least !== undefined) return t('checkIn.atLeast', { least });
  return most === undefined ? undefined : t('checkIn.atMost', { most });
}

/** Answers as the values of their fields. */
export const valuesOf = (answers: readonly Answer[]): Record<string, string> =>
  Object.fromEntries(answers.map((answer) => [fieldOf({ id: answer.question }), typedFrom(answer.value)]));

interface AskedProps {
  t: T;
  form: FormState;
  questions: readonly Question[];
}

/** The questions, each with its field. The one that wants a picture is left to the end of the form (`AskedPicture`). */
export function Asked({ t, form, questions }: AskedProps) {
  return (
    <>
      {questions.map((question) => (
        <>
          <HiddenField name="asked" value={keyOf({ question: question.id, version: question.version })} />
          {question.form !== 'picture' && <Field t={t} form={form} question={question} />}
        </>
      ))}
    </>
  );
}

function Field({ t, form, question }: { t: T; form: FormState; question: Question }) {
  const name = fieldOf(question);
  const { fields, words } = question;
  switch (question.form) {
    case 'yes or no':
    case 'steps': {
      const offered =
        question.form === 'steps'
          ? (fields.labels ?? []).map((text, index) => ({ value: String(index + 1), text }))
          : [
              { value: 'yes', text: t('checkIn.yes') },
              { value: 'no', text: t('checkIn.no') },
            ];
      // A choice cannot be taken back without a script, so leaving it blank is one of them.
      const options = [...offered, { value: '', text: t('checkIn.leaveBlank') }];
      const untouched = form.values[name] === undefined;
      return (
        <Thumbs>
          <Choice
            form={untouched ? { ...form, values: { [name]: 'untouched' } } : form}
            name={name}
            legend={words}
            options={options}
            inline
          />
        </Thumbs>
      );
    }
    case 'number':
      return (
        <TextField
          form={form}
          name={name}
          label={words}
          hint={[fields.unit ?? '', sayEnds(t, fields) ?? ''].filter((each) => each !== '').join('. ') || undefined}
          inputmode="decimal"
          width="5"
        />
      );
    case 'hours':
      return (
        <TextField form={form} name={name} label={words} hint={t('checkIn.hoursHint')} inputmode="decimal" width="5" />
      );
    case 'words':
    case 'picture':
      return <PersonalTextArea form={form} name={name} label={words} rows={2} />;
  }
}

/** The question that is answered with a picture, if there is one. `isAgain`: the form came back, and what was chosen for it did not. */
export function AskedPicture({ t, form, questions, isAgain }: AskedProps & { isAgain: boolean }) {
  const question = questions.find((each) => each.form === 'picture');
  if (!question) return <></>;
  const hint = [t('moments.pictureHint'), ...(isAgain ? [t('moments.pictureAgain')] : [])].join(' ');
  return <PictureField form={form} name="picture" label={question.words} hint={hint} />;
}
