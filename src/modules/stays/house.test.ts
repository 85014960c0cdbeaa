import { afterAll, describe, expect, test } from 'vitest';
import {
  addHouse,
  atHouse,
  houseWorld,
  houseWords,
  newGuest,
  ofRequest,
  refused,
  saysYes,
} from '../../../test/access/crisis-houses.ts';
import { newId } from '../../platform/ids.ts';
import { answerNo, countsOf, describeHouse, houseOf, housesOfMine, putRoom, roomsOf, sayLikelihood } from './index.ts';

const { here, rowan, other } = await houseWorld();
afterAll(() => here.drop());

describe('the house itself', () => {
  test('its team and those who run the service describe it; nobody else does, and a team works in one house', async () => {
    const said = houseWords({ id: rowan.house, service: rowan.service, team: rowan.team, name: 'Rowan House' });
    for (const who of [rowan.worker, rowan.lead])
      expect(await atHouse(here, who, (tx) => describeHouse(tx, said))).toBe('kept');
    for (const who of [other.worker, other.lead]) {
      await refused(atHouse(here, who, (tx) => describeHouse(tx, said)));
      await refused(
        atHouse(here, who, (tx) => sayLikelihood(tx, { house: rowan.house, likelihood: 'likely', days: 7 })),
      );
      await refused(
        atHouse(here, who, (tx) => putRoom(tx, { id: newId(), house: rowan.house, name: 'X', closed: false })),
      );
      await refused(atHouse(here, who, (tx) => roomsOf(tx, rowan.house)));
      await refused(atHouse(here, who, (tx) => countsOf(tx, rowan.house)));
    }
    // A room of another house is not theirs to rename, even through a house of their own.
    await atHouse(here, other.worker, (tx) =>
      putRoom(tx, { id: rowan.rooms[0] ?? '', house: other.house, name: 'Stolen', closed: true }),
    );
    expect((await atHouse(here, rowan.worker, (tx) => roomsOf(tx, rowan.house)))[0]).toMatchObject({
      name: 'Room 1',
      closed: false,
    });
    expect(await atHouse(here, rowan.lead, (tx) => describeHouse(tx, { ...said, id: newId() }))).toBe('team taken');
    await refused(atHouse(here, rowan.worker, (tx) => describeHouse(tx, { ...said, id: newId() })));
  });

  test('a likelihood is in words, runs out, and is then “ask us”', async () => {
    await atHouse(here, rowan.worker, (tx) => sayLikelihood(tx, { house: rowan.house, likelihood: 'maybe', days: 7 }));
    await atHouse(here, rowan.worker, (tx) => sayLikelihood(tx, { house: rowan.house, likelihood: 'likely', days: 3 }));
    const said = await atHouse(here, rowan.worker, async (tx) => (await houseOf(tx, rowan.house))?.likelihood);
    expect(said?.likelihood).toBe('likely');
    expect((said?.runsOutAt.getTime() ?? 0) - (said?.saidAt.getTime() ?? 0)).toBe(3 * 24 * 60 * 60 * 1000);
    await expect(
      atHouse(here, rowan.worker, (tx) => sayLikelihood(tx, { house: rowan.house, likelihood: 'likely', days: 15 })),
    ).rejects.toThrow('violates check constraint');
  });

  test('how many wait is told to who works there; a lead outside the team sees the house and no count of people', async () => {
    await newGuest(here, other.house, 'Wren Waits');
    const [mine] = await atHouse(here, other.worker, housesOfMine);
    expect(mine).toMatchObject({ name: 'Alder', works: true, runs: false, leads: false });
    expect(mine?.waiting).toBeGreaterThan(0);
    expect(await atHouse(here, other.lead, housesOfMine)).toMatchObject([
      { name: 'Alder', works: false, runs: true, leads: true, waiting: 0 },
    ]);
  });

  test('counts are for leads, and a number that stands for fewer than five is not there', async () => {
    const birch = await addHouse(here, 'Birch', 6);
    const counts = () => atHouse(here, birch.lead, (tx) => countsOf(tx, birch.house));
    const answersNo = async (name: string) => {
      const { guest, request } = await newGuest(here, birch.house, name);
      await atHouse(here, birch.worker, (tx) =>
        answerNo(tx, {
          ...ofRequest(guest, request),
          id: newId(),
          reason: 'Full.',
          options: [{ place: 'A', house: null, said: 'No' }],
        }),
      );
    };
    const answersYes = async (index: number) => {
      const { guest, request } = await newGuest(here, birch.house, `Yes ${index}`);
      await saysYes(here, birch.worker, { ...ofRequest(guest, request), room: birch.rooms[index] ?? '' });
    };
    for (let index = 0; index < 4; index += 1) await answersYes(index);
    expect(await counts()).toMatchObject([{ answers: null, yes: null, no: null, late: null, middleHours: null }]);
    await answersNo('No 1');
    expect(await counts(), 'one no: neither is told').toMatchObject([
      { answers: 5, yes: null, no: null, late: 0, middleHours: 0, nightsUsed: null },
    ]);
    await answersYes(4);
    expect(await counts(), 'the five could be taken from the six').toMatchObject([{ answers: 6, yes: null, no: null }]);
    for (let index = 2; index < 6; index += 1) await answersNo(`No ${index}`);
    expect(await counts()).toMatchObject([{ answers: 10, yes: 5, no: 5, late: 0 }]);
    await refused(atHouse(here, birch.worker, (tx) => countsOf(tx, birch.house)));
    const columns = await here.administrator.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'commons.house_answered'::regclass and attnum > 0 order by attnum`,
    );
    expect(
      columns.rows.map(({ name }) => name),
      'nobody is in what is counted',
    ).toEqual(['event_id', 'house_id', 'month', 'answer', 'in_time', 'hours']);
  });
});
