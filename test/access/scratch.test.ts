import { test } from 'vitest';
import pg from 'pg';
import { addPerson, freshDatabase, inviteAndJoin, shareWith } from '../database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
test('x', async () => {
  const here = await freshDatabase();
  const wren = await addPerson(here.administrator, here.database, 'Wren');
  const sol = await addPerson(here.administrator, here.database, 'Sol');
  const member = await inviteAndJoin(here.database, wren, sol, 'worker');
  await shareWith(here.database, wren, member, 'plan', 'see');
  await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => { for (let i = 0; i < 20; i++) await tx.call(`insert into record.entry (person_id, entry_id, version, room, kind, words) values ($1,$2,1,'plan','goal','secret')`, [wren.account, newId()]);});
  const look = newId();
  await here.database.once('cairn_app', `select app.open_look($1,$2,$3,array['plan'],'get ready',null)`, [sol.token, wren.account, look]);
  const c = new pg.Client({ host: here.server.host, port: 5432, user: 'cairn_app', database: here.server.database, pipeline: true });
  await c.connect();
  for (const round of [1,2,3,4]) {
    const times: number[] = [];
    for (let i = 0; i < 1500; i++) {
      const t = performance.now();
      await Promise.all([c.query('begin'), c.query({ name: 'e', text: 'select app.enter($1,$2,$3)', values: [sol.token, wren.account, look] }), c.query({ name: 'r', text: 'select words from record.entry where person_id = $1', values: [wren.account] }), c.query('commit')]);
      times.push(performance.now() - t);
    }
    times.sort((a, b) => a - b);
    console.log('round', round, 'p10', times[150]?.toFixed(3), 'p50', times[750]?.toFixed(3), 'p95', times[1425]?.toFixed(3));
  }
  await c.end();
  await here.drop();
}, 60000);
