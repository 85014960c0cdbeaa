import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addHouse, dayFromNow, newGuest, type CrisisHouse } from './crisis-houses.ts';
import { type Cast, type TestDatabase } from '../database/index.ts';
import { migrations } from '../../src/migrations.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { installRoles, migrate, openDatabase } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { openJobs } from '../../src/platform/jobs/index.ts';

/** Live bookings of a room that have a night in common, worked out without the constraint's own range. */
const OVERLAPS = `
  select a.booking_id from commons.house_booking a join commons.house_booking b
    on a.room_id = b.room_id and a.booking_id < b.booking_id and a.from_day < b.until_day and b.from_day < a.until_day
  where a.let_go_at is null and b.let_go_at is null`;

describe('fifty at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-rooms-'));
  let here: TestDatabase;
  let stop: () => Promise<void>;
  let house: CrisisHouse;
  const guests: { readonly guest: Cast; readonly request: string }[] = [];

  // A server of its own: fifty connections at the same time are most of what one has.
  beforeAll(async () => {
    const server = await startEmbedded({ folder, say: () => undefined });
    const at = { host: server.socketFolder, port: server.port, database: 'postgres', administrator: server.superuser };
    const administrator = new pg.Client({
      host: at.host,
      port: at.port,
      user: at.administrator,
      database: at.database,
    });
    await administrator.connect();
    await installRoles(administrator, undefined);
    await migrate(administrator, migrations, () => undefined);
    const raise = (problem: Error): void => {
      throw problem;
    };
    const jobs = await openJobs(at, raise);
    const database = openDatabase(at, { namedStatements: true, onIdleError: raise, queue: jobs.queue });
    here = { server: at, database, administrator, jobs, drop: () => Promise.resolve() };
    stop = async () => {
      await administrator.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    house = await addHouse(here, 'Rowan', 2);
    for (let index = 0; index < 50; index += 1) guests.push(await newGuest(here, house.house, `Guest ${index}`));
    // What the product keeps open makes room for the fifty.
    await jobs.stop();
    await database.end();
  });
  afterAll(() => stop());

  /** Everybody is let go at the same moment, each on a connection of their own with its transaction begun. */
  async function fiftyAnswer(room: string): Promise<string[]> {
    const clients = guests.map(
      () => new pg.Client({ host: here.server.host, port: here.server.port, user: 'cairn_app', database: 'postgres' }),
    );
    try {
      await Promise.all(clients.map((client) => client.connect()));
      await Promise.all(clients.map((client) => client.query('begin')));
      return await Promise.all(
        clients.map(async (client, index) => {
          const one = guests[index];
          const { rows } = await client.query<{ outcome: string }>(
            'select outcome from app.answer_yes($1, $2, $3, $4, $5, $6, $7, $8)',
            [
              house.worker.token,
              one?.guest.account,
              one?.request,
              newId(),
              room,
              dayFromNow(index % 3),
              dayFromNow(5),
              '',
            ],
          );
          await client.query('commit');
          return rows[0]?.outcome ?? '';
        }),
      );
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  }
  const keptIn = async (room: string): Promise<number> =>
    (
      await here.administrator.query<{ count: number }>(
        'select count(*)::int as count from commons.house_booking where room_id = $1 and let_go_at is null',
        [room],
      )
    ).rows[0]?.count ?? 0;

  test('one gets the room, forty-nine are told that it is taken', async () => {
    const room = house.rooms[0] ?? '';
    const outcomes = await fiftyAnswer(room);
    expect(outcomes.toSorted()).toEqual(['answered', ...Array.from({ length: 49 }, () => 'taken')]);
    expect(await keptIn(room)).toBe(1);
    expect((await here.administrator.query(OVERLAPS)).rows).toEqual([]);
  });

  test('without the constraint several get it: it is what holds this, and this test would see it gone', async () => {
    const room = house.rooms[1] ?? '';
    const kept = await here.administrator.query<{ words: string }>(
      `select pg_get_constraintdef(oid) as words from pg_constraint where conname = 'no_room_twice'`,
    );
    await here.administrator.query('alter table commons.house_booking drop constraint no_room_twice');
    const outcomes = await fiftyAnswer(room);
    expect(outcomes.filter((outcome) => outcome === 'answered').length).toBeGreaterThan(1);
    expect((await here.administrator.query(OVERLAPS)).rows.length).toBeGreaterThan(0);
    await here.administrator.query('truncate commons.house_booking');
    await here.administrator.query(
      `alter table commons.house_booking add constraint no_room_twice ${kept.rows[0]?.words}`,
    );
  });
});
