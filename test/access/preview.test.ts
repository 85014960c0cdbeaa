import { expect, test } from 'vitest';
import { fakeClock, freshDatabase } from '../database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { asTheyWould, Refused, ROOMS, withPerson, type PersonTx } from '../../src/platform/record/index.ts';
import { ownRecord, recordOf, visitorOf } from '../../src/platform/session/index.ts';
import { seedOf } from './harness.ts';
import { plant, written } from './plant.ts';
import type { Instant, World } from './world.ts';
import { chance, randomWorld } from './worlds.ts';

const COMPARISONS = 300;

const roomsRead = async (tx: PersonTx): Promise<string> => {
  const rows = await tx.call<{ person_id: string; room: string }>('select person_id, room from record.entry', []);
  return rows
    .map((row) => (row.person_id === tx.person ? row.room : 'not theirs'))
    .toSorted()
    .join(', ');
};
const tokenOf = (world: World, account: string, t: Instant): string | undefined =>
  world.sessions.find(
    (session) => session.account === account && session.ended === null && session.from <= t && t < session.until,
  )?.token;

test('"what would they see?" shows exactly what they then read', async () => {
  const here = await freshDatabase();
  try {
    const setClock = await fakeClock(here.administrator);
    const seed = seedOf();
    const by = chance(seed);
    let compared = 0;
    let open = 0;
    while (compared < COMPARISONS) {
      const world = randomWorld(by);
      await plant(here.administrator, [world], []);
      const moment = by.one(world.records.flatMap((kept) => kept.sharing)).from + 1_800_000_000;
      const { rows } = await here.administrator.query<{ offset: string }>(
        'select ($1::timestamptz - clock_timestamp())::text as offset',
        [written(moment)],
      );
      await setClock(rows[0]?.offset ?? '0');
      for (const { person } of world.records) {
        const self = await visitorOf(here.database, tokenOf(world, person, moment) ?? '');
        for (const { id } of world.accounts.filter((account) => account.id !== person)) {
          const viewer = await visitorOf(here.database, tokenOf(world, id, moment) ?? '');
          if (!self || !viewer) continue;
          const imagined = await asTheyWould(
            here.database,
            ownRecord(self),
            { account: id, member: null, also: [] },
            roomsRead,
          );
          const real = await withPerson(
            here.database,
            recordOf(viewer, person),
            { rooms: ROOMS, reason: 'answer' },
            roomsRead,
          ).catch((problem: unknown) => {
            if (problem instanceof Refused) return '';
            throw problem;
          });
          expect(imagined, `seed ${seed}`).toBe(real);
          compared += 1;
          open += real === '' ? 0 : 1;
        }
      }
    }
    console.log(`seed ${seed}: ${compared} previews compared, ${open} of them with something to see`);
    expect(open).toBeGreaterThan(COMPARISONS / 10);
  } finally {
    await here.drop();
  }
}, 120_000);

const UNWELL_COMPARISONS = 120;

test('"what would they see if I were unwell?" shows exactly what they read once it is turned on', async () => {
  const here = await freshDatabase();
  try {
    const setClock = await fakeClock(here.administrator);
    const seed = seedOf();
    const by = chance(seed);
    const tally = { compared: 0, open: 0, onlyThen: 0 };
    while (tally.compared < UNWELL_COMPARISONS) {
      const world = randomWorld(by);
      await plant(here.administrator, [world], []);
      const moment = by.one(world.records.flatMap((kept) => kept.sharing)).from + 1_800_000_000;
      const { rows } = await here.administrator.query<{ offset: string }>(
        'select ($1::timestamptz - clock_timestamp())::text as offset',
        [written(moment)],
      );
      await setClock(rows[0]?.offset ?? '0');
      for (const { person } of world.records) {
        const self = await visitorOf(here.database, tokenOf(world, person, moment) ?? '');
        if (!self) continue;
        const until = new Date(moment / 1000 + 3_600_000);
        const viewers = world.accounts.filter((account) => account.id !== person && !account.closed);
        const imagined = new Map<string, { readonly unwell: string; readonly now: string }>();
        for (const { id } of viewers) {
          const eyes = { account: id, member: null, also: [] };
          imagined.set(id, {
            now: await asTheyWould(here.database, ownRecord(self), eyes, roomsRead),
            unwell: await asTheyWould(here.database, ownRecord(self), { ...eyes, unwellUntil: until }, roomsRead),
          });
        }
        await withPerson(here.database, ownRecord(self), { rooms: [], reason: 'own words' }, (tx) =>
          tx.call('select app.say_unwell($1, 1)', [newId()]),
        );
        for (const { id } of viewers) {
          const viewer = await visitorOf(here.database, tokenOf(world, id, moment) ?? '');
          if (!viewer) continue;
          const real = await withPerson(
            here.database,
            recordOf(viewer, person),
            { rooms: ROOMS, reason: 'support now' },
            roomsRead,
          ).catch((problem: unknown) => {
            if (problem instanceof Refused) return '';
            throw problem;
          });
          // Sheets for meetings are never shared for such times alone; the preview does not think of them.
          const plain = (rooms: string | undefined): string[] =>
            (rooms ?? '').split(', ').filter((room) => room !== 'meetings' && room !== '');
          expect(plain(imagined.get(id)?.unwell), `seed ${seed}`).toEqual(plain(real));
          tally.compared += 1;
          tally.open += real === '' ? 0 : 1;
          tally.onlyThen += imagined.get(id)?.now === real ? 0 : 1;
        }
      }
    }
    console.log(`seed ${seed}:`, tally);
    expect(tally.onlyThen).toBeGreaterThan(UNWELL_COMPARISONS / 20);
  } finally {
    await here.drop();
  }
}, 120_000);
