import { z } from 'zod';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts } from '../both-texts.tsx';
import { idFrom } from '../id-in-address.ts';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { QuestionBoxes, questionFields, questionFrom, textsOfQuestion, valuesOfQuestion } from './question-fields.tsx';

const form = z.object({ ...questionFields, was: fields.version });

/** Words a question anew, changes what it is answered with, or takes it away. */
export const changeQuestion: FormParts<'me', typeof form> = {
  fields: form,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const line = await ask.record((tx) => lineHere(tx, id, 'question', again !== null));
    const state = formOf(ask, again, valuesOfQuestion(line));
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('checkIn.title')}
        heading={t('checkIn.changeQuestion')}
        lede={t('checkIn.answersStay')}
        action={to.question(id)}
        submit={t('checkIn.keepChange')}
        cancel={{ text: t('common.cancel'), href: to.questions }}
        current="staying-well"
        room={{ text: t('checkIn.questions'), href: to.questions }}
        before={
          <BothTexts ask={ask} again={again} line={line} texts={textsOfQuestion(t, line, again)} leave={to.questions} />
        }
        after={<TakeAway ask={ask} line={line} means={t('checkIn.takeQuestionAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <QuestionBoxes t={t} form={state} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const read = questionFrom(ask.t, command);
    if ('problems' in read) return read;
    const id = idFrom(ask, 'id');
    const sign = await ask.record(async (tx) => (await lineHere(tx, id, 'question', true)).fields.sign);
    const kept = { ...read.fields, ...(sign === undefined ? {} : { sign }) };
    const change = { id, was: command.was, words: read.words, fields: kept };
    return keepChange(ask, 'question', change, `${to.questions}?done=changed`);
  },
};
