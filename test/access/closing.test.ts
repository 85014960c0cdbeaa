import { expect, test } from 'vitest';
import { addPerson, freshDatabase, inviteAndJoin } from '../database/index.ts';
import { newId } from '../../src/platform/ids.ts';
import { withPerson } from '../../src/platform/record/index.ts';
import { ownRecord } from '../../src/platform/session/index.ts';
import driver from './driver.sql';
import { clientAs } from './harness.ts';

/** The 72 hours end here, to the microsecond. */
const END = '2026-12-01T09:00:00.000000Z';
const BEFORE = '2026-12-01T08:59:59.999999Z';

test('what opens while the person is unwell is open a microsecond before the end, and closed at the end, for whoever is inside too', async () => {
  const here = await freshDatabase();
  const reader = await clientAs(here, 'cairn_app');
  try {
    const wren = await addPerson(here.administrator, here.database, 'Wren Sample');
    const ash = await addPerson(here.administrator, here.database, 'Ash Sample');
    const member = await inviteAndJoin(here.database, wren, ash, 'supporter');
    await withPerson(here.database, ownRecord(wren), { rooms: [], reason: 'own words' }, async (tx) => {
      await tx.call(
        `insert into record.entry (person_id, entry_id, version, room, kind, words) values ($1, $2, 1, 'crisis card', 'card', 'Ring Ash.')`,
        [wren.account, newId()],
      );
      await tx.call(
        `select app.share($1, $2, null, 'crisis card', 'see', 'when I am unwell', app.clock() + interval '300 days')`,
        [newId(), member],
      );
    });
    await here.administrator.query(
      `insert into record.unwell (person_id, unwell_id, said_by, said_at, starts_at, ends_at)
       select $1, $2, 'self', t, t, $3 from (select $3::timestamptz - interval '72 hours') x (t)`,
      [wren.account, newId(), END],
    );
    await here.administrator.query(`update system.session set expires_at = 'infinity', began_at = '2026-01-01'`);
    await here.administrator.query(
      `update record.circle_joined set at = '2026-01-01'; update record.sharing set starts_at = '2026-01-01', ends_at = '2026-12-31'`,
    );
    await here.administrator.query(driver);
    const at = (moment: string): Promise<unknown> =>
      reader.query(`select set_config('test.clock', $1, false)`, [moment]);
    const look = async (): Promise<{ readonly id: string; readonly outcome: string }> => {
      const id = newId();
      const { rows } = await reader.query<{ outcome: string }>(
        `select app.open_look($1, $2, $3, '{crisis card}', 'support now', null) as outcome`,
        [ash.token, wren.account, id],
      );
      return { id, outcome: rows[0]?.outcome ?? '' };
    };
    const read = async (): Promise<number> =>
      (await reader.query('select from record.entry where person_id = $1', [wren.account])).rowCount ?? 0;

    await at(BEFORE);
    const opened = await look();
    expect(opened.outcome).toBe('opened');
    await reader.query('begin');
    await reader.query('select app.enter($1, $2, $3)', [ash.token, wren.account, opened.id]);
    expect(await read()).toBe(1);
    await at(END);
    expect(await read(), 'the very statement at the end reads nothing').toBe(0);
    await reader.query('rollback');

    await at(END);
    expect((await look()).outcome).toBe('refused');
    await reader.query('begin');
    await expect(
      reader.query('select app.enter($1, $2, $3)', [ash.token, wren.account, opened.id]),
    ).rejects.toMatchObject({
      code: '42501',
    });
    await reader.query('rollback');
  } finally {
    await reader.end();
    await here.drop();
  }
});
