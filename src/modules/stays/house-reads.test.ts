import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  asksHouse,
  atHouse,
  dayFromNow,
  hireIn,
  houseWorld,
  newGuest,
  ofRequest,
  refused,
  saysYes,
} from '../../../test/access/crisis-houses.ts';
import { inOwn } from '../../../test/access/duty.ts';
import { addPerson, type Cast } from '../../../test/database/index.ts';
import { leave } from '../../platform/leaving/index.ts';
import { newId } from '../../platform/ids.ts';
import { answerNo, keepFree, nightsOf, queueOf, stays, takeRequestBack, writeHandoverNote } from './index.ts';

const { here, rowan, other, setClock, after, openedBy } = await houseWorld();
afterAll(() => here.drop());
beforeEach(() => after(0));

const looksAt = (guest: Cast, request: string) =>
  inOwn(here, guest, (tx) =>
    tx.rows(
      stays.selectFrom('record.stay_opened').select(['viewer_name', 'viewer_place']).where('request_id', '=', request),
    ),
  );

describe('asking and being read', () => {
  test('the list shows a name and a time; opening shows the words, and the person sees who opened it', async () => {
    const wren = await addPerson(here.administrator, here.database, 'Wren Asks');
    const request = await asksHouse(here, wren, rowan.house, { happening: 'I cannot sleep.', pets: 'A cat, Bramble.' });
    const [line] = (await atHouse(here, rowan.worker, (tx) => queueOf(tx, rowan.house))).filter(
      (each) => each.request === request,
    );
    expect(line).toMatchObject({ called: 'Wren Asks', source: 'self', confirmed: true, answer: null });
    expect(JSON.stringify(line)).not.toMatch(/sleep|Bramble/);
    expect((line?.answerBy.getTime() ?? 0) - (line?.at.getTime() ?? 0)).toBe(4 * 60 * 60 * 1000);
    expect(await looksAt(wren, request), 'the list opened nothing').toEqual([]);
    expect(await openedBy(rowan.worker, wren, request)).toMatchObject({
      words: { happening: 'I cannot sleep.', pets: 'A cat, Bramble.' },
      answer: null,
      notes: [],
    });
    await openedBy(rowan.worker, wren, request);
    expect(await looksAt(wren, request)).toEqual([
      { viewer_name: 'Worker of Rowan', viewer_place: 'Rowan' },
      { viewer_name: 'Worker of Rowan', viewer_place: 'Rowan' },
    ]);
  });

  test('the same form sent twice is one request, and everybody in the house is told once that something waits', async () => {
    const wren = await addPerson(here.administrator, here.database, 'Wren Twice');
    const id = newId();
    const asks = () =>
      inOwn(here, wren, (tx) =>
        tx.call('select * from app.ask_for_stay($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
          id,
          rowan.house,
          'W.',
          'Words',
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
      );
    await Promise.all([asks(), asks()]);
    const { rows } = await here.administrator.query(
      `select details from system.message where template = 'asked at a house' and message_id = md5($1 || ' asked ' || $2)::uuid`,
      [rowan.worker.account, id],
    );
    expect(rows).toEqual([{ details: { open: `/service/${rowan.service}/houses/${rowan.house}` } }]);
    const queue = await atHouse(here, rowan.worker, (tx) => queueOf(tx, rowan.house));
    expect(queue.filter((each) => each.request === id).map((each) => each.called)).toEqual(['W.']);
  });

  test('nobody else reads or answers it: another house, a lead outside the team, administrators, an ended post, friends', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Kept');
    const of = ofRequest(guest, request);
    const administrator = await hireIn(here, rowan.service, rowan.team, 'Admin In Team', 'administrator');
    const gone = await hireIn(here, rowan.service, rowan.team, 'Gone Worker', 'worker');
    expect(await openedBy(gone, guest, request)).not.toBeNull();
    await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [
      gone.account,
    ]);
    const left = await hireIn(here, rowan.service, rowan.team, 'Left Team', 'worker');
    await here.administrator.query(
      `update commons.team_member set ends_at = app.clock() + interval '1 microsecond' where post_id in (select post_id from commons.post where account_id = $1)`,
      [left.account],
    );
    const friend = await addPerson(here.administrator, here.database, 'A Friend');
    for (const who of [other.worker, other.lead, rowan.lead, administrator, gone, left, friend]) {
      expect(await openedBy(who, guest, request), who.name ?? '').toBeNull();
      await refused(atHouse(here, who, (tx) => queueOf(tx, rowan.house)));
      await refused(
        atHouse(here, who, (tx) => nightsOf(tx, rowan.house, { first: dayFromNow(0), after: dayFromNow(30) })),
      );
      await refused(saysYes(here, who, { ...of, room: rowan.rooms[0] ?? '' }));
      await refused(
        atHouse(here, who, (tx) =>
          answerNo(tx, { ...of, id: newId(), reason: 'No.', options: [{ place: 'A', house: null, said: 'No' }] }),
        ),
      );
      await refused(atHouse(here, who, (tx) => writeHandoverNote(tx, { ...of, id: newId(), words: 'Hello' })));
      await refused(
        atHouse(here, who, (tx) =>
          keepFree(tx, {
            id: newId(),
            house: rowan.house,
            room: rowan.rooms[0] ?? '',
            from: dayFromNow(20),
            until: dayFromNow(21),
          }),
        ),
      );
    }
    // Who opened it before the post ended stands there; nobody else does.
    expect((await looksAt(guest, request)).map((look) => look.viewer_name)).toEqual(['Gone Worker']);
  });

  test('reading needs an opening that was committed: not none, not somebody else’s, not one of a minute ago, not in the same transaction', async () => {
    const { guest, request } = await newGuest(here, rowan.house, 'Wren Receipt');
    const colleague = await hireIn(here, rowan.service, rowan.team, 'Colleague', 'worker');
    const opened = newId();
    const read = (who: Cast) =>
      atHouse(here, who, (tx) =>
        tx.call('select app.read_stay($1, $2, $3, $4)', [tx.token, guest.account, request, opened]),
      );
    const open = 'select app.open_stay($1, $2, $3, $4)';
    await refused(read(rowan.worker));
    await refused(
      atHouse(here, rowan.worker, async (tx) => {
        await tx.call(open, [tx.token, guest.account, request, opened]);
        await tx.call('select app.read_stay($1, $2, $3, $4)', [tx.token, guest.account, request, opened]);
      }),
    );
    await atHouse(here, rowan.worker, (tx) => tx.call(open, [tx.token, guest.account, request, opened]));
    await refused(read(colleague));
    expect(await read(rowan.worker)).toHaveLength(1);
    await setClock('61 seconds');
    await refused(read(rowan.worker));
  });

  test('taken back, not mine, never, deleting everything: nothing is read or listed from that moment', async () => {
    const listed = async (request: string): Promise<boolean> =>
      (await atHouse(here, rowan.worker, (tx) => queueOf(tx, rowan.house))).some((each) => each.request === request);
    const ways: ((guest: Cast, request: string) => Promise<unknown>)[] = [
      (guest, request) => inOwn(here, guest, (tx) => takeRequestBack(tx, request)),
      (guest) => inOwn(here, guest, (tx) => tx.call('select app.never($1, $2)', [newId(), rowan.worker.account])),
      (guest) => atHouse(here, guest, (tx) => leave(tx, newId())),
    ];
    for (const [index, way] of ways.entries()) {
      const { guest, request } = await newGuest(here, rowan.house, `Wren Shuts ${index}`);
      expect(await listed(request)).toBe(true);
      await way(guest, request);
      expect(await listed(request)).toBe(false);
      expect(await openedBy(rowan.worker, guest, request)).toBeNull();
    }
  });

  test('while the house reads, taking back waits; a reader who comes after it is refused', async () => {
    for (let round = 0; round < 40; round += 1) {
      const { guest, request } = await newGuest(here, rowan.house, `Wren Race ${round}`);
      const opened = newId();
      await atHouse(here, rowan.worker, (tx) =>
        tx.call('select app.open_stay($1, $2, $3, $4)', [tx.token, guest.account, request, opened]),
      );
      let back = Number.POSITIVE_INFINITY;
      const reads = Array.from({ length: 3 }, async () => {
        const began = performance.now();
        try {
          await atHouse(here, rowan.worker, (tx) =>
            tx.call('select app.read_stay($1, $2, $3, $4)', [tx.token, guest.account, request, opened]),
          );
          return { began, read: true };
        } catch {
          return { began, read: false };
        }
      });
      const takes = inOwn(here, guest, (tx) => takeRequestBack(tx, request)).then(() => {
        back = performance.now();
      });
      const done = await Promise.all(reads);
      await takes;
      expect(done.filter(({ began, read }) => read && began > back)).toEqual([]);
      expect(await openedBy(rowan.worker, guest, request)).toBeNull();
    }
  });
});
