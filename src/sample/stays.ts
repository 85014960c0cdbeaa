import { addTeam, inviteToPost, takeUpPost } from '../modules/services/index.ts';
import { allowAsking, askForStay, describeHouse, putRoom, sayLikelihood } from '../modules/stays/index.ts';
import { withCommons } from '../platform/commons/index.ts';
import type { Database } from '../platform/database/index.ts';
import { newId } from '../platform/ids.ts';
import { withPerson, type PersonTx } from '../platform/record/index.ts';
import { ownRecord, type Visitor } from '../platform/session/index.ts';
import { invitationFor } from './arrive.ts';
import { cast } from './cast.ts';

const rowan = {
  name: 'Rowan House (sample)',
  area: 'Near the north park',
  isWhat:
    'A made-up house with a garden and a big kitchen. People who have been through hard times themselves work there day and night.',
  forWhom: 'Adults in a hard time who want to be somewhere else than home or hospital for some days.',
  aDay: 'Breakfast when you wake. Somebody has time for you twice a day. You cook together, or rest. The door is yours: go out and come back as you like.',
  answerHours: 24,
  byPhone: 'This house is made up. A real one puts its number and its hours here.',
  children: 'no',
  pets: 'ask',
  followOn: 'A walk on Tuesdays and supper on Thursdays, for everybody who has stayed.',
  followLinks: [],
} as const;

const eiraAsks = {
  happening: 'Mae’r nosweithiau’n hir, ac rwy’n poeni am fod ar fy mhen fy hun.',
  whenWanted: 'Unrhyw ddiwrnod ar ôl dydd Gwener.',
  household: 'Mae fy mrawd gartref. Gall e ddod i ben am ychydig ddyddiau.',
  children: '',
  pets: 'Mae gen i gi o’r enw Mot. Gall fy mrawd ofalu amdano.',
  known: 'Mae’n well gen i siarad Cymraeg.',
  reach: 'Yma ar Cairn, neu neges ffôn ar ôl pump.',
};

const own = <Out>(database: Database, visitor: Visitor, work: (tx: PersonTx) => Promise<Out>): Promise<Out> =>
  withPerson(database, ownRecord(visitor), { rooms: [], reason: 'own words' }, work);

/** A crisis house of the sample service, one place asked for there, and somebody who may ask for Wren. */
export async function openRowan(
  database: Database,
  who: { readonly juniper: Visitor; readonly robin: Visitor; readonly wren: Visitor; readonly eira: Visitor },
  at: { readonly service: string; readonly sister: string },
): Promise<void> {
  const { juniper, robin, wren, eira } = who;
  const { service } = at;
  const [team, house] = [newId(), newId()];
  await withCommons(database, juniper, async (tx) => {
    await addTeam(tx, { id: team, service, name: rowan.name });
    await describeHouse(tx, { id: house, service, team, ...rowan });
    for (const name of ['Garden room', 'Stair room', 'Attic room'])
      await putRoom(tx, { id: newId(), house, name, closed: false });
    await sayLikelihood(tx, { house, likelihood: 'likely', days: 7 });
    await inviteToPost(tx, { id: newId(), service, role: 'peer worker', address: cast.robin.address, team });
  });
  const secret = await invitationFor(database, cast.robin);
  await withCommons(database, robin, (tx) => takeUpPost(tx, secret));
  await own(database, eira, (tx) => askForStay(tx, { id: newId(), house, called: 'Eira', words: eiraAsks }));
  await own(database, wren, (tx) => allowAsking(tx, { id: newId(), member: at.sister, atOnce: true }));
}
