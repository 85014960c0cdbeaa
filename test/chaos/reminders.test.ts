import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { freshDatabase, type TestDatabase } from '../database/index.ts';
import { startProduct, type Running } from '../product/run.ts';
import { trialPushService, type TrialPushService } from '../post/push-service.ts';

const PEOPLE = 200;
/** Batches under way when it is killed: what they hold may be sent a second time, and nothing else. */
const UNDER_WAY = 2 * 40;

let here: TestDatabase;
let service: TrialPushService;

beforeAll(async () => {
  here = await freshDatabase();
  service = await trialPushService();
});
afterAll(async () => {
  await service.stop();
  await here.drop();
});

const start = (): Promise<Running> =>
  startProduct(tmpdir(), {
    DATABASE_URL: `postgres://${here.server.administrator}@localhost:${here.server.port}/${here.server.database}?host=${encodeURIComponent(here.server.host)}`,
    CAIRN_UNSAFE_DATABASE: 'I accept that saved words may be lost',
    CAIRN_PUSH_HOSTS: service.origin,
  });

/** People with a device and a reminder whose time has come. */
async function addPeople(): Promise<void> {
  for (let n = 0; n < PEOPLE; n += 1) {
    const [account, device] = [newId(), service.device()];
    await here.administrator.query('insert into system.account (account_id) values ($1)', [account]);
    await here.administrator.query(
      `insert into system.push_subscription (subscription_id, account_id, session_id, device, endpoint, public_key, auth_secret, made_at)
       values ($1, $2, $3, 'Test', $4, $5, $6, now())`,
      [newId(), account, newId(), device.endpoint, device.publicKey, device.authSecret],
    );
    await here.administrator.query(
      `insert into system.reminder (reminder_id, account_id, what, days, hard_days, time_of_day, zone, way, says, next_at, next_day)
       values ($1, $2, 'check-in', '{1,2,3,4,5,6,7}', '{}', '09:00', 'Europe/London', 'device', 'note', now(), current_date)`,
      [newId(), account],
    );
  }
}

/** The queue's clock asks once a minute; a test need not wait for it. */
const askNow = (): Promise<void> =>
  here.database.transaction('cairn_jobs', [], (queries) => queries.queue('send reminders', {}));

async function due(): Promise<number> {
  const { rows } = await here.administrator.query<{ count: number }>(
    'select count(*)::int as count from system.reminder where next_at <= clock_timestamp()',
  );
  return rows[0]?.count ?? 0;
}

test('killed while it sends, it sends the rest after the next start: nothing is lost, and what comes twice is the same notice', async () => {
  await addPeople();
  const first = await start();
  await askNow();
  await vi.waitUntil(() => service.taken.length > 20, { timeout: 30_000, interval: 1 });
  first.process.kill('SIGKILL');
  await first.stop();
  expect(await due()).toBeGreaterThan(0);

  const second = await start();
  try {
    // Two minutes pass.
    await here.administrator.query('update system.reminder set leased_until = now() where leased_until is not null');
    await askNow();
    await vi.waitUntil(async () => (await due()) === 0, { timeout: 60_000 });
  } finally {
    await second.stop();
  }
  const times = new Map<string, number>();
  for (const { topic } of service.taken) times.set(topic, (times.get(topic) ?? 0) + 1);
  expect(times.size).toBe(PEOPLE);
  expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
  expect(service.taken.length - PEOPLE).toBeLessThanOrEqual(UNDER_WAY);
}, 120_000);
