import { addQuestion, checkIn, takeAwayCheckIn, type Answer } from '../../src/modules/check-ins/index.ts';
import { beginLine, takeAway, type Fields } from '../../src/modules/plans/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import type { PersonTx } from '../../src/platform/record/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): string => isoDay(new Date(Date.now() - days * DAY));

/** A question of every form, an occasion, check-ins with an answer to each, and pages of the diary. `picture`: one that is kept already. */
export async function writeCheckIns(tx: PersonTx, picture: string) {
  const ask = async (words: string, fields: Fields): Promise<string> => {
    const id = newId();
    await addQuestion(tx, { id, words, fields });
    return id;
  };
  const sign = newId();
  await beginLine(tx, {
    id: sign,
    kind: 'well',
    words: 'Rwy’n gadael llythyrau heb eu hagor.',
    fields: { part: 'early signs' },
  });
  const steps = await ask('Pa mor drwm yw heddiw?', {
    answer: 'steps',
    labels: ['Ysgafn', 'Iawn', 'Llwyd a di-liw fel mis Chwefror', 'Trwm'],
  });
  const asked: readonly (readonly [string, Answer['value']])[] = [
    [steps, 3],
    [await ask('Faint o oriau o gwsg?', { answer: 'hours' }), 6.5],
    [await ask('Ydw i wedi bod allan?', { answer: 'yes or no' }), true],
    [await ask('Faint o bobl?', { answer: 'number', unit: 'o bobl', least: 0, most: 50 }), 3],
    [await ask('Beth oedd yn dda?', { answer: 'words' }), 'Cododd gyrrwr y bws ei law.'],
    [await ask('Sut mae’r awyr yn edrych?', { answer: 'picture' }), picture],
    [await ask('Oes llythyrau ar y bwrdd?', { answer: 'yes or no' }), null],
  ];
  await takeAway(tx, { id: await ask('Faint o goffi?', { answer: 'number' }) });
  const occasion = newId();
  await beginLine(tx, { id: occasion, kind: 'occasion', words: 'Diwrnod anodd', fields: { questions: [steps] } });
  const answers = asked.map(([question, value]) => ({ question, version: 1, value }));
  const day = newId();
  const today = daysAgo(0);
  await checkIn(tx, { id: newId(), day: daysAgo(40), today, answers: answers.slice(0, 1), words: '', occasion });
  await checkIn(tx, { id: newId(), day: daysAgo(1), today, answers: [], words: '', occasion: null });
  await checkIn(tx, { id: day, day: today, today, answers, words: 'Glaw drwy’r nos.', occasion: null });
  const away = newId();
  await checkIn(tx, { id: away, day: today, today, answers: [], words: 'Dim hwn.', occasion: null });
  await takeAwayCheckIn(tx, { id: away });
  const page = newId();
  await beginLine(tx, { id: page, kind: 'diary', words: 'Roedd y crëyr yn y ffos eto.', fields: { day: today } });
  await beginLine(tx, {
    id: newId(),
    kind: 'diary',
    words: 'Te gyda Nain.',
    fields: { day: daysAgo(40), open: true },
  });
  return { question: steps, occasion, checkIn: day, diary: page };
}
