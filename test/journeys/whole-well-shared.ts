import { numberFor } from '../../src/modules/check-ins/index.ts';
import { keepCheckIn } from '../database/check-ins.ts';
import { beginLine, carryOutStep, type Fields, type Kind } from '../../src/modules/plans/index.ts';
import { shareRoom } from '../../src/modules/sharing/index.ts';
import { letUsTalk, suggest } from '../../src/modules/suggestions/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { recordOf } from '../../src/platform/session/index.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';
import { inDays } from './whole-record.ts';

/** Parts of staying well, answers, routines and the diary shared with a worker, who suggests, talks and carries out. */
export async function shareStayingWell(here: TestDatabase, person: Cast, worker: Cast, member: string) {
  const [line, action, question, page] = [newId(), newId(), newId(), newId()];
  await inOwn(here, person, async (tx) => {
    const write = (id: string, kind: Kind, words: string, fields: Fields = {}, parent?: string) =>
      beginLine(tx, { id, kind, words, fields, parent });
    await write(line, 'well', 'Rwy’n stopio coginio.', { part: 'early signs' });
    await write(action, 'action', 'Dod â chawl.', { askOthers: true }, line);
    await write(newId(), 'tool', 'Cerdded i’r môr', { takes: 'hanner awr', where: 'Y traeth', who: 'Ash' });
    await write(question, 'question', 'Sut gysgais i?', { answer: 'steps', labels: ['Ddim', 'Ychydig', 'Yn dda'] });
    await write(newId(), 'routine', 'Dyfrio’r planhigion', { days: ['monday', 'friday'], at: '08:30' });
    await write(page, 'diary', 'Glaw drwy’r dydd, a chân ar y radio.', { open: true, day: isoDay(inDays(-2)) });
    await numberFor(tx, question);
    for (const [daysAgo, value] of [3, 1, 2, 3].entries()) {
      const answers = [{ question, version: 1, value }];
      await keepCheckIn(tx, { id: newId(), day: isoDay(inDays(-daysAgo)), answers, words: '', occasion: null });
    }
    const [whom, endsAt] = [{ kind: 'member', member } as const, inDays(60)];
    const parts = ['early signs', 'toolbox', 'thank', 'routines', question];
    await shareRoom(tx, { id: newId(), whom, room: 'staying well', level: 'carry out', endsAt, parts });
    await shareRoom(tx, { id: newId(), whom, room: 'diary', level: 'see', endsAt });
  });
  const suggestion = newId();
  const purpose = { rooms: ['staying well'], reason: 'suggest' } as const;
  await withPerson(here.database, recordOf(worker, person.account), purpose, async (tx) => {
    const something = { id: newId(), form: 'new line', entry: null, room: 'staying well', why: '' } as const;
    await suggest(tx, { ...something, kind: 'tool', place: 'toolbox', words: 'Canu yn y car' });
    await suggest(tx, {
      id: suggestion,
      form: 'wording',
      entry: line,
      words: 'Rwy’n stopio bwyta.',
      why: 'Fe ddywedaist.',
    });
    await carryOutStep(tx, { id: newId(), step: action, note: 'Cennin.' });
  });
  await inOwn(here, person, (tx) => letUsTalk(tx, { id: newId(), suggestion, words: 'Pam?' }));
  return { line, action, question, suggestion };
}
