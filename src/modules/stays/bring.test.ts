import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  atHouse,
  dayFromNow,
  hireIn,
  houseWorld,
  newGuest,
  ofRequest,
  saysYes,
} from '../../../test/access/crisis-houses.ts';
import { inOwn } from '../../../test/access/duty.ts';
import { type Cast } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { Refused, withPerson, type Room } from '../../platform/record/index.ts';
import { recordOf } from '../../platform/session/index.ts';
import { beginLine, linesOf } from '../plans/index.ts';
import { endingsOf, sayNever } from '../sharing/index.ts';
import {
  bringToStay,
  broughtNow,
  endMyStay,
  endStayForHouse,
  offerWeek,
  stayOf,
  takeRequestBack,
  type Brought,
} from './index.ts';

const { here, rowan, other, after, agrees, freeRoom } = await houseWorld();
afterAll(() => here.drop());
beforeEach(() => after(0));

/** Somebody with words in three rooms, to whom the house said yes from this day. */
async function withAPlace(name: string, from = 0): Promise<{ guest: Cast; request: string }> {
  const { guest, request } = await newGuest(here, rowan.house, name);
  await inOwn(here, guest, async (tx) => {
    await beginLine(tx, { id: newId(), kind: 'goal', words: 'A goal' });
    await beginLine(tx, { id: newId(), kind: 'hope', words: 'A hope' });
    await beginLine(tx, { id: newId(), kind: 'tool', words: 'A tool' });
    await beginLine(tx, { id: newId(), kind: 'well', words: 'A sign', fields: { part: 'early signs' } });
  });
  const room = await freeRoom();
  const days = { from: dayFromNow(from), until: dayFromNow(from + 7) };
  expect(await saysYes(here, rowan.worker, { ...ofRequest(guest, request), room, ...days })).toBe('answered');
  return { guest, request };
}

const brings = (guest: Cast, request: string, what: Partial<Brought>, id = newId()) =>
  inOwn(here, guest, (tx) => bringToStay(tx, { id, request, rooms: [], parts: [], ...what }));

/** Words that somebody reads in a room through the door; refused where it is not open. */
async function reads(who: Cast, guest: Cast, room: Room): Promise<string[] | 'refused'> {
  try {
    return await withPerson(
      here.database,
      recordOf(who, guest.account),
      { rooms: [room], reason: 'get ready' },
      async (tx) => (await linesOf(tx, room)).map((line) => line.words),
    );
  } catch (problem) {
    if (problem instanceof Refused) return 'refused';
    throw problem;
  }
}
const ALL: readonly Room[] = ['about me', 'plan', 'staying well', 'diary'];
const readsAnything = async (who: Cast, guest: Cast): Promise<boolean> => {
  for (const room of ALL) if ((await reads(who, guest, room)) !== 'refused') return true;
  return false;
};

/** The door's own decision at a moment, to the microsecond. */
async function opensAt(who: Cast, guest: Cast, moment: string): Promise<string[]> {
  const { rows } = await here.administrator.query<{ see: string[] }>(
    `select (door.decide($1, $2, ${moment})).see as see`,
    [who.account, guest.account],
  );
  return rows[0]?.see ?? [];
}

describe('what somebody brings to a stay', () => {
  test('nothing is open before a week is agreed, before the stay begins, and after it; in between just what they chose', async () => {
    const { guest, request } = await withAPlace('Wren Brings', 2);
    expect(await brings(guest, request, { rooms: ['plan'] })).toBe('nothing agreed');
    await agrees(guest, request);
    expect(await brings(guest, request, { rooms: ['about me'], parts: ['toolbox'] })).toBe('brought');
    expect(await readsAnything(rowan.worker, guest), 'before the first day').toBe(false);
    await after(3);
    expect(await reads(rowan.worker, guest, 'about me')).toEqual(['A hope']);
    expect(await reads(rowan.worker, guest, 'staying well')).toEqual(['A tool']);
    expect(await reads(rowan.worker, guest, 'plan')).toBe('refused');
    expect(await readsAnything(other.worker, guest), 'another house').toBe(false);
    expect(await readsAnything(rowan.lead, guest), 'a lead of the service who is not in the team').toBe(false);
    await after(11);
    expect(await readsAnything(rowan.worker, guest), 'after the last day').toBe(false);
  });

  test('it opens and closes to the microsecond with the agreed days, by London’s calendar', async () => {
    const { guest, request } = await withAPlace('Wren Exactly', 3);
    await agrees(guest, request);
    await brings(guest, request, { rooms: ['plan'] });
    const midnight = (days: number): string => `'${dayFromNow(days)}'::timestamp at time zone 'Europe/London'`;
    const just = (moment: string): string => `${moment} - interval '1 microsecond'`;
    expect(await opensAt(rowan.worker, guest, just(midnight(3)))).toEqual([]);
    expect(await opensAt(rowan.worker, guest, midnight(3))).toEqual(['plan']);
    // The day of leaving belongs to the stay.
    expect(await opensAt(rowan.worker, guest, just(midnight(11)))).toEqual(['plan']);
    expect(await opensAt(rowan.worker, guest, midnight(11))).toEqual([]);
  });

  test.each([
    [
      'the person leaves',
      (guest: Cast, request: string) => inOwn(here, guest, (tx) => endMyStay(tx, { request, words: '' })),
    ],
    [
      'the house ends it',
      (guest: Cast, request: string) =>
        atHouse(here, rowan.worker, (tx) =>
          endStayForHouse(tx, { ...ofRequest(guest, request), words: 'The roof leaks.' }),
        ),
    ],
    [
      'the person says never to who works there',
      (guest: Cast) => inOwn(here, guest, (tx) => sayNever(tx, { id: newId(), account: rowan.worker.account })),
    ],
  ])('closed in the moment in which %s', async (_name, ends) => {
    const { guest, request } = await withAPlace('Wren Ends');
    await agrees(guest, request);
    await brings(guest, request, { rooms: ['plan', 'about me'], parts: ['toolbox', 'routines'] });
    expect(await reads(rowan.worker, guest, 'plan')).toEqual(['A goal']);
    await ends(guest, request);
    expect(await readsAnything(rowan.worker, guest)).toBe(false);
  });

  test('nothing can be brought after the end, and a post that ended reads nothing', async () => {
    const { guest, request } = await withAPlace('Wren Over');
    await agrees(guest, request);
    const leaver = await hireIn(here, rowan.service, rowan.team, 'Leaver of Rowan', 'worker');
    const administrator = await hireIn(here, rowan.service, rowan.team, 'Administrator of Rowan', 'administrator');
    await brings(guest, request, { rooms: ['plan'] });
    expect(await reads(leaver, guest, 'plan')).toEqual(['A goal']);
    expect(await readsAnything(administrator, guest)).toBe(false);
    await here.administrator.query('update commons.post set ends_at = app.clock() where account_id = $1', [
      leaver.account,
    ]);
    expect(await readsAnything(leaver, guest)).toBe(false);
    await inOwn(here, guest, (tx) => endMyStay(tx, { request, words: '' }));
    expect(await brings(guest, request, { rooms: ['plan'] })).toBe('over');
    expect(await readsAnything(rowan.worker, guest)).toBe(false);
  });

  test('chosen again it takes the place of what was; the same form twice counts once, and an old one brings nothing back', async () => {
    const { guest, request } = await withAPlace('Wren Chooses');
    await agrees(guest, request);
    const old = newId();
    await brings(guest, request, { rooms: ['plan'] }, old);
    expect(await brings(guest, request, { rooms: ['about me'] })).toBe('brought');
    expect(await brings(guest, request, { rooms: ['plan'] }, old)).toBe('brought');
    expect([await reads(rowan.worker, guest, 'plan'), await reads(rowan.worker, guest, 'about me')]).toEqual([
      'refused',
      ['A hope'],
    ]);
    await brings(guest, request, {});
    expect(await readsAnything(rowan.worker, guest)).toBe(false);
  });

  test('another week keeps it open only because the person says so', async () => {
    const { guest, request } = await withAPlace('Wren Longer');
    await agrees(guest, request);
    await brings(guest, request, { rooms: ['plan'] });
    const offer = {
      ...ofRequest(guest, request),
      number: 2,
      booking: newId(),
      room: await freeRoom(),
      until: dayFromNow(14),
      words: '',
    };
    expect(await atHouse(here, rowan.worker, (tx) => offerWeek(tx, offer))).toBe('offered');
    await after(7);
    expect(await reads(rowan.worker, guest, 'plan'), 'the day of leaving').toEqual(['A goal']);
    expect(await agrees(guest, request, 2)).toBe('agreed');
    await after(8);
    expect(await reads(rowan.worker, guest, 'plan'), 'longer, but nothing was said of the plan').toBe('refused');
    await brings(guest, request, { rooms: ['plan'] });
    expect(await reads(rowan.worker, guest, 'plan')).toEqual(['A goal']);
    const stay = await inOwn(here, guest, (tx) => stayOf(tx, request, new Date(Date.now() + 8 * 86_400_000)));
    expect(broughtNow(stay?.opened ?? [], new Date(Date.now() + 8 * 86_400_000))).toEqual({
      rooms: ['plan'],
      parts: [],
    });
  });

  test('names only rooms and parts that there are, of the person’s own stays, and nobody is reminded that it ends', async () => {
    const { guest, request } = await withAPlace('Wren Names');
    await agrees(guest, request);
    for (const what of [{ rooms: ['meetings'] }, { rooms: ['cellar'] }, { parts: ['cellar'] }, { parts: [newId()] }])
      await expect(brings(guest, request, what), JSON.stringify(what)).rejects.toThrow();
    const stranger = await withAPlace('Eira Names');
    expect(await brings(stranger.guest, request, { rooms: ['plan'] })).toBe('nothing agreed');
    await brings(guest, request, { rooms: ['plan'] });
    expect((await inOwn(here, guest, endingsOf)).size).toBe(0);
    const before = await newGuest(here, rowan.house, 'Wren Back');
    expect(await inOwn(here, before.guest, (tx) => takeRequestBack(tx, before.request))).toBe('taken back');
    expect(await brings(before.guest, before.request, { rooms: ['plan'] })).toBe('nothing agreed');
  });

  test('opened and ended at the same moment, forty times: nothing stays open', async () => {
    const { guest, request } = await withAPlace('Wren Race');
    await agrees(guest, request);
    const left = await Promise.all(
      Array.from({ length: 40 }, async (_each, index) =>
        index === 20
          ? inOwn(here, guest, (tx) => endMyStay(tx, { request, words: '' }))
          : brings(guest, request, { rooms: ['plan', 'about me'] }),
      ),
    );
    expect(left.filter((each) => each === 'ended')).toHaveLength(1);
    const { rows } = await here.administrator.query(
      `select from record.stay_sharing x join record.sharing s using (person_id, sharing_id)
       where x.person_id = $1 and s.ends_at > app.clock()
         and not exists (select from record.sharing_end e where e.person_id = x.person_id and e.sharing_id = x.sharing_id)`,
      [guest.account],
    );
    expect(rows).toHaveLength(0);
    expect(await readsAnything(rowan.worker, guest)).toBe(false);
  });
});
