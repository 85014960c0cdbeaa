import { z } from 'zod';
import { askingOf, type Question } from '../../../modules/check-ins/index.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import type { T } from '../../../platform/language/index.ts';
import { to } from '../../addresses.ts';
import { Choices, FormPage, HiddenField, TextField, type FormState } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts, typedText } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';

const ids = z.uuid('form.choose');
const occasionFields = {
  once: fields.once,
  words: fields.neededLine,
  questions: z
    .union([z.array(ids), ids.transform((id) => [id])], 'form.choose')
    .default([])
    .refine((chosen) => chosen.length > 0, 'form.choose'),
};
const newForm = z.object(occasionFields);
const changedForm = z.object({ ...occasionFields, was: fields.version });

/** Adds an occasion: what it is called, and which questions are asked then. */
export const newOccasion: FormParts<'me', typeof newForm> = {
  fields: newForm,
  show: async (ask, again) => {
    const { t } = ask;
    const { questions } = await ask.record(askingOf);
    const state = formOf(ask, again);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('checkIn.title')}
        heading={t('checkIn.newOccasion')}
        lede={t('checkIn.occasionsLede')}
        action={to.newOccasion}
        submit={t('checkIn.addOccasion')}
        cancel={{ text: t('common.cancel'), href: to.questions }}
        current="staying-well"
        room={{ text: t('checkIn.questions'), href: to.questions }}
      >
        <OccasionBoxes t={t} form={state} questions={questions} />
      </FormPage>
    );
  },
  act: async (ask, { once, words, questions }) => {
    await ask.record((tx) => beginLine(tx, { id: once, kind: 'occasion', words, fields: { questions } }));
    return `${to.questions}?done=occasion`;
  },
};

/** Changes an occasion, or takes it away. */
export const changeOccasion: FormParts<'me', typeof changedForm> = {
  fields: changedForm,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, questions } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'occasion', again !== null),
      questions: (await askingOf(tx)).questions,
    }));
    const state = formOf(ask, again, { words: line.words, questions: line.fields.questions ?? [] });
    const texts = [{ label: t('checkIn.occasionWords'), now: line.words, mine: typedText(again, 'words') }];
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('checkIn.title')}
        heading={t('checkIn.changeOccasion')}
        action={to.occasion(id)}
        submit={t('checkIn.keepChange')}
        cancel={{ text: t('common.cancel'), href: to.questions }}
        current="staying-well"
        room={{ text: t('checkIn.questions'), href: to.questions }}
        before={<BothTexts ask={ask} again={again} line={line} texts={texts} leave={to.questions} />}
        after={<TakeAway ask={ask} line={line} means={t('checkIn.takeOccasionAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <OccasionBoxes t={t} form={state} questions={questions} />
      </FormPage>
    );
  },
  act: (ask, { was, words, questions }) => {
    const id = idFrom(ask, 'id');
    return keepChange(ask, 'occasion', { id, was, words, fields: { questions } }, `${to.questions}?done=occasion`);
  },
};

function OccasionBoxes({ t, form, questions }: { t: T; form: FormState; questions: readonly Question[] }) {
  return (
    <>
      <TextField
        form={form}
        name="words"
        label={t('checkIn.occasionWords')}
        hint={t('checkIn.occasionWordsHint')}
        personal
      />
      {questions.length === 0 ? (
        <p>{t('checkIn.occasionNeedsQuestions')}</p>
      ) : (
        <Choices
          form={form}
          name="questions"
          legend={t('checkIn.occasionQuestions')}
          options={questions.map((question) => ({ value: question.id, text: question.words }))}
        />
      )}
    </>
  );
}
