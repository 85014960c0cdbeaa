import { z } from 'zod';
import {
  changeCheckIn as change,
  questionsAt,
  todayFor,
  typedFrom,
  type Answer,
  type CheckIn,
  type Question,
} from '../../../modules/check-ins/index.ts';
import { MOST_PICTURES } from '../../../modules/plans/index.ts';
import { lookAtRules } from '../../../modules/signs/index.ts';
import {
  fields,
  NotFound,
  type Again,
  type Outcome,
  type Page,
  type RecordAsk,
  type SentPicture,
  type Typed,
} from '../../../platform/http/index.ts';
import { sayDate, type T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Actions, Button, Form, FormPage, HiddenField, makeForm, PersonalTextArea } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText, type Text } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { readPicture } from '../moments/read-picture.ts';
import { Asked, AskedPicture, askedIn, readAll, valuesOf } from './asked-fields.tsx';
import { checkInFields } from './check-in.tsx';
import { DayField, problemsOf, readDay } from './day-of.tsx';
import { keepWithPicture } from './keep-with-picture.ts';
import { sayAnswer } from './present-check-in.ts';
import { checkInHere, readAround } from './read-check-in.ts';

const form = z.looseObject({ ...checkInFields, was: fields.version });

/** Changes a check-in. Its questions are asked in the words in which they were answered. */
export const changeCheckIn = {
  fields: form,
  show: async (ask: RecordAsk, again: Again | null): Promise<Page> => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { checkIn, around } = await ask.record(async (tx) => {
      const found = await checkInHere(tx, id);
      return { checkIn: found, around: await readAround(tx, [found]) };
    });
    if (checkIn.removed && again === null) throw new NotFound();
    const questions = inPlace([...around.asked.values()], around.order);
    const state = formOf(ask, again, { words: checkIn.words, ...valuesOf(checkIn.answers) });
    const kept = pictureIn(checkIn, questions);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('checkIn.title')}
        heading={t('checkIn.changeHeading')}
        action={to.changeCheckIn(id)}
        submit={t('checkIn.keepChange')}
        cancel={{ text: t('common.cancel'), href: to.checkInOf(id) }}
        current="staying-well"
        room={{ text: sayDate(ask.language, checkIn.day), href: to.checkInOf(id) }}
        before={
          <BothTexts
            ask={ask}
            again={again}
            line={checkIn}
            texts={textsOfCheckIn(t, again, checkIn, questions)}
            leave={to.checkInOf(id)}
          />
        }
        after={<TakeAway ask={ask} id={id} picture={kept} />}
        takesPicture
      >
        <HiddenField name="was" value={String(checkIn.version)} />
        <HiddenField name="occasion" value={checkIn.occasion ?? ''} />
        <Asked t={t} form={state} questions={questions} />
        <PersonalTextArea form={state} name="words" label={t('checkIn.words')} rows={3} />
        <DayField t={t} form={state} drawnFor={checkIn.day} summary={t('checkIn.anotherDay')} />
        {kept === null ? (
          <AskedPicture t={t} form={state} questions={questions} isAgain={again !== null} />
        ) : (
          <img
            class="picture"
            src={to.picture(kept.picture)}
            alt={t('checkIn.pictureAlone', { question: kept.words })}
          />
        )}
      </FormPage>
    );
  },
  act: async (ask: RecordAsk, command: z.output<typeof form>, sent: SentPicture): Promise<Outcome> => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const typed = command as Typed;
    const { was, words, once } = command;
    const picture = await readPicture(ask, sent);
    const drawn = 'problem' in picture ? null : picture.drawn;
    const kept = await keepWithPicture(ask, { drawn, id: once }, async (tx, put) => {
      const today = await todayFor(tx, ask.now);
      const before = await checkInHere(tx, id);
      const asked = await questionsAt(tx, askedIn(typed));
      const read = readAll(t, asked, typed);
      const day = readDay(t, command, today);
      const problems = problemsOf(read.problems, picture, day);
      if ('problem' in day || Object.keys(problems).length > 0) return { problems };
      const answers = put(asked, read.answers, before.answers);
      const changed = await change(tx, { id, was, today, day: day.day, answers, words, occasion: before.occasion });
      if (changed.outcome === 'kept' && ask.site.rules) await lookAtRules(tx, ask.now);
      return changed;
    });
    if ('problems' in kept) return kept;
    switch (kept.outcome) {
      case 'kept':
        return `${to.checkInOf(id)}?done=changed`;
      case 'full':
        return { problems: { picture: t('moments.pictureFull', { most: MOST_PICTURES }) } };
      case 'not yet':
        return { problems: { day: t('checkIn.stillToCome') } };
      case 'too much':
        return { problems: { words: t('checkIn.tooMuch') } };
      case 'changed meanwhile':
        return { problems: { words: t('plan.clash') } };
      case 'gone':
        throw new NotFound();
    }
  },
};

export const inPlace = (questions: readonly Question[], order: readonly string[]): Question[] => {
  const place = ({ id }: Question): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return questions.toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
};

function pictureIn(checkIn: CheckIn, questions: readonly Question[]) {
  const question = questions.find((each) => each.form === 'picture');
  const value = checkIn.answers.find((each) => each.question === question?.id)?.value;
  return question && typeof value === 'string' ? { words: question.words, picture: value } : null;
}

/** Every field in both its texts, for two changes of one version. */
export function textsOfCheckIn(t: T, again: Again | null, checkIn: CheckIn, questions: readonly Question[]): Text[] {
  const asked = new Map(questions.map((question) => [`${question.id}.${question.version}`, question]));
  const mine = readAll(t, asked, again?.typed ?? {}).answers;
  const say = (question: Question, answers: readonly Answer[]): string => {
    const value = answers.find((each) => each.question === question.id)?.value ?? null;
    return value === null ? '' : (sayAnswer(t, question, value) ?? typedFrom(value));
  };
  return [
    ...questions
      .filter((question) => question.form !== 'picture')
      .map((question) => ({ label: question.words, now: say(question, checkIn.answers), mine: say(question, mine) })),
    { label: t('checkIn.words'), now: checkIn.words, mine: typedText(again, 'words') },
  ];
}

function TakeAway({ ask, id, picture }: { ask: RecordAsk; id: string; picture: object | null }) {
  const { t } = ask;
  return (
    <>
      <h2>{t('plan.takeAwayHeading')}</h2>
      <p>{t('checkIn.takeAwayMeans')}</p>
      <Form form={makeForm(ask, { id: 'away' })} action={to.takeAwayCheckIn(id)}>
        <Actions>
          <Button kind="second">{t('plan.takeAway')}</Button>
        </Actions>
      </Form>
      {picture !== null && (
        <p>
          <a href={to.removeCheckInPicture(id)}>{t('moments.removePicture')}</a>
        </p>
      )}
    </>
  );
}
