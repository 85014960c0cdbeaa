import { agreeWhenUnwell, answerUnwellAsk, readSigns, saySigns } from '../../src/modules/crisis/index.ts';
import { shareRoom } from '../../src/modules/sharing/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { inOwn } from '../access/duty.ts';
import { addPerson, inviteAndJoin, type Cast, type TestDatabase } from '../database/index.ts';
import { inDays } from './whole-record.ts';

/**
 * What is agreed for when the person is unwell, in its second version: the worker said yes, a friend said yes and sees the signs, another said no.
 * One more would open it, so that the banner stands on the first page and nothing else of the record changes.
 */
export async function agreeForHardTimes(here: TestDatabase, person: Cast, worker: Cast, member: string): Promise<void> {
  const eleri = await addPerson(here.administrator, here.database, 'Eleri Ffrind');
  const idwal = await addPerson(here.administrator, here.database, 'Idwal Ffrind');
  const keepers = [
    member,
    await inviteAndJoin(here.database, person, eleri, 'supporter'),
    await inviteAndJoin(here.database, person, idwal, 'peer'),
  ];
  const whom = { kind: 'member', member } as const;
  const parts = { keepers, needed: 2, waitHours: 2, lengthHours: 72 };
  await inOwn(here, person, async (tx) => {
    const given = { condition: 'when I am unwell', endsAt: inDays(200) } as const;
    await shareRoom(tx, { id: newId(), whom, room: 'plan', level: 'carry out', ...given });
    await shareRoom(tx, { id: newId(), whom, room: 'diary', level: 'see', ...given });
    await agreeWhenUnwell(tx, { ...parts, was: 0, signs: 'Dydw i ddim yn ateb y ffôn.' });
    await agreeWhenUnwell(tx, {
      ...parts,
      was: 1,
      signs: 'Dydw i ddim yn ateb y ffôn.\nMae’r llenni ar gau drwy’r dydd.',
    });
  });
  const answers = [
    [worker, true],
    [eleri, true],
    [idwal, false],
  ] as const;
  for (const [who, yes] of answers)
    await withCommons(here.database, who, (tx) => answerUnwellAsk(tx, { person: person.account, yes }));
  await withCommons(here.database, eleri, async (tx) => {
    await readSigns(tx, { person: person.account });
    await saySigns(tx, { id: newId(), unwell: newId(), person: person.account, version: 2 });
  });
}
