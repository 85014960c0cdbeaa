import {
  agreeWeek,
  allowAsking,
  answerNo,
  askHouseFor,
  bringToStay,
  endMyStay,
  offerWeek,
  openStay,
  reviewWeek,
  writeBesideNote,
  writeHandoverNote,
} from '../../src/modules/stays/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { chooseLanguage } from '../../src/platform/session/index.ts';
import { addHouse, asksHouse, atHouse, dayFromNow, ofRequest, saysYes, someWords } from '../access/crisis-houses.ts';
import { inOwn } from '../access/duty.ts';
import type { Cast, TestDatabase } from '../database/index.ts';

/** A house, and places asked for there: one being stayed at, one that is over, one that was answered no, one that waits for the person's yes. */
export interface WholeStays {
  readonly house: string;
  readonly staying: string;
  readonly note: string;
  readonly waits: string;
  readonly asker: string;
}

export async function askHouses(
  here: TestDatabase,
  person: Cast,
  worker: Cast,
  { member }: { readonly member: string },
): Promise<WholeStays> {
  const rowan = await addHouse(here, 'Tŷ Criafol', 2);
  await chooseLanguage(here.database, rowan.worker, 'cy');
  const [room = '', spare = ''] = rowan.rooms;
  const words = {
    happening: 'Mae’r nosweithiau’n hir.',
    pets: 'Ci o’r enw Mot.',
    known: 'Llawr gwaelod, os gwelwch yn dda.',
  };
  const over = await asksHouse(here, person, rowan.house);
  await saysYes(here, rowan.worker, { ...ofRequest(person, over), room: spare });
  await inOwn(here, person, async (tx) => {
    await agreeWeek(tx, { request: over, number: 1, words: 'Diolch.' });
    await bringToStay(tx, { id: newId(), request: over, rooms: ['about me'], parts: [] });
    await endMyStay(tx, { request: over, words: 'Rwy’n mynd adref.' });
  });
  const no = await asksHouse(here, person, rowan.house, words);
  const option = { place: 'Tŷ Gwern', house: rowan.house, said: 'Mae lle ddydd Gwener.' };
  await atHouse(here, rowan.worker, (tx) =>
    answerNo(tx, { ...ofRequest(person, no), id: newId(), reason: 'Mae pob ystafell yn llawn.', options: [option] }),
  );
  const staying = await asksHouse(here, person, rowan.house, words);
  const of = ofRequest(person, staying);
  await openStay(here.database, rowan.worker, of);
  await saysYes(here, rowan.worker, { ...of, room, words: 'Edrychwn ymlaen.' });
  const note = newId();
  await inOwn(here, person, async (tx) => {
    await agreeWeek(tx, { request: staying, number: 1, words: '' });
    await bringToStay(tx, { id: newId(), request: staying, rooms: ['plan'], parts: ['toolbox', 'routines'] });
    await reviewWeek(tx, { id: newId(), request: staying, number: 1, wish: 'not sure', words: 'Mae’n dawel yma.' });
  });
  await atHouse(here, rowan.worker, async (tx) => {
    await writeHandoverNote(tx, { ...of, id: note, words: 'Gofynnoch am de am chwech.' });
    const week = { number: 2, booking: newId(), room, until: dayFromNow(14), words: 'Os yw’n helpu.' };
    await offerWeek(tx, { ...of, ...week });
  });
  const [asker, waits] = [newId(), newId()];
  await inOwn(here, person, async (tx) => {
    await writeBesideNote(tx, { id: newId(), note, words: 'Mintys, os oes peth.' });
    await allowAsking(tx, { id: asker, member, atOnce: true });
  });
  await atHouse(here, worker, (tx) =>
    askHouseFor(tx, { id: waits, asker, house: rowan.house, words: someWords({ happening: 'Nid yw’n cysgu.' }) }),
  );
  return { house: rowan.house, staying, note, waits, asker };
}
