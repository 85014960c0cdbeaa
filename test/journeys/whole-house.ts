import { addTeam } from '../../src/modules/services/index.ts';
import {
  agreeWeek,
  answerNo,
  describeHouse,
  keepFree,
  offerWeek,
  putRoom,
  reviewWeek,
  sayLikelihood,
  typeRequest,
  writeBesideNote,
  writeHandoverNote,
} from '../../src/modules/stays/index.ts';
import { withCommons } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { asksHouse, dayFromNow, houseWords, ofRequest, saysYes, someWords } from '../access/crisis-houses.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';
import { joinTeam, type WholeService } from './whole-service.ts';

/** A house of the service, with somebody who stays, somebody who waits, and everything that the house can write. */
export interface WholeHouse {
  readonly house: string;
  readonly room: string;
  readonly person: string;
  readonly staying: string;
  readonly waiting: string;
}

export async function openHouse(here: TestDatabase, at: WholeService, person: Cast): Promise<WholeHouse> {
  const { service, lead, worker } = at;
  const [team, house, room, spare] = [newId(), newId(), newId(), newId()];
  const atWork = <Out>(work: Parameters<typeof withCommons<Out>>[2]): Promise<Out> =>
    withCommons(here.database, worker, work);
  await withCommons(here.database, lead, async (tx) => {
    await addTeam(tx, { id: team, service, name: 'Tîm Tŷ Derw' });
    const words = houseWords({ id: house, service, team, name: 'Tŷ Derw' });
    await describeHouse(tx, {
      ...words,
      area: 'Ger y parc',
      isWhat: 'Tŷ gyda gardd.',
      forWhom: 'I oedolion mewn amser caled.',
      aDay: 'Brecwast gyda’n gilydd, wedyn fel y mynnwch.',
      byPhone: 'Ffoniwch 01632 960123.',
      followOn: 'Taith gerdded bob dydd Mawrth.',
      followLinks: ['https://taith.example/'],
    });
    for (const [id, name] of [
      [room, 'Ystafell yr ardd'],
      [spare, 'Ystafell y grisiau'],
    ] as const)
      await putRoom(tx, { id, house, name, closed: false });
  });
  await joinTeam(here, team, worker);
  const words = { happening: 'Mae’r nosweithiau’n hir.', pets: 'Cath o’r enw Mari.', reach: 'Yma.' };
  const staying = await asksHouse(here, person, house, words);
  const of = ofRequest(person, staying);
  await saysYes(here, worker, { ...of, room, words: 'Croeso cynnes.' });
  const note = newId();
  await inOwn(here, person, (tx) => agreeWeek(tx, { request: staying, number: 1, words: 'Diolch.' }));
  await atWork(async (tx) => {
    await sayLikelihood(tx, { house, likelihood: 'maybe', days: 7 });
    const until = dayFromNow(12);
    await offerWeek(tx, { ...of, number: 2, booking: newId(), room, until, words: 'Os yw’n helpu.' });
    await writeHandoverNote(tx, { ...of, id: note, words: 'Fe gysgoch chi drwy’r nos.' });
    await keepFree(tx, { id: newId(), house, room: spare, from: dayFromNow(2), until: dayFromNow(4) });
  });
  await inOwn(here, person, async (tx) => {
    await writeBesideNote(tx, { id: newId(), note, words: 'Tan bump, o leiaf.' });
    await reviewWeek(tx, { id: newId(), request: staying, number: 1, wish: 'stay longer', words: 'Mae’n dawel yma.' });
  });
  const no = await asksHouse(here, person, house);
  const option = { place: 'Tŷ Gwern', house: null, said: 'Lle ddydd Gwener.' };
  await atWork((tx) =>
    answerNo(tx, { ...ofRequest(person, no), id: newId(), reason: 'Mae’n llawn.', options: [option] }),
  );
  const waiting = newId();
  await atWork((tx) =>
    typeRequest(tx, { id: waiting, house, who: { address: person.address }, called: 'Wren', words: someWords(words) }),
  );
  return { house, room, person: person.account, staying, waiting };
}
