import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, freshDatabase, type Cast, type TestDatabase } from '../../../../test/database/index.ts';
import { addQuestion, changeCheckIn, checkIn } from '../../../modules/check-ins/index.ts';
import { beginLine, changeLine, takeAway } from '../../../modules/plans/index.ts';
import { newId } from '../../../platform/ids.ts';
import { translator } from '../../../platform/language/index.ts';
import { takeAwayCopy, withPerson } from '../../../platform/record/index.ts';
import { ownRecord } from '../../../platform/session/index.ts';
import { readable } from './document.tsx';

let here: TestDatabase;
let wren: Cast;
beforeAll(async () => {
  here = await freshDatabase();
  wren = await addPerson(here.administrator, here.database, 'Wren Sample');
});
afterAll(() => here.drop());

test('in the copy to read, answers stand under their questions as they were asked, whatever became of them', async () => {
  const [heavy, id, occasion] = [newId(), newId(), newId()];
  const day = { today: '2026-11-25', day: '2026-11-25', occasion };
  const copy = await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
    const fields = { answer: 'steps', labels: ['Like lead', 'Like air'] } as const;
    await addQuestion(tx, { id: heavy, words: 'How heavy was it?', fields });
    await beginLine(tx, {
      id: occasion,
      kind: 'occasion',
      words: 'After a night shift',
      fields: { questions: [heavy] },
    });
    await checkIn(tx, { id, ...day, answers: [{ question: heavy, version: 1, value: 2 }], words: 'Rain <b>' });
    await changeCheckIn(tx, {
      id,
      was: 1,
      ...day,
      answers: [{ question: heavy, version: 1, value: 1 }],
      words: 'Snow',
    });
    await changeLine(tx, { id: heavy, was: 1, words: 'And now?', fields: { answer: 'yes or no' } });
    await takeAway(tx, { id: heavy });
    await beginLine(tx, { id: newId(), kind: 'diary', words: 'The heron was back.', fields: { day: '2026-11-24' } });
    return takeAwayCopy(tx);
  });
  const html = [...readable(copy, translator('en'))].join('');
  const section = html.slice(html.indexOf('<section id="check-ins">'));
  const mine = section.slice(0, section.indexOf('</section>'));
  for (const words of [
    'Wednesday 25 November 2026',
    'How heavy was it?',
    'Like lead',
    'Like air',
    'Snow',
    'Rain &lt;b&gt;',
    'After a night shift',
  ])
    expect(mine, words).toContain(words);
  expect(mine).not.toContain('And now?');
  expect(html).toContain('The heron was back.');
  expect([...readable(copy, translator('cy'))].join('')).toContain('Sut rydw i wedi bod');
});
