import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { atHouse, dayFromNow, houseWorld, newGuest, ofRequest, saysYes } from '../../../test/access/crisis-houses.ts';
import { newId } from '../../platform/ids.ts';
import { answerNo, nightsOf, putRoom } from './index.ts';

const { here, rowan, other, after, openedBy, freeRoom } = await houseWorld();
afterAll(() => here.drop());
beforeEach(() => after(0));

describe('answering', () => {
  test('yes keeps a room and offers a week; said twice it is one, and a colleague who answers too keeps no second room', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Yes');
    const room = await freeRoom();
    const booking = newId();
    const yes = () =>
      saysYes(here, rowan.worker, { ...ofRequest(guest, request), room, booking, words: 'Come at two.' });
    expect(await Promise.all([yes(), yes()])).toEqual(['answered', 'answered']);
    expect(await saysYes(here, rowan.worker, { ...ofRequest(guest, request), room: await freeRoom() })).toBe(
      'answered before',
    );
    const kept = await atHouse(here, rowan.worker, (tx) =>
      nightsOf(tx, rowan.house, { first: dayFromNow(0), after: dayFromNow(8) }),
    );
    expect(kept.filter((each) => each.guest?.request === request)).toMatchObject([
      { room, from: dayFromNow(0), until: dayFromNow(7), agreedUntil: null, guest: { called: 'Wren Yes' } },
    ]);
    expect(await openedBy(rowan.worker, guest, request)).toMatchObject({
      answer: { answer: 'yes', words: 'Come at two.', byName: 'Worker of Rowan' },
      weeks: [{ number: 1, from: dayFromNow(0), until: dayFromNow(7), agreed: null }],
      room: 'One more',
    });
    const { rows } = await here.administrator.query(
      'select template, details from system.message where to_account = $1',
      [guest.account],
    );
    expect(rows, 'one message, which says nothing').toEqual([
      { template: 'something happened', details: { open: '/me/stays' } },
    ]);
  });

  test('no needs a reason and somebody else who was asked: the table itself refuses less', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren No');
    const of = ofRequest(guest, request);
    const option = { place: 'Alder', house: other.house, said: 'A place from Friday.' };
    const no = (reason: string, options: readonly object[]) =>
      atHouse(here, rowan.worker, (tx) =>
        tx.call<{ outcome: string }>('select outcome from app.answer_no($1, $2, $3, $4, $5)', [
          tx.token,
          of.person,
          of.request,
          reason,
          JSON.stringify(options.map((each) => ({ id: newId(), ...each }))),
        ]),
      );
    for (const options of [
      [],
      [{ ...option, place: ' ' }],
      [{ ...option, said: '' }],
      [{ place: 'Alder', house: null }],
    ])
      await expect(no('We are full.', options)).rejects.toThrow(/violates (check|not-null) constraint/);
    await expect(no(' ', [option])).rejects.toThrow('violates check constraint');
    expect((await openedBy(rowan.worker, guest, request))?.answer).toBeNull();
    const said = {
      ...of,
      id: newId(),
      reason: 'We are full until Monday.',
      options: [option, { ...option, place: 'Line' }],
    } as const;
    expect(await atHouse(here, rowan.worker, (tx) => answerNo(tx, said))).toBe('answered');
    expect(await atHouse(here, rowan.worker, (tx) => answerNo(tx, said))).toBe('answered');
    expect(await openedBy(rowan.worker, guest, request)).toMatchObject({
      answer: { answer: 'no', words: 'We are full until Monday.' },
      options: [{ place: 'Alder', said: 'A place from Friday.' }, { place: 'Line' }],
    });
    await after(6);
    expect(await openedBy(rowan.worker, guest, request)).not.toBeNull();
    await after(8);
    expect(await openedBy(rowan.worker, guest, request), 'a week after a no the house reads nothing').toBeNull();
  });

  test('yes and no at the same moment: one stands, and no room is kept for the other', async () => {
    for (let round = 0; round < 12; round += 1) {
      const { guest, request } = await newGuest(here, rowan.house, `Wren Both ${round}`);
      const of = ofRequest(guest, request);
      const room = await freeRoom();
      await Promise.allSettled([
        saysYes(here, rowan.worker, { ...of, room }),
        atHouse(here, rowan.worker, (tx) =>
          answerNo(tx, { ...of, id: newId(), reason: 'No.', options: [{ place: 'A', house: null, said: 'No' }] }),
        ),
      ]);
      const read = await openedBy(rowan.worker, guest, request);
      const { rows } = await here.administrator.query(
        'select from commons.house_booking where request_id = $1 and let_go_at is null',
        [request],
      );
      expect([read?.answer?.answer, rows.length, read?.options.length]).toEqual(
        read?.answer?.answer === 'yes' ? ['yes', 1, 0] : ['no', 0, 1],
      );
    }
  });

  test('a week has seven nights at most and begins today or within sixty days; a closed room is not kept', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Days');
    const of = { ...ofRequest(guest, request), room: await freeRoom() };
    for (const [from, until] of [
      [-1, 3],
      [0, 8],
      [2, 2],
      [3, 2],
      [61, 62],
    ] as const)
      expect(await saysYes(here, rowan.worker, { ...of, from: dayFromNow(from), until: dayFromNow(until) })).toBe(
        'not those days',
      );
    await atHouse(here, rowan.worker, (tx) =>
      putRoom(tx, { id: of.room, house: rowan.house, name: 'Shut', closed: true }),
    );
    await expect(saysYes(here, rowan.worker, of)).rejects.toThrow('no such room is open here');
    await expect(saysYes(here, rowan.worker, { ...of, room: other.rooms[0] ?? '' })).rejects.toThrow('no such room');
  });
});
