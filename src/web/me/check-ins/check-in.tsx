import { z } from 'zod';
import {
  askingOf,
  checkIn,
  questionsAt,
  todayFor,
  type Asking,
  type Question,
} from '../../../modules/check-ins/index.ts';
import { MOST_PICTURES, type Line } from '../../../modules/plans/index.ts';
import { lookAtRules } from '../../../modules/signs/index.ts';
import type { Again, Outcome, Page, RecordAsk, SentPicture, Typed } from '../../../platform/http/index.ts';
import { fields } from '../../../platform/http/index.ts';
import { sayDate } from '../../../platform/language/index.ts';
import { isId } from '../../../platform/ids.ts';
import { to } from '../../addresses.ts';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyPlace,
  ErrorSummary,
  Form,
  HiddenField,
  Layout,
  PageHeading,
  PersonalTextArea,
  Quiet,
  type FormState,
} from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { Done } from '../done.tsx';
import { CanWait, waysToWait } from '../journal/can-wait.tsx';
import { readPicture } from '../moments/read-picture.ts';
import { Asked, askable, askedIn, AskedPicture, readAll } from './asked-fields.tsx';
import { DayField, dayFields, drawnForIn, problemsOf, readDay } from './day-of.tsx';
import { keepWithPicture } from './keep-with-picture.ts';

/** Answers stand beside these, under names that are made from their questions. */
export const checkInFields = { ...dayFields, once: fields.once, words: fields.words, occasion: fields.line };
const form = z.looseObject({ ...checkInFields, skip: fields.line });

/** Checking in: one page, one press. */
export const checkInNow = {
  fields: form,
  show: async (ask: RecordAsk, again: Again | null): Promise<Page> => {
    const { t } = ask;
    const { asking, today } = await ask.record(async (tx) => ({
      asking: await askingOf(tx),
      today: await todayFor(tx, ask.now),
    }));
    const occasion = asking.occasions.find((each) => each.id === occasionAsked(ask, again)) ?? null;
    const questions = askable(questionsFor(asking, occasion));
    const drawnFor = drawnForIn(again, today);
    const state = formOf(ask, again);
    const ways = await waysToWait(ask);
    return (
      <Layout
        frame={frameOf(ask, 'me')}
        title={t('checkIn.title')}
        current="staying-well"
        room={{ text: t('site.stayingWell'), href: to.stayingWell }}
        error={again !== null}
      >
        <Done ask={ask} says={{}} />
        <div class="reading">
          <ErrorSummary form={state} />
          <PageHeading>{t('checkIn.heading')}</PageHeading>
          <Quiet>{t('checkIn.about', { day: sayDate(ask.language, drawnFor) })}</Quiet>
          <Occasions ask={ask} occasions={asking.occasions} chosen={occasion} />
          {questions.length === 0 && <NoQuestions ask={ask} />}
          <CheckInForm ask={ask} state={state} questions={questions} isAgain={again !== null}>
            <HiddenField name="occasion" value={occasion?.id ?? ''} />
            <CanWait ways={ways} />
            <DayField t={t} form={state} drawnFor={drawnFor} summary={t('checkIn.anotherDay')} />
          </CheckInForm>
          <Ways ask={ask} />
        </div>
      </Layout>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof form>, sent: SentPicture): Promise<Outcome> => {
    const { t } = ask;
    const { once: id, words } = command;
    const typed = command as Typed;
    const picture = await readPicture(ask, sent);
    const drawn = 'problem' in picture ? null : picture.drawn;
    const kept = await keepWithPicture(ask, { drawn, id }, async (tx, put) => {
      const today = await todayFor(tx, ask.now);
      const asked = await questionsAt(tx, askedIn(typed));
      const read = readAll(t, asked, typed);
      const day = readDay(t, command, today);
      const problems = problemsOf(read.problems, picture, day);
      if ('problem' in day || Object.keys(problems).length > 0) return { problems };
      const isEmpty = drawn === null && words.trim() === '' && read.answers.every((each) => each.value === null);
      if (command.skip !== '' && !isEmpty) return { problems: { words: t('checkIn.skipButWritten') } };
      // Skipping is one answer to all of it.
      const answers = command.skip === '' ? put(asked, read.answers, []) : [];
      const occasion = isId(command.occasion) ? command.occasion : null;
      const checkedIn = await checkIn(tx, { id, today, day: day.day, answers, words, occasion });
      // In this transaction, so that a check-in and what follows from it are kept together or not at all.
      if (checkedIn.outcome === 'kept' && ask.site.rules) await lookAtRules(tx, ask.now);
      return checkedIn;
    });
    if ('problems' in kept) return kept;
    switch (kept.outcome) {
      case 'kept':
        return `${to.checkInOf(id)}?done=${command.skip === '' ? 'saved' : 'skipped'}`;
      case 'full':
        return { problems: { picture: t('moments.pictureFull', { most: MOST_PICTURES }) } };
      case 'not yet':
        return { problems: { day: t('checkIn.stillToCome') } };
      case 'too much':
        return { problems: { words: t('checkIn.tooMuch') } };
      case 'changed meanwhile':
        return { problems: { words: t('checkIn.sentBefore') } };
    }
  },
};

/** The questions of an occasion, in the person’s order; all of them without one. */
export function questionsFor(asking: Asking, occasion: Line | null): readonly Question[] {
  if (!occasion) return asking.questions;
  const chosen = occasion.fields.questions ?? [];
  return asking.questions.filter((question) => chosen.includes(question.id));
}

function occasionAsked(ask: RecordAsk, again: Again | null): string | null {
  const typed = again?.typed['occasion'];
  const asked = typeof typed === 'string' ? typed : ask.query.get('occasion');
  return isId(asked) ? asked : null;
}

function Occasions({ ask, occasions, chosen }: { ask: RecordAsk; occasions: readonly Line[]; chosen: Line | null }) {
  const { t } = ask;
  if (occasions.length === 0) return <></>;
  const current = (is: boolean) => (is ? 'page' : undefined);
  return (
    <nav class="ways-of-day" aria-label={t('checkIn.occasions')}>
      <a href={to.checkIn} aria-current={current(chosen === null)}>
        {t('checkIn.allQuestions')}
      </a>
      {occasions.map((occasion) => (
        <a href={to.checkInAt(occasion.id)} aria-current={current(chosen?.id === occasion.id)} dir="auto">
          {occasion.words}
        </a>
      ))}
    </nav>
  );
}

function NoQuestions({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  return (
    <EmptyPlace drawing="seedling">
      <p>{t('checkIn.noQuestions')}</p>
      <p>
        <ButtonLink href={to.newQuestion} kind="second">
          {t('checkIn.addAQuestion')}
        </ButtonLink>
      </p>
    </EmptyPlace>
  );
}

interface CheckInFormProps {
  ask: RecordAsk;
  state: FormState;
  questions: readonly Question[];
  isAgain: boolean;
  children: Page;
}

function CheckInForm({ ask, state, questions, isAgain, children }: CheckInFormProps) {
  const { t } = ask;
  return (
    <Form form={state} action={to.checkIn} takesPicture={questions.some((question) => question.form === 'picture')}>
      <Asked t={t} form={state} questions={questions} />
      <PersonalTextArea form={state} name="words" label={t('checkIn.words')} rows={2} />
      {children}
      <AskedPicture t={t} form={state} questions={questions} isAgain={isAgain} />
      <Actions>
        <Button>{t('checkIn.save')}</Button>
        <Button kind="second" name="skip" value="yes">
          {t('checkIn.skip')}
        </Button>
      </Actions>
      <Quiet>{t('checkIn.blankMeans')}</Quiet>
      <Quiet>{t('checkIn.whoCanSee')}</Quiet>
    </Form>
  );
}

function Ways({ ask }: { ask: RecordAsk }) {
  const { t } = ask;
  return (
    <ul class="plain-ways">
      <li>
        <a href={to.checkInDays}>{t('checkIn.days')}</a>
      </li>
      <li>
        <a href={to.questions}>{t('checkIn.questions')}</a>
      </li>
      <li>
        <a href={to.diary}>{t('diary.heading')}</a>
      </li>
    </ul>
  );
}
