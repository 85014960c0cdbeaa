import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../test/database/index.ts';
import { newId } from '../ids.ts';

let here: TestDatabase;
beforeAll(async () => {
  here = await freshDatabase();
});
afterAll(() => here.drop());

const queued = async (message: string): Promise<number> => {
  const { rows } = await here.administrator.query<{ count: number }>(
    `select count(*)::int as count from jobs.job where data->>'message' = $1`,
    [message],
  );
  return rows[0]?.count ?? 0;
};

test.each(['cairn_app', 'cairn_session', 'cairn_jobs'] as const)(
  'a job added by %s is there exactly if the change is',
  async (role) => {
    const kept = newId();
    const undone = newId();
    await here.database.transaction(role, [], (queries) => queries.queue('send message', { message: kept }));
    const work = here.database.transaction(role, [], async (queries) => {
      await queries.queue('send message', { message: undone });
      throw new Error('the change did not hold');
    });
    await expect(work).rejects.toThrow('the change did not hold');
    expect(await queued(kept)).toBe(1);
    expect(await queued(undone)).toBe(0);
  },
);

test('the roles that serve people can add a job and read nothing of what is queued', async () => {
  for (const role of ['cairn_app', 'cairn_session'] as const) {
    await expect(here.database.once(role, 'select data from jobs.job', [])).rejects.toMatchObject({ code: '42501' });
    await expect(here.database.once(role, 'delete from jobs.job', [])).rejects.toMatchObject({ code: '42501' });
  }
});

test('a queued job is worked, and one that fails is tried again', async () => {
  const worked: string[] = [];
  let refusals = 0;
  await here.jobs.work('forget old', async () => {
    if (refusals++ === 0) throw new Error('not this time');
    worked.push('done');
  });
  await here.administrator.query(
    `update jobs.queue set retry_delay = 0, retry_backoff = false where name = 'forget-old'`,
  );
  await here.database.transaction('cairn_jobs', [], (queries) => queries.queue('forget old', {}));
  await vi.waitUntil(() => worked.length === 1, { timeout: 20_000 });
  expect(refusals).toBe(2);
});

test('several are worked at once and without a pause; one that fails is tried again by itself', async () => {
  const messages = Array.from({ length: 40 }, () => newId());
  const [bad] = messages;
  const worked: string[] = [];
  let together = 0;
  let most = 0;
  await here.administrator.query(
    `update jobs.queue set retry_delay = 0, retry_backoff = false where name = 'send-message'`,
  );
  await here.database.transaction('cairn_jobs', [], async (queries) => {
    for (const message of messages) await queries.queue('send message', { message });
  });
  // What other tests left in the queue is not looked at.
  await here.jobs.work(
    'send message',
    async ({ message }) => {
      together += 1;
      most = Math.max(most, together);
      await new Promise((resolve) => setImmediate(resolve));
      together -= 1;
      worked.push(message);
      if (message === bad && worked.filter((each) => each === bad).length === 1) throw new Error('not this time');
    },
    8,
  );
  await vi.waitUntil(() => worked.filter((each) => each === bad).length === 2, { timeout: 30_000 });
  await vi.waitUntil(() => messages.every((message) => worked.includes(message)), { timeout: 30_000 });
  for (const message of messages)
    expect(worked.filter((each) => each === message)).toHaveLength(message === bad ? 2 : 1);
  expect(most).toBe(8);
});
