import { createInterface } from 'node:readline';
import pg from 'pg';
import { LINES_OF_A_PLAN } from '../lines-of-a-plan.ts';
import { drive, latencyOf } from '../load.ts';

/**
 * The least the rows of a page can cost: one prepared statement on plain connections of the superuser, whom no policy binds, in a process
 * that does nothing else. Each line it is sent is {"people": […], "times": n, "atOnce": n}; when that is done, it answers how long it took.
 */
const [host, database] = process.argv.slice(2);
const clients: pg.Client[] = [];

async function oneMore(): Promise<void> {
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database });
  await client.connect();
  clients.push(client);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { people, times, atOnce } = JSON.parse(line) as { people: string[]; times: number; atOnce: number };
  while (clients.length < atOnce) await oneMore();
  const free = [...clients];
  const took = await drive(times, atOnce, async (turn) => {
    const client = free.pop();
    if (!client) throw new Error('More are under way than there are connections.');
    await client.query({ name: 'lines', text: LINES_OF_A_PLAN, values: [people[turn % people.length]] });
    free.push(client);
  });
  console.log(JSON.stringify(latencyOf(took)));
}
process.exit(0);
