import { expect } from 'vitest';
import {
  agreeWeek,
  answerYes,
  askForStay,
  describeHouse,
  openStay,
  putRoom,
  type AnswerYes,
  type DescribeHouse,
  type RequestWords,
} from '../../src/modules/stays/index.ts';
import { withCommons, type CommonsTx } from '../../src/platform/commons/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { isoDay } from '../../src/platform/language/index.ts';
import { Refused } from '../../src/platform/record/index.ts';
import { addPerson, fakeClock, freshDatabase, type Cast, type TestDatabase } from '../database/index.ts';
import { addService, hire, inOwn } from './duty.ts';

/** A house with rooms, who works in it, and who runs its service. */
export interface CrisisHouse {
  readonly service: string;
  readonly team: string;
  readonly house: string;
  readonly rooms: readonly string[];
  readonly worker: Cast;
  readonly lead: Cast;
}

export const atHouse = <Out>(here: TestDatabase, who: Cast, work: (tx: CommonsTx) => Promise<Out>): Promise<Out> =>
  withCommons(here.database, who, work);

/** Somebody with a post, in the team of a house or in none. */
export async function hireIn(
  here: TestDatabase,
  service: string,
  team: string | null,
  name: string,
  role: string,
): Promise<Cast> {
  const one = await hire(here, service, name, role);
  if (team !== null)
    await here.administrator.query(
      `insert into commons.team_member (team_id, post_id, starts_at) select $1, post_id, app.clock() from commons.post where account_id = $2`,
      [team, one.account],
    );
  return one;
}

export const houseWords = (given: Pick<DescribeHouse, 'id' | 'service' | 'team' | 'name'>): DescribeHouse => ({
  area: 'Northside',
  isWhat: 'A house with a garden.',
  forWhom: 'For adults in a hard time.',
  aDay: 'Breakfast together, then as you like.',
  answerHours: 4,
  byPhone: 'Ring 01632 960123.',
  children: 'no',
  pets: 'ask',
  followOn: '',
  followLinks: [],
  ...given,
});

export async function addHouse(here: TestDatabase, name: string, roomCount: number): Promise<CrisisHouse> {
  const service = await addService(here, `Service of ${name}`);
  const [team, house] = [newId(), newId()];
  await here.administrator.query('insert into commons.team (team_id, service_id, name) values ($1, $2, $3)', [
    team,
    service,
    name,
  ]);
  const lead = await hireIn(here, service, null, `Lead of ${name}`, 'lead');
  const worker = await hireIn(here, service, team, `Worker of ${name}`, 'worker');
  const rooms = Array.from({ length: roomCount }, () => newId());
  await atHouse(here, lead, async (tx) => {
    await describeHouse(tx, houseWords({ id: house, service, team, name }));
    for (const [index, id] of rooms.entries())
      await putRoom(tx, { id, house, name: `Room ${index + 1}`, closed: false });
  });
  return { service, team, house, rooms, worker, lead };
}

export const someWords = (given: Partial<RequestWords> = {}): RequestWords => ({
  happening: '',
  whenWanted: '',
  household: '',
  children: '',
  pets: '',
  known: '',
  reach: '',
  ...given,
});

/** Somebody asks a house for a place. Returns the request's id. */
export async function asksHouse(
  here: TestDatabase,
  person: Cast,
  house: string,
  given: Partial<RequestWords> = {},
): Promise<string> {
  const id = newId();
  const outcome = await inOwn(here, person, (tx) => askForStay(tx, { id, house, called: '', words: someWords(given) }));
  if (outcome !== 'asked') throw new Error(`Asking gave ${outcome}.`);
  return id;
}

/** A new person who has asked. */
export async function newGuest(
  here: TestDatabase,
  house: string,
  name: string,
): Promise<{ readonly guest: Cast; readonly request: string }> {
  const guest = await addPerson(here.administrator, here.database, name);
  return { guest, request: await asksHouse(here, guest, house) };
}

/** A day so many days from today, 'YYYY-MM-DD'. */
export const dayFromNow = (days: number, now = new Date()): string =>
  isoDay(new Date(now.getTime() + days * 24 * 60 * 60 * 1000));

export const saysYes = (
  here: TestDatabase,
  worker: Cast,
  yes: Pick<AnswerYes, 'person' | 'request' | 'room'> & Partial<AnswerYes>,
) =>
  atHouse(here, worker, (tx) =>
    answerYes(tx, { booking: newId(), from: dayFromNow(0), until: dayFromNow(7), words: '', ...yes }),
  );

/** Two houses, a clock that can be moved, and what the tests of a stay do again and again. Drop it when done: `afterAll(world.here.drop)`. */
export async function houseWorld() {
  const here = await freshDatabase();
  const setClock = await fakeClock(here.administrator);
  const rowan = await addHouse(here, 'Rowan', 2);
  const other = await addHouse(here, 'Alder', 1);
  return {
    here,
    rowan,
    other,
    setClock,
    /** Moves the clock by whole days; everybody stays signed in. */
    async after(days: number): Promise<void> {
      await setClock(`${days} days`);
      await here.administrator.query(`update system.session set expires_at = '2090-01-01'`);
    },
    openedBy: (who: Cast, person: Cast, request: string) =>
      openStay(here.database, who, { person: person.account, request }),
    agrees: (guest: Cast, request: string, number = 1) =>
      inOwn(here, guest, (tx) => agreeWeek(tx, { request, number, words: '' })),
    /** One more room of Rowan, with nobody in it. */
    async freeRoom(): Promise<string> {
      const id = newId();
      await atHouse(here, rowan.worker, (tx) =>
        putRoom(tx, { id, house: rowan.house, name: 'One more', closed: false }),
      );
      return id;
    },
  };
}

export const ofRequest = (guest: Cast, request: string) => ({ person: guest.account, request });

/** Refused by the database. */
export const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow(Refused);
