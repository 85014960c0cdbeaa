import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addHouse,
  atHouse,
  dayFromNow,
  newGuest,
  saysYes,
  type CrisisHouse,
} from '../../../test/access/crisis-houses.ts';
import { inOwn } from '../../../test/access/duty.ts';
import { freshDatabase, type Cast, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../../platform/ids.ts';
import { agreeWeek, endMyStay, endStayForHouse, keepFree, letFreeGo, moveRoom, offerWeek, putRoom } from './index.ts';

/** Live bookings of a room that have a night in common, worked out without the constraint's own range. */
const OVERLAPS = `
  select a.booking_id from commons.house_booking a join commons.house_booking b
    on a.room_id = b.room_id and a.booking_id < b.booking_id and a.from_day < b.until_day and b.from_day < a.until_day
  where a.let_go_at is null and b.let_go_at is null`;

describe('random stays', () => {
  let here: TestDatabase;
  let house: CrisisHouse;
  beforeAll(async () => {
    here = await freshDatabase();
    house = await addHouse(here, 'Alder', 3);
  });
  afterAll(() => here.drop());

  interface Begin {
    readonly does: 'yes' | 'keep free';
    readonly room: number;
    readonly from: number;
    readonly nights: number;
  }
  type Step =
    | Begin
    | { readonly does: 'offer'; readonly which: number; readonly room: number; readonly nights: number }
    | { readonly does: 'move'; readonly which: number; readonly room: number }
    | {
        readonly does: 'agree' | 'guest ends' | 'house ends' | 'let go';
        readonly which: number;
      };

  const room = fc.nat({ max: 2 });
  const which = fc.nat({ max: 5 });
  const nights = fc.integer({ min: 1, max: 7 });
  const begin = fc.record({
    does: fc.constantFrom('yes' as const, 'keep free' as const),
    room,
    from: fc.nat({ max: 12 }),
    nights,
  });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: begin },
    { weight: 6, arbitrary: fc.record({ does: fc.constant('offer' as const), which, room, nights }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('move' as const), which, room }) },
    { weight: 6, arbitrary: fc.record({ does: fc.constant('agree' as const), which }) },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constantFrom('guest ends' as const, 'house ends' as const, 'let go' as const),
        which,
      }),
    },
  );

  interface Stay {
    readonly guest: Cast;
    readonly request: string;
    weeks: number;
    /** Offered until, as days from today. */
    until: number;
  }
  interface Told {
    readonly day: (days: number) => string;
    readonly rooms: readonly string[];
    readonly stays: Stay[];
    readonly free: string[];
  }

  /** People come one at a time, whatever else happens at once: the test makes them over one connection. */
  let coming: Promise<unknown> = Promise.resolve();
  function nextGuest(): ReturnType<typeof newGuest> {
    const next = coming.then(() => newGuest(here, house.house, 'Guest'));
    coming = next;
    return next;
  }

  async function begins({ day, rooms, stays, free }: Told, one: Begin): Promise<string> {
    const room = rooms[one.room] ?? '';
    if (one.does === 'keep free') {
      const kept = {
        id: newId(),
        house: house.house,
        room,
        from: day(one.from),
        until: day(one.from + one.nights),
      };
      const outcome = await atHouse(here, house.worker, (tx) => keepFree(tx, kept));
      if (outcome === 'kept') free.push(kept.id);
      return outcome;
    }
    const { guest, request } = await nextGuest();
    const until = one.from + one.nights;
    const yes = { person: guest.account, request, room, from: day(one.from), until: day(until) };
    const outcome = await saysYes(here, house.worker, yes);
    if (outcome === 'answered') stays.push({ guest, request, weeks: 1, until });
    return outcome;
  }

  /** One step as the product does it. Gives what the house was told. */
  async function take(told: Told, one: Step): Promise<string> {
    const { day, rooms, stays, free } = told;
    const roomOf = (index: number): string => rooms[index] ?? '';
    const byWorker = <Out>(work: Parameters<typeof atHouse<Out>>[2]): Promise<Out> => atHouse(here, house.worker, work);
    if (!('which' in one)) return begins(told, one);
    if (one.does === 'let go') {
      const id = free[one.which % Math.max(1, free.length)];
      if (id !== undefined) await byWorker((tx) => letFreeGo(tx, house.house, id));
      return 'done';
    }
    const stay = stays[one.which % Math.max(1, stays.length)];
    if (!stay) return 'nobody';
    const of = { person: stay.guest.account, request: stay.request };
    if (one.does === 'agree')
      return inOwn(here, stay.guest, (tx) => agreeWeek(tx, { request: stay.request, number: stay.weeks, words: '' }));
    if (one.does === 'guest ends')
      return inOwn(here, stay.guest, (tx) => endMyStay(tx, { request: stay.request, words: '' }));
    const acts = async (): Promise<string> => {
      if (one.does === 'move')
        return byWorker((tx) => moveRoom(tx, { ...of, booking: newId(), room: roomOf(one.room) }));
      if (one.does !== 'offer') return byWorker((tx) => endStayForHouse(tx, { ...of, words: 'Over.' }));
      const until = stay.until + one.nights;
      const number = stay.weeks + 1;
      const offer = { ...of, number, booking: newId(), room: roomOf(one.room), until: day(until), words: '' };
      const outcome = await byWorker((tx) => offerWeek(tx, offer));
      if (outcome === 'offered') Object.assign(stay, { weeks: number, until });
      return outcome;
    };
    // Somebody who left is out of reach of the house: that too is an answer.
    return acts().catch((problem: unknown) =>
      problem instanceof Error && problem.name === 'Refused' ? 'refused' : Promise.reject(problem),
    );
  }

  /** Nights of a room that are kept now, as the model of the test reads them: one by one. */
  async function nightsKept(roomIs: string): Promise<ReadonlySet<string>> {
    const { rows } = await here.administrator.query<{ night: string }>(
      `select night::date::text as night from commons.house_booking b, generate_series(b.from_day, b.until_day - 1, interval '1 day') night
       where b.room_id = $1 and b.let_go_at is null`,
      [roomIs],
    );
    const kept = rows.map(({ night }) => night);
    expect(new Set(kept).size, 'no night stands there twice').toBe(kept.length);
    return new Set(kept);
  }

  async function newRooms(): Promise<string[]> {
    const rooms = [newId(), newId(), newId()];
    await atHouse(here, house.worker, async (tx) => {
      for (const id of rooms) await putRoom(tx, { id, house: house.house, name: 'Room', closed: false });
    });
    return rooms;
  }
  const day = (days: number): string => dayFromNow(days);
  const seen = new Map<string, number>();

  /** The room and the nights that a step asks for; none for one that keeps no room. */
  function wantedBy({ rooms, stays: all }: Told, one: Step): { readonly room: string; readonly nights: string[] } {
    const begins =
      'from' in one ? one.from : one.does === 'offer' ? all[one.which % Math.max(1, all.length)]?.until : null;
    const nights = begins !== null && begins !== undefined && 'nights' in one ? one.nights : 0;
    return {
      room: ('room' in one ? rooms[one.room] : rooms[0]) ?? '',
      nights: Array.from({ length: nights }, (_, index) => day((begins ?? 0) + index)),
    };
  }

  test('one after another: a room is kept exactly where every night of it was free, and no night is kept twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
        const told: Told = { day, rooms: await newRooms(), stays: [], free: [] };
        for (const one of steps) {
          const wants = wantedBy(told, one);
          const before = wants.nights.length > 0 ? await nightsKept(wants.room) : null;
          const outcome = await take(told, one);
          const happened = `${one.does}: ${outcome}`;
          seen.set(happened, (seen.get(happened) ?? 0) + 1);
          if (!before || !['answered', 'kept', 'offered', 'taken'].includes(outcome)) continue;
          const says = `${JSON.stringify(one)} with ${[...before].join(' ')}`;
          expect(outcome === 'taken', says).toBe(wants.nights.some((night) => before.has(night)));
          const after = await nightsKept(wants.room);
          const kept = outcome === 'taken' ? before : new Set([...before, ...wants.nights]);
          expect([...after].toSorted(), says).toEqual([...kept].toSorted());
        }
        for (const each of told.rooms) await nightsKept(each);
      }),
      { numRuns: 25 },
    );
    expect((await here.administrator.query(OVERLAPS)).rows).toEqual([]);
    for (const happened of ['yes: taken', 'keep free: taken', 'offer: offered', 'move: moved'])
      expect(seen.get(happened), `${happened} happened at least once`).toBeGreaterThan(0);
  }, 120_000);

  test('many at once: no night is kept twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(begin, { minLength: 3, maxLength: 6 }),
        fc.array(step, { minLength: 6, maxLength: 12 }),
        async (first, steps) => {
          const told: Told = { day, rooms: await newRooms(), stays: [], free: [] };
          for (const one of first) await take(told, one);
          await Promise.all(
            told.stays.map((stay) =>
              inOwn(here, stay.guest, (tx) => agreeWeek(tx, { request: stay.request, number: 1, words: '' })),
            ),
          );
          const outcomes = await Promise.allSettled(steps.map((one) => take(told, one)));
          expect(outcomes.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []))).toEqual([]);
          for (const each of told.rooms) await nightsKept(each);
        },
      ),
      { numRuns: 20 },
    );
    expect((await here.administrator.query(OVERLAPS)).rows).toEqual([]);
  }, 120_000);
});
