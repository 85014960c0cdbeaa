import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  atHouse,
  dayFromNow,
  houseWorld,
  newGuest,
  ofRequest,
  refused,
  saysYes,
} from '../../../test/access/crisis-houses.ts';
import { inOwn } from '../../../test/access/duty.ts';
import { leave } from '../../platform/leaving/index.ts';
import { newId } from '../../platform/ids.ts';
import {
  endMyStay,
  endStayForHouse,
  keepFree,
  letFreeGo,
  moveRoom,
  nightsOf,
  offerWeek,
  reviewWeek,
  stays,
  writeBesideNote,
  writeHandoverNote,
} from './index.ts';

const { here, rowan, after, openedBy, agrees, freeRoom } = await houseWorld();
afterAll(() => here.drop());
beforeEach(() => after(0));

describe('a stay', () => {
  test('week by week as the guest agrees, notes with their words beside, and over when they say so', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Stays');
    const of = ofRequest(guest, request);
    const room = await freeRoom();
    await saysYes(here, rowan.worker, { ...of, room });
    const offers = (number: number, until: number, where = room) =>
      atHouse(here, rowan.worker, (tx) =>
        offerWeek(tx, {
          ...of,
          number,
          booking: newId(),
          room: where,
          until: dayFromNow(until),
          words: 'If you like.',
        }),
      );
    expect(await offers(2, 14), 'the first week is not agreed').toBe('not agreed');
    expect(await agrees(guest, request, 2)).toBe('no such week');
    expect([await agrees(guest, request), await agrees(guest, request)]).toEqual(['agreed', 'agreed']);
    expect([await offers(2, 15), await offers(2, 7), await offers(3, 14)]).toEqual([
      'not those days',
      'not those days',
      'not agreed',
    ]);
    const full = await newGuest(here, rowan.house, 'Wren Beside');
    const beside = await freeRoom();
    const later = { room: beside, from: dayFromNow(10), until: dayFromNow(12) };
    expect(await saysYes(here, rowan.worker, { ...ofRequest(full.guest, full.request), ...later })).toBe('answered');
    expect(await offers(2, 14, beside), 'that room is kept for somebody on some of the nights').toBe('taken');
    expect(await offers(2, 14)).toBe('offered');
    expect(await offers(2, 13)).toBe('offered before');
    const note = newId();
    const writes = () =>
      atHouse(here, rowan.worker, (tx) => writeHandoverNote(tx, { ...of, id: note, words: 'You slept.' }));
    expect([await writes(), await writes()]).toEqual(['written', 'written']);
    await inOwn(here, guest, async (tx) => {
      await writeBesideNote(tx, { id: newId(), note, words: 'I did not sleep much.' });
      await reviewWeek(tx, { id: newId(), request, number: 1, wish: 'stay longer', words: 'One more week.' });
    });
    expect(await openedBy(rowan.worker, guest, request)).toMatchObject({
      weeks: [
        { number: 1, agreed: { words: '' } },
        { number: 2, from: dayFromNow(7), until: dayFromNow(14), agreed: null },
      ],
      reviews: [{ number: 1, wish: 'stay longer', words: 'One more week.' }],
      notes: [{ words: 'You slept.', byName: 'Worker of Rowan', beside: [{ words: 'I did not sleep much.' }] }],
    });
    expect(await agrees(guest, request, 2)).toBe('agreed');
    expect(await inOwn(here, guest, (tx) => endMyStay(tx, { request, words: 'Thank you.' }))).toBe('ended');
    expect(await openedBy(rowan.worker, guest, request), 'the house reads nothing after the end').toBeNull();
    await refused(writes());
    const again = await newGuest(here, rowan.house, 'Wren Next');
    expect(
      await saysYes(here, rowan.worker, { ...ofRequest(again.guest, again.request), room }),
      'the room is free',
    ).toBe('answered');
  });

  test('a week that is offered and not agreed makes nothing longer: it ends with the last agreed day, and the room is free', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Clock');
    const of = ofRequest(guest, request);
    const room = await freeRoom();
    await saysYes(here, rowan.worker, { ...of, room, until: dayFromNow(3) });
    await agrees(guest, request);
    const kept = { ...of, number: 2, booking: newId(), room, until: dayFromNow(10), words: '' };
    await atHouse(here, rowan.worker, (tx) => offerWeek(tx, kept));
    const next = await newGuest(here, rowan.house, 'Wren After');
    const nextYes = (from: number) =>
      saysYes(here, rowan.worker, {
        ...ofRequest(next.guest, next.request),
        room,
        from: dayFromNow(from),
        until: dayFromNow(from + 2),
      });
    await after(3);
    expect(await openedBy(rowan.worker, guest, request), 'on the day on which they leave').not.toBeNull();
    expect(await nextYes(4)).toBe('taken');
    await after(4);
    expect(await openedBy(rowan.worker, guest, request)).toBeNull();
    expect(await agrees(guest, request, 2), 'too late to agree').toBe('over');
    expect(await nextYes(4)).toBe('answered');
    const nights = await atHouse(here, rowan.worker, (tx) =>
      nightsOf(tx, rowan.house, { first: dayFromNow(0), after: dayFromNow(20) }),
    );
    expect(
      nights.filter((each) => each.room === room).map(({ from, until, guest: whose }) => [from, until, whose?.called]),
    ).toEqual([
      [dayFromNow(0), dayFromNow(3), undefined],
      [dayFromNow(4), dayFromNow(6), 'Wren After'],
    ]);
  });

  test('another room for the nights to come; those slept stay where they were', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Moves');
    const of = ofRequest(guest, request);
    const [first, second, third] = [await freeRoom(), await freeRoom(), await freeRoom()];
    await saysYes(here, rowan.worker, { ...of, room: first });
    await agrees(guest, request);
    const free = { id: newId(), house: rowan.house, room: second, from: dayFromNow(5), until: dayFromNow(6) };
    await atHouse(here, rowan.worker, (tx) => keepFree(tx, free));
    await after(2);
    const moves = (room: string, booking = newId()) =>
      atHouse(here, rowan.worker, (tx) => moveRoom(tx, { ...of, booking, room }));
    expect(await moves(second), 'one night there is kept free').toBe('taken');
    const booking = newId();
    expect([await moves(third, booking), await moves(third, booking)]).toEqual(['moved', 'moved']);
    await atHouse(here, rowan.worker, (tx) => letFreeGo(tx, rowan.house, free.id));
    const nights = await atHouse(here, rowan.worker, (tx) =>
      nightsOf(tx, rowan.house, { first: dayFromNow(0), after: dayFromNow(20) }),
    );
    const where = new Map([
      [first, 'first'],
      [second, 'second'],
      [third, 'third'],
    ]);
    expect(
      nights.flatMap(({ room, from, until }) => (where.has(room) ? [[where.get(room), from, until]] : [])).toSorted(),
    ).toEqual([
      ['first', dayFromNow(0), dayFromNow(2)],
      ['third', dayFromNow(2), dayFromNow(7)],
    ]);
  });

  test('the house ends a stay only with a reason to the guest, who keeps everything that was written', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Ended');
    const of = ofRequest(guest, request);
    await saysYes(here, rowan.worker, { ...of, room: await freeRoom() });
    await agrees(guest, request);
    const ends = (words: string) => atHouse(here, rowan.worker, (tx) => endStayForHouse(tx, { ...of, words }));
    await expect(ends(' ')).rejects.toThrow('violates check constraint');
    expect(await ends('You went home on Tuesday.')).toBe('ended');
    await refused(ends('Again.'));
    const mine = await inOwn(here, guest, (tx) =>
      tx.rows(stays.selectFrom('record.stay_end').select(['by', 'by_name', 'words']).where('request_id', '=', request)),
    );
    expect(mine).toEqual([{ by: 'house', by_name: 'Worker of Rowan', words: 'You went home on Tuesday.' }]);
  });

  test('what was opened for the stay ends in the same moment, whoever ends it', async () => {
    for (const side of ['person', 'house'] as const) {
      const { guest, request } = await newGuest(here, rowan.house, `Wren Shares ${side}`);
      const of = ofRequest(guest, request);
      await saysYes(here, rowan.worker, { ...of, room: await freeRoom() });
      await agrees(guest, request);
      const sharing = newId();
      await here.administrator.query(
        `insert into record.sharing (person_id, sharing_id, team_id, room, level, ends_at) values ($1, $2, $3, 'about me', 'see', app.clock() + interval '7 days')`,
        [guest.account, sharing, rowan.team],
      );
      await here.administrator.query(
        'insert into record.stay_sharing (person_id, request_id, sharing_id) values ($1, $2, $3)',
        [guest.account, request, sharing],
      );
      const decided = async () =>
        (
          await here.administrator.query<{ see: string[] }>('select see from door.decide($1, $2, app.clock())', [
            rowan.worker.account,
            guest.account,
          ])
        ).rows[0]?.see;
      expect(await decided()).toEqual(['about me']);
      if (side === 'person') await inOwn(here, guest, (tx) => endMyStay(tx, { request, words: '' }));
      else await atHouse(here, rowan.worker, (tx) => endStayForHouse(tx, { ...of, words: 'Over.' }));
      expect(await decided()).toEqual([]);
    }
  });

  test('when they have everything deleted, the room is free and nothing of them stays', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Erased');
    const room = await freeRoom();
    await saysYes(here, rowan.worker, { ...ofRequest(guest, request), room });
    await atHouse(here, guest, (tx) => leave(tx, newId()));
    await after(8);
    await here.database.once('cairn_jobs', 'select session.erase($1, $2)', [guest.account, newId()]);
    const { rows } = await here.administrator.query(
      'select from commons.house_booking where room_id = $1 or person_id = $2',
      [room, guest.account],
    );
    expect(rows).toEqual([]);
  });
});
