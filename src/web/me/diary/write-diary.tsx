import { z } from 'zod';
import { todayFor } from '../../../modules/check-ins/index.ts';
import { beginLine } from '../../../modules/plans/index.ts';
import { fields, type FormParts } from '../../../platform/http/index.ts';
import { to } from '../../addresses.ts';
import { FormPage, HiddenField } from '../../design/index.ts';
import { formOf, frameOf } from '../../frame.ts';
import { BothTexts } from '../both-texts.tsx';
import { drawnForIn } from '../check-ins/day-of.tsx';
import { idFrom } from '../id-in-address.ts';
import { CanWait, waysToWait } from '../journal/can-wait.tsx';
import { keepChange, lineHere } from '../line-here.ts';
import { TakeAway } from '../take-away.tsx';
import { DiaryBoxes, diaryFields, pageFrom, textsOfPage, valuesOfPage } from './diary-fields.tsx';

const newForm = z.object(diaryFields);
const changedForm = z.object({ ...diaryFields, was: fields.version });

/** Writes a page of the diary. */
export const newDiaryPage: FormParts<'me', typeof newForm> = {
  fields: newForm,
  show: async (ask, again) => {
    const { t } = ask;
    const today = await ask.record((tx) => todayFor(tx, ask.now));
    const ways = await waysToWait(ask);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={formOf(ask, again, { who: 'me' })}
        title={t('diary.title')}
        heading={t('diary.newHeading')}
        action={to.newDiaryPage}
        submit={t('diary.keep')}
        cancel={{ text: t('common.cancel'), href: to.diary }}
        current="staying-well"
        room={{ text: t('diary.heading'), href: to.diary }}
      >
        <DiaryBoxes t={t} form={formOf(ask, again, { who: 'me' })} drawnFor={drawnForIn(again, today)} />
        <CanWait ways={ways} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const id = command.once;
    const problems = await ask.record(async (tx) => {
      const read = pageFrom(ask.t, command, await todayFor(tx, ask.now));
      if ('problems' in read) return read.problems;
      await beginLine(tx, { id, kind: 'diary', ...read });
      return null;
    });
    return problems ? { problems } : `${to.diaryPage(id)}?done=saved`;
  },
};

/** Changes a page of the diary, or takes it away. */
export const changeDiaryPage: FormParts<'me', typeof changedForm> = {
  fields: changedForm,
  show: async (ask, again) => {
    const { t } = ask;
    const id = idFrom(ask, 'id');
    const { line, today } = await ask.record(async (tx) => ({
      line: await lineHere(tx, id, 'diary', again !== null),
      today: await todayFor(tx, ask.now),
    }));
    const state = formOf(ask, again, valuesOfPage(line));
    const leave = line.removed ? to.diary : to.diaryPage(id);
    return (
      <FormPage
        frame={frameOf(ask, 'me')}
        form={state}
        title={t('diary.title')}
        heading={t('diary.changeHeading')}
        action={to.changeDiaryPage(id)}
        submit={t('diary.keepChange')}
        cancel={{ text: t('common.cancel'), href: leave }}
        current="staying-well"
        room={{ text: t('diary.heading'), href: to.diary }}
        before={<BothTexts ask={ask} again={again} line={line} texts={textsOfPage(t, line, again)} leave={leave} />}
        after={<TakeAway ask={ask} line={line} means={t('diary.takeAwayMeans')} />}
      >
        <HiddenField name="was" value={String(line.version)} />
        <DiaryBoxes t={t} form={state} drawnFor={line.fields.day ?? today} />
      </FormPage>
    );
  },
  act: async (ask, command) => {
    const id = idFrom(ask, 'id');
    const today = await ask.record((tx) => todayFor(tx, ask.now));
    const read = pageFrom(ask.t, command, today);
    if ('problems' in read) return read;
    return keepChange(ask, 'diary', { id, was: command.was, ...read }, `${to.diaryPage(id)}?done=changed`);
  },
};
